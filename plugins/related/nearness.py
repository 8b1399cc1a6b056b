"""Which stories of an archive are near to one: by their rare words, a little by their days."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from sys import intern
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date

    from .terms import Terms

# An archive counts as if it had so many more stories, none of which holds the word: in a digest of ten stories a word
# in two of them is not yet common. With 30, one threshold fits archives of 4 to 1,100 stories; with 0 it shuts out two
# thirds of all kin in archives of four.
_UNSEEN_STORIES: Final = 30
# A tag counts as a word said so often in the opening: it helps, and never links alone.
_TAG: Final = 2
# Stories of one day are nearer by this share, of one week by about a third of it. It orders what is near anyway and
# makes nothing near; .05 to .2 measured alike (`score.py related`).
_SAME_DAY: Final = 0.1
_DAYS_FADING: Final = 7.0
# A story that is near to one of the kin found needs this share of the threshold only: a running story moves on, and
# its ends share fewer words than its neighbours. At .75, links of the same event rose from 96 to 98 of 100 to find,
# and wrong links from 2 to 3 of 100 given; lone stories are not touched, since they have no kin to open the door.
_KIN_OF_KIN: Final = 0.75
# Comes before every likeness, which is 1 at most and 1.1 on the same day.
_CERTAIN: Final = 2.0
# Kin of kin are looked for among so many candidates beyond those asked for.
_LOOKED_AT: Final = 40
# Below so many digits a score is the order in which numbers were added; nobody may see that order.
_DIGITS: Final = 6


@dataclass(frozen=True)
class Entry:
    """A story as far as nearness needs it: its key (unique in the archive), terms, day, and tags."""

    key: str
    terms: Terms
    day: date | None = None
    tags: tuple[str, ...] = ()

    @cached_property
    def counts(self) -> dict[str, int]:
        """The counts of its terms, tags among them as `#tag`."""
        found = self.terms.counts | {f"#{tag.casefold()}": _TAG for tag in self.tags}
        # Thousands of stories share their stems; one copy of each keeps their vectors small.
        return {intern(term): n for term, n in found.items()}


@dataclass(frozen=True)
class Near:
    """A story near to another: its entry, how near (for the order), and how alike (for the threshold)."""

    entry: Entry
    score: float
    likeness: float


class Archive:
    """The stories that may be listed, ready to be asked which of them are near to a story.

    Method: cosine of TF-IDF vectors (Salton) with logarithmic term frequency, over an inverted index in NumPy. The
    order of the entries changes nothing.
    """

    def __init__(self, entries: Sequence[Entry]) -> None:
        import numpy as np

        self._np = np
        # Newest first, then by key: the place is what settles ties.
        self.entries = sorted(sorted(entries, key=lambda e: e.key), key=_newest)
        self._holding: dict[str, int] = {}
        for entry in self.entries:
            for term in entry.counts:
                self._holding[term] = self._holding.get(term, 0) + 1
        self._days = np.array([_number(e.day) for e in self.entries])
        self._places = {entry.key: place for place, entry in enumerate(self.entries)}
        self._vectors: dict[str, dict[str, float]] = {}
        self._vectors = {entry.key: self.weights(entry) for entry in self.entries}
        self._postings = self._indexed()

    def rarity(self, term: str) -> float:
        """Return the weight of a term: the rarer in the archive, the higher."""
        return math.log((len(self.entries) + _UNSEEN_STORIES) / self._holding.get(term, 1))

    def weights(self, entry: Entry) -> dict[str, float]:
        """Return the story's vector of length 1 as weights by term, in the order of the alphabet."""
        if entry.key in self._vectors:
            return self._vectors[entry.key]
        found = {t: (1 + math.log(n)) * self.rarity(t) for t, n in sorted(entry.counts.items())}
        length = math.sqrt(math.fsum(w * w for w in found.values())) or 1.0
        return {term: weight / length for term, weight in found.items()}

    def near(
        self, entry: Entry, least: float, most: int, *, without: Collection[str] = (), certain: Collection[str] = ()
    ) -> list[Near]:
        """Return at most `most` stories near to `entry`, nearest first.

        Near is a likeness of at least `least`; and, where there is room left, one a little lower to a story that is
        itself near to one of those found: kin of kin. The stories whose keys are in `certain` are near whatever they
        hold, and come first; never the story itself, nor one whose key is in `without`.
        """
        asked = most + len(without) + 1 + _LOOKED_AT
        found = [n for n in self._candidates(entry, least, certain, asked) if n.entry.key not in {entry.key, *without}]
        kin = [n for n in found if n.likeness >= least]
        if kin and len(kin) < most:
            vectors = [self.weights(n.entry) for n in kin]
            found = [n for n in found if n.likeness >= least or self._near_one(n.entry, vectors, least)]
            return found[:most]
        return kin[:most]

    def _near_one(self, entry: Entry, vectors: Sequence[dict[str, float]], least: float) -> bool:
        own = self.weights(entry)
        return any(math.fsum(w * own[t] for t, w in v.items() if t in own) >= least for v in vectors)

    def _candidates(self, entry: Entry, least: float, certain: Collection[str], count: int) -> list[Near]:
        """Return the `count` nearest stories in order; some below `least`, as kin of kin may be."""
        np = self._np
        likeness = self._likeness(entry)
        score = likeness.copy()
        if entry.day is not None:
            apart = np.abs(self._days - _number(entry.day))
            score *= 1 + _SAME_DAY * np.exp(-apart / _DAYS_FADING)
        for place in (self._places[key] for key in certain if key in self._places):
            score[place] += _CERTAIN
            likeness[place] = max(likeness[place], least)
        score = score.round(_DIGITS)
        (enough,) = np.nonzero(likeness >= least * _KIN_OF_KIN)
        order = enough[np.argsort(-score[enough], kind="stable")]
        return [Near(self.entries[i], float(score[i]), float(likeness[i])) for i in order[:count]]

    def _likeness(self, entry: Entry) -> Any:
        """Return the cosine of `entry` with every story of the archive."""
        np = self._np
        shared = [(*self._postings[t], w) for t, w in self.weights(entry).items() if t in self._postings]
        if not shared:
            return np.zeros(len(self.entries))
        places = np.concatenate([places for places, _, _ in shared])
        products = np.concatenate([weights * weight for _, weights, weight in shared])
        return np.bincount(places, products, minlength=len(self.entries)).round(_DIGITS)

    def _indexed(self) -> dict[str, tuple[Any, Any]]:
        """Return for each term the places of the stories that hold it, and its weights there."""
        lists: dict[str, tuple[list[int], list[float]]] = {}
        for place, entry in enumerate(self.entries):
            for term, weight in self.weights(entry).items():
                places, weights = lists.setdefault(term, ([], []))
                places.append(place)
                weights.append(weight)
        np = self._np
        return {t: (np.array(p, dtype=np.int64), np.array(w)) for t, (p, w) in lists.items()}


def _newest(entry: Entry) -> float:
    return -_number(entry.day)


def _number(day: date | None) -> float:
    """Return a day as a number; a story without one is infinitely far from every other."""
    return float(day.toordinal()) if day is not None else -math.inf
