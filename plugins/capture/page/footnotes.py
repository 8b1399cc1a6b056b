"""Footnotes that a page sets by hand (a small linked sign, a list item further down) found again as footnotes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .blocks import NOTE, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement

    from .blocks import Block

# "1", "[12]", "*", "†": a sign longer than this is a word, and its link leads to a chapter.
_LONGEST_SIGN = 5


def find_footnotes(blocks: Sequence[Block]) -> dict[HtmlElement, int]:
    """The elements that are notes, each with its number in the order of the references.

    The references' spans are replaced by ones that the writer knows (style NOTE, the number as text), and the links
    that lead back from a note are taken out.
    """
    places = _places(blocks)
    notes: dict[HtmlElement, int] = {}
    for n, block in enumerate(blocks):
        for i, span in enumerate(block.spans if block.kept else ()):
            place = places.get((span.href or "").removeprefix("#")) if _is_sign(span) else None
            if place is not None and place[0] > n:
                number = notes.setdefault(place[1], len(notes) + 1)
                block.spans[i] = Span(str(number), frozenset({NOTE}))
    for block in blocks:
        if any(element in notes for element in block.above()):
            block.spans = [span for span in block.spans if not _leads_back(span)]
    return notes


def _places(blocks: Sequence[Block]) -> dict[str, tuple[int, HtmlElement]]:
    """Where a link inside the page can lead: the first kept block of each list item or paragraph with an id."""
    places: dict[str, tuple[int, HtmlElement]] = {}
    for n, block in enumerate(blocks):
        item = next((element for element in block.above() if element.tag in ("li", "p", "dd")), None)
        for element in block.above() if block.kept and item is not None else ():
            if element.get("id"):
                places.setdefault(element.get("id") or "", (n, item if item is not None else element))
            if element.tag in ("li", "dd", "body"):
                break
    return places


def _is_sign(span: Span) -> bool:
    return bool(span.href) and str(span.href).startswith("#") and 0 < len(span.text.strip()) <= _LONGEST_SIGN


def _leads_back(span: Span) -> bool:
    return _is_sign(span) and not any(char.isalpha() for char in span.text)
