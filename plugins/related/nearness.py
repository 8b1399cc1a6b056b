"""Which stories of an archive are near to one: by their rare words, a little by their days."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from sys import intern
from typing import TYPE_CHECKING, Any, Final

from .choosing import same_title
from .rare_tags import RareTags

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from .terms import Terms

# An archive counts as if it had so many more stories, none of which holds the word: in a digest of ten stories a word
# in two of them is not yet common. With 30, one threshold fits archives of 4 to 1,100 stories; with 0 it shuts out two
# thirds of all kin in archives of four.
_UNSEEN_STORIES: Final = 30
# A tag that a person chose counts as a word of the title: it helps, and hardly ever links alone.
_TAG: Final = 5
# Stories of one day are nearer by this share, of one week by about a third of it. It orders what is near anyway and
# makes nothing near; .05 to .2 measured alike (`score.py related`).
_SAME_DAY: Final = 0.1
_DAYS_FADING: Final = 7.0
# A story that is near to one of the kin found needs this share of the threshold only: a running story moves on, and
# its ends share fewer words than its neighbours. At .75, links of the same event rose from 96 to 98 of 100 to find,
# and wrong links from 2 to 3 of 100 given; lone stories are not touched, since they have no kin to open the door.
_KIN_OF_KIN: Final = 0.75
# Stories that share a rare tag which an editor gave need this share of the threshold only: the tag says that they
# belong together, the text has to say no more than that they aren't strangers in everything. Of all pairs within three
# weeks one in twelve reaches it without tags (sample digest, 40 stories); at .2 it is one in five, at .4 the prizes of
# one Nobel week no longer find each other.
_TAGGED: Final = 0.3
# Comes before every score, which is 1.65 at most: all words are names, of the same day.
_CERTAIN: Final = 2.0
# So many stories beyond those asked for are judged closely: the likeness of a story with a low cosine is low, too.
_LOOKED_AT: Final = 20
# A shared name counts half as much again: people, places and companies tell stories apart better than other words.
# The strongest shared word counts half: two stories that share "fire" or "asks" and little else are strangers. Both
# together raised the share of kin found at 3 % of lone stories with a link from 96 to 97.5 %, and the links that stay
# within a section from 96 to 98 % (26 events; five sections). Rerun `score.py lone`.
_NAMES: Final = 0.5
_STRONGEST: Final = 0.5
# Below so many digits a score is the order in which numbers were added; nobody may see that order.
_DIGITS: Final = 6


@dataclass(frozen=True)
class Entry:
    """A story as far as nearness needs it: its key (unique in the archive), terms, day, an editor's tags and thread."""

    key: str
    terms: Terms
    day: date | None = None
    tags: tuple[str, ...] = ()
    thread: str = ""

    @cached_property
    def counts(self) -> dict[str, int]:
        """The counts of its terms, tags among them as `#tag`."""
        found = self.terms.counts | {f"#{tag.casefold()}": _TAG for tag in self.tags}
        # Thousands of stories share their stems; one copy of each keeps their vectors small.
        return {intern(term): n for term, n in found.items()}

    def same_thread(self, other: Entry) -> bool:
        """Tell whether an editor put both stories into one running story."""
        return bool(same_title(self.thread)) and same_title(self.thread) == same_title(other.thread)


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
        self._places = {entry.key: place for place, entry in enumerate(self.entries)}
        self._vectors: dict[str, dict[str, float]] = {}
        self._vectors = {entry.key: self.weights(entry) for entry in self.entries}
        self._postings = self._indexed()
        self._rare_tags = RareTags(self.entries)
        self._threads: dict[str, list[int]] = {}
        for place, entry in enumerate(self.entries):
            self._threads.setdefault(same_title(entry.thread), []).append(place)

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

    def shares(self, one: Entry, other: Entry) -> dict[str, float]:
        """Return what each shared term contributes to the cosine of two stories."""
        mine, theirs = self.weights(one), self.weights(other)
        return {term: weight * theirs[term] for term, weight in mine.items() if term in theirs}

    def likeness(self, one: Entry, other: Entry) -> float:
        """Return how alike two stories are: their cosine, with names counted more and the strongest word less."""
        shares = self.shares(one, other)
        names = one.terms.name_words & other.terms.name_words
        named = math.fsum(share for term, share in shares.items() if term in names)
        alike = math.fsum(shares.values()) + _NAMES * named - _STRONGEST * max(shares.values(), default=0.0)
        return round(alike, _DIGITS)

    def near(
        self, entry: Entry, least: float, most: int, *, without: Collection[str] = (), certain: Collection[str] = ()
    ) -> list[Near]:
        """Return at most `most` stories near to `entry`, nearest first.

        Near is a likeness of at least `least`; less will do where both carry a rare tag of an editor's; and, where there
        is room left, a little less to a story that is itself near to one of those found: kin of kin. The stories of the
        same thread and those whose keys are in `certain` are near whatever they hold, and come first; never the story
        itself, nor one whose key is in `without`.
        """
        barred = {p for key in {entry.key, *without} if (p := self._places.get(key)) is not None}
        count = most + len(barred) + _LOOKED_AT
        cosines = self._cosines(entry)
        sure = {p for key in certain if (p := self._places.get(key)) is not None}
        sure = {*self._nearest_of({*sure, *self._thread(entry)} - barred, entry, cosines, count)}
        tagged = self._rare_tags.mates(entry)
        # Later places lose ties: the older story, or the later slug.
        places = sorted({*self._nearest(cosines, least, count), *tagged, *sure} - barred)
        judged = [self._judged(entry, p, certain=p in sure) for p in places]
        judged = sorted(judged, key=lambda n: (-n.score, _apart(entry, n.entry)))
        kin = {n.entry.key for n in judged if n.score >= _CERTAIN or n.likeness >= least}
        found = {*kin, *(n.entry.key for n in judged if self._places[n.entry.key] in tagged and _enough(n, least))}
        if kin and len(found) < most:
            doors = [n.entry for n in judged if n.entry.key in kin]
            found |= {n.entry.key for n in judged if self._kin_of_kin(n, doors, least)}
        return [n for n in judged if n.entry.key in found][:most]

    def _kin_of_kin(self, near: Near, kin: Sequence[Entry], least: float) -> bool:
        """Tell whether a story falls a little short of `least`, and one of the kin found brings it in."""
        return near.score >= least * _KIN_OF_KIN and any(self.likeness(near.entry, k) >= least for k in kin)

    def _judged(self, entry: Entry, place: int, *, certain: bool) -> Near:
        """Return the story at `place` with its likeness, and its score: the likeness raised by nearness in time.

        To a certain story nearness in time is added, so that it orders also those that share no word.
        """
        other = self.entries[place]
        likeness, soon = self.likeness(entry, other), _soon(entry, other)
        return Near(other, round(_CERTAIN + likeness + soon if certain else likeness * (1 + soon), _DIGITS), likeness)

    def _thread(self, entry: Entry) -> list[int]:
        """Return the places of the stories of the same thread."""
        name = same_title(entry.thread)
        return self._threads.get(name, []) if name else []

    def _nearest_of(self, places: Collection[int], entry: Entry, cosines: Any, count: int) -> list[int]:
        """Return the `count` places nearest in text and time: a thread may have hundreds, and few are looked at closely."""
        others = self.entries

        def order(place: int) -> tuple[float, int, int]:
            return (-(cosines[place] + _soon(entry, others[place])), _apart(entry, others[place]), place)

        return sorted(places, key=order)[:count]

    def _nearest(self, cosines: Any, least: float, count: int) -> list[int]:
        """Return the places of the `count` stories with the highest cosine, ties by place.

        Names raise a likeness above the cosine by their share at most: below that no story can be near.
        """
        np = self._np
        (enough,) = np.nonzero(cosines >= least * _KIN_OF_KIN / (1 + _NAMES))
        return [int(place) for place in enough[np.argsort(-cosines[enough], kind="stable")][:count]]

    def _cosines(self, entry: Entry) -> Any:
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


def _enough(near: Near, least: float) -> bool:
    """Tell whether the text says enough where a rare tag says the rest."""
    return near.likeness >= least * _TAGGED


def _apart(one: Entry, other: Entry) -> int:
    """Return how many days lie between two stories; unknown days are as far as can be."""
    return abs((one.day - other.day).days) if one.day and other.day else date.max.toordinal()


def _soon(one: Entry, other: Entry) -> float:
    """Return by how much nearness in time brings two stories nearer."""
    return _SAME_DAY * math.exp(-_apart(one, other) / _DAYS_FADING)


def _newest(entry: Entry) -> int:
    """Return what sorts later days first; stories without one come last."""
    return -entry.day.toordinal() if entry.day is not None else 0
