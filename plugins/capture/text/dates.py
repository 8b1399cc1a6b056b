"""The day that an article appeared, read only where a line is there to state it.

A date within a sentence belongs to what the sentence tells; a relative one ("Monday") and one without its year are
no statement at all.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Literal

from .shapes import key
from .wording import LANGUAGES, month_of, phrases, weekday_of

if TYPE_CHECKING:
    from collections.abc import Sequence

_READ = 300  # characters of a line: date lines are short, and longer ones are prose
_WORD = r"[^\W\d_]{3,12}"
_YEAR = r"(?P<y>(?:19|20)\d\d)(?!\d)"
_DAY = r"(?<![\d.])(?<!\d:)(?P<d>\d{1,2})"
_PATTERNS = (
    re.compile(rf"(?<!\d){_YEAR}[-/.](?P<m>\d\d?)[-/.](?P<d>\d\d?)(?!\d)"),
    re.compile(
        rf"{_DAY}(?:st|nd|rd|th|er|\.|º|ª)?[\s-](?:de\s|of\s)?(?P<month>{_WORD})\.?,?[\s-](?:de\s|del\s)?{_YEAR}"
    ),
    # an outlet's name may be glued to the month: "Harbour GazetteMay 4, 2021"
    re.compile(
        rf"(?P<month>(?:(?<=[a-zß-ÿ])[A-ZÀ-Þ]|(?<![^\W\d_])[^\W\d_])(?:[^\W\d_A-ZÀ-Þ]{{2,11}}|[A-ZÀ-Þ]{{2,11}}))\.?\s{_DAY}(?:st|nd|rd|th)?,?\s(?:del?\s)?{_YEAR}"
    ),
    # columns of figures leave blanks: "10/ 5/11"
    re.compile(rf"{_DAY}(?P<sep>[./-]) ?(?P<m>\d\d?)(?P=sep) ?(?P<y>(?:(?:19|20)\d\d|\d\d))(?![\d.])"),
    re.compile(rf"(?<!\d){_YEAR}\s?[年년]\s?(?P<m>\d\d?)\s?[月월]\s?(?P<d>\d\d?)\s?[日일]"),
    re.compile(rf"{_DAY}\.(?P<month>{_WORD})\.?{_YEAR}"),
)
_CLOCK = re.compile(r"\d{1,2}\s?[:.h]\s?\d\d(?::\d\d)?|\b\d{1,2}\s?(?:am|pm|uhr|uur|h|hs)\b", re.IGNORECASE)
_ZONE = re.compile(
    r"\b(?:[ECMPW]?[SD]T|[ECMPBW]E?[SD]?T|GMT|UTC|CEST|CET|AEDT|AEST|IST|a\.?m\.?|p\.?m\.?|Uhr|uur|[TZ]|ET|at|on|um|om|à|às|alle|ore|a las|hrs?|hs)\b",
    re.IGNORECASE,
)
_NUMBER = r"(?:\d{1,3}|an?|one|two|three|four|five|ein(?:em|er|en)?|une?|un[oa]?)"
# "3 hours ago", "vor 2 Tagen", "il y a 5 min", "hace una hora", "2 ore fa": about time, but no date that counts
AGO = re.compile(
    rf"\b{_NUMBER} ?(?:sec|min|minute|hr|hour|h|day|d|week|w|month|mo|year|yr)s? ago\b|\b(?:just now|yesterday|today|hier|ontem|hoje|gisteren|vandaag|aujourd['’]hui|gestern|heute|ayer|hoy|ieri|oggi)\b"
    rf"|\bvor {_NUMBER} (?:Sekunden?|Min(?:uten?)?\.?|Std\.?|Stunden?|Tag(?:en)?|Wochen?|Monat(?:en)?)\b"
    rf"|\bil y a {_NUMBER} ?(?:s|min|minutes?|h|heures?|j|jours?|semaines?|mois)\b"
    rf"|\bhace {_NUMBER} ?(?:min|minutos?|h|horas?|días?|semanas?|mes(?:es)?)\b"
    rf"|\bhá (?:\d{{1,3}}|um|uma) ?(?:min|minutos?|h|horas?|dias?|semanas?|mês|meses|anos?)\b"
    rf"|\b(?:\d{{1,3}}|een) (?:min|minu(?:ut|ten)|uur|uren|dag|dagen|week|weken|maand|maanden|jaar) geleden\b"
    rf"|\b{_NUMBER} (?:min|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]) fa\b",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"\d.?\d")  # every date holds a year's figures
_OPENS, _BESIDE_CLOCK = 3, 6  # characters before a date that opens its line; words after its clock
_PLACED = 80  # characters: a place, an outlet and a date fit
_PARTS = re.compile(r"\s[-–—|•·]\s|,\s(?=\d)")
_FIGURES = _PATTERNS[3]
# Signs of who writes the month first: "May 4, 2021", "a.m.", American zones; and of who doesn't: "4 May 2021", "14:30".
_AMERICAN = re.compile(rf"\b{_WORD}\.? \d{{1,2}}, (?:19|20)\d\d\b|\d ?[ap]\.m\.|\b[ECMP][SD]T\b")
_DAY_IN_WORDS = re.compile(rf"\b\d{{1,2}}\.? (?:de )?{_WORD}\.? (?:de )?(?:19|20)\d\d\b|\b(?:1[3-9]|2[0-3])[:.]\d\d\b")
_HALF_DAYS = re.compile(r"\d ?[ap]\.?m\b", re.IGNORECASE)
_AMERICAN_CLOCK = re.compile(r"\b[ap]\.?m\b|\b[ECMP][SD]?T\b", re.IGNORECASE)
_WORD_AT_END = re.compile(r"[^\W\d_]{4}\.$")
_SURE = 50  # how many signs a date of which only one reading exists outweighs
_ADDRESSES = 5  # lines
Label = Literal["published", "plain", "updated", "revised"]
# "Last updated" stands on pages that live for years; "Updated" on the day's news.
_REVISED = frozenset({"last", "zuletzt", "dernière", "última", "ultima", "ultimo"})


# In the order in which they tell the day of publication; a revision's day ("last updated") never does.
LABELS: tuple[Label, ...] = ("published", "plain", "updated")


@dataclass(frozen=True)
class Stated:
    """A date that a line states: the day, how it was labelled, and where it stands in the line."""

    day: dt.date
    label: Label
    start: int
    end: int


def stated_dates(text: str, *, order: int = 0) -> list[Stated]:
    """Every full date in the line's first characters; `order` says how its page writes figures (`order_of_figures`)."""
    return list(_stated_dates(text[:_READ], order))


