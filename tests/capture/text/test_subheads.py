"""Which short lines between two paragraphs head the next one."""

import pytest

from plugins.capture.text.judge import judge
from plugins.capture.text.kinds import Kind
from plugins.capture.text.lines import read_lines
from plugins.capture.text.pages import Page

HEAD = "Island council keeps the night ferry"
FIRST = "The island council voted on Tuesday to keep the night ferry running through the winter, councillors said."
SECOND = "The ferry operator had asked the council to end the crossing, which it called a luxury for the island."
THIRD = "In the spring the council will vote again, and the ferry may yet be replaced by a smaller boat."


def between(*lines: str) -> list[Kind]:
    """The kinds of these lines between two paragraphs of an article."""
    page = Page(tuple(read_lines("\n".join([HEAD, "By Ann Roe", FIRST, *lines, SECOND, THIRD]))))
    verdicts = judge(page)
    return [verdicts[at].kind for at in range(3, 3 + len(lines))]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("A luxury for the island", Kind.HEADING),
        ("2. Ask the operator", Kind.HEADING),
        ("Why the ferry operator asked the council of the island to end the crossing that it called a luxury", Kind.HEADING),
        ("What the councillors said:", Kind.BODY),
        ("Follow our desk:", Kind.OTHER),
        ("Nine gardens that open their gates for one weekend", Kind.LINK),
        ("Thanks!", Kind.OTHER),
        ("Loading...", Kind.OTHER),
        ("Old Salt (2 days ago)", Kind.OTHER),
        ("3/12 The pier", Kind.OTHER),
        ("[The ferry and the island council]", Kind.LINK),
        ("Corin Halloway", Kind.OTHER),
        ("Jo Doe/Getty Images The ferry leaves the island in May.", Kind.CAPTION),
    ],
)  # fmt: skip
def test_a_short_line_alone_between_two_paragraphs(line, kind):
    """Sub-headings speak of the subject or number it; forms, counters, names and links to other stories don't."""
    assert between(line) == [kind]


def test_a_numbered_line_of_any_length_heads_where_others_count_on():
    """In a list of ten each part has its number; a number alone may be a picture's."""
    long = "Ann Roe, warden of the pier and keeper of its lamps (400 visitors): Never wait for the second ferry"
    parts = [f"{n}. {long}" for n in (1, 2, 3)]
    told = [SECOND, THIRD, FIRST]
    lines = [line for pair in zip(parts, told, strict=True) for line in pair]
    assert between(*lines)[::2] == [Kind.HEADING] * 3
    assert between(parts[0]) != [Kind.HEADING]


def test_a_letter_alone_above_a_sub_heading_is_the_pages_layout():
    """An icon's letter beside the heading takes nothing from it."""
    assert between("K", "A luxury for the island") == [Kind.MARK, Kind.HEADING]
