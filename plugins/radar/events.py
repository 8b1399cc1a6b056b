"""Whether two stories tell of one event: by the rare words of their headlines and first sentences, within days.

TF-IDF cosine of headline and opening (Salton and Buckley 1988), names counting more; what several outlets write on one
event shares names and things, though hardly a sentence.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from datetime import date
from typing import TYPE_CHECKING, Final

from ..language.words import stopwords

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# Cosine from which two stories tell of one event.  Of 128 stories of 26 events by many outlets (331 pairs of one event,
# 7,797 of two) .2 finds three quarters of the pairs and joins no two events; .15 finds 89 % and joins one pair wrongly.
_ONE_EVENT: Final = 0.2
# What another outlet wrote later than this is the next chapter; threads of longer stories are an editor's to name.
DAYS: Final = 10
# The opening of a story says what happened: of 120, 200 and 400 words 120 joined the fewest strangers.
_OPENING: Final = 120
# A headline's words count as often; 3 and 5 measured alike.
_HEADLINE: Final = 5
# Words with a capital in most places are names; 1 finds a tenth fewer pairs, 2 joins more strangers.
_NAME: Final = 1.5
# So many letters stand for a word in all its endings, in every language; 6 to 20 measured alike, 7 best.
_STEM: Final = 7
# In a small archive no word is common yet: it counts as if it had so many more stories without the word.
_UNSEEN: Final = 30
_WORD = re.compile(r"[^\W\d_][\w'’]+")
_LANGUAGES: Final = ("en", "fr", "de", "es", "it")

Vector = dict[str, float]


def counted(title: str, text: str) -> Vector:
    """What a story says first: its words' beginnings with their weight, before the archive's frequencies are known."""
    ignored = _ignored()
    counts: Counter[str] = Counter()
    capitals: Counter[str] = Counter()
    for word in _WORD.findall(" ".join(text[: _OPENING * 12].split()[:_OPENING])):
        low = word.lower()
        if low not in ignored:
            counts[low[:_STEM]] += 1
            capitals[low[:_STEM]] += word[0].isupper()
    names = {stem for stem, count in capitals.items() if 2 * count >= counts[stem]}
    for word in _WORD.findall(title):
        low = word.lower()
        if low not in ignored:
            counts[low[:_STEM]] += _HEADLINE
    return {stem: (1 + math.log(count)) * (_NAME if stem in names else 1) for stem, count in counts.items()}


def _ignored() -> frozenset[str]:
    if not _IGNORED:
        _IGNORED.append(frozenset[str]().union(*(stopwords(lang) for lang in _LANGUAGES)))
    return _IGNORED[0]


_IGNORED: list[frozenset[str]] = []


class Events:
    """The stories of an archive by what they tell of first."""

    def __init__(self, stories: Sequence[tuple[str, str, str]]) -> None:
        """`stories` are headline, text (Markdown) and ISO day; they are named by their place in the sequence."""
        self._stories: list[tuple[str, str]] = []
        self._by_day: dict[int, list[int]] = {}
        self._counted: dict[int, Vector] = {}
        for title, text, day in stories:
            self.add(title, text, day)

    def add(self, title: str, text: str, day: str) -> None:
        """Take in one more story."""
        if (ordinal := _ordinal(day)) is not None:
            self._by_day.setdefault(ordinal, []).append(len(self._stories))
        self._stories.append((title, text))

    def near(self, title: str, text: str, day: str) -> list[tuple[float, int]]:
        """The stories that tell of the same event within DAYS: likeness (up to 1) and number, the nearest first.

        Without a day, on either side, nothing is near: an event has its time.
        """
        ordinal = _ordinal(day)
        around = {n: self._vector(n) for n in self._around(ordinal)} if ordinal is not None else {}
        rarity = Rarity([counted(title, text), *around.values()])
        new = rarity.weighed(counted(title, text))
        found = ((_cosine(new, rarity.weighed(vector)), n) for n, vector in around.items() if _may_be(new, vector))
        return sorted(((score, n) for score, n in found if score >= _ONE_EVENT), key=lambda one: (-one[0], one[1]))

    def pairs(self) -> Iterator[tuple[float, int, int]]:
        """Every two stories of one event: likeness, the earlier number, the later."""
        rarity = Rarity([self._vector(n) for n in range(len(self._stories))])
        weighed = [rarity.weighed(self._vector(n)) for n in range(len(self._stories))]
        for ordinal, numbers in self._by_day.items():
            around = self._around(ordinal)
            for number in numbers:
                new = weighed[number]
                for other in around:
                    if other < number and _may_be(new, weighed[other]):
                        score = _cosine(new, weighed[other])
                        if score >= _ONE_EVENT:
                            yield score, other, number

    def _around(self, ordinal: int) -> list[int]:
        days = range(ordinal - DAYS, ordinal + DAYS + 1)
        return sorted(number for day in days for number in self._by_day.get(day, ()))

    def _vector(self, number: int) -> Vector:
        if number not in self._counted:
            self._counted[number] = counted(*self._stories[number])
        return self._counted[number]


class Rarity:
    """How many of some stories hold each word, and what a word therefore weighs."""

    def __init__(self, vectors: Sequence[Vector]) -> None:
        """`vectors` are those of `counted`."""
        self._held = Counter(stem for vector in vectors for stem in vector)
        self._total = len(vectors) + _UNSEEN

    def weighed(self, counts: Vector) -> Vector:
        """The weights by rarity, of length 1."""
        by_rarity = {stem: weight * math.log(self._total / (1 + self._held[stem])) for stem, weight in counts.items()}
        length = math.sqrt(sum(weight * weight for weight in by_rarity.values()))
        return {stem: weight / length for stem, weight in by_rarity.items()} if length else {}


def _may_be(one: Vector, other: Vector) -> bool:
    """Two words in common at least: sums of one are never enough."""
    return len(one.keys() & other.keys()) > 1


def _cosine(one: Vector, other: Vector) -> float:
    """The cosine, its greatest part counted half: two stories that share one rare word and little else are strangers."""
    parts = [one[stem] * other[stem] for stem in one.keys() & other.keys()]
    return sum(parts) - max(parts, default=0) / 2


def _ordinal(day: str) -> int | None:
    try:
        return date.fromisoformat(day[:10]).toordinal()
    except ValueError:
        return None
