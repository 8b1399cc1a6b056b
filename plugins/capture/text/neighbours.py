"""What the lines of a page show with their neighbours: boxes, captions over credits, calls upon the reader."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .boxes import tells
from .bylines import is_bare_byline, is_byline, opening
from .captions import is_bracketed_credit, is_credit
from .dates import is_date_line
from .galleries import DATA, PICTURED, gallery_lines, page_data
from .kinds import Kind, Verdict
from .newsrooms import is_agency
from .offers import CALLS, CALLS_IN_BOX, LOUD, calls
from .polls import POLL, polls
from .promos import CALLING, calls_on
from .shapes import ends_like_sentence, is_caps, is_prose, is_quoted, opens_with, speaks_to_reader, words
from .signs import sign
from .twins import twin_captions

if TYPE_CHECKING:
    from collections.abc import Sequence

Signs = list[Verdict | None]
_LONGEST_SIGNATURE = 10  # words: two names and their agency
_SHORT_CAPTION = 20  # words
_FEWEST_CAPTIONED, _LONGER_CAPTION = 3, 30  # pictures; words
_DATED_CAPTION = re.compile(
    r"^(?:[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?|\d{1,2}\.? [A-Za-zäéû]{3,10}\.?(?: \d{4})?): \w"
)
_WIRE_OPENS = re.compile(r"^(?:[A-ZÀ-Þ][\w.,' -]{2,40} )?\(([A-Z]\w{1,9}|dpa)\) ?[-–—] ?\w")
_WIRE_CLOSES = re.compile(r"[.!?\"”»] ?\(([A-Z]\w{1,9}|dpa)\)\.?$")
_CALL = Verdict(Kind.OTHER, "calls upon the reader: to subscribe, follow, support, comment or buy")
_LOUD_CALL = Verdict(Kind.NEWSLETTER, _CALL.why)
_FURNITURE = {Kind.NEWSLETTER, Kind.LEGAL, Kind.BUTTON, Kind.ADVERT, Kind.COMMENTS}
_CAPTIONED = Verdict(Kind.CAPTION, "a picture's caption: its credit follows")
_STAMP = Verdict(Kind.COMMENTS, "stands at each of the readers' comments")
_BOX_TERMS = Verdict(Kind.NEWSLETTER, "the small print of a box that invites readers to subscribe")


def signs_of_page(lines: Sequence[str], stamps: Sequence[int]) -> tuple[Verdict | None, ...]:
    """What each line of a page shows by itself and beside its neighbours; `stamps` are the lines at readers' comments."""
    alone = [sign(line) for line in lines]
    alone = [None if _is_caption(found) and _signs_story(lines, at) else found for at, found in enumerate(alone)]
    wires = _wires(lines)
    alone = [None if _is_caption(found) and _closes_wire(lines[at], wires) else found for at, found in enumerate(alone)]
    for at in stamps:
        alone[at] = _STAMP
    for at in polls(lines):
        alone[at] = POLL
    for at in gallery_lines(lines):
        alone[at] = PICTURED
    for at in page_data(lines):
        alone[at] = alone[at] if is_byline(lines[at]) or is_date_line(lines[at]) else DATA
    alone = [
        _BOX_TERMS if _is_terms(found) and (_is_box(_at(alone, at - 1)) or _is_box(_at(alone, at + 1))) else found
        for at, found in enumerate(alone)
    ]
    alone = _with_calls(lines, alone)
    for at, twin in twin_captions(lines, alone).items():
        alone[at] = twin
    alone = _with_captions(lines, alone)
    return tuple(found or _box_neighbour(lines, alone, at) for at, found in enumerate(alone))


def _wires(lines: Sequence[str]) -> frozenset[str]:
    """The agencies that open a paragraph of the page in brackets: "(ANSA) - ROMA", "LONDON (AP) — ..."."""
    return frozenset(found[1] for line in lines if (found := _WIRE_OPENS.match(line[:60])))


def _closes_wire(text: str, wires: frozenset[str]) -> bool:
    """Whether a sentence ends with the agency that opens the text: the wire's own end, no picture's credit."""
    found = _WIRE_CLOSES.search(text[-24:])
    return found is not None and found[1] in wires and is_prose(text[: text.rfind("(")].rstrip())


