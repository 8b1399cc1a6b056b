"""Footnotes that a page sets by hand (a small linked sign, a list item further down) found again as footnotes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .blocks import NOTE, Span

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lxml.html import HtmlElement

    from .blocks import Block

    _Place = tuple[int, HtmlElement]

# "1", "[12]", "*", "†": a sign longer than this is a word, and its link leads to a chapter.
_LONGEST_SIGN = 5


def notes_of(blocks: Sequence[Block]) -> list[Block]:
    """The blocks of notes further down that kept blocks refer to and that are not kept themselves."""
    places = _places(blocks)
    wanted = {place[1] for n, block in enumerate(blocks) if block.kept for _, place in _references(n, block, places)}
    return [block for block in blocks if not block.kept and any(element in wanted for element in block.above())]


def find_footnotes(blocks: Sequence[Block]) -> dict[HtmlElement, int]:
    """The elements that are notes, each with its number in the order of the references.

    The references' spans are replaced by ones that the writer knows (style NOTE, the number as text), and the links
    that lead back from a note are taken out.
    """
    places = _places([block for block in blocks if block.kept])
    notes: dict[HtmlElement, int] = {}
    for n, block in enumerate(block for block in blocks if block.kept):
        for i, place in _references(n, block, places):
            number = notes.setdefault(place[1], len(notes) + 1)
            block.spans[i] = Span(str(number), frozenset({NOTE}))
    for block in blocks:
        if any(element in notes for element in block.above()):
            block.spans = [span for span in block.spans if not _leads_back(span)]
    return notes


def _references(n: int, block: Block, places: Mapping[str, _Place]) -> list[tuple[int, _Place]]:
    """The spans of the n-th block (by their number) that refer to a place further down, with that place."""
    found = ((i, places.get(str(span.href)[1:])) for i, span in enumerate(block.spans) if _is_sign(span))
    return [(i, place) for i, place in found if place is not None and place[0] > n]


def _places(blocks: Sequence[Block]) -> dict[str, _Place]:
    """Where a link inside the page can lead: by id, the number of the first block there and its item or paragraph."""
    places: dict[str, _Place] = {}
    for n, block in enumerate(blocks):
        item = next((element for element in block.above() if element.tag in ("li", "p", "dd")), None)
        for element in block.above() if item is not None else ():
            if item is not None and element.get("id"):
                places.setdefault(element.get("id") or "", (n, item))
            if element.tag in ("li", "dd", "body"):
                break
    return places


def _is_sign(span: Span) -> bool:
    return bool(span.href) and str(span.href).startswith("#") and 0 < len(span.text.strip()) <= _LONGEST_SIGN


def _leads_back(span: Span) -> bool:
    return _is_sign(span) and not any(char.isalpha() for char in span.text)
