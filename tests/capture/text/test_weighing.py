"""How much speaks for a line's being the headline."""

from plugins.capture.text.lines import read_lines
from plugins.capture.text.pages import Page
from plugins.capture.text.weighing import is_standfirst, line_above, score, signs

LINES = [
    "Wexcombe and its weather",
    "Council keeps night ferry running",
    "Share",
    "The council pays the ferry operator for each crossing of the winter",
    "By Ann Roe",
    "The council voted on Tuesday to keep the night ferry running through the winter, councillors said.",
    "The ferry operator had asked the council to end the crossing, which it called a luxury.",
]
PAGE = Page(tuple(read_lines("\n".join(LINES))))


def test_the_headline_outweighs_a_line_on_something_else():
    """Words of the text and a byline below weigh more than being the first line."""
    assert score(PAGE, 1) > score(PAGE, 0)
    assert signs(PAGE, 0)["first line"]
    assert not signs(PAGE, 1)["first line"]


def test_a_standfirst_is_known_over_a_button():
    """The line above it, the share button aside, is its headline."""
    assert line_above(PAGE, 3) == 1
    assert is_standfirst(PAGE, 3, 1)
    assert not is_standfirst(PAGE, 1, 0)
