"""Which line is the headline: the one that names the article's subject where headlines stand."""

from __future__ import annotations

import re
from math import log1p
from typing import TYPE_CHECKING

from .bylines import opening
from .dates import is_clock_line, is_date_line
from .heading_signs import below, stands_in_menu
from .kickers import is_label
from .kinds import Kind
from .shapes import content_keys, is_address, is_caps, is_prose, key, words

if TYPE_CHECKING:
    from .pages import Page

# What each thing that speaks for or against a line counts.  Fitted by logistic regression (which line of a page is its
# headline) on some 300 saved pages and captures whose headline is known; fitted on one half of the saved pages, they
# found 82 % of the other half's.  After a change rerun the captures' title figure.
_WEIGHTS = {
    "words that the text shares": 2.6,
    "words that run through the text": 2.4,
    "words of the address": 1.5,
    "one word": -2.3,
    "two words": -1.9,
    "three words": -1.6,
    "four or five words": -0.8,
    "more than 16 words": -0.3,
    "more than 22 words": -0.8,
    "byline next": 1.2,
    "byline near": 1.1,
    "bare name next": 0.7,
    "bare name near": 0.3,
    "date next": 0.9,
    "date near": 1.0,
    "byline and date below": 0.6,
    "over a standfirst": 0.9,
    "under a headline": -0.2,
    "under a date": 0.4,
    "first line": 0.9,
    "among the first lines": 0.4,
    "stands twice": 0.8,
    "cut short": 0.7,
    "capitals": -0.4,
    "a path of sections": -1.2,
    "a sentence within": -0.3,
    "a sentence": -0.5,
    "a name": -0.5,
    "a sign of its own": -0.9,
    "among a menu's lines": -0.7,
    "under a list's heading": -0.6,
    "directly over a paragraph": -0.8,
    "lines to the next paragraph": -0.6,
    "lines to the main text": 0.4,
    "within the main text": -0.4,
    "each paragraph above": -1.3,
}
_ENOUGH = 0.7  # one in twenty headlines scored less, and captures that had lost theirs no more than .3
_FEWEST_INSIDE = 4  # words
_SENTENCE_BREAK = re.compile(r"[^\W\d_]{3}[.!] [^\W\d_a-z]")
_CREDITED = re.compile(r"[.!”\"] ?\([^()]{3,60}\)$")  # a caption: "... at the pier. (The Gazette)"
_PATH = re.compile(r" [|>»] ")
_REPEATED_WITHIN = 12
_TOP = 4  # lines
_FIRST_LINES, _SEARCHED, _AFTER = 15, 120, 80  # lines in which a headline is looked for
_LONGEST, _LONGEST_SENTENCE = 35, 14  # words
_STANDFIRSTS, _OFTEN = 4, 3  # lines of a standfirst in points; places of a line on one page
# How much more a long or a shorter standfirst may score than its headline, and on which subject both must be.
_STANDFIRST_GAINS, _SHORT_GAINS, _STANDFIRST_KIN, _LONG = 3.5, 1.0, 0.35, 16
# Words: few headlines have more than the first, few kickers as many as the second and hardly any as the third.
_LONG_HEADLINE, _LONGEST_KICKER, _NO_KICKER = 13, 5, 8
_FIRST_KIN = 0.3  # share of known words from which a line speaks of the subject
_LOOKED_BACK, _MOST_ABOVE = 20, 3
_BAR = {Kind.BUTTON, Kind.MARK, Kind.ADVERT}
_SOFT = {Kind.NEWSLETTER, Kind.LINK, Kind.LIST_HEADING, Kind.NOTE, Kind.ADVERT, Kind.TOPICS, Kind.LEGAL, Kind.COMMENTS}


def headline(page: Page) -> int | None:
    """The index of the headline; None where the capture has lost it."""
    candidates = _candidates(page)
    scored = [(score(page, at), -at) for at in candidates]
    if not scored:
        return None
    best, at = max(scored)
    if best < _ENOUGH and page.core[1] >= 0:
        return _opening_line(page, candidates)
    at = _over_its_standfirst(page, -at, best, candidates)
    return _first_of(page, _without_path(page, at, candidates))


