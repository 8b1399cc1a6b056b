"""Which line is the headline: the one that names the article's subject where headlines stand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .bylines import opening
from .dates import is_clock_line, is_date_line
from .heading_signs import below
from .kickers import is_label
from .kinds import Kind
from .shapes import is_headline_case, is_prose, key, words
from .weighing import NO_KICKER, PATH, SENTENCE_BREAK, STANDFIRST_KIN, is_plain, is_standfirst, line_above, score
from .window_titles import named_lines

if TYPE_CHECKING:
    from .pages import Page

_ENOUGH = 0.7  # one in twenty headlines scored less, and captures that had lost theirs no more than .3
_FEWEST_INSIDE = 4  # words
_LONGEST_LABEL = 2  # words
_SURE = 2.5  # a score from which the line over a list is the headline
_CREDITED = re.compile(r"[.!”\"] ?\([^()]{3,60}\)$")  # a caption: "... at the pier. (The Gazette)"
_SUFFIX = re.compile(r"\s[|–—»·-]\s")
_REPEATED_WITHIN, _MOST_PLACES = 12, 8
_TOP = 4  # lines
_LONGEST_SUFFIX = 8  # words: " | Islands | The Harbour Gazette"
_FIRST_LINES, _SEARCHED, _AFTER = 15, 120, 80  # lines in which a headline is looked for
_LONGEST, _LONGEST_SENTENCE, _LONGEST_PAIR = 35, 14, 20  # words
_STANDFIRSTS, _OFTEN = 4, 3  # lines of a standfirst in points; places of a line on one page
# How much more a long or a shorter standfirst may score than its headline.
_STANDFIRST_GAINS, _SHORT_GAINS, _LONG = 3.5, 1.0, 16
_SOFT = {Kind.NEWSLETTER, Kind.LINK, Kind.LIST_HEADING, Kind.NOTE, Kind.ADVERT, Kind.TOPICS, Kind.LEGAL, Kind.COMMENTS}


def headline(page: Page) -> int | None:
    """The index of the headline; None where the capture has lost it."""
    candidates = _candidates(page)
    scored = [(score(page, at), -at) for at in candidates]
    if not scored:
        return None
    best, at = max(scored)
    if best < _ENOUGH and page.core[1] >= 0:
        opened = _opening_line(page, candidates)
        return None if opened is None else _without_path(page, opened, candidates)
    at = _below_label(page, -at, candidates)
    at = _over_its_standfirst(page, at, max(best, score(page, at)), candidates)
    return _place_of(page, _without_path(page, _over_list(page, at, candidates), candidates))


def _below_label(page: Page, at: int, candidates: list[int]) -> int:
    """Below a section's name, byline and date the line on the subject: "Islands", "Jo Doe", "3 May 2022", headline."""
    if len(words(page.text(at))) > _LONGEST_LABEL:
        return at
    for n in range(at + 1, min(at + 1 + _TOP, len(page))):
        if n in candidates and not page.is_byline(n) and len(words(page.text(n))) >= _FEWEST_INSIDE:
            return n if page.shared(n)[0] >= STANDFIRST_KIN and n > at + 1 else at
        if page.prose[n]:
            break
    return at


def _over_list(page: Page, at: int, candidates: list[int]) -> int:
    """The headline above a list of other stories, where that list parts it from its byline."""
    headed = [n for n in range(max(0, at - _TOP), at) if (found := page.signs[n]) and found.kind is Kind.LIST_HEADING]
    if not headed or below(page, at).next:
        return at
    over = [n for n in candidates if headed[0] - 2 <= n < headed[0] and len(words(page.text(n))) >= _FEWEST_INSIDE]
    return max(over, key=lambda n: score(page, n)) if over and max(score(page, n) for n in over) > _SURE else at


def _opening_line(page: Page, candidates: list[int]) -> int | None:
    """The capture's first words over its text, though they share none with it: some headlines only play on them."""
    top = next((at for at in candidates if is_plain(page, at)), len(page))
    text = page.text(top) if top < min(_TOP, len(page)) else ""
    below = [n for n in range(top + 1, len(page)) if (found := page.signs[n]) is None or found.kind is not Kind.CAPTION]
    over_text = any(page.prose[n] for n in below[:2])
    fits = len(words(text)) > 2 and not text.endswith((".", ":")) and not page.prose[top]
    return top if fits and over_text and all(_is_furniture(page, at) for at in range(top)) else None


def _is_furniture(page: Page, at: int) -> bool:
    """A button, a date, a byline or a label above the headline."""
    text = page.text(at)
    return page.signs[at] is not None or is_date_line(text) or is_label(text) or page.is_byline(at)


