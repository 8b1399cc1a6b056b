"""A capture as the rules see it: its paragraphs, what each shows by itself, and what the article's text is about."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from .boxes import tells
from .bylines import byline_names, is_bare_byline, is_byline, opening
from .captions import is_bracketed_credit, is_credit
from .dates import is_clock_line, is_date_line
from .kinds import Kind, Verdict
from .known import Known, strangers
from .newsrooms import is_agency
from .promos import CALLING, calls_on
from .shapes import (
    content_keys,
    ends_like_sentence,
    is_caps,
    is_prose,
    is_quoted,
    is_whole,
    key,
    opens_with,
    speaks_to_reader,
    words,
)
from .signs import sign
from .threads import comment_stamps

if TYPE_CHECKING:
    from .lines import Line

# Lines between two paragraphs of one article: boxes of up to five lines were seen within articles; what
# is further away must speak of the article's subject.  Chosen on labelled captures; rerun their line F1 after a change.
_WIDEST_GAP = 6
_SMALL_WORD = re.compile(r"(?<![^\W\d_])[^\W\dA-Z_][^\W\d_]{2,}(?![\w.]*[@.]\w)")
_LONGEST_SIGNATURE = 10  # words: two names and their agency
_THROUGHOUT = 0.25
_SHORT_CAPTION = 20  # words
_LEAD = 6  # lines: first paragraphs that a box of _WIDEST_GAP lines parts from the main run
# Signs that an article is over: what follows must speak of its subject to be text again.
BREAKS = frozenset({Kind.LIST_HEADING, Kind.COMMENTS, Kind.TOPICS, Kind.LEGAL})


@dataclass(frozen=True)
class Page:
    """The capture's paragraphs; every index below counts in `lines`."""

    lines: tuple[Line, ...]
    url: str | None = None
    known: Known | None = None

    def __len__(self) -> int:
        return len(self.lines)

    def text(self, at: int) -> str:
        """The words of one paragraph."""
        return self.lines[at].text

    @cached_property
    def signs(self) -> tuple[Verdict | None, ...]:
        """What each line shows by itself, a box's neighbours told by the box."""
        alone = [sign(line.text) for line in self.lines]
        alone = [None if _is_caption(found) and self._signs_story(at) else found for at, found in enumerate(alone)]
        for at in self.stamps:
            alone[at] = _STAMP
        alone = [
            _BOX_TERMS if _is_terms(found) and (_is_box(_at(alone, at - 1)) or _is_box(_at(alone, at + 1))) else found
            for at, found in enumerate(alone)
        ]
        return tuple(found or self._box_neighbour(alone, at) for at, found in enumerate(alone))

    def _signs_story(self, at: int) -> bool:
        """Whether a name with its agency signs the story: its date stands beside it, not a picture's caption."""
        text = self.text(at)
        if len(words(text)) > _LONGEST_SIGNATURE or not is_bare_byline(text):
            return False
        near = [self.text(n) for n in (at - 1, at + 1, at + 2) if 0 <= n < len(self)]
        dated = any(is_date_line(line) for line in near)
        return dated and not any(opening(line) and is_byline(line) for line in near)

    @cached_property
    def stamps(self) -> tuple[int, ...]:
        """The lines that stand under or over single comments of readers."""
        return comment_stamps([line.text for line in self.lines])

    def _box_neighbour(self, alone: list[Verdict | None], at: int) -> Verdict | None:
        """A line between two calls to subscribe, or after one and speaking to the reader, belongs to their box."""
        text = self.text(at)
        if calls_on(self.lines, alone, at):
            return CALLING
        if self._is_captioned(alone, at):
            return Verdict(Kind.CAPTION, "a picture's caption: its credit follows")
        if at + 1 < len(alone) and is_bracketed_credit(self.text(at + 1)) and len(words(text)) <= 60:
            return Verdict(Kind.CAPTION, "a picture's caption: its credit follows")
        if len(words(text)) > 40 or is_quoted(text):
            return None
        before, after = (_is_box(_at(alone, n)) for n in (at - 1, at + 1))
        to_reader = speaks_to_reader(text)
        heads = (
            after and len(words(text)) <= 8 and (is_caps(text) or not ends_like_sentence(text)) and not is_byline(text)
        )
        told = tells(text) or (is_prose(text) and not to_reader)
        if (
            (before and after and not told)
            or (before and to_reader and not tells(text))
            or (heads and at > 0 and is_caps(text))
        ):
            return Verdict(Kind.NEWSLETTER, "stands in a box that invites readers to subscribe")
        return None

    def _is_captioned(self, alone: list[Verdict | None], at: int) -> bool:
        """A short sentence over a credit, with no paragraph above: at the text's end a picture may follow instead."""
        if not 0 < at < len(alone) - 2 or (alone[at - 1] is None and is_prose(self.text(at - 1))):
            return False
        text, below = self.text(at), self.text(at + 1)
        short = 3 <= len(words(text)) <= _SHORT_CAPTION and not is_quoted(text)
        return (
            short
            and is_credit(below)
            and alone[at + 1] is not None
            and is_prose(self.text(at + 2))
            and not opens_with(below, "listing_opening")
        )

    @cached_property
    def prose(self) -> tuple[bool, ...]:
        """Which lines are sentences of the kind that articles are made of."""
        return tuple(
            found is None
            and at not in self.strangers
            and is_prose(line.text)
            and not (is_date_line(line.text) or is_clock_line(line.text))
            for at, (line, found) in enumerate(zip(self.lines, self.signs, strict=True))
        )

    @cached_property
    def strangers(self) -> frozenset[int]:
        """The lines that stood in other captures of the outlet, as the archive knows them."""
        return strangers([line.text for line in self.lines], self.known) if self.known else frozenset()

    @cached_property
    def core(self) -> tuple[int, int]:
        """First and last index of the page's main run of prose; (0, -1) without prose.

        Runs end at a heading of other stories, comments or legal lines, and where prose is far away; the run with the
        most characters wins, because boxes and teasers are short.
        """
        best, weight, start, last, size = (0, -1), 0, -1, -1, 0
        for at, prose in enumerate(self.prose):
            found = self.signs[at]
            if start >= 0 and (at - last > _WIDEST_GAP or (found and found.kind in BREAKS)):
                start, size = -1, 0
            if prose:
                start = at if start < 0 else start
                last, size = at, size + len(self.text(at))
                if size > weight:
                    best, weight = (start, at), size
        return best

    @cached_property
    def subject(self) -> frozenset[str]:
        """The longer words of the main run: what a paragraph shares when it goes on with the same story."""
        found: set[str] = set()
        for at in range(*self._told):
            if self.prose[at]:
                found |= content_keys(self.text(at))
        return frozenset(found)

    @cached_property
    def _told(self) -> tuple[int, int]:
        """From where to before where the subject is read: the main run and the prose shortly before it."""
        first, last = self.core
        early = [at for at in range(max(0, first - _WIDEST_GAP - _LEAD), first) if self.prose[at]]
        return (early[0] if early else first), last + 1

    def kinship(self, at: int) -> float:
        """Which share of a line's longer words the main run of prose knows."""
        if at not in self._kinships:
            have = content_keys(self.text(at))
            self._kinships[at] = len(have & self.subject) / len(have) if have else 0.0
        return self._kinships[at]

    def prominence(self, at: int) -> float:
        """How far a line's longer words run through the main run: 1 where each stands in a quarter of its paragraphs."""
        have = content_keys(self.text(at))
        enough = max(2.0, _THROUGHOUT * self._main_frequency[""])
        return sum(min(1.0, self._main_frequency.get(word, 0) / enough) for word in have) / len(have) if have else 0.0

    @cached_property
    def _main_frequency(self) -> Counter[str]:
        first, last = self._told
        told = [self.text(at) for at in range(first, last) if self.prose[at]]
        return Counter({"": len(told)}) + Counter(word for text in told for word in content_keys(text))

    def kinship_beside(self, at: int) -> float:
        """Which share of a line's longer words other sentences of the page hold as well."""
        have = content_keys(self.text(at))
        return sum(self._spread.get(word, 0) > 1 for word in have) / len(have) if have else 0.0

    @cached_property
    def _spread(self) -> Counter[str]:
        return Counter(word for at, prose in enumerate(self.prose) if prose for word in content_keys(self.text(at)))

    @cached_property
    def _kinships(self) -> dict[int, float]:
        return {}

    @cached_property
    def breaks(self) -> tuple[int, ...]:
        """Where signs stand that an article is over, in order."""
        return tuple(at for at, found in enumerate(self.signs) if found and found.kind in BREAKS)

    def breaks_between(self, last: int, at: int) -> dict[Kind, int]:
        """The kinds of such signs after `last` and before `at`, each with the index of its last; at most 99 are read."""
        found = self.breaks[bisect_right(self.breaks, last) : bisect_left(self.breaks, at)]
        return {kind: n for n in found[-99:] if (shown := self.signs[n]) for kind in (shown.kind,)}

    @cached_property
    def shapes(self) -> dict[str, set[str]]:
        """The lines without a sign of their own by how they open, figures made alike."""
        found: dict[str, set[str]] = {}
        for line, shown in zip(self.lines, self.signs, strict=True):
            if shown is None:
                found.setdefault(shape(line.text), set()).add(line.text)
        return found

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """Where each line's words stand on the page, to tell repeated lines."""
        found: dict[str, list[int]] = {}
        for at, line in enumerate(self.lines):
            found.setdefault(key(line.text), []).append(at)
        return found

    @cached_property
    def small_words(self) -> frozenset[str]:
        """Words that the page's sentences write small: they are words of the language, no names."""
        return frozenset(
            word
            for line, prose in zip(self.lines, self.prose, strict=True)
            if prose
            for word in _SMALL_WORD.findall(line.text[:4000])
        )

    def is_byline(self, at: int) -> bool:
        """A byline; without a "By" only if the page doesn't use half of the first name's words as common words."""
        text = self.text(at)
        if not is_byline(text):
            return False
        names = byline_names(text)
        if opening(text) or not names or (at and is_whole(self.text(at - 1), "by")):
            return True
        parts = [part.casefold() for part in names[0].split() if len(part) > 2]
        return 2 * sum(part in self.small_words for part in parts) < max(1, len(parts)) or is_agency(names[0])


def shape(text: str) -> str:
    """A line's first four words, figures made alike: rows of a table share it."""
    return " ".join(re.sub(r"\d+", "0", key(text[:80])).split()[:4])


_STAMP = Verdict(Kind.COMMENTS, "stands at each of the readers' comments")
_BOX_TERMS = Verdict(Kind.NEWSLETTER, "the small print of a box that invites readers to subscribe")


def _at(signs: list[Verdict | None], at: int) -> Verdict | None:
    return signs[at] if 0 <= at < len(signs) else None


def _is_terms(found: Verdict | None) -> bool:
    return found is not None and found.kind is Kind.LEGAL


def _is_caption(found: Verdict | None) -> bool:
    return found is not None and found.kind is Kind.CAPTION


def _is_box(found: Verdict | None) -> bool:
    return found is not None and found.kind is Kind.NEWSLETTER