def _opening_line(page: Page, candidates: list[int]) -> int | None:
    """The capture's first words over its text, though they share none with it: some headlines only play on them."""
    top = next((at for at in candidates if _is_plain(page, at)), len(page))
    text = page.text(top) if top < min(_TOP, len(page)) else ""
    over_text = any(page.prose[top + 1 : top + 3])
    fits = len(words(text)) > 2 and not text.endswith((".", ":")) and not page.prose[top]
    return top if fits and over_text and all(_is_furniture(page, at) for at in range(top)) else None


def _is_furniture(page: Page, at: int) -> bool:
    """A button, a date or a label above the headline."""
    return page.signs[at] is not None or is_date_line(page.text(at)) or is_label(page.text(at))


def _over_its_standfirst(page: Page, at: int, best: float, candidates: list[int]) -> int:
    """The line above the best one, where that is its standfirst, or the last of several: it shares as many words."""
    for _ in range(_STANDFIRSTS):
        above = _line_above(page, at)
        if (
            above not in candidates
            or len(words(page.text(above))) < _FEWEST_INSIDE
            or not _is_standfirst(page, at, above)
        ):
            break
        long = len(words(page.text(at))) > _LONG or len(words(page.text(above))) >= _NO_KICKER
        gain = _STANDFIRST_GAINS if long else _SHORT_GAINS
        if score(page, above) < best - gain or len(page.places[key(page.text(above))]) > _OFTEN:
            break
        at = above
    return at


def _line_above(page: Page, at: int) -> int:
    """The line above, up to three buttons, marks and advertisements aside."""
    above = at - 1
    while above >= max(0, at - 3) and (shown := page.signs[above]) and shown.kind in _BAR:
        above -= 1
    return above


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
    stop = min(prose[2] if len(prose) > 2 else prose[-1] + 1, first + _AFTER)
    near = [at for at in range(stop) if at < _FIRST_LINES or at >= first - _SEARCHED]
    return [at for at in near if _may_be_headline(page, at)]


def _may_be_headline(page: Page, at: int) -> bool:
    text, found = page.text(at), page.signs[at]
    if found and found.kind not in _SOFT:
        return False
    if (text.endswith(".") and _SENTENCE_BREAK.search(text[:300])) or _CREDITED.search(text[-80:]):
        return False
    count = len(words(text))
    if not 1 <= count <= _LONGEST or (is_prose(text) and text.endswith((".", "。")) and count > _LONGEST_SENTENCE):
        return False
    return not (is_date_line(text) or is_clock_line(text) or _is_plain_byline(page, at))


def _is_plain_byline(page: Page, at: int) -> bool:
    """A byline that opens like one, unless it is the capture's first line; a bare name may be a headline."""
    return at > 0 and opening(page.text(at)) is not None and page.is_byline(at)


def score(page: Page, at: int) -> float:
    """How much speaks for a line's being the headline."""
    return sum(_WEIGHTS[name] * value for name, value in signs(page, at).items())


def signs(page: Page, at: int) -> dict[str, float]:
    """What speaks for or against a line, by the names of `_WEIGHTS`: 1 where a thing holds, else a measure of it."""
    return {**_of_words(page, at), **_of_shape(page, at), **_of_place(page, at), **_of_head(page, at)}


def _of_words(page: Page, at: int) -> dict[str, float]:
    """Words in common with the text: those of a long line say more, since few words are shared by chance."""
    share, prominence = page.shared(at)
    have = len(content_keys(page.text(at)))
    sure = have / (have + 1)
    return {
        "words that the text shares": share * sure,
        "words that run through the text": prominence * sure,
        "words of the address": in_address(page, page.text(at)),
    }


def _of_shape(page: Page, at: int) -> dict[str, float]:
    """The line by itself: its length, and whether it looks like a name, a path or a sentence."""
    text = page.text(at)
    count = len(words(text))
    return {
        "one word": count <= 1,
        "two words": count == 2,
        "three words": count == 3,
        "four or five words": count in {4, 5},
        "more than 16 words": 16 < count <= 22,
        "more than 22 words": count > 22,
        "stands twice": len(page.places[key(text)]) > 1 and count > 3,
        "cut short": text.endswith(("…", "...")),
        "capitals": is_caps(text),
        "a path of sections": bool(_PATH.search(text)),
        "a sentence within": bool(_SENTENCE_BREAK.search(text[:300])),
        "a sentence": page.prose[at],
        "a name": page.is_byline(at),
        "a sign of its own": page.signs[at] is not None,
    }