def _with_calls(lines: Sequence[str], alone: Signs) -> Signs:
    """Sentences that call upon the reader; beside a box or button fewer words of that kind are enough."""
    found = list(alone)
    for at, weight in enumerate(calls(lines)):
        boxed = any(_is_furniture(_at(alone, n)) for n in (at - 1, at + 1))
        if found[at] is None and is_prose(lines[at]) and weight >= (CALLS_IN_BOX if boxed else CALLS):
            found[at] = _LOUD_CALL if weight >= LOUD else _CALL
    return found


def _signs_story(lines: Sequence[str], at: int) -> bool:
    """Whether a name with its agency signs the story: its date stands beside it, not a picture's caption."""
    text = lines[at]
    if len(words(text)) > _LONGEST_SIGNATURE or not is_bare_byline(text):
        return False
    near = [lines[n] for n in (at - 1, at + 1, at + 2) if 0 <= n < len(lines)]
    dated = any(is_date_line(line) for line in near)
    return dated and not any(opening(line) and is_byline(line) for line in near)


def _box_neighbour(lines: Sequence[str], alone: Signs, at: int) -> Verdict | None:
    """A line between two calls to subscribe, or after one and speaking to the reader, belongs to their box."""
    text = lines[at]
    if calls_on(lines, alone, at):
        return CALLING
    if (caption := _caption(lines, alone, at)) is not None:
        return caption
    if len(words(text)) > 40 or is_quoted(text):
        return None
    before, after = (_is_box(_at(alone, n)) for n in (at - 1, at + 1))
    to_reader = speaks_to_reader(text)
    heads = after and len(words(text)) <= 8 and (is_caps(text) or not ends_like_sentence(text)) and not is_byline(text)
    told = tells(text) or (is_prose(text) and not to_reader)
    if (
        (before and after and not told)
        or (before and to_reader and not tells(text))
        or (heads and at > 0 and is_caps(text))
    ):
        return Verdict(Kind.NEWSLETTER, "stands in a box that invites readers to subscribe")
    return None


def _caption(lines: Sequence[str], alone: Signs, at: int) -> Verdict | None:
    """A caption told by the credit below it, or by the agency above it and the day that it begins with."""
    text = lines[at]
    if at and _DATED_CAPTION.match(text[:30]) and is_agency(lines[at - 1].strip("()")):
        return Verdict(Kind.CAPTION, "a picture's caption: its day, below the agency")
    bracketed = at + 1 < len(alone) and _is_caption(alone[at + 1]) and is_bracketed_credit(lines[at + 1])
    bracketed = bracketed and len(words(text)) <= 60
    if bracketed or _is_captioned(lines, alone, at):
        return _CAPTIONED
    return None


def _is_captioned(lines: Sequence[str], alone: Signs, at: int) -> bool:
    """A short sentence over a credit, with no paragraph above: at the text's end a picture may follow instead."""
    if not 0 < at < len(alone) - 2 or (alone[at - 1] is None and is_prose(lines[at - 1])):
        return False
    text, below = lines[at], lines[at + 1]
    short = 3 <= len(words(text)) <= _SHORT_CAPTION and not is_quoted(text)
    return (
        short
        and is_credit(below)
        and alone[at + 1] is not None
        and is_prose(lines[at + 2])
        and not opens_with(below, "listing_opening")
    )


def _with_captions(lines: Sequence[str], alone: Signs) -> Signs:
    """The sentences above credits, where the page sets nothing but short ones there: each picture has its caption.

    Where outlets show credits alone, paragraphs of any length stand above them.
    """
    above = [at - 1 for at in range(1, len(lines)) if _is_caption(alone[at]) and is_credit(lines[at])]
    told = [at for at in above if alone[at] is None and ends_like_sentence(lines[at])]
    if len(told) < _FEWEST_CAPTIONED or any(len(words(lines[at])) > _LONGER_CAPTION for at in told):
        return alone
    return [_CAPTIONED if at in told else found for at, found in enumerate(alone)]


def _is_furniture(found: Verdict | None) -> bool:
    return found is not None and found.kind in _FURNITURE


def _at(signs: Signs, at: int) -> Verdict | None:
    return signs[at] if 0 <= at < len(signs) else None


def _is_terms(found: Verdict | None) -> bool:
    return found is not None and found.kind is Kind.LEGAL


def _is_caption(found: Verdict | None) -> bool:
    return found is not None and found.kind is Kind.CAPTION


def _is_box(found: Verdict | None) -> bool:
    return found is not None and found.kind is Kind.NEWSLETTER
