"""A day as a page states it, made ISO; what leaves room for doubt is no day."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_to_datetime

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january",
            "feb february",
            "mar march",
            "apr april",
            "may",
            "jun june",
            "jul july",
            "aug august",
            "sep sept september",
            "oct october",
            "nov november",
            "dec december",
        ),
        1,
    )
    for name in names.split()
}
_ISO = re.compile(r"\s*(\d{4})-(\d\d?)-(\d\d?)(?:$|[T\s,].*)", re.DOTALL)
_BASIC = re.compile(r"\s*(\d{4})(\d\d)(\d\d)(?:$|T?\d{4,6}.*)")
_SLASHED = re.compile(r"\s*(\d{4})/(\d\d?)/(\d\d?)(?:$|\s.*)", re.DOTALL)
_MONTH_FIRST = re.compile(r"\b([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b")
_DAY_FIRST = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th|\.)?\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})\b")
# Before the first news sites no web page was published; templates state such days when they know none.
_FIRST = date(1990, 1, 1)


def stated_day(text: str) -> str | None:
    """The one day that a text states, ISO; None for none, for figures such as 03/04/2022, and for impossible days."""
    if len(text) > 120:
        return None
    for pattern in (_ISO, _SLASHED, _BASIC):
        if found := pattern.fullmatch(text):
            return _day(*map(int, found.groups()))
    if found := _MONTH_FIRST.search(text):
        return _day(int(found.group(3)), _MONTHS.get(found.group(1).lower(), 0), int(found.group(2)))
    if found := _DAY_FIRST.search(text):
        return _day(int(found.group(3)), _MONTHS.get(found.group(2).lower(), 0), int(found.group(1)))
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError):
        return None
    return _day(moment.year, moment.month, moment.day)


def _day(year: int, month: int, day: int) -> str | None:
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    latest = datetime.now(UTC).date() + timedelta(days=1)
    return found.isoformat() if _FIRST <= found <= latest else None
