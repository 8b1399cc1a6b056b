"""Which line is the headline: the one that names the article's subject where headlines stand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .dates import is_clock_line, is_date_line
from .kinds import Kind
from .shapes import content_keys, is_address, is_prose, is_whole, key, starts_high, words

if TYPE_CHECKING:
    from .pages import Page

# The weights were set by hand on labelled captures: words shared with the text count most, then what follows the line.
# Rerun the captures' title figure after a change.
_SHARED, _BYLINE_NEXT, _DATE_NEXT, _BYLINE_NEAR, _FIRST, _LENGTH, _FULL_STOP = 3.0, 2.0, 1.5, 1.2, 1.0, 1.0, -1.5
# How much more a standfirst may score than its headline, on which subject, and how far above the headline is sought.
_STANDFIRST_GAINS, _STANDFIRST_KIN, _OFTEN, _STANDFIRSTS, _BUTTONS_BETWEEN = 2.5, 0.35, 3, 2, 4
_FEWEST_INSIDE = 4  # words
_PROMINENT, _SMOOTH = 2.0, 1.0  # a line of two words shares them all by chance; a subject's words run through the text
_ADDRESS, _REPEATED, _DISTANCE, _SOFT_SIGN, _ENOUGH = 3.0, 0.7, -0.02, -2.0, 2.0
_AFTER_TEXT = -1.5  # for each paragraph of the text above the line
_DATE_ABOVE, _OVER_STANDFIRST, _SENTENCE_INSIDE, _EXTRA_WORD, _USUAL_WORDS = 0.5, 0.5, -1.0, -0.08, 14
_SENTENCE_BREAK = re.compile(r"[^\W\d_]{3}[.!] [^\W\d_a-z]")
_REPEATED_WITHIN = 12
_SEARCHED = 80  # lines before the text in which a headline is looked for: menus of sixty lines were seen
_BAR = {Kind.BUTTON, Kind.MARK, Kind.ADVERT}
_SOFT = {Kind.NEWSLETTER, Kind.LINK, Kind.LIST_HEADING, Kind.NOTE, Kind.ADVERT, Kind.TOPICS, Kind.LEGAL, Kind.COMMENTS}


def headline(page: Page) -> int | None:
    """The index of the headline; None where the capture has lost it."""
    candidates = _candidates(page)
    scored = [(score(page, at), -at) for at in candidates]
    if not scored:
        return None
    best, at = max(scored)
    if best < _ENOUGH:
        return None
    at = _over_its_standfirst(page, -at, best, candidates)
    return _first_of(page, _without_path(page, at, candidates))


def _over_its_standfirst(page: Page, at: int, best: float, candidates: list[int]) -> int:
    """The line above, where the best line stands directly over the byline and both speak of the text's subject.

    A standfirst shares as many words with the text as its headline and stands nearer to the byline.
    """
    if _next_to_byline(page, at) <= _BYLINE_NEAR or page.signs[at] or page.kinship(at) < _STANDFIRST_KIN:
        return at
    for _ in range(_STANDFIRSTS):
        above = at - 1
        while above >= max(0, at - _BUTTONS_BETWEEN) and (shown := page.signs[above]) and shown.kind in _BAR:
            above -= 1
        if above not in candidates or not _may_stand_over(page, above) or score(page, above) < best - _STANDFIRST_GAINS:
            break
        at = above
    return at


def _may_stand_over(page: Page, at: int) -> bool:
    """An unmarked line of some words on the subject, no sentence with its full stop and no line of the whole page."""
    text = page.text(at)
    if page.signs[at] or len(words(text)) <= _FEWEST_INSIDE or text.endswith((".", ":")):
        return False
    return len(page.places[key(text)]) <= _OFTEN and page.kinship(at) >= _STANDFIRST_KIN


def _without_path(page: Page, at: int, candidates: list[int]) -> int:
    """The line that the chosen one ends in, where sections stand before the headline: "Home > Town > Headline"."""
    whole = page.text(at)
    inner = [n for n in candidates if len(words(page.text(n))) >= _FEWEST_INSIDE and whole.endswith(page.text(n))]
    return max(inner, key=lambda n: (-len(page.text(n)), -n), default=at)


def _first_of(page: Page, at: int) -> int:
    """Where the headline stands first: pages repeat it above a share bar."""
    return next(n for n in page.places[key(page.text(at))] if n >= at - _REPEATED_WITHIN)


def _candidates(page: Page) -> list[int]:
    """Lines before the text's third paragraph that are no sentence-long prose, button, date or byline."""
    first, last = page.core
    if last < 0:
        return [at for at in range(min(len(page), 3)) if len(words(page.text(at))) <= 30][:1]
    prose = [at for at in range(first, last + 1) if page.prose[at]]
    stop = prose[2] if len(prose) > 2 else prose[-1]
    return [at for at in range(max(0, first - _SEARCHED), min(stop, first + _SEARCHED)) if _may_be_headline(page, at)]


