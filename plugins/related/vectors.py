"""The stories of an archive as vectors: what each word weighs in each story, and how alike two stories are by it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from .settling import first_step

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

# An archive counts as if it had so many more stories, none of which holds the word: in a digest of ten stories a word
# in two of them is not yet common. With 30, one threshold fits archives of 4 to 1,100 stories; with 0 it shuts out two
# thirds of all kin in archives of four.
_UNSEEN_STORIES: Final = 30
# A shared name counts half as much again: people, places and companies tell stories apart better than other words.
# The strongest shared word counts half: two stories that share "fire" or "asks" and little else are strangers. Both
# together raised the share of kin found at 3 % of lone stories with a link from 96 to 97.5 %, and the links that stay
# within a section from 96 to 98 % (26 events; five sections). Rerun `score.py lone`.
NAMES: Final = 0.5
_STRONGEST: Final = 0.5
# Below so many digits a likeness is the order in which numbers were added; nobody may see that order.
_DIGITS: Final = 6


@dataclass(frozen=True)
class Vector:
    """A story's terms that the archive knows, as numbers, with their weights, and which of them stand in its names."""

    terms: Any
    weights: Any
    named: Any


class Vectors:
    """The vectors of stories that are given in the order in which they ran: counted terms, and those that are names' words.

    Method: TF-IDF (Salton) with logarithmic term frequency, all vectors of length 1, in one NumPy array after the other.
    The frequencies are those of the archive as it stood when the story ran.
    """

    def __init__(self, stories: Iterable[tuple[Mapping[str, int], Collection[str]]]) -> None:
        import numpy as np

        self._np = np
        self.vocabulary: dict[str, int] = {}
        self._read(stories)
        self._weigh()
        # A story that asks is laid out here, each term at its number, and taken away again.
        self._asking = np.zeros(len(self.vocabulary))
        self._asking_named = np.zeros(len(self.vocabulary), dtype=bool)
        self._spelt: list[str] = []

    def __len__(self) -> int:
        return len(self.starts) - 1

    def _read(self, stories: Iterable[tuple[Mapping[str, int], Collection[str]]]) -> None:
        np, number = self._np, self.vocabulary
        terms, counts, named, starts = [], [], [], [0]
        for held, names in stories:
            terms.append(np.array([number.setdefault(term, len(number)) for term in held], dtype=np.int32))
            counts.append(np.array(list(held.values()), dtype=np.float64))
            named.append(np.array([term in names for term in held], dtype=bool))
            starts.append(starts[-1] + len(held))
        self.starts = np.array(starts, dtype=np.int64)
        self.terms = np.concatenate(terms or [np.zeros(0, dtype=np.int32)])
        self.weights = 1 + np.log(np.concatenate(counts or [np.zeros(0)]))
        self._named = np.concatenate(named or [np.zeros(0, dtype=bool)])

    def _weigh(self) -> None:
        """Turn the logarithms of the counts into weights, story by story, as the archive grew."""
        np, first = self._np, first_step(len(self))
        self._holding = np.zeros(len(self.vocabulary))
        np.add.at(self._holding, self.terms[: self.starts[first]], 1)
        for place in range(len(self)):
            row = slice(self.starts[place], self.starts[place + 1])
            terms = self.terms[row]
            if place >= first:
                self._holding[terms] += 1
            weights = self.weights[row]
            weights *= np.log((max(place + 1, first) + _UNSEEN_STORIES) / self._holding[terms])
            weights /= math.sqrt(weights @ weights) or 1.0

    def rarity(self, term: str) -> float:
        """Return the weight of a term in the archive as it is now: the rarer, the higher."""
        number = self.vocabulary.get(term)
        return math.log((len(self) + _UNSEEN_STORIES) / (1 if number is None else float(self._holding[number])))

    def weighed(self, counts: Mapping[str, int]) -> dict[str, float]:
        """Return the vector of a story that is not in the archive, as weights by term."""
        found = {term: (1 + math.log(n)) * self.rarity(term) for term, n in counts.items()}
        length = math.sqrt(math.fsum(w * w for w in found.values())) or 1.0
        return {term: weight / length for term, weight in found.items()}

    def weights_of(self, place: int) -> dict[str, float]:
        """Return the vector of the story at `place`, as weights by term."""
        if len(self._spelt) != len(self.vocabulary):
            self._spelt = list(self.vocabulary)
        vector, spelt = self.at(place), self._spelt
        return {spelt[n]: w for n, w in zip(vector.terms.tolist(), vector.weights.tolist(), strict=True)}

    def at(self, place: int) -> Vector:
        """Return the vector of the story at `place`."""
        row = slice(self.starts[place], self.starts[place + 1])
        return Vector(self.terms[row], self.weights[row], self._named[row])

    def of(self, counts: Mapping[str, int], names: Collection[str]) -> Vector:
        """Return the vector of a story that is not in the archive."""
        np = self._np
        known = {t: w for t, w in self.weighed(counts).items() if t in self.vocabulary}
        return Vector(
            np.array([self.vocabulary[term] for term in known], dtype=np.int64),
            np.array(list(known.values()), dtype=np.float64),
            np.array([term in names for term in known], dtype=bool),
        )

    def likeness(self, asking: Vector, places: Any) -> Any:
        """Return the likeness of a story to each at `places`: the cosine, with names counted more and the strongest word less."""
        np = self._np
        self._asking[asking.terms], self._asking_named[asking.terms] = asking.weights, asking.named
        lengths = self.starts[places + 1] - self.starts[places]
        rows = ranges(np, self.starts[places], lengths)
        terms = self.terms[rows]
        shares = self._asking[terms] * self.weights[rows]
        names = shares * (self._asking_named[terms] & self._named[rows])
        self._asking[asking.terms], self._asking_named[asking.terms] = 0.0, False
        owner = np.repeat(np.arange(len(places)), lengths)
        cosine = np.bincount(owner, shares, minlength=len(places))
        named = np.bincount(owner, names, minlength=len(places))
        strongest = np.zeros(len(places))
        np.maximum.at(strongest, owner, shares)
        return (cosine + NAMES * named - _STRONGEST * strongest).round(_DIGITS)


def alike(shares: Mapping[str, float], names: Collection[str]) -> float:
    """Return the likeness of two stories by what each shared term adds to their cosine; `names` are words of both's names."""
    named = math.fsum(share for term, share in shares.items() if term in names)
    return round(
        math.fsum(shares.values()) + NAMES * named - _STRONGEST * max(shares.values(), default=0.0),
        _DIGITS,
    )


def ranges(np: Any, starts: Any, lengths: Any) -> Any:
    """Return the numbers from each start on, as many as its length says, one after the other in one array."""
    before = np.cumsum(lengths) - lengths
    return np.arange(int(lengths.sum())) + np.repeat(starts - before, lengths)