def _of_place(page: Page, at: int) -> dict[str, float]:
    """Where the line stands: in the page, in a menu, before or after the text's paragraphs."""
    first = page.core[0]
    after = next((n for n in range(at + 1, min(at + 60, len(page))) if page.prose[n]), at + 60)
    above = sum(page.prose[n] and page.kinship(n) > _FIRST_KIN for n in range(max(0, at - _LOOKED_BACK), at))
    shown = page.signs[max(0, at - 4) : at]
    return {
        "first line": at == 0,
        "among the first lines": 0 < at < 5,
        "under a date": at > 0 and is_date_line(page.text(at - 1)),
        "among a menu's lines": stands_in_menu(page, at),
        "under a list's heading": any(found is not None and found.kind is Kind.LIST_HEADING for found in shown),
        "directly over a paragraph": after == at + 1,
        "lines to the next paragraph": log1p(after - at),
        "lines to the main text": log1p(max(0, first - at)),
        "within the main text": at >= first,
        "each paragraph above": min(_MOST_ABOVE, above),
    }


def _of_head(page: Page, at: int) -> dict[str, float]:
    """What follows: the byline and the date of a head, a standfirst; or a headline above, if this is the standfirst."""
    seen = below(page, at)
    return {
        "byline next": seen.byline == 0,
        "byline near": seen.byline == 1,
        "bare name next": seen.name == 0,
        "bare name near": seen.name == 1,
        "date next": seen.date == 0,
        "date near": seen.date == 1,
        "byline and date below": seen.signed and seen.date is not None,
        "over a standfirst": seen.near and not seen.next and _over_standfirst(page, at),
        "under a headline": (seen.next or seen.near) and _under_headline(page, at),
    }


def _over_standfirst(page: Page, at: int) -> bool:
    """Whether the next line is this one's standfirst."""
    return len(words(page.text(at))) > 2 and at + 1 < len(page) and _is_standfirst(page, at + 1, at)


def _under_headline(page: Page, at: int) -> bool:
    """Whether this line is the standfirst of the one above, buttons aside."""
    above = _line_above(page, at)
    return above >= 0 and len(words(page.text(above))) > 2 and _is_standfirst(page, at, above)


def _is_standfirst(page: Page, at: int, above: int) -> bool:
    """Whether a line is the standfirst of the one above: both unmarked and on the subject, the lower longer.

    A line of a dozen words without a full stop can be the headline under its kicker: then the kicker is shorter than
    headlines are, or a standfirst or the text itself follows at once.
    """
    if not (_is_plain(page, above) and _is_plain(page, at)) or page.text(above).endswith((".", ":")):
        return False
    over, count = len(words(page.text(above))), len(words(page.text(at)))
    equals = min(over, count) >= _NO_KICKER
    if (count <= 1.2 * over and not equals) or page.shared(at)[0] < _STANDFIRST_KIN:
        return False
    if page.shared(above)[0] < _STANDFIRST_KIN and not content_keys(page.text(above)) & content_keys(page.text(at)):
        return False
    if page.prose[at] or count >= _LONG_HEADLINE:
        return True
    follows = at + 1 < len(page) and _is_plain(page, at + 1)
    has_own = follows and (page.prose[at + 1] or len(words(page.text(at + 1))) >= _LONG_HEADLINE)
    return over >= _NO_KICKER or (over >= _LONGEST_KICKER and not has_own)


def _is_plain(page: Page, at: int) -> bool:
    """A line that is neither marked, nor a date, nor a byline."""
    return page.signs[at] is None and not is_date_line(page.text(at)) and not page.is_byline(at)


def in_address(page: Page, text: str) -> float:
    """Which share of the line's longer words stands in the article's address, given or found on a line of its own."""
    addresses = [page.url or "", *(line.text for line in page.lines[:5] if is_address(line.text))]
    slugs = content_keys(" ".join(addresses).replace("-", " ").replace("_", " ").replace("/", " "))
    have = content_keys(text)
    return len(have & slugs) / len(have) if len(have) > 2 else 0.0
