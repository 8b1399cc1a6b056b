"""Pull quotes and doubled captions."""

from plugins.capture.text.lines import read_lines
from plugins.capture.text.pages import Page
from plugins.capture.text.quotes import doubled, is_pull_quote

TOLD = 'Councillor Tolland said: "The night ferry is an ambulance, a school bus and a village shop," and sat down.'


def page_of(*lines: str) -> Page:
    """A page of these lines."""
    return Page(tuple(read_lines("\n".join(lines))))


def test_a_shortened_quotation_is_a_pull_quote():
    """Pull quotes leave words out, so most of the words are enough."""
    page = page_of(TOLD, '"The night ferry is an ambulance, a school bus and a shop for the village"')
    assert is_pull_quote(page, 1, range(2))


def test_a_quotation_that_the_text_takes_apart_stays():
    """An elided quotation is discussed, not repeated."""
    assert not is_pull_quote(page_of(TOLD, '"The night ferry is an ambulance, a school bus …"'), 1, range(2))


def test_a_new_quotation_stays():
    """What no paragraph says is no pull quote."""
    assert not is_pull_quote(page_of(TOLD, '"Nobody has ever asked the children what they would like"'), 1, range(2))


def test_a_paragraph_copied_twice_stays_once():
    """Of two equal paragraphs side by side the second goes, a short refrain stays."""
    lines = [f"Paragraph number {n} of the story tells of the ferry and the council at some length." for n in range(6)]
    page = page_of(lines[0], lines[0], *lines[1:])
    assert doubled(page, list(range(len(page)))) == [1]
    refrain = page_of("And nobody came to the quay that night.", "And nobody came to the quay that night.", *lines)
    assert doubled(refrain, list(range(len(refrain)))) == []