def _over_its_standfirst(page: Page, at: int, best: float, candidates: list[int]) -> int:
    """The line above the best one, where that is its standfirst, or the last of several: it shares as many words."""
    for _ in range(_STANDFIRSTS):
        above = line_above(page, at)
        if (
            above not in candidates
            or len(words(page.text(above))) < _FEWEST_INSIDE
            or not is_standfirst(page, at, above)
            or (PATH.search(page.text(above)) and score(page, above) < best)
        ):
            break
        long = len(words(page.text(at))) > _LONG or len(words(page.text(above))) >= NO_KICKER
        gain = _STANDFIRST_GAINS if long else _SHORT_GAINS
        if score(page, above) < best - gain or len(page.places[key(page.text(above))]) > _OFTEN:
            break
        at = above
    return at


def _without_path(page: Page, at: int, candidates: list[int]) -> int:
    """The line that the chosen one ends or opens with, sections or the outlet aside: "Home > Town > Headline".

    A path's last step may be cut short: "Home > Town > Head..." leads to the line that goes on.
    """
    whole = page.text(at)
    step = PATH.split(whole)[-1].rstrip(" .…") if whole.endswith(("…", "...")) else whole
    inner = [
        n
        for n in candidates
        if (len(words(page.text(n))) >= _FEWEST_INSIDE or _opens_page(page, n))
        and (
            whole.endswith(page.text(n))
            or _names_outlet(whole.removeprefix(page.text(n)))
            or (step != whole and len(words(step)) >= _FEWEST_INSIDE and page.text(n).startswith(step))
        )
    ]
    return max(inner, key=lambda n: (-len(page.text(n)), -n), default=at)


def _opens_page(page: Page, at: int) -> bool:
    """Whether a line of a few words repeats the capture's first: "Listen again The Night Ferry" holds the headline."""
    return at > 0 and len(words(page.text(at))) > 1 and key(page.text(at)) == key(page.text(0))


def _names_outlet(rest: str) -> bool:
    """Whether what follows the headline on its line is a separator and a few words: the outlet, its sections."""
    return bool(_SUFFIX.match(rest)) and len(words(rest)) <= _LONGEST_SUFFIX


def _place_of(page: Page, at: int) -> int:
    """Where the headline stands with its byline or date; of several such places, and without any, the first.

    Pages repeat it above a share bar, and under the browser's title and a menu; then the last before the text heads it.
    """
    first = next(n for n in page.places[key(page.text(at))] if n >= at - _REPEATED_WITHIN)
    places = [n for n in page.places[key(page.text(at))] if n >= first][:_MOST_PLACES]
    headed = [(_headed(page, n), -n) for n in places if n == first or _is_over_text(page, n)]
    best, place = max(headed)
    if best > headed[0][0]:
        return -place
    over_text = [-n for _, n in headed if -n <= page.core[0]]
    return over_text[-1] if first == 0 and not best and over_text else first


def _is_over_text(page: Page, at: int) -> bool:
    """Whether most of the main text stands below a line: a list of the most read repeats the headline after it."""
    first, last = page.core
    told = [n for n in range(first, last + 1) if page.prose[n]]
    return at <= first or 2 * sum(n > at for n in told) > len(told)


def _headed(page: Page, at: int) -> int:
    """How much of a head stands below a line: byline or date at once, after one line, or none."""
    near = below(page, at)
    return 2 * near.next + near.near if near.byline is not None or near.date is not None else 0


def _candidates(page: Page) -> list[int]:
    """Lines before the text's third paragraph that are no sentence-long prose, button, date or byline."""
    first, last = page.core
    if last < 0:
        return [at for at in range(min(len(page), 3)) if len(words(page.text(at))) <= 30][:1]
    prose = [at for at in range(first, last + 1) if page.prose[at]]
    stop = min(prose[2] if len(prose) > 2 else prose[-1] + 1, first + _AFTER)
    near = [at for at in range(stop) if at < _FIRST_LINES or at >= first - _SEARCHED]
    named = set(named_lines(page))
    return [at for at in near if at in named or _may_be_headline(page, at)]


def _may_be_headline(page: Page, at: int) -> bool:
    text, found = page.text(at), page.signs[at]
    if found and found.kind not in _SOFT:
        return False
    count = len(words(text))
    if _CREDITED.search(text[-80:]):
        return False
    if text.endswith(".") and SENTENCE_BREAK.search(text[:300]):
        # "The Town Kept Its Ferry. The Company Had Other Plans."
        return count <= _LONGEST_PAIR and (is_headline_case(text) or _stands_in_head(page, at))
    if not 1 <= count <= _LONGEST or (is_prose(text) and text.endswith((".", "。")) and count > _LONGEST_SENTENCE):
        return False
    return not (is_date_line(text) or is_clock_line(text) or _is_plain_byline(page, at))


def _stands_in_head(page: Page, at: int) -> bool:
    """Whether a line is the page's first words, and byline or date follow."""
    near = below(page, at)
    return all(_is_furniture(page, n) for n in range(at)) and (near.next or near.near)


def _is_plain_byline(page: Page, at: int) -> bool:
    """A byline that opens like one, unless it is the capture's first line; a bare name may be a headline."""
    return at > 0 and opening(page.text(at)) is not None and page.is_byline(at)
