"""Lists above the headline."""

from plugins.capture.text.above import lists_above
from plugins.capture.text.kinds import Kind
from plugins.capture.text.lines import read_lines
from plugins.capture.text.pages import Page


def kinds(*lines: str) -> list[Kind]:
    """What is found above a head that begins below these lines."""
    page = Page(tuple(read_lines("\n".join([*lines, "The keeper lost his lamp"]))))
    return [verdict.kind for _, verdict in sorted(lists_above(page, len(page) - 1, {}).items())]


def test_a_list_above_the_headline_is_read():
    """Titles and names below a list's heading are stories there too."""
    rows = ["Up next", "The pier will be painted green", "Jo Doe", "A goat walks the long breakwater", "Ann Roe"]
    assert kinds(*rows) == [Kind.LIST_HEADING, *[Kind.LIST_TITLE, Kind.LIST_BYLINE] * 2]


def test_a_menu_above_the_headline_is_none():
    """Sections and single lines below such a heading list nothing."""
    assert kinds("Trending", "Coast", "Boats", "Harbour news today", "Lamps") == []
