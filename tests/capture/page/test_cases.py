"""Pages in, rendered HTML out: what a reader of the digest sees of a page's markup."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.capture.converting import convert

CASES = sorted(path for path in (Path(__file__).parent / "cases").iterdir() if path.is_dir())
ADDRESS = "https://news.example/2022/keeper"
# What pages may become; anything else in the output would be markup that nobody wrote here.
ELEMENTS = set(
    "p h2 h3 h4 h5 h6 ul ol li blockquote pre code table caption thead tbody tr th td em strong a br div span sup hr".split()
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_page_is_shown_as_the_case_says(case, render, renew):
    """The body, rendered with the site's own settings, is the case's expected.html."""
    html = render(convert((case / "page.html").read_bytes(), ADDRESS).body) + "\n"
    expected = case / "expected.html"
    if renew:
        expected.write_text(html)
    assert html == expected.read_text()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_nothing_in_a_page_acts(case, render, shown):
    """Rendered, no page has an element or attribute that could run, load or send anything."""
    seen = shown(render(convert((case / "page.html").read_bytes(), ADDRESS).body))
    assert seen.elements <= ELEMENTS
    assert {name for name, _ in seen.attributes} <= {"href", "start", "class", "id", "title"}
    assert all(value.startswith(("http://", "https://", "#fn")) for name, value in seen.attributes if name == "href")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_case_says_why(case):
    """Every case explains in words what it shows."""
    assert len((case / "why.md").read_text().split()) >= 10
