"""Which stories are worth a close look: an inverted index of which a question reads a bounded part."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from .vectors import ranges

if TYPE_CHECKING:
    from .vectors import Vector, Vectors

# What a candidate must reach by the words that are read, as a share of the least cosine that may be near.
_FLOOR: Final = 0.5


@dataclass(frozen=True)
class Bounds:
    """How much is looked at for one question.

    `holding` stories of each word, `read` postings in all, `judged` stories closely. Of the five nearest of 10,000 real
    stories these find 99.2 %, and 99.9 where RELATED_NEWER is 31; 9,000 read find 98.8. Rerun
    `python -m tests.related.bench FILE`.
    """

    holding: int = 1_000
    read: int = 12_000
    judged: int = 50


BOUNDS: Final = Bounds()
_BITS: Final = 32
_PLACE: Final = (1 << _BITS) - 1


class Postings:
    """For each term the stories that hold it, in the order in which they ran.

    Method: an inverted index that is read from the rarest term of a question on until enough was read ("quit" in Moffat
    and Zobel 1996, "Self-indexing inverted files for fast text retrieval"); of a term that very many hold, those nearest
    in the order. So no question costs more than `bounds.read` postings, however large the archive, and nothing that is
    read depends on stories that the question may not name.
    """

    def __init__(self, vectors: Vectors, bounds: Bounds) -> None:
        import numpy as np

        self._np, self._bounds = np, bounds
        places = np.repeat(np.arange(len(vectors)), np.diff(vectors.starts))
        # Term and place in one number, in order: a list of stories is what lies between two numbers.
        self._postings = _numbered(vectors.terms, places)
        order = np.argsort(self._postings)
        self._postings = self._postings[order]
        self._weights = vectors.weights.astype(np.float32)[order]
        self._cosines = np.zeros(len(vectors))

    def looked_at(self, asking: Vector, at: int, end: int) -> tuple[Any, Any]:
        """Return the numbers of the postings that a question reads, and for each the weight of its term in the question.

        `at` is the place that the story has, or would have, among the stories; only those before `end` are asked for.
        """
        np, holding = self._np, self._bounds.holding
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


def _numbered(terms: Any, place: Any) -> Any:
    """Return each term and a place in one number, which sorts by term, then by place."""
    return (terms.astype("int64") << _BITS) + place
