"""Which sentences are the article's own."""

from plugins.capture.text.body import paragraphs
from plugins.capture.text.lines import read_lines
from plugins.capture.text.pages import Page

TEXT = [
    "The island council voted on Tuesday to keep the night ferry running through the winter, councillors said.",
    "The ferry operator had asked the council to end the crossing, which it called a luxury for the island.",
    "Residents of the island had signed a petition that asked the council for a ferry at night.",
]
ON_SUBJECT = "In March the council will vote on the ferry again, and the operator of the crossing may ask the island's residents for money."


def own(*lines: str) -> list[int]:
    """The indices of the paragraphs found in these lines."""
    return paragraphs(Page(tuple(read_lines("\n".join(lines)))), -1)


def test_an_advertisement_does_not_end_the_text():
    """After a single interruption the text goes on."""
    assert own(*TEXT, "Advertisement", ON_SUBJECT) == [0, 1, 2, 4]


def test_after_comments_nothing_is_text():
    """Readers write about the same subject, so the subject proves nothing below the comments' heading."""
    assert own(*TEXT, "Comments", "jodoe", "2 likes", "Reply", ON_SUBJECT) == [0, 1, 2]


def test_teasers_of_other_stories_are_no_text():
    """Sentences that alternate with titles below a heading belong to the list."""
    teasers = ["A hill of goats", "Nobody had counted the goats of the northern hills before Monday.",
               "A wall of stones", "Nobody had ever counted its stones before the summer either."]  # fmt: skip
    assert own(*TEXT, "Latest news", *teasers) == [0, 1, 2]


def test_a_box_of_two_titles_does_not_end_the_text():
    """After titles without teasers a long paragraph is the article's."""
    box = ["Te puede interesar", "La fuente que mana", "Cuarenta grados y un abanico"]
    assert own(*TEXT, *box, ON_SUBJECT + " " + ON_SUBJECT)[-1] == len(TEXT) + len(box)


def test_a_teaser_stands_over_its_date():
    """A paragraph under a list's heading that a date follows is a teaser, however much it shares."""
    assert own(*TEXT, "Related", "Council counts its ferries again", ON_SUBJECT * 2, "March 8, 2023") == [0, 1, 2]


def test_unbroken_paragraphs_on_the_subject_take_the_text_up_after_a_comment_button():
    """One comment after the sign of comments is none of the text's; several of its own paragraphs in a row are."""
    rest = [
        "The ferry operator told the council that the crossing at night had cost it money since the winter.",
        "The council wants to keep the ferry running, because residents of the island had asked for the crossing.",
        "Councillors said on Tuesday that the operator of the night ferry had signed nothing for the island.",
    ]
    poll = ["What do you think?", "Keep the crossing", "End the crossing", "Ask the island"]
    assert own(*TEXT, *poll, *rest) == [0, 1, 2, 7, 8, 9]
    assert own(*TEXT, *poll, rest[0]) == [0, 1, 2]


def test_a_last_teaser_below_titles_and_teasers_is_none_of_the_text():
    """Where titles and sentences take turns from the list's heading on, the last long sentence is a teaser too."""
    long_teaser = "The island council and the ferry operator were friends once. " * 5
    titles = ["A night on the old pier", "The operator whom nobody liked"]
    box = [
        "Read also",
        titles[0],
        "The council of the island opened the pier on Monday.",
        titles[1],
        long_teaser.strip(),
    ]
    assert own(*TEXT, ON_SUBJECT, *box, "Comments") == [0, 1, 2, 3]


def test_a_poll_amid_the_text_ends_nothing():
    """A poll's question heads comments elsewhere; here the article goes on."""
    poll = ["What do you think?", "Should the night ferry go on?", "Yes", "No", "Vote", "See results"]
    assert own(*TEXT, *poll, ON_SUBJECT) == [0, 1, 2, 9]


def test_a_short_paragraph_after_bare_titles_goes_on():
    """Titles without teasers have none below the last of them either."""
    box = ["Read more:", "The forgotten estate on the hill", "Teenager in court after the crash on Main Road"]
    last = "The council and the ferry operator did not comment on Tuesday."
    assert own(*TEXT, ON_SUBJECT, *box, last, "Topics") == [0, 1, 2, 3, 7]
