"""Stories one after the other, as they ran: each is weighed once, by what was known when it came."""

from __future__ import annotations

import math
from collections import Counter, defaultdict, deque
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from .nearness import Entry

# The first stories are weighed as if so many had run before them that hold none of their words: 30, 100 and 300 part
# the stories of 27 events alike, alone and among 250 others.
_UNSEEN_STORIES: Final = 100
# As in nearness: a shared name counts half as much again, the strongest shared word half.
_NAMES: Final = 0.5
_STRONGEST: Final = 0.5
# A story is looked up by its so many weightiest words, each among the so many stories that held it last: what shares
# none of them, or only with stories that sixty others have followed, does not tell of the same event. Both keep the cost
# of a story the same in an archive of any size; half as many more or twice as many changed no figure by half a point.
_LOOKED_UP: Final = 20
_HOLDERS: Final = 60
# Who shares less of these words is passed over, which saves a third of the time: of 129 stories of known events each
# shared five times as much with an earlier one of its own, of 35 short ones (`tests/quality/threads.yaml`) all more.
_LITTLE: Final = 0.015
# Below so many digits a likeness is the order in which numbers were added.
_DIGITS: Final = 6


class Arrivals:
    """The stories that have run so far, by their place in the order in which they came.

    Method: cosine of TF-IDF vectors with incremental document frequencies (Yang, Pierce, Carbonell 1998, "A study on
    retrospective and on-line event detection"), over an inverted index with bounded lists. A vector is never changed
    by what comes later. An editor's tags are left out: they name subjects, which go on, rather than events.
    """

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self._vectors: list[dict[str, float]] = []
        self._holding: Counter[str] = Counter()
        self._holders: dict[str, deque[tuple[int, float]]] = {}

    def add(self, entry: Entry) -> dict[int, float]:
        """Take the next story in; return the places of earlier ones that share weighty words with it, and how much."""
        place = len(self.entries)
        self.entries.append(entry)
        self._holding.update(entry.terms.counts.keys())
        vector = self._weighed(entry)
        self._vectors.append(vector)
        shared: defaultdict[int, float] = defaultdict(float)
        for term in sorted(vector, key=lambda t: (-vector[t], t))[:_LOOKED_UP]:
            holders = self._holders.setdefault(term, deque(maxlen=_HOLDERS))
            mine = vector[term]
            for other, weight in holders:
                shared[other] += weight * mine
            holders.append((place, mine))
        return {other: round(much, _DIGITS) for other, much in shared.items() if much >= _LITTLE}

    def weight(self, place: int, term: str) -> float:
        """Return what a term weighs in the story at a place, 0 where it does not stand there."""
        return self._vectors[place].get(term, 0.0)

    def likeness(self, one: int, other: int) -> float:
        """Return how alike the stories at two places are, from 0 to about 1.5."""
        mine, theirs = self._vectors[one], self._vectors[other]
        shares = {term: weight * theirs[term] for term, weight in mine.items() if term in theirs}
        names = self.entries[one].terms.name_words & self.entries[other].terms.name_words
        named = math.fsum(share for term, share in shares.items() if term in names)
        alike = math.fsum(shares.values()) + _NAMES * named - _STRONGEST * max(shares.values(), default=0.0)
        return round(alike, _DIGITS)

    def _weighed(self, entry: Entry) -> dict[str, float]:
        """Return the story's vector of length 1; words that few of the stories so far hold weigh more."""
        stories = len(self.entries) + _UNSEEN_STORIES
        found = {t: (1 + math.log(n)) * math.log(stories / self._holding[t]) for t, n in entry.terms.counts.items()}
        length = math.sqrt(math.fsum(w * w for w in found.values())) or 1.0
        return {term: weight / length for term, weight in found.items()}
