"""One listed story as its page sets it: a linked title, and about it kicker, teaser and byline where the markup shows them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..escaping import words_only
from ..findings import Listed
from ..patterns import later
from .blocks import is_hidden
from .dates import stated_day
from .headings import heads_list
from .names import BY
from .wording import length, squeezed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from lxml.html import HtmlElement

    from .blocks import Block

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_TITLE = later(r"(?:^|[\s_-])(?:title|headline|hed)(?:$|[\s_-])", re.IGNORECASE)
_KICKER = later(
    r"(?:^|[\s_-])(?:kicker|eyebrow|overline|label|category|section|dachzeile|rubric|tag)(?:$|[\s_-])", re.IGNORECASE
)
_BYLINE = later(r"(?:^|[\s_-])(?:byline|authors?|autor|auteur)(?:$|[\s_-])", re.IGNORECASE)
# Shorter links are sections and buttons; longer ones are teasers set as links.
_SHORTEST, _LONGEST = 3, 30
# A kicker has at most so many words, a byline so many, a teaser at least so many.
_KICKER_WORDS, _BYLINE_WORDS, _TEASER_WORDS = 4, 12, 6


class Card:
    """The links of one address in a list, the element that has its title, and the largest element of its own."""

    def __init__(self, title: str, holder: HtmlElement, around: HtmlElement) -> None:
        self.title, self.holder, self.around = title, holder, around
        self.blocks: list[Block] = []

    def story(self) -> Listed:
        """The listed story with the parts that the card's blocks show."""
        kicker = teaser = byline = None
        titled = False
        for block in self.blocks:
            words, named = words_only(block.text), _names(block, self.around)
            if squeezed(self.title) in squeezed(words) or self.holder in block.above():
                titled = True
                if not kicker and (inside := _kicker_in(self.holder)):
                    kicker = inside
            elif stated_day(words) or heads_list(words):
                continue
            elif (BY.match(words) or _BYLINE.search(named)) and length(words) <= _BYLINE_WORDS:
                byline = byline or words
            elif length(words) <= _KICKER_WORDS and not any(char.isdigit() for char in words):
                if not titled or _KICKER.search(named):
                    kicker = kicker or words
            elif titled and length(words) >= _TEASER_WORDS:
                teaser = teaser or words
        return Listed(self.title, kicker, teaser, byline)


def cards_of(part: HtmlElement, address: Callable[[HtmlElement], str | None]) -> list[Card]:
    """The stories in one list, in reading order; `address` tells where a link leads, None for nowhere of interest."""
    links = [(link, to) for link in part.iter("a") if not is_hidden(link) and (to := address(link))]
    leads: dict[HtmlElement, set[str]] = {}
    for link, to in links:
        for element in (link, *link.iterancestors()):
            leads.setdefault(element, set()).add(to)
            if element is part:
                break
    cards: dict[str, Card] = {}
    for link, to in links:
        found = title_of(link)
        if found is None or (to in cards and not (_in_heading(found[1]) and not _in_heading(cards[to].holder))):
            continue
        cards[to] = Card(*found, _largest(link, part, leads, to))
    return list(cards.values())


def give(cards: Iterable[Card], blocks: Sequence[Block]) -> None:
    """Hand every block to the card that it stands in."""
    by_element = {card.around: card for card in cards}
    for block in blocks:
        card = next((by_element[element] for element in block.above() if element in by_element), None)
        if card:
            card.blocks.append(block)


def _largest(link: HtmlElement, part: HtmlElement, leads: dict[HtmlElement, set[str]], to: str) -> HtmlElement:
    """The largest element around a link within its list that leads nowhere else."""
    found = link
    for element in link.iterancestors():
        if element is part or leads[element] != {to}:
            break
        found = element
    return found


def title_of(link: HtmlElement) -> tuple[str, HtmlElement] | None:
    """The title that a link has, and the element that has it: a heading or title in the link, or else all of it."""
    inner = list(link.iter(*_HEADINGS))
    inner += [
        each for each in link.iterdescendants("div", "span", "p", "strong") if _TITLE.search(each.get("class") or "")
    ]
    for holder in (*inner, link):
        kicker = _kicker_in(holder)
        words = words_only(holder.text_content())
        words = words[len(kicker) :].strip() if kicker and words.startswith(kicker) else words
        if _SHORTEST <= length(words) <= _LONGEST and not heads_list(words):
            return words, holder
    return None


def _kicker_in(holder: HtmlElement) -> str | None:
    """The label that a title's own element holds before the title."""
    for element in holder.iterdescendants("span", "b", "strong", "em", "small"):
        words = words_only(element.text_content())
        if _KICKER.search(element.get("class") or "") and 0 < length(words) <= _KICKER_WORDS:
            return words
    return None


def _in_heading(element: HtmlElement) -> bool:
    return any(each.tag in _HEADINGS for each in (element, *list(element.iterancestors())[:2]))


def _names(block: Block, around: HtmlElement) -> str:
    names = []
    for element in block.above():
        if element is around:
            break
        names.append(element.get("class") or "")
    return " ".join(names)
