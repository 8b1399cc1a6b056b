"""The macros of theme/templates/stories.html and words.html, called by themselves."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest
from jinja2 import Environment, FileSystemLoader

TEMPLATES = Path(__file__).resolve().parents[2] / "theme" / "templates"


@pytest.fixture(scope="module")
def macros():
    """The story macros of a paper in English."""
    # What Pelican sets for every theme; autoescape off included.
    environment = Environment(loader=FileSystemLoader(TEMPLATES), trim_blocks=True, lstrip_blocks=True)  # noqa: S701
    return environment.get_template("stories.html").make_module({"SITEURL": "..", "DEFAULT_LANG": "en"})


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "//example.org/x", "example.org", "", None])
def test_only_addresses_of_the_web_become_links(macros, url):
    """Whatever else stands where an address should is never put into a link."""
    assert macros.outward(url, "The Post") == "The Post"


def test_an_address_is_escaped(macros):
    """Quotes and ampersands in an address stay inside the attribute."""
    link = macros.outward('https://example.org/?a=1&b="><script>', "x")
    assert link == '<a href="https://example.org/?a=1&amp;b=&#34;&gt;&lt;script&gt;" rel="external">x</a>'


@pytest.mark.parametrize(
    ("lang", "expected"),
    [("en", ""), ("EN", ""), ("ja", ' lang="ja" dir="ltr"'), ("fa-IR", ' lang="fa-IR" dir="rtl"'), (None, "")],
)
def test_only_a_foreign_story_is_marked(macros, lang, expected):
    """Language and direction are written where they differ from the paper's."""
    assert macros.tongue(SimpleNamespace(lang=lang)) == expected


@pytest.mark.parametrize(
    ("names", "expected"),
    [(["A"], "A"), (["A", "B"], "A and B"), (["A", "B", "C"], "A, B and C"), ([], ""), (None, "")],
)
def test_authors_are_listed_as_a_sentence_would(macros, names, expected):
    """Commas between authors, a word before the last."""
    authors = None if names is None else [SimpleNamespace(name=name) for name in names]
    told = macros.names(SimpleNamespace(authors=authors, lang="en"))
    assert " ".join(told.replace("<bdi>", "").replace("</bdi>", "").split()) == expected


def test_text_is_decoded_once_and_escaped_once(macros):
    """A title's entities are read as the signs they stand for, and no tag survives."""
    assert macros.text("<p>Fish &amp; chips &#8220;<em>x</em>&#8221; &lt;b&gt;</p>") == "Fish &amp; chips “x” &lt;b&gt;"


def test_dates_do_not_depend_on_the_machine(macros):
    """Months are the theme's own words, not those of whoever builds."""
    assert macros.when(date(2022, 3, 1)) == '<time datetime="2022-03-01">1&nbsp;March 2022</time>'
