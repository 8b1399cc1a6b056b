"""Stories listed without a heading, each a title over a teaser, told by what repeats: a button below, kickers above, cut teasers."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from .dates import is_clock_line, is_date_line
from .kinds import Kind, Verdict
from .listed import ROW
from .shapes import is_prose, is_whole, key, starts_high, words
from .wording import phrases

if TYPE_CHECKING:
    from .pages import Page

Verdicts = dict[int, Verdict]
_TITLE, _KICKER, _BUTTON = (3, 22), 5, 5  # words
_SHORTEST = 10  # words of a teaser
_TEASER = 45  # words: paragraphs of articles have as many, so the signs below are asked as well
_CLOSED_TEASER = 120  # words, where a button closes each story
_FEWEST_CLOSED, _FEWEST_LABELLED, _FEWEST_CUT = 3, 2, 3  # stories
_FEWEST_ABOVE, _LINES = 4, 3  # paragraphs above stories under kickers, lines of one of these
_CUT = ("...", "…")


class Card(NamedTuple):
    """One story: the lines of its kicker (-1 without one), title, teaser and of the button below (-1 without one)."""

    kicker: int
    title: int
    teaser: int
    button: int

    @property
    def first(self) -> int:
        """The index of the story's first line."""
        return self.title if self.kicker < 0 else self.kicker


def teased(page: Page) -> Verdicts:
    """Verdicts on the lines of such stories; none where the same lines may be sub-headings and paragraphs."""
    found: Verdicts = {}
    for card in [*_closed(page), *_cut(page), *_at_end(page)]:
        if any(at in found for at in range(card.first, card.teaser + 1)):
            continue
        if card.kicker >= 0:
            found[card.kicker] = Verdict(Kind.LIST_KICKER, ROW + "its kicker")
        found[card.title] = Verdict(Kind.LIST_TITLE, ROW + "its title")
        found[card.teaser] = Verdict(Kind.LIST_TEASER, ROW + "its teaser")
        if card.button >= 0:
            found[card.button] = Verdict(Kind.BUTTON, "the button below each listed story")
    return found


def _closed(page: Page) -> list[Card]:
    """Stories of which each ends with the same few words: "Read the rest"."""
    cards = [
        Card(-1, at, at + 1, at + 2)
        for at in range(len(page) - 2)
        if _is_button(page, at + 2) and _is_title(page, at) and _is_teaser(page, at + 1, _CLOSED_TEASER)
    ]
    same = Counter(key(page.text(card.button)) for card in cards)
    return [card for card in cards if same[key(page.text(card.button))] >= _FEWEST_CLOSED]


def _is_button(page: Page, at: int) -> bool:
    """A few words that stand there three times and call: a button that is known, or "Read ...", "Mehr ..."."""
    text, shown = page.text(at), page.signs[at]
    if len(words(text)) > _BUTTON or len(page.places[key(text)]) < _FEWEST_CLOSED:
        return False
    calls = is_whole(text, "calls") or key(text).partition(" ")[0] in phrases("imperatives")
    return (shown is None and calls) or (shown is not None and shown.kind is Kind.BUTTON)


def _is_title(page: Page, at: int) -> bool:
    text, shown = page.text(at), page.signs[at]
    free = shown is None or shown.kind in {Kind.CAPTION, Kind.LINK}
    fits = (
        _TITLE[0] <= len(words(text)) <= _TITLE[1] and text[-1] not in ".:,;" and (starts_high(text) or text[0] == "#")
    )
    fits = fits and not text.endswith(_CUT)
    return free and fits and not page.prose[at] and not (is_date_line(text) or is_clock_line(text))


def _is_teaser(page: Page, at: int, longest: int) -> bool:
    text, shown = page.text(at), page.signs[at]
    free = shown is None or shown.kind in {Kind.LINK, Kind.OTHER}
    return free and (is_prose(text) or text.endswith(_CUT)) and _SHORTEST <= len(words(text)) <= longest


def _cut(page: Page) -> list[Card]:
    """Stories in a row of which half the teasers are cut short: no article breaks its paragraphs off like that."""
    found: list[Card] = []
    if sum(line.text.endswith(_CUT) for line in page.lines) * 2 < _FEWEST_CUT:
        return found
    at = 1
    while at < len(page):
        cards: list[Card] = []
        while at < len(page) and (card := _card_ending(page, at, labelled=False)) is not None:
            cards.append(card)
            at += 2
        if len(cards) >= _FEWEST_CUT and 2 * sum(page.text(card.teaser).endswith(_CUT) for card in cards) >= len(cards):
            found += cards
        at += 1
    return found


def _at_end(page: Page) -> list[Card]:
    """Stories under kickers directly below an article of several paragraphs."""
    at, cards = page.core[1], list[Card]()
    while at + _LINES < len(page) and _card_ending(page, at + _LINES, labelled=True):
        at += _LINES
    while (card := _card_ending(page, at, labelled=True)) is not None:
        cards, at = [card, *cards], card.first - 1
    above = sum(page.prose[: cards[0].first]) if cards else 0
    return cards if len(cards) >= _FEWEST_LABELLED and above >= max(_FEWEST_ABOVE, 2 * len(cards)) else []


def _card_ending(page: Page, at: int, *, labelled: bool) -> Card | None:
    """The story whose teaser is the given line."""
    first = at - 1 - int(labelled)
    if first < 0 or at >= len(page) or not (_is_teaser(page, at, _TEASER) and _is_title(page, at - 1)):
        return None
    if not labelled:
        return Card(-1, at - 1, at, -1)
    return Card(first, at - 1, at, -1) if _is_kicker(page, first) else None


def _is_kicker(page: Page, at: int) -> bool:
    text = page.text(at)
    fits = len(words(text)) <= _KICKER and starts_high(text) and text[-1] not in ".:,;?!" and not text[:1].isdigit()
    return page.signs[at] is None and fits
