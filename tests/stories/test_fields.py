"""The table of fields: told the same everywhere, and what is said about a field that is not in it."""

import re
from pathlib import Path

import pytest
from pelican.contents import Article
from pelican.settings import DEFAULT_CONFIG

from plugins.stories.fields import FIELDS, RESERVED, check, doubts, nearest
from plugins.stories.header import split

README = (Path(__file__).parents[2] / "plugins" / "stories" / "README.md").read_text(encoding="utf-8")


def rows(heading):
    """Give the rows of the table below a heading, each as its cells."""
    section = README.split(f"\n## {heading}\n")[1].split("\n## ")[0]
    table = [line for line in section.splitlines() if line.startswith("| ")][2:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in table]


def test_every_field_stands_in_the_readme_and_the_reverse():
    """The README's table and the code name the same fields, and whose they are."""
    assert {cells[0].strip("`"): cells[1] for cells in rows("Fields")} == {
        field.name: field.whose for field in FIELDS.values()
    }


def test_names_that_the_build_needs_are_refused():
    """Whatever Pelican or the house sets on an article can't be a field of its own."""
    article = Article("x", {"title": "x", "slug": "x", "path": "x", "reader": "x"}, {**DEFAULT_CONFIG}, "x.md", {})
    own = {name for name in dir(article) if not name.startswith("_")}
    assert own - set(FIELDS) <= RESERVED
    header = split("---\ntitle: a\ndate: 2022-11-09\ncontent: x\n_content: y\n---\n")
    assert [fault.line for fault in check(header, "a.md")] == [4, 5]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("titel", "title"),
        ("tag", "tags"),
        ("sumary", "summary"),
        ("catgeory", "category"),
        ("source url", "source_url"),
        ("source-url", "source_url"),
        ("rightss", "rights"),
        ("dates", "date"),
        ("mood", None),
        ("sources_of_light", None),
        ("tide", None),
    ],
)
def test_a_name_one_letter_away_is_recognised(typed, meant):
    """One letter wrong, missing, too many or swapped gives the suggestion; a different word gives none."""
    assert nearest(typed) == meant


def test_the_suggestion_is_a_warning():
    """A near miss is a doubt with the known name and does not stop the story."""
    header = split("---\ntitle: a\ndate: 2022-11-09\nsumary: x\nmood: calm\n---\n")
    assert check(header, "a.md") == []
    said = "a.md:4: sumary is no field that Newsfold knows: did you mean summary?"
    assert [str(doubt) for doubt in doubts(header, "a.md")] == [said]


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("image: https://bay.example/keeper.jpg", None),
        ("image: {url: 'https://bay.example/keeper.jpg', alt: The keeper, credit: Ann Lee}", None),
        ("image: ''", None),
        ("image: {alt: The keeper}", "image has no `url`: write the picture's address after `url:`"),
        ("image: {url: 'javascript:alert(1)'}", "image's url is no web address: `javascript:alert(1)`"),
        ("image: keeper.jpg", "image's url is no web address: `keeper.jpg`"),
        ("image: {url: 'https://bay.example/k.jpg', width: 7}", "image has a part `width` that nobody reads"),
    ],
)
def test_a_picture_has_an_address_of_the_web(written, said):
    """A picture's address is http or https, and its parts are those that are read."""
    faults = check(split(f"---\ntitle: a\ndate: 2022-11-09\n{written}\n---\n"), "a.md")
    assert [str(fault).startswith(f"a.md:4: {said}") for fault in faults] == ([True] if said else [])


def test_no_field_of_the_table_is_reserved():
    """A field can't be known and refused."""
    assert not RESERVED & set(FIELDS)
    assert all(re.fullmatch("[a-z_]+", name) for name in FIELDS)
