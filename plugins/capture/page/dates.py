"""A day as a page states it, made ISO; what leaves room for doubt is no day."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from ..patterns import later
from .months import APPEARED, CHANGED, MONTHS
from .wording import length

if TYPE_CHECKING:
    from collections.abc import Iterator

_ISO = later(r"\s*(\d{4})-(\d\d?)-(\d\d?)(?:$|[T\s,].*)", re.DOTALL)
_BASIC = later(r"\s*(\d{4})(\d\d)(\d\d)(?:$|T?\d{4,6}.*)")
_SLASHED = later(r"\s*(\d{4})/(\d\d?)/(\d\d?)(?:$|\s.*)", re.DOTALL)
_NAME = r"([^\W\d_]{3,12})\.?"
_MONTH_FIRST = later(rf"(?<!\w){_NAME}\s+(\d{{1,2}})(?:st|nd|rd|th)?(?:\s*,\s*|\s+)(\d{{4}})(?!\d)")
_DAY_FIRST = later(
    rf"(?<!\d)(\d{{1,2}})(?:st|nd|rd|th|er|\.|º|-го)?\s+(?:de\s+|of\s+|d['’])?{_NAME},?\s+(?:del?\s+)?(\d{{4}})(?!\d)"
)
_SIGNED = later(r"(?<!\d)(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]")
_YEAR_FIRST = later(r"(?<![\d-])(\d{4})([-/.])\s?(\d{1,2})\2\s?(\d{1,2})(?![\d-])")
# A day between full stops comes first everywhere; between other signs that depends on the country.
_POINTED = later(r"(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)")
_FIGURES = later(r"(?<![\d/-])(\d{1,2})\s?([/-])\s?(\d{1,2})\2\s?(\d{4}|\d\d)(?![\d/-])")
_MONTH_OF_HEADER = later("jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec", re.IGNORECASE)
# Before the first news sites no web page was published; templates state such days when they know none.
_FIRST = date(1990, 1, 1)
_LONGEST = 120
_MONTHS_IN_A_YEAR = 12
_TIME = later(
    r"\d{1,2}\s?[:.h]\s?\d\d(?:[:.]\d\d)?|\d{1,2}\s?[ap]\.?m\b\.?|[ap]\.?m\b\.?|(?-i:\b[A-Z]{2,4}\b)|\w+day\b",
    re.IGNORECASE,
)
# Words of a place, an outlet or an editor in such a line.
_BESIDES = 8


def stated_day(text: str) -> str | None:
    """The one day that a text states, ISO; None for none, for figures such as 03/04/2022, and for impossible days."""
    if len(text) > _LONGEST or not re.search(r"\d", text):
        return None
    for pattern in (_ISO, _SLASHED, _BASIC):
        if found := pattern.fullmatch(text):
            return _day(*map(int, found.groups()))
    for _, found_day in days_in(text):
        return found_day
    return _of_header(text) if _MONTH_OF_HEADER.search(text) else None


def _of_header(text: str) -> str | None:
    """The day in a date as HTTP and e-mail write it; the library for it takes a while to load."""
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError):
        return None
    return _day(moment.year, moment.month, moment.day)


def days_in(text: str) -> Iterator[tuple[int, str]]:
    """The days that a short text states in words or figures, each with its place in the text, in order."""
    if not re.search(r"\d", text):
        return
    found = [
        *((m.start(), _day(int(m[3]), _month(m[1]), int(m[2]))) for m in _MONTH_FIRST.finditer(text)),
        *((m.start(), _day(int(m[3]), _month(m[2]), int(m[1]))) for m in _DAY_FIRST.finditer(text)),
        *((m.start(), _day(int(m[1]), int(m[2]), int(m[3]))) for m in _SIGNED.finditer(text)),
        *((m.start(), _day(int(m[1]), int(m[3]), int(m[4]))) for m in _YEAR_FIRST.finditer(text)),
        *((m.start(), _day(int(m[3]), int(m[2]), int(m[1]))) for m in _POINTED.finditer(text)),
        *((m.start(), _of_figures(int(m[1]), int(m[3]), m[4])) for m in _FIGURES.finditer(text)),
    ]
    for place, day in sorted(found, key=lambda pair: pair[0]):
        if day:
            yield place, day


def is_day_line(text: str) -> bool:
    """True for a line that tells when something appeared or changed, with few words besides ("Bay News, Skarvik")."""
    if len(text) > 2 * _LONGEST or not any(True for _ in days_in(text)):
        return False
    rest = CHANGED.sub(" ", APPEARED.sub(" ", text))
    for pattern in (_MONTH_FIRST, _DAY_FIRST, _SIGNED, _YEAR_FIRST, _POINTED, _FIGURES, _TIME):
        rest = pattern.sub(" ", rest)
    return length(" ".join(re.findall(r"\w+", rest))) <= _BESIDES


def _month(name: str) -> int:
    return MONTHS.get(name.lower(), 0)


def _of_figures(one: int, other: int, year: str) -> str | None:
    """A day of figures where only one order makes a day of the calendar, or both the same."""
    full = int(year) if len(year) > 2 else 2000 + int(year)
    if one != other and max(one, other) <= _MONTHS_IN_A_YEAR:
        return None
    day, month = (one, other) if one > other else (other, one)
    return _day(full, month, day)


def _day(year: int, month: int, day: int) -> str | None:
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    latest = datetime.now(UTC).date() + timedelta(days=1)
    return found.isoformat() if _FIRST <= found <= latest else None