@lru_cache(maxsize=8192)
def _stated_dates(head: str, order: int) -> tuple[Stated, ...]:
    if not _FIGURE.search(head):
        return ()
    found: list[Stated] = []
    for pattern in _PATTERNS:
        for match in pattern.finditer(head):
            day = _day_of(match, head, order)
            if day and not any(match.start() < old.end and old.start < match.end() for old in found):
                found.append(Stated(day, "plain", match.start(), match.end()))
    found.sort(key=lambda stated: stated.start)
    previous = [0, *(stated.end for stated in found)]
    return tuple(
        Stated(stated.day, _label(head[since : stated.start]), stated.start, stated.end)
        for stated, since in zip(found, previous, strict=False)
    )


def order_of_figures(texts: Sequence[str]) -> int:
    """How a page writes 11/10/19: above 0 the month first, below 0 the day; from `_SURE` on its own dates prove it.

    Proof are figures above twelve, a weekday beside the date, the day in the page's address; signs are dates in words
    ("May 4, 2021", "4 May 2021") and the clock.  Only English is ever written with the month first.
    """
    votes = 0 if _is_english(texts) else -2 * _SURE
    for text in texts:
        head = text[:_READ]
        for match in _FIGURES.finditer(head):
            votes += 4 * _SURE * _proof(match, head, texts)
        votes += bool(_AMERICAN.search(head)) - bool(_DAY_IN_WORDS.search(head))
    return votes


def _is_english(texts: Sequence[str]) -> bool:
    """Whether English function words are the most frequent."""
    spoken = Counter(word for text in texts for word in text[:_READ].casefold().split())
    counts = {language.code: sum(spoken[word] for word in language.common) for language in LANGUAGES}
    return counts["en"] >= max(counts.values())


def _proof(match: re.Match[str], text: str, texts: Sequence[str]) -> int:
    """1 for the month first, -1 for the day first, 0 where one date in figures can be read both ways."""
    first, second = int(match["d"]), int(match["m"])
    if (first > 12) != (second > 12):
        return 1 if second > 12 else -1
    year = int(match["y"]) + (2000 if len(match["y"]) == 2 else 0)
    readings = {1: _day(year, first, second), -1: _day(year, second, first)}
    named = {weekday_of(word) for word in key(text).split()} - {None}
    fits = [order for order, day in readings.items() if day and (day.weekday() in named or _in_address(day, texts))]
    return fits[0] if len(fits) == 1 else 0


