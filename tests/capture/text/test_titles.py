"""What is glued to a headline's line."""

import pytest

from plugins.capture.text.lines import read_lines
from plugins.capture.text.pages import Page
from plugins.capture.text.titles import Title, tidy

FOOT = "© 2022 Lowmere Islander. All rights reserved."

WINDOW = "Council keeps the night ferry | Isle of ferries"


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("Council keeps the ferry | Lowmere Islander", Title("Council keeps the ferry", None)),
        ("Council keeps the ferry - Islands - Lowmere Islander", Title("Council keeps the ferry", None)),
        ("Council keeps the ferry - lowmere.com", Title("Council keeps the ferry", None)),
        ("Opinion | Council keeps the ferry", Title("Council keeps the ferry", "Opinion")),
        ("Council keeps the ferry 1.2K shares", Title("Council keeps the ferry", None)),
        ("Council keeps the ferry - and regrets it", Title("Council keeps the ferry - and regrets it", None)),
        ("How to row home | Ferry Review", Title("How to row home | Ferry Review", None)),
        ("Ferries | Lowmere Islander", Title("Ferries | Lowmere Islander", None)),
    ],
)
def test_what_is_glued_to_a_headline_goes(line: str, wanted: Title):
    """The page's own name, sections before it, a label and a count go; what the page doesn't know as its name stays."""
    assert tidy(Page(tuple(read_lines(f"{line}\n{FOOT}"))), line) == wanted


def test_a_bar_in_the_first_line_parts_a_name_that_the_page_uses():
    """Elsewhere, or where the page never says the word again, the part may be the headline's."""
    line = "Council keeps the ferry | Lowmere online"
    assert (
        tidy(Page(tuple(read_lines("The ferry stays - Isle Courier"))), "The ferry stays - Isle Courier").text
        == "The ferry stays"
    )
    rest = "Buy the Lowmere calendar\nAll of Lowmere on one map"
    assert tidy(Page(tuple(read_lines(f"{line}\n{rest}"))), line).text == "Council keeps the ferry"
    assert tidy(Page(tuple(read_lines(line))), line).text == line
    assert tidy(Page(tuple(read_lines(f"{rest}\n{line}"))), line).text == line


def test_a_shout_before_the_headline_is_its_kicker():
    """Only where the browser's title names the headline without it."""
    line = "Ahoy! Council keeps the night ferry"
    assert tidy(Page(tuple(read_lines(f"{WINDOW}\n{line}"))), line) == Title("Council keeps the night ferry", "Ahoy!")
    assert tidy(Page(tuple(read_lines(line))), line) == Title(line, None)
