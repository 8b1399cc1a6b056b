"""Stories as numbers: weighted words, and which tags' own words occur in them."""

from __future__ import annotations

import math
from collections import Counter
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
# Words beyond the commonest 6,000 of an archive move its figures by less than half a point, but cost memory and time.
_MOST_WORDS: Final = 6000
# A word that only one known story uses says nothing about others, unless there are few stories.
_FEW_STORIES: Final = 200

# The words that a lead has at most (news writers are taught 25 to 40 for its sentence), and what one mention after it
# counts. Of .3, .5 and 1 the middle did best where an archive has 12 to 200 stories; larger ones do not care.
_LEAD: Final = 40
_PASSING: Final = 0.5


class Weights:
    """TF-IDF weights of stems, learned from known stories (Salton and Buckley 1988: log frequency, idf, unit length)."""

    def __init__(self, known: Sequence[Told]) -> None:
        counts = [_counts(story) for story in known]
        spread = Counter(stem for count in counts for stem in count)
        least = 1 if len(known) < _FEW_STORIES else 2
        kept = [(stem, n) for stem, n in spread.most_common(_MOST_WORDS) if n >= least]
        self._columns = {stem: column for column, (stem, _) in enumerate(kept)}
        self._idf = np.array([math.log((len(known) + 1) / (n + 1)) + 1 for _, n in kept], np.float32)
        self.known = self._matrix(counts)

    def of(self, stories: Sequence[Told]) -> Matrix:
        """Return one row of weights for each story, of length 1 (0 where no word is known)."""
        return self._matrix([_counts(story) for story in stories])

    def _matrix(self, counts: Sequence[Mapping[str, int]]) -> Matrix:
        rows: Matrix = np.zeros((len(counts), len(self._columns)), np.float32)
        for row, count in zip(rows, counts, strict=True):
            for stem, n in count.items():
                column = self._columns.get(stem)
                if column is not None:
                    row[column] = 1 + math.log(n)
        rows *= self._idf
        lengths = np.linalg.norm(rows, axis=1, keepdims=True)
        lengths[lengths == 0] = 1
        rows /= lengths
        return rows


def _counts(story: Told) -> Counter[str]:
    """Return how often a story uses each stem, its headline counted more."""
    empty = stopwords(story.lang)
    count: Counter[str] = Counter()
    for text, times in ((story.title, _HEADLINE), (story.text, 1)):
        for stem in stems([word for word in words(text, story.lang) if word.lower() not in empty], story.lang):
            count[stem] += times
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
