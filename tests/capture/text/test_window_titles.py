"""The browser's title over a capture."""

import pytest

from plugins.capture.text.lines import read_lines
from plugins.capture.text.pages import Page
from plugins.capture.text.window_titles import likeness, named_lines, parts_of

TEXT = [
    "The council voted on Tuesday to keep the night ferry running through the winter, councillors said.",
    "The ferry operator had asked the council to end the crossing, which it called a luxury.",
]


def page(*lines: str) -> Page:
    """A page of these lines over an article."""
    return Page(tuple(read_lines("\n".join([*lines, *TEXT]))))


@pytest.mark.parametrize(
    "title",
    [
        "Council keeps night ferry running | Lowmere Islander",
        "Council keeps night ferry running - Islands - Lowmere Islander",
        "Lowmere Islander: Council keeps night ferry running – Islands",
        "Roe and the boats: Council keeps night ferry running / Lowmere",
    ],
)
def test_the_part_that_stands_alone_names_the_headline(title: str):
    """Outlet and sections may stand before and behind it."""
    assert named_lines(page(title, "Home", "Council keeps night ferry running", "Share")) == (2,)


def test_a_section_in_the_browser_s_title_is_no_headline():
    """A short part counts only where a head or the text follows the line."""
    assert named_lines(page("Harbour news | Islander", "Harbour news", "Sport", "Council keeps night ferry")) == ()
    assert named_lines(page("Harbour news | Islander", "Sport", "Harbour news", "3 May 2022")) == (2,)


def test_a_colon_alone_makes_no_browser_s_title():
    """A headline with a kicker before a colon looks alike."""
    assert parts_of("Night ferry: Council keeps it running") == ()


def test_a_line_may_be_like_the_browser_s_title():
    """Outlets word the headline anew for the browser."""
    found = page("Ferry at night stays - Islander", "Night ferry stays on", "Winter in the hills")
    assert likeness(found, 1) > likeness(found, 2)
    assert likeness(page("Ferry at night stays", "Night ferry stays on"), 1) == 0