def _in_address(day: dt.date, texts: Sequence[str]) -> bool:
    """Whether an address among the page's first lines holds the day: ".../2021/05/04/...", ".../2021-05-04-..."."""
    shapes = (f"{day:%Y/%m/%d}", f"{day:%Y-%m-%d}", f"{day.year}/{day.month}/{day.day}/")
    return any("://" in text and any(shape in text for shape in shapes) for text in texts[:_ADDRESSES])


def _day_of(match: re.Match[str], text: str, order: int) -> dt.date | None:
    """The calendar day of one match; None where there is no such day."""
    parts = match.groupdict()
    year = int(parts["y"]) + (2000 if len(parts["y"]) == 2 else 0)
    if parts.get("month"):
        month = month_of(parts["month"])
        return _day(year, month, int(parts["d"])) if month else None
    first, second = int(parts["d"]), int(parts["m"])
    if not parts.get("sep"):
        return _day(year, second, first)
    month_first = order > 0
    if abs(order) < _SURE:
        # a slash with an American clock puts the month first; dots and everybody else the day
        clock = _AMERICAN_CLOCK if parts["sep"] == "/" else _HALF_DAYS
        month_first = month_first or bool(clock.search(text))
    if second > 12 or (month_first and first <= 12):
        first, second = second, first
    return _day(year, second, first)


def _day(year: int, month: int, day: int) -> dt.date | None:
    """A day of the press's years, None where the figures make none."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _label(before: str) -> Label:
    """What the words before a date call it; the nearer label wins, of two that end alike the longer."""
    padded = f" {key(before)} "
    published, updated = (_last(padded, field) for field in ("published", "updated"))
    if max(published, updated) < (0, 0):
        return "plain"
    # "aktualisiert am", "last updated": a longer label that ends where a shorter one does holds it
    if published >= updated:
        return "published"
    return "revised" if _REVISED & set(padded.split()) else "updated"


def _last(padded: str, field: str) -> tuple[int, int]:
    """Where the last phrase of a word list ends in blank-padded words, and its length; (-1, 0) without one."""
    found = ((padded.rfind(f" {phrase} "), len(phrase)) for phrase in phrases(field))
    return max(((at + size, size) for at, size in found if at >= 0), default=(-1, 0))


@lru_cache(maxsize=8192)
def is_date_line(text: str) -> bool:
    """A line that is there to state a date: little else than dates, times and their labels."""
    if len(text) > _READ:
        return False
    found = stated_dates(text)
    if not found:
        return False
    opening = found[0].start <= _OPENS and _CLOCK.match(text[found[0].end :].lstrip(" ,T"))
    if opening and len(text) <= _PLACED and not _WORD_AT_END.search(text):
        return len(_rest(text, found)) <= _BESIDE_CLOCK  # "2022-05-03 19:53 Source: Harbour News"
    if len(text) <= _PLACED and any(
        stated_dates(part) and not _rest(part, stated_dates(part)) for part in _PARTS.split(text)
    ):
        return len(_rest(text, found)) <= 5 and not _WORD_AT_END.search(text)  # "Harbour Town - 5 May 2020 - 7:45 pm"
    return len(_rest(text, found)) <= (5 if found[0].label != "plain" and found[0].start < 40 else 2)


def is_clock_line(text: str) -> bool:
    """A line of weekday, time or date without a year ("Updated 9:15 am"): about time, but no date that counts."""
    if len(text) > 80 or text.strip("()").isdigit() or not (any(map(str.isdigit, text)) or AGO.search(text)):
        return False
    rest = [word for word in _rest(text, []) if month_of(word) is None]
    return not rest


def _rest(text: str, found: list[Stated]) -> list[str]:
    """The words of a line that speak neither of date nor time."""
    left = text[:_READ]
    for stated in reversed(found):
        left = left[: stated.start] + " " + left[stated.end :]
    left = _ZONE.sub(" ", _CLOCK.sub(" ", AGO.sub(" ", left)))
    return [word for word in key(left).split() if word not in _about_time() and not word.isdigit()]


@cache
def _about_time() -> frozenset[str]:
    fields = ("published", "updated", "weekdays")
    return frozenset(part for field in fields for phrase in phrases(field) for part in phrase.split())


def first_published(stated: list[Stated]) -> dt.date | None:
    """The day among a line's or page's dates that it calls its publication, else its first plain one.

    An update's day counts last: a page that states no other shows it in the place of its date.  A page's last revision
    never counts.
    """
    for label in LABELS:
        for one in stated:
            if one.label == label:
                return one.day
    return None
