"""Boxes amid the text that no word list knows."""

import pytest

from plugins.capture.text.judge import judge
from plugins.capture.text.lines import read_lines
from plugins.capture.text.pages import Page

HEAD = "Island council keeps the night ferry"
TEXT = [
    "The island council voted on Tuesday to keep the night ferry running through the winter, councillors said.",
    "The ferry operator had asked the council to end the crossing, which it called a luxury for the island.",
    "Residents of the island had signed a petition that asked the council for a ferry at night.",
    "The council will pay the operator for each crossing, and the ferry will leave the island at ten.",
    "In March the councillors will vote on the night ferry again, when the operator has counted the residents.",
    "The operator said that the crossing would need a second crew, which the island has to find.",
]


def kept(*box: str) -> list[str]:
    """Which lines of a box, set after the third paragraph, are kept; every paragraph must stay."""
    lines = [HEAD, "By Ann Roe", *TEXT[:3], *box, *TEXT[3:]]
    page = Page(tuple(read_lines("\n".join(lines))))
    verdicts = judge(page)
    found = [lines[at] for at in range(len(lines)) if verdicts[at].kept == "body"]
    assert [line for line in found if line in TEXT] == TEXT
    return [line for line in found if line not in TEXT]


@pytest.mark.parametrize(
    "box",
    [
        ["Morning Tide", "Five quiet stories before breakfast, picked by hand on the quay.", "Yes please"],
        ["Tell the desk", "Do you bake at dawn? Write to our kitchen and win a loaf.", "Send it"],
        [
            "From the cellar",
            "The frost of 1963",
            "A historian walks along frozen canals with his grandfather's skates.",
        ],
        ["Das Beste der Woche", "Jeden Freitag schicken wir Ihnen unsere Lieblingstexte.", "Jetzt eintragen"],
    ],
)
def test_a_box_on_something_else_is_cut(box):
    """A title, a sentence in other words than the text's, a button: none of it is the article's."""
    assert kept(*box) == []


@pytest.mark.parametrize(
    "part",
    [
        ["A petition", "Residents had signed it on the quay, at the baker's and at night before the council's door."],
        ["“Nobody asked us,” the baker said, and went back to her oven."],
        ["Far away, meanwhile, nobody heard of it."],
    ],
)
def test_what_the_article_says_stays(part):
    """A section under its sub-heading, a quotation and an aside are text, whatever their words."""
    assert kept(*part) == part
