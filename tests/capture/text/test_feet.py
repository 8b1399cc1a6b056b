"""What stands directly below the text although it is not the article's."""

import pytest

from plugins.capture.text.feet import foreign
from plugins.capture.text.lines import read_lines
from plugins.capture.text.pages import Page

TEXT = [
    "The island council voted on Tuesday to keep the night ferry running through the winter, councillors said.",
    "The ferry operator had asked the council to end the crossing, which it called a luxury for the island.",
    "Residents of the island had signed a petition that asked the council for a ferry at night.",
    "The council will pay the operator for each crossing, and the ferry will leave the island at ten.",
    "In March the councillors will vote on the night ferry again, when the operator has counted the residents.",
    "The operator said that the crossing would need a second crew, which the island has to find.",
]


def left(*lines: str) -> int:
    """How many of the sentences below the text are not the article's."""
    page = Page(tuple(read_lines("\n".join([*TEXT, *lines]))))
    return foreign(page, [at for at in range(len(page)) if page.prose[at]])


@pytest.mark.parametrize(
    ("below", "count"),
    [
        (
            [
                "Tell the desk",
                "You can write to the desk at any hour of the day.",
                "Your letter will be read by a person.",
            ],
            2,
        ),
        (["If you know more, write to our desk or call us on the number below."], 1),
        (["Old Salt", "2 days ago", "My father rowed across every evening, and he never asked anybody for a crew."], 1),
        (["And the operator will count the residents of the island in March before the council votes."], 0),
    ],
)
def test_forms_and_comments_below_the_text_are_not_the_article_s(below, count):
    """Sentences that alone speak to the reader, or stand under a line on how long ago it was, are told from the text."""
    assert left(*below) == count


def test_titles_and_teasers_in_turn_on_other_subjects_are_a_list():
    """A list without a heading is known by its turns and its words; sub-headings over paragraphs on the subject stay."""
    listed = [
        "Orchards in the valley wait for rain",
        "Growers in three villages have begun to carry water to young apple trees with tractors.",
        "A museum finds a forgotten map",
        "Curators opened a drawer that nobody had needed for sixty years and found a drawing of roads.",
    ]
    parts = [
        "What the crossing costs",
        "The council pays the ferry operator for the crossing at night, and the island pays the council.",
        "What the residents want",
        "Residents of the island want the ferry to leave at eleven, which the operator refused.",
    ]
    assert (left(*listed), left(*parts)) == (2, 0)


def test_a_time_amid_the_text_does_not_end_it():
    """A box of other stories may say how long ago they ran; the paragraphs below it stay."""
    assert left(*TEXT[:2], "A museum finds a map", "2 hours ago", *TEXT[2:]) == 0
