"""What is glued to a headline's line."""

import pytest

from plugins.capture.text.lines import read_lines
from plugins.capture.text.pages import Page
from plugins.capture.text.titles import Title, tidy

FOOT = "© 2022 Lowmere Islander. All rights reserved."


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
