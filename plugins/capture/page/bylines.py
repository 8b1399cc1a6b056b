"""The byline that a page shows: whom it marks as the author, where it stands, and when it is not to be believed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..patterns import later
from .names import BY, people
from .wording import HEAD_ENDS, LONG, length, squeezed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement

    from .blocks import Block

_BYLINE = later(
    r"(?:^|[\s_-])(?:byline|authors?|author[-_]?(?:name|fmt)|auteur|autor|writer|creator)(?:$|[\s_-])", re.IGNORECASE
)
_LONGEST_BYLINE = 18
_BELOW, _ABOVE, _MOST = 12, 2, 8
_ASIDE = frozenset({"aside", "nav", "footer"})
_MARKED = frozenset("a span p div cite address h3 h4 b strong em".split())


def visible_bylines(tree: HtmlElement, blocks: Sequence[Block]) -> list[str]:
    """The byline near the headline, or the only one anywhere; several where it marks each writer.

    Other stories' authors stand in lists, side columns and below; of several far from the headline none is believed.
    """
    near: list[tuple[int, str]] = []
    far: list[str] = []
    place = _Place(blocks)
    for element in tree.iter():
        place.pass_by(element)
        if element.tag not in _MARKED:
            continue
        exact = any("author" in said.lower().split() for name in ("rel", "itemprop") if (said := element.get(name)))
        text = _marked(element, exact=exact)
        if text and place.is_near_headline:
            near.append((0 if exact else 1 if BY.match(text) else 2, text))
        elif text and (exact or BY.match(text)):
            far.append(text)
    if near:
        best = min(near, key=lambda pair: pair[0])
        # A byline may mark each of its writers.
        return [text for rank, text in near if rank == 0][:_MOST] if best[0] == 0 else [best[1]]
    return far[:1] if len({people([text]) for text in far}) == 1 else []


def printed_byline(blocks: Sequence[Block], headline: str) -> list[str]:
    """A line that begins like a byline, right below the headline or right above it; at most one."""
    said = squeezed(headline)
    for at in [n for n, block in enumerate(blocks) if said and squeezed(block.text) == said]:
        for block in [*blocks[at + 1 : at + _BELOW], *blocks[max(0, at - _ABOVE) : at]]:
            if length(block.text) >= LONG:
                break
            if len(block.text.split()) <= _LONGEST_BYLINE and BY.match(block.text) and not block.stands_in(_ASIDE):
                return [block.text]
    return []


def _marked(element: HtmlElement, *, exact: bool) -> str:
    """The text of an element that is marked as an author's, "" for any other."""
    if not (exact or _BYLINE.search(element.get("class") or "")):
        return ""
    text = " ".join(element.text_content().split())
    aside = any(each.tag in _ASIDE for each in element.iterancestors())
    return text if 2 <= len(text.split()) <= _LONGEST_BYLINE and not aside else ""


class _Place:
    """Where in a page one is while walking through its elements: in the story's head, or before or after it."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self._headings = {element for block in blocks for element in block.above() if element.tag in ("h1", "h2")}
        self._long = {block.element for block in blocks if len(block.text.split()) >= LONG}
        self._started = not self._headings
        self._passed = 0

    def pass_by(self, element: HtmlElement) -> None:
        """Note that the walk has come to an element."""
        self._started = self._started or element in self._headings
        self._passed += self._started and element in self._long

    @property
    def is_near_headline(self) -> bool:
        """True after the first heading and before the third long paragraph."""
        return self._started and self._passed < HEAD_ENDS
