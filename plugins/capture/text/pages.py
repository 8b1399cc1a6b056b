"""A capture as the rules see it: its paragraphs, what each shows by itself, and what the article's text is about."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING

from .bylines import byline_names, is_byline, opening
from .dates import is_clock_line, is_date_line
from .kinds import Kind, Verdict
from .known import Known, strangers
from .neighbours import signs_of_page
from .newsrooms import is_agency
from .shapes import content_keys, is_prose, is_whole, key, telling_keys
from .threads import comment_stamps

if TYPE_CHECKING:
    from .lines import Line

# Lines between two paragraphs of one article: boxes of up to five lines were seen within articles; what
# is further away must speak of the article's subject.  Chosen on labelled captures; rerun their line F1 after a change.
_WIDEST_GAP = 6
_SMALL_WORD = re.compile(r"(?<![^\W\d_])[^\W\dA-Z_][^\W\d_]{2,}(?![\w.]*[@.]\w)")
COUNTED = re.compile(r"(\d{1,2})[.):]")
_THROUGHOUT = 0.25
_LEAD = 6  # lines: first paragraphs that a box of _WIDEST_GAP lines parts from the main run
# Signs that an article is over: what follows must speak of its subject to be text again.
BREAKS = frozenset({Kind.LIST_HEADING, Kind.COMMENTS, Kind.TOPICS, Kind.LEGAL})
# What stands inside articles and says nothing about their end; the mark is a poll's or a rank.
_INSIDE = frozenset({Kind.CAPTION, Kind.ADVERT, Kind.EMBED, Kind.MARK})
_INSET = Verdict(Kind.OTHER, "stands in a box amid the text that speaks of something else")


@dataclass(frozen=True)
class Page:
    """The capture's paragraphs; every index below counts in `lines`, `boxed` are those that stand in boxes."""

    lines: tuple[Line, ...]
    url: str | None = None
    known: Known | None = None
    boxed: frozenset[int] = frozenset()

    def __len__(self) -> int:
        return len(self.lines)

    def text(self, at: int) -> str:
        """The words of one paragraph."""
        return self.lines[at].text

    @cached_property
    def signs(self) -> tuple[Verdict | None, ...]:
        """What each line shows by itself, a box's neighbours told by the box."""
        found = signs_of_page([line.text for line in self.lines], self.stamps)
        return tuple(one or (_INSET if at in self.boxed else None) for at, one in enumerate(found))

    @cached_property
    def stamps(self) -> tuple[int, ...]:
        """The lines that stand under or over single comments of readers."""
        return comment_stamps([line.text for line in self.lines])

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
            if start >= 0 and (self.distance(last, at) > _WIDEST_GAP or (found and found.kind in BREAKS)):
                start, size = -1, 0
            if prose:
                start = at if start < 0 else start
                last, size = at, size + len(self.text(at))
                if size > weight:
                    best, weight = (start, at), size
        return best

    def distance(self, first: int, second: int) -> int:
        """How many lines part two lines, what articles hold themselves aside: captions, advertising, posts, polls."""
        return self._counted[second] - self._counted[first] if second > first else 0

    @cached_property
    def _counted(self) -> tuple[int, ...]:
        return tuple(accumulate(int(found is None or found.kind not in _INSIDE) for found in self.signs))

    def unbroken(self, at: int, count: int) -> list[int]:
        """The next paragraphs from a line on, up to `count`, with nothing but captions and their like between."""
        found: list[int] = []
        while at < len(self) and len(found) < count:
            shown = self.signs[at]
            if self.prose[at]:
                found.append(at)
            elif not found or shown is None or shown.kind not in _INSIDE:
                break
            at += 1
        return found

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

    def telling(self, at: int) -> float:
        """The same, without the words that texts on any subject share; 1 for a line of none but those."""
        have = telling_keys(self.text(at))
        return len(have & self.subject) / len(have) if have else 1.0

    def prominence(self, at: int) -> float:
        """How far a line's longer words run through the main run: 1 where each stands in a quarter of its paragraphs."""
        have = content_keys(self.text(at))
        enough = max(2.0, _THROUGHOUT * self._main_frequency[""])
        return sum(min(1.0, self._main_frequency.get(word, 0) / enough) for word in have) / len(have) if have else 0.0

    def shared(self, at: int) -> tuple[float, float]:
        """A line's share of words that the text knows and how far they run through it, the line's own place left out."""
        have = content_keys(self.text(at))
        if not have:
            return 0.0, 0.0
        first, last = self._told
        own = int(first <= at < last and self.prose[at])
        enough = max(2.0, _THROUGHOUT * (self._main_frequency[""] - own))
        counts = [self._main_frequency.get(word, 0) - own for word in have]
        return sum(count > 0 for count in counts) / len(have), sum(min(1.0, n / enough) for n in counts) / len(have)

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
    def counted(self) -> frozenset[int]:
        """The numbers that open lines apart from others with a number: the parts of a text that counts them."""
        found = {at: int(opened[1]) for at, line in enumerate(self.lines) if (opened := COUNTED.match(line.text[:4]))}
        return frozenset(number for at, number in found.items() if not found.keys() & {at - 1, at + 1})

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
