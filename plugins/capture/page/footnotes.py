"""Footnotes that a page sets by hand (a small linked sign, a note further down) found again as footnotes."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from ..patterns import later
from .blocks import NOTE, Span

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lxml.html import HtmlElement

    from .blocks import Block

# "1", "[12]", "*", "†": a sign longer than this is a word, and its link leads to a chapter.
_LONGEST_SIGN = 5
_NUMBERED = later(r"[\[(]?(?:note|n|nb|fn|ref)\.?\s?\d{1,3}[\])]?", re.IGNORECASE)
# "Jump up", "Zurück zum Text": what leads back from a note is no longer than this.
_LONGEST_WAY_BACK = 30
_NOTES = frozenset({"li", "dd", "p", "aside", "div"})


class _Place(NamedTuple):
    """Where a link inside the page can lead: the number of the first block there, and the element that is the note."""

    n: int
    note: HtmlElement


def notes_of(blocks: Sequence[Block]) -> list[Block]:
    """The blocks of notes further down that kept blocks refer to and that are not kept themselves."""
    places = _places(blocks)
    wanted = {place.note for n, block in enumerate(blocks) if block.kept for _, place in _references(n, block, places)}
    return [block for block in blocks if not block.kept and any(element in wanted for element in block.above())]


def find_footnotes(blocks: Sequence[Block]) -> dict[HtmlElement, int]:
    """The elements that are notes, each with its number in the order of the references.

    The references' spans are replaced by ones that the writer knows (style NOTE, the number as text); the links that
    lead back from a note, and the sign that it begins with, are taken out.
    """
    kept = [block for block in blocks if block.kept]
    places = _places(kept)
    notes: dict[HtmlElement, int] = {}
    signs: dict[HtmlElement, str] = {}
    origins: set[str] = set()
    for n, block in enumerate(kept):
        for i, place in _references(n, block, places):
            number = notes.setdefault(place.note, len(notes) + 1)
            signs.setdefault(place.note, block.spans[i].text.strip(" []().^"))
            origins |= _names(block.element)
            block.spans[i] = Span(str(number), frozenset({NOTE}))
    begun: set[HtmlElement] = set()
    for block in blocks:
        note = next((element for element in block.above() if element in notes), None)
        if note is not None:
            spans = [span for span in block.spans if not _leads_back(span, origins)]
            block.spans = spans if note in begun else _without_sign(spans, signs[note])
            begun.add(note)
    return notes


def _references(n: int, block: Block, places: Mapping[str, _Place]) -> list[tuple[int, _Place]]:
    """The spans of the n-th block (by their number) that refer to a place further down, with that place."""
    found = ((i, places.get(str(span.href)[1:])) for i, span in enumerate(block.spans) if _is_sign(span))
    return [(i, place) for i, place in found if place is not None and place.n > n]


def _places(blocks: Sequence[Block]) -> dict[str, _Place]:
    """The places that are named (by `id` or an old anchor's `name`) in or around an item or a paragraph."""
    places: dict[str, _Place] = {}
    seen: dict[HtmlElement, set[str]] = {}
    if not any(_is_sign(span) for block in blocks for span in block.spans):
        return places
    for n, block in enumerate(blocks):
        item = next((each for each in block.above() if each.tag in ("li", "dd", "aside") or _is_note_box(each)), None)
        item = next((each for each in block.above() if each.tag == "p"), None) if item is None else item
        if item is not None:
            if item not in seen:
                seen[item] = _names(item)
            for name in seen[item]:
                places.setdefault(name, _Place(n, item))
    return places


def _is_note_box(element: HtmlElement) -> bool:
    """True for a `div` of one note: named itself, with hardly anything in it."""
    return (
        element.tag == "div"
        and bool(element.get("id"))
        and sum(1 for _ in islice(element.iter("p", "li", "div"), 4)) <= 3
    )


def _names(element: HtmlElement) -> set[str]:
    named = {name for each in element.iter() if (name := each.get("id")) is not None}
    return named | {name for each in element.iterdescendants("a") if (name := each.get("name")) is not None}


def _is_sign(span: Span) -> bool:
    sign = span.text.strip()
    return str(span.href or "").startswith("#") and (0 < len(sign) <= _LONGEST_SIGN or bool(_NUMBERED.fullmatch(sign)))


def _leads_back(span: Span, origins: set[str]) -> bool:
    if _is_sign(span) and not any(char.isalpha() for char in span.text):
        return True
    back = bool(span.href) and str(span.href)[:1] == "#" and str(span.href)[1:] in origins
    return back and len(span.text.strip()) <= _LONGEST_WAY_BACK


def _without_sign(spans: list[Span], sign: str) -> list[Span]:
    """A note's spans without the number or sign that Markdown will set itself, and without what pointed back."""
    first = next((n for n, span in enumerate(spans) if span.text.strip()), None)
    if first is None:
        return spans
    text = spans[first].text.lstrip()
    labelled = re.match(rf"[\[(]?{re.escape(sign)}(?:[\])]\.?|\.(?=\s|$)|:)?(?=\s|$)", text) if sign else None
    back = re.match(r"[\^↑]+(?=\s|$)", text)
    end = labelled.end() if labelled else back.end() if back else 0
    rest = Span(text[end:].lstrip(), spans[first].styles, spans[first].href)
    return [rest, *spans[first + 1 :]] if end else spans
