"""What stands between two paragraphs, and between the headline and the first."""

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


def test_a_sentence_broken_at_a_link_stays_whole():
    """Pages set a link on a line of its own; the sentence goes on below it."""
    broken = ["The ferry operator had written to the island council in", "a letter of three pages on the crossing at"]
    assert between(*broken, "night, which councillors showed.") == [Kind.BODY] * 3


def test_forms_above_the_first_paragraph_open_nothing():
    """Between head and text a sub-heading has nothing to head; messages of a form stand there."""
    lines = [
        HEAD,
        "By Ann Roe",
        "4 May 2021",
        "Posted!",
        "Cancel Send",
        "A link has been sent.",
        "Sorry!",
        FIRST,
        SECOND,
    ]
    page = Page(tuple(read_lines("\n".join([*lines, THIRD]))))
    verdicts = judge(page)
    assert [at for at in range(len(page)) if verdicts[at].kept == "body"] == [7, 8, 9]