def _may_be_headline(page: Page, at: int) -> bool:
    text, found = page.text(at), page.signs[at]
    if found and found.kind not in _SOFT:
        return False
    if text.endswith(".") and _SENTENCE_BREAK.search(text[:300]):
        return False
    if not 1 <= len(words(text)) <= 35 or (is_prose(text) and text.endswith(".") and len(words(text)) > 11):
        return False
    if sum(page.prose[n] and page.kinship(n) > 0.3 for n in range(max(0, at - 60), at)) > 3:
        return False
    return not (is_date_line(text) or is_clock_line(text) or _is_plain_byline(page, at))


def _is_plain_byline(page: Page, at: int) -> bool:
    """A byline, unless it is the capture's first line: headlines such as "Ada Lovelace" look like names."""
    return page.is_byline(at) and at > 0


def score(page: Page, at: int) -> float:
    """How much a line looks like the headline; the parts stand in the constants' names."""
    text = page.text(at)
    first = page.core[0]
    have = len(content_keys(text))
    total = (
        (_SHARED * page.kinship(at) + _PROMINENT * page.prominence(at)) * have / (have + _SMOOTH)
        if have > 1
        else 0.5 * page.kinship(at)
    )
    count = len(words(text))
    total += _LENGTH if 4 <= count <= 25 else -_LENGTH if count < 3 else 0
    total += _FULL_STOP if text.endswith(".") else 0
    total += _EXTRA_WORD * max(0, count - _USUAL_WORDS)
    total += _SENTENCE_INSIDE if _SENTENCE_BREAK.search(text[:300]) else 0
    total += (_FIRST if page.kinship(at) > 0.3 or page.prose[1:2] == (True,) else _FIRST / 2) if at == 0 else 0
    total += _DATE_ABOVE if at and is_date_line(page.text(at - 1)) else 0
    total += _OVER_STANDFIRST if _over_standfirst(page, at) else 0
    total += _next_to_byline(page, at)
    total += _DISTANCE * abs(first - at)
    total += _SOFT_SIGN if page.signs[at] else 0
    total += _REPEATED if len(page.places[key(text)]) > 1 and count > 3 else 0
    total += 0 if starts_high(text) else -1.0
    total += _AFTER_TEXT * sum(page.prose[n] and page.kinship(n) > 0.3 for n in range(max(0, at - 20), at))
    return total + _ADDRESS * in_address(page, text)


def _next_to_byline(page: Page, at: int) -> float:
    """What the lines after a headline add: its byline or date follows at once, or after standfirst and buttons."""
    for step, n in enumerate(range(at + 1, min(at + 5, len(page)))):
        text = page.text(n)
        if page.signs[n] is None and (is_date_line(text) or page.is_byline(n) or is_whole(text, "by")):
            nearest = _DATE_NEXT if is_date_line(text) else _BYLINE_NEXT
            return nearest if step == 0 else _BYLINE_NEAR
        if page.prose[n] and step > 1:
            break
    return 0.0


def _over_standfirst(page: Page, at: int) -> bool:
    """Whether the next line is longer and unmarked, as a standfirst is under its headline."""
    if at + 1 >= len(page) or page.signs[at + 1] is not None:
        return False
    return len(words(page.text(at + 1))) > 1.3 * len(words(page.text(at)))


def in_address(page: Page, text: str) -> float:
    """Which share of the line's longer words stands in the article's address, given or found on a line of its own."""
    addresses = [page.url or "", *(line.text for line in page.lines[:5] if is_address(line.text))]
    slugs = content_keys(" ".join(addresses).replace("-", " ").replace("_", " ").replace("/", " "))
    have = content_keys(text)
    return len(have & slugs) / len(have) if len(have) > 2 else 0.0
