"""How much speaks for a line's being the headline: what it shares with the text, how it looks, what stands around it."""

from __future__ import annotations

import re
from math import log1p
from typing import TYPE_CHECKING

from .dates import is_date_line
from .heading_signs import below, stands_in_menu
from .kinds import Kind
from .shapes import content_keys, is_address, is_caps, key, words
from .window_titles import likeness, named_lines, parts_of

if TYPE_CHECKING:
    from .pages import Page

# What each thing that speaks for or against a line counts.  Fitted by logistic regression (which line of a page is its
# headline) on some 300 saved pages and captures whose headline is known; fitted on one half of the saved pages, they
# found 82 % of the other half's.  Fitted anew on 251 (five folds) they were no better on labelled captures; the three on
# the browser's title were set by hand then.  After a change rerun the captures' title figure.
_WEIGHTS = {
    "words that the text shares": 2.6,
    "words that run through the text": 2.4,
    "words of the address": 1.5,
    "named by the browser's title": 2.5,
    "words of the browser's title": 1.0,
    "a browser's title": -0.5,
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
SENTENCE_BREAK = re.compile(r"[^\W\d_]{3}[.!] [^\W\d_a-z]")
PATH = re.compile(r" [|>»›/] ")
# Words: few headlines have more than the first, few kickers as many as the second and hardly any as the third.
_LONG_HEADLINE, _LONGEST_KICKER, NO_KICKER = 13, 5, 8
_FIRST_KIN = 0.3  # share of known words from which a line speaks of the subject
_LOOKED_BACK, _MOST_ABOVE = 20, 3
_BAR = {Kind.BUTTON, Kind.MARK, Kind.ADVERT}
STANDFIRST_KIN = 0.35  # share of known words from which headline and standfirst are on one subject


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
        "named by the browser's title": at in named_lines(page),
        "words of the browser's title": likeness(page, at),
        "a browser's title": at == 0 and bool(parts_of(page.text(at))),
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
        "a path of sections": bool(PATH.search(text)),
        "a sentence within": bool(SENTENCE_BREAK.search(text[:300])),
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
    return len(words(page.text(at))) > 2 and at + 1 < len(page) and is_standfirst(page, at + 1, at)


def _under_headline(page: Page, at: int) -> bool:
    """Whether this line is the standfirst of the one above, buttons aside."""
    above = line_above(page, at)
    return above >= 0 and len(words(page.text(above))) > 2 and is_standfirst(page, at, above)


def is_standfirst(page: Page, at: int, above: int) -> bool:
    """Whether a line is the standfirst of the one above: both unmarked and on the subject, the lower longer.

    A line of a dozen words without a full stop can be the headline under its kicker: then the kicker is shorter than
    headlines are, or a standfirst or the text itself follows at once.
    """
    if not (is_plain(page, above) and is_plain(page, at)) or page.text(above).endswith((".", ":")):
        return False
    over, count = len(words(page.text(above))), len(words(page.text(at)))
    equals = min(over, count) >= NO_KICKER
    if (count <= 1.2 * over and not equals) or page.shared(at)[0] < STANDFIRST_KIN:
        return False
    if page.shared(above)[0] < STANDFIRST_KIN and not content_keys(page.text(above)) & content_keys(page.text(at)):
        return False
    if page.prose[at] or count >= _LONG_HEADLINE:
        return True
    follows = at + 1 < len(page) and is_plain(page, at + 1)
    has_own = follows and (page.prose[at + 1] or len(words(page.text(at + 1))) >= _LONG_HEADLINE)
    return over >= NO_KICKER or (over >= _LONGEST_KICKER and not has_own)


def is_plain(page: Page, at: int) -> bool:
    """A line that is neither marked, nor a date, nor a byline."""
    return page.signs[at] is None and not is_date_line(page.text(at)) and not page.is_byline(at)


def in_address(page: Page, text: str) -> float:
    """Which share of the line's longer words stands in the article's address, given or found on a line of its own."""
    addresses = [page.url or "", *(line.text for line in page.lines[:5] if is_address(line.text))]
    slugs = content_keys(" ".join(addresses).replace("-", " ").replace("_", " ").replace("/", " "))
    have = content_keys(text)
    return len(have & slugs) / len(have) if len(have) > 2 else 0.0


def line_above(page: Page, at: int) -> int:
    """The line above, up to three buttons, marks and advertisements aside."""
    above = at - 1
    while above >= max(0, at - 3) and (shown := page.signs[above]) and shown.kind in _BAR:
        above -= 1
    return above
