"""Names that stand elsewhere than below the headline: over it beside the date, or after "Written by" far below the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .bylines import byline_names, is_person
from .kinds import Kind, Verdict
from .newsrooms import is_agency
from .shapes import key

if TYPE_CHECKING:
    from .pages import Page

Verdicts = dict[int, Verdict]
_ABOVE = 4  # lines above a headline in which a date or byline may stand
_WRITTEN_BELOW, _WRITTEN_WORDS = 40, 6  # lines, words
_WRITTEN = (
    "written by",
    "written on",
    "words by",
    "geschrieben von",
    "verfasst von",
    "escrito por",
    "écrit par",
    "rédigé par",
    "scritto da",
)
_WRITTEN_ENDS = (" by", " von", " por", " par", " da")


def signs_above(page: Page, at: int, *, dated: bool) -> bool:
    """A bare name; beside a date above the headline also one with its role, several names, or an agency."""
    text = page.text(at)
    return page.is_byline(at) and (is_person(text) or (dated and bool(byline_names(text))))


def window_above(page: Page, title: int) -> range:
    """The lines above a headline in which its date and byline may stand, counters and marks not counted."""
    at = title
    passed = 0
    while at > 0 and passed < _ABOVE:
        at -= 1
        shown = page.signs[at]
        passed += shown is None or shown.kind is not Kind.MARK
    return range(at, title)


def signs_beside_date(text: str) -> bool:
    """Whether a line that states the day names a person or an agency as well."""
    return any(is_person(name) or is_agency(name) for name in byline_names(text))


def written_by(page: Page, last: int, found: Verdicts) -> Verdicts:
    """The line "Written by Jo Doe", or the name under "Written by", some way below a text that nobody signs."""
    if any(verdict.kind is Kind.BYLINE and byline_names(page.text(at)) for at, verdict in found.items()):
        return {}
    for at in range(last + 1, min(last + 1 + _WRITTEN_BELOW, len(page))):
        shown, text = page.signs[at], page.text(at)
        if shown is not None and shown.kind in {Kind.LIST_HEADING, Kind.COMMENTS}:
            break
        if key(text).startswith(_WRITTEN) and page.is_byline(at):
            return {at: Verdict(Kind.BYLINE, "names the author, below the text")}
        if at + 1 < len(page) and _asks_name(text) and is_person(page.text(at + 1)):
            return {at + 1: Verdict(Kind.BYLINE, "names the author, below the text")}
    return {}


def _asks_name(text: str) -> bool:
    """The line "Written by", "Written on Mar 27 by" over the writer's name."""
    told = key(text)
    return len(told.split()) <= _WRITTEN_WORDS and told.startswith(_WRITTEN) and told.endswith(_WRITTEN_ENDS)
