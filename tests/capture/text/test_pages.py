"""A capture as the rules see it."""

from plugins.capture.text.kinds import Kind
from plugins.capture.text.lines import read_lines
from plugins.capture.text.pages import Page

LONG = "The island council voted on Tuesday to keep the night ferry running through the winter, councillors said."
NEXT = "The ferry operator had asked the council to end the crossing, which it called a luxury for the island."


def page_of(*lines: str) -> Page:
    """A page of these lines."""
    return Page(tuple(read_lines("\n".join(lines))))


def test_the_main_run_ends_at_a_heading_of_other_stories():
    """The longest stretch of sentences, not the last one, is the article's."""
    assert page_of("Home", LONG, NEXT, "Most read", "A short note on a hill and its goats.").core == (1, 2)


def test_a_line_between_two_calls_belongs_to_their_box():
    """A slogan between two invitations is part of the box, a report between them is not."""
    slogan = page_of("Subscribe to the Courier", "News from your harbour", "Sign up for our newsletter").signs[1]
    assert slogan is not None
    assert slogan.kind is Kind.NEWSLETTER
    assert page_of("Subscribe to the Courier", LONG, "Sign up for our newsletter").signs[1] is None


def test_a_bare_name_must_not_be_common_words_of_the_page():
    """Two capitalised words that the text writes small are a button, with a "By" they are a name."""
    text = "You may read it later, or print the article and read it on the boat that leaves at noon."
    assert not page_of("Read Later", text).is_byline(0)
    assert page_of("Ann Roe", text).is_byline(0)


def test_kinship_is_the_share_of_known_words():
    """A line on the text's subject shares its longer words, another story's line doesn't."""
    page = page_of(LONG, NEXT, "The council and the ferry", "Goats of the northern hills")
    assert page.kinship(2) > 0.9
    assert page.kinship(3) < 0.3
