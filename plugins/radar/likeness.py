"""How much of their wording two texts share."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# Runs of four words: long enough that two outlets telling one event share few, short enough that a changed word
# costs only four of them.
_RUN: Final = 4
# Share of all runs that two texts must have in common to be one story.  Of 8,128 pairs of stories by different outlets
# (many about one event) the seven above .6 were one agency's text and all others below .55; a copy with a third of its
# end cut off stays above.  tests/radar/test_likeness.py holds both sides of it.
ALIKE: Final = 0.6
# Fewer runs than this say too little to compare: two one-line notices may be alike and tell of different days.
LEAST: Final = 30
# Two texts as alike as ALIKE share three quarters of the runs of either.  Of their landmarks (a sample of runs) they
# share about as many; asking for a quarter leaves none out, and leaves in hardly any other text.
_TRIED: Final = 0.25
_WORD = re.compile(r"\w+")
# The first questions are answered by looking through the texts for a sample of long words, of which a copy holds nearly
# all; ten thousand texts take a quarter of a second.  From then on an index pays, which takes six times as long once.
_LONG: Final = 6
_LONG_WORDS: Final = 20
_INDEX_PAYS: Final = 6
# The runs that begin with a long word: the same sample in every text that holds them, whatever stands before.
_LANDMARK = re.compile(r"\b\w{7,}(?:\W+\w+){3}")


def runs_of_words(text: str) -> frozenset[str]:
    """The text's runs of four words, letter case, marks and Markdown left aside."""
    words = _WORD.findall(text.lower())
    return frozenset(" ".join(words[i : i + _RUN]) for i in range(max(0, len(words) - _RUN + 1)))


def resemblance(one: frozenset[str], other: frozenset[str]) -> float:
    """Shared runs through all runs of both (Broder 1997), 0 to 1; 0 at once where it can't reach ALIKE."""
    if not one or not other or min(len(one), len(other)) < ALIKE * max(len(one), len(other)):
        return 0.0
    shared = len(one & other)
    return shared / (len(one) + len(other) - shared)


def landmarks(text: str) -> frozenset[str]:
    """A sample of the text's runs that depends on nothing but the words in them."""
    return frozenset(" ".join(_WORD.findall(run)) for run in _LANDMARK.findall(text.lower()))


class Wordings:
    """Texts that can be asked which of them are nearly the same as another, without comparing each with each."""

    def __init__(self, texts: Sequence[str]) -> None:
        """`texts` may be Markdown; they are named by their place in the sequence, later ones by `add`."""
        self._texts = list(texts)
        self._asked = 0
        self._places: defaultdict[str, list[int]] = defaultdict(list)
        self._sizes: list[int] = []

    def add(self, text: str) -> None:
        """Take in one more text."""
        self._texts.append(text)

    def replace(self, number: int, text: str) -> None:
        """Take in another text in the place of one."""
        self._texts[number] = text
        if number < len(self._sizes):
            self._mark(number)

    def alike(self, text: str) -> list[tuple[float, int]]:
        """The texts that are nearly the same as this one: resemblance (ALIKE to 1) and number, the nearest first."""
        self._asked += 1
        look = self._indexed if self._asked > _INDEX_PAYS else self._looked_through
        return self._nearest(text, look(text))

    def pairs(self) -> Iterator[tuple[float, int, int]]:
        """Every two texts that are nearly the same: resemblance, the earlier number, the later."""
        for number, text in enumerate(self._texts):
            for score, other in self._nearest(text, [n for n in self._indexed(text) if n < number]):
                yield score, other, number

    def _nearest(self, text: str, among: Sequence[int]) -> list[tuple[float, int]]:
        new = runs_of_words(text) if among else frozenset()
        if len(new) < LEAST:
            return []
        near = ((resemblance(new, runs_of_words(self._texts[n])), n) for n in among)
        return sorted(((score, n) for score, n in near if score >= ALIKE), key=lambda found: (-found[0], found[1]))

    def _looked_through(self, text: str) -> list[int]:
        """The texts that hold at least half of a sample of this one's long words: a search without preparation."""
        all_long = sorted({word for word in _WORD.findall(text.lower()) if len(word) >= _LONG})
        long = all_long[:: len(all_long) // _LONG_WORDS + 1]
        least = len(long) // 2
        return [n for n, other in enumerate(self._texts) if sum(map(other.lower().__contains__, long)) >= least]

    def _indexed(self, text: str) -> list[int]:
        """The texts that share landmarks with this one."""
        for number in range(len(self._sizes), len(self._texts)):
            self._sizes.append(0)
            self._mark(number)
        marks = landmarks(text)
        shared = Counter(number for mark in marks for number in self._places.get(mark, ()))
        return [n for n, count in shared.items() if count >= _TRIED * max(1, min(len(marks), self._sizes[n]))]

    def _mark(self, number: int) -> None:
        marks = landmarks(self._texts[number])
        self._sizes[number] = len(marks)
        for mark in marks:
            self._places[mark].append(number)
