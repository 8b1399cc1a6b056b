"""Which stories are worth a close look: an inverted index of which a question reads a bounded part."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from .vectors import Vector, ranges

if TYPE_CHECKING:
    from .vectors import Vectors

# What a candidate must reach by its strongest words alone, as a share of the least cosine that may be near.
_FLOOR: Final = 0.5


@dataclass(frozen=True)
class Bounds:
    """How much is looked at for one question.

    `words` of a story, `holding` stories of each, `read` postings in all, `judged` stories closely. Of the five nearest
    of 10,000 real stories these find 99.7 %; 6,000 read or 40 judged 98.5, 40 words 99, 30 words 97. Rerun
    `python -m tests.related.bench FILE`.
    """

    words: int = 50
    holding: int = 1000
    read: int = 9000
    judged: int = 50


BOUNDS: Final = Bounds()
_BITS: Final = 32
_PLACE: Final = (1 << _BITS) - 1


class Postings:
    """For each term the stories of which it is one of the strongest terms, in the order in which they ran.

    Method: an inverted index pruned by document (Buettcher and Clarke 2006, "A document-centric approach to static index
    pruning"): what brings two stories together stands among the strongest terms of both, and a story's own terms decide
    about it, so that no later story changes what is found. Of a term that very many hold, those nearest in the order are
    read, and the rarest terms first until `bounds.read` postings are: however large the archive, no question costs more.
    """

    def __init__(self, vectors: Vectors, bounds: Bounds) -> None:
        import numpy as np

        self._np, self._bounds = np, bounds
        postings, weights = [], []
        for place in range(len(vectors)):
            kept = self._strongest(vectors.at(place))
            postings.append(_numbered(kept.terms, place))
            weights.append(kept.weights.astype(np.float32))
        found = np.concatenate(postings or [np.zeros(0, dtype=np.int64)])
        order = np.argsort(found)
        # Term and place in one number, in order: a list of stories is what lies between two numbers.
        self._postings = found[order]
        self._weights = np.concatenate(weights or [np.zeros(0, dtype=np.float32)])[order]
        self._cosines = np.zeros(len(vectors))

    def looked_at(self, asking: Vector, at: int, end: int) -> tuple[Any, Any]:
        """Return the numbers of the postings that a question reads, and for each the weight of its term in the question.

        `at` is the place that the story has, or would have, among the stories; only those before `end` are asked for.
        """
        np, holding = self._np, self._bounds.holding
        asking = self._strongest(asking)
        begin, here, until = (self._where(asking.terms, place) for place in (0, at, end))
        begin = np.maximum(begin, np.minimum(here - holding // 2, until - holding))
        lengths = np.minimum(until - begin, holding)
        rarest = np.argsort(lengths, kind="stable")
        read = rarest[np.cumsum(lengths[rarest]) <= self._bounds.read]
        return ranges(np, begin[read], lengths[read]), np.repeat(asking.weights[read], lengths[read])

    def _where(self, terms: Any, place: int) -> Any:
        """Return for each term where in the postings its stories from `place` on begin."""
        return self._np.searchsorted(self._postings, _numbered(terms, place))

    def near(self, asking: Vector, at: int, end: int, least: float) -> Any:
        """Return the places of stories that may be near, in their order, `bounds.judged` at most; see `looked_at`.

        `least` is the cosine below which no story is near.
        """
        np, most = self._np, self._bounds.judged
        postings, asked = self.looked_at(asking, at, end)
        places = self._postings[postings] & _PLACE
        np.add.at(self._cosines, places, self._weights[postings] * asked)
        found = np.sort(places[self._cosines[places] >= _FLOOR * least])
        found = found[np.diff(found, prepend=-1) > 0]
        cosines = self._cosines[found]
        self._cosines[places] = 0.0
        if len(found) > most:
            found = np.sort(found[np.argsort(-cosines, kind="stable")[:most]])
        return found

    def _strongest(self, vector: Vector) -> Vector:
        """Return the vector with its strongest terms only."""
        most = self._bounds.words
        if len(vector.terms) <= most:
            return vector
        kept = self._np.argsort(-vector.weights, kind="stable")[:most]
        return Vector(vector.terms[kept], vector.weights[kept], vector.named[kept])


def _numbered(terms: Any, place: int) -> Any:
    """Return each term and a place in one number, which sorts by term, then by place."""
    return (terms.astype("int64") << _BITS) + place
