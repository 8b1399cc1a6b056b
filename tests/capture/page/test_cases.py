"""Pages in, Markdown and HTML out: what an editor gets of a page's markup, and what a reader of the digest sees of it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from plugins.capture.converting import convert

CASES = sorted(path for path in (Path(__file__).parent / "cases").iterdir() if path.is_dir())
ADDRESS = "https://news.example/2022/keeper"
HEADER = "---\ntitle: The case\ndate: 2022-10-12\n---\n\n"
# What pages may become; anything else in the output would be markup that nobody wrote here.
ELEMENTS = set(
    "p h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre code table thead tbody tr th td em strong del ins mark sub sup abbr "
    "a br div span hr".split()
)


@pytest.fixture(scope="module")
def published(tmp_path_factory):
    """A story's body as the site's own reader turns it into HTML, with the settings of pelicanconf.py."""
    from pelican.settings import read_settings

    from plugins.stories.reader import StoryReader

    root = Path(__file__).parents[3]
    reader = StoryReader(read_settings(str(root / "pelicanconf.py")))
    path = tmp_path_factory.mktemp("story") / "case.md"

    def html(body):
        path.write_text(f"{HEADER}{body}\n", "utf-8")
        return reader.read(str(path))[0] + "\n"

    return html


def body_of(case):
    return convert((case / "page.html").read_bytes(), ADDRESS).body


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_page_is_written_as_the_case_says(case, renew):
    """The body is the case's expected.md."""
    expected = case / "expected.md"
    body = body_of(case) + "\n"
    if renew:
        expected.write_text(body, "utf-8")
    assert body == expected.read_text("utf-8")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_page_is_shown_as_the_case_says(case, published, renew):
    """The body, read by the site's own reader, is the case's expected.html."""
    html = published(body_of(case))
    expected = case / "expected.html"
    if renew:
        expected.write_text(html, "utf-8")
    assert html == expected.read_text("utf-8")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_nothing_in_a_page_acts(case, published, shown):
    """Rendered, no page has an element or attribute that could run, load or send anything."""
    seen = shown(published(body_of(case)))
    assert seen.elements <= ELEMENTS
    assert {name for name, _ in seen.attributes} <= {"href", "start", "class", "id", "title", "style"}
    assert all(value.startswith(("http://", "https://", "#fn")) for name, value in seen.attributes if name == "href")
    assert all(re.fullmatch(r"text-align: \w+;", value) for name, value in seen.attributes if name == "style")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_case_says_why(case):
    """Every case explains in words what it shows."""
    assert len((case / "why.md").read_text().split()) >= 10
