"""Stories as numbers: weighted words, and which tags' own words occur in them."""

from __future__ import annotations

import math
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from ..language.words import stems, stopwords, words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .candidates import Key
    from .told import Told

Matrix = np.ndarray[Any, np.dtype[np.float32]]

# A word of the headline counts as much as five of the text: of 1, 3 and 5 the last did best on two archives with editors'
# tags (digital.gov, Reuters), though by less than a point. Rerun: the evaluation of `archive`.
_HEADLINE: Final = 5
# A pair of neighbouring words counts as a word: "interest rate", "fourth quarter". They add one to two points of F1 on two
# archives; triples add nothing. Beyond the commonest 40,000 words and pairs there is no gain either.
_MOST_WORDS: Final = 40_000
# A word that only one known story uses says nothing about others, unless there are few stories; a pair never does.
_FEW_STORIES: Final = 200
# Words of more stories than this share are multiplied as one table, the others word by word: whichever is quicker.
_COMMON: Final = 0.02

# The words that a lead has at most (news writers are taught 25 to 40 for its sentence), and what one mention after it
# counts. Of .3, .5 and 1 the middle did best where an archive has 12 to 200 stories; larger ones do not care.
_LEAD: Final = 40
_PASSING: Final = 0.5


class Weights:
    """TF-IDF weights of stems and pairs of stems in known stories (Salton and Buckley 1988: log frequency, idf, unit length).

    Two stories are as near as their rows of weights, each of length 1, say when multiplied. Most weights are 0, so each
    word keeps only its stories.
    """

    def __init__(self, known: Sequence[Told]) -> None:
        counts = [_counts(story) for story in known]
        spread = Counter(stem for count in counts for stem in count)
        least = 1 if len(known) < _FEW_STORIES else 2
        useful = (word for word, n in spread.items() if n >= (2 if " " in word else least))
        order = sorted(useful, key=lambda word: (-spread[word], word))
        order = order[:_MOST_WORDS]
        self._size = len(known)
        self._idf = {word: math.log((len(known) + 1) / (spread[word] + 1)) + 1 for word in order}
        postings: dict[str, list[tuple[int, float]]] = {word: [] for word in order}
        for row, count in enumerate(counts):
            for word, weight in self._weights(count).items():
                postings[word].append((row, weight))
        self._known = {
            word: (np.array([row for row, _ in kept]), np.array([weight for _, weight in kept], np.float32))
            for word, kept in postings.items()
        }

    def among_known(self) -> Matrix:
        """Return how near each two known stories are."""
        near: Matrix = np.zeros((self._size, self._size), np.float32)
        common = [kept for kept in self._known.values() if len(kept[0]) > _COMMON * self._size]
        table: Matrix = np.zeros((self._size, len(common)), np.float32)
        for column, (rows, weights) in enumerate(common):
            table[rows, column] = weights
        near += table @ table.T
        for rows, weights in self._known.values():
            if len(rows) <= _COMMON * self._size:
                near[rows[:, None], rows] += weights[:, None] * weights
        return near

    def of(self, stories: Sequence[Told]) -> Matrix:
        """Return how near each story is to each known one."""
        near: Matrix = np.zeros((len(stories), self._size), np.float32)
        for row, story in zip(near, stories, strict=True):
            for word, weight in self._weights(_counts(story)).items():
                rows, weights = self._known[word]
                row[rows] += weight * weights
        return near

    def _weights(self, count: Mapping[str, int]) -> dict[str, float]:
        weights = {word: (1 + math.log(n)) * self._idf[word] for word, n in count.items() if word in self._idf}
        length = math.sqrt(sum(weight * weight for weight in weights.values()))
        return {word: weight / length for word, weight in weights.items()}


def _counts(story: Told) -> Counter[str]:
    """Return how often a story uses each stem, and each pair of stems with function words left out; its headline counts more."""
    empty = stopwords(story.lang)
    count: Counter[str] = Counter()
    for text, times in ((story.title, _HEADLINE), (story.text, 1)):
        found = stems([word for word in words(text, story.lang) if word.lower() not in empty], story.lang)
        for stem in found:
            count[stem] += times
        for pair in pairwise(found):
            count[" ".join(pair)] += times
    return count


def occurrences(stories: Sequence[Told], keys: Mapping[Key, int], size: int) -> tuple[Matrix, Matrix]:
    """Return two tables of stories and tags: how far the tag's words stand in the story, and whether in its headline.

    `keys` gives the column of a tag by the stems of its words, which must stand together and in order; `size` is the
    number of columns. Words in the headline, in the lead or said again count 1, one mention further down `_PASSING`.
    """
    anywhere: Matrix = np.zeros((len(stories), size), np.float32)
    headline: Matrix = np.zeros((len(stories), size), np.float32)
    longest = max(map(len, keys), default=0)
    for row, story in enumerate(stories):
        for column, (times, first) in _standing(story.text, story.lang, keys, longest).items():
            anywhere[row, column] = 1 if times > 1 or first < _LEAD else _PASSING
        for column in _standing(story.title, story.lang, keys, longest):
            headline[row, column] = anywhere[row, column] = 1
    return anywhere, headline


def _standing(text: str, lang: str, keys: Mapping[Key, int], longest: int) -> dict[int, tuple[int, int]]:
    """Return how often each tag's words stand in a text, and after how many words first."""
    stemmed = stems(words(text, lang), lang)
    found: dict[int, tuple[int, int]] = {}
    for size in range(1, longest + 1):
        for place in range(len(stemmed) - size + 1):
            column = keys.get(tuple(stemmed[place : place + size]))
            if column is not None:
                times, first = found.get(column, (0, place))
                found[column] = times + 1, first
    return found
