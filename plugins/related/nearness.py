"""Which stories of an archive are near to one: by their rare words, a little by their days."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Final

from .choosing import same_title
from .postings import BOUNDS, Bounds, Postings
from .rare_tags import RareTags
from .settling import reach, standing
from .vectors import NAMES, Vectors, alike

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from .terms import Terms

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
# Of a thread, of those that carry a tag, and of those that a source listed, so many are looked at: the nearest in time.
_TOGETHER: Final = 1000
# Below so many digits a score is the order in which numbers were added; nobody may see that order.
_DIGITS: Final = 6
# Why a story that was looked at is not named; `Near.missed` holds one of them.
BELOW: Final = "below the threshold"
NO_ROOM: Final = "no room"


@dataclass(frozen=True)
class Entry:
    """A story as far as nearness needs it: its key (unique in the archive), terms, day, an editor's tags and thread.

    `ran` is the day on which it came into the archive, where that is another than `day`.
    """

    key: str
    terms: Terms
    day: date | None = None
    tags: tuple[str, ...] = ()
    thread: str = ""
    ran: date | None = None

    @property
    def counts(self) -> dict[str, int]:
        """The counts of its terms, tags among them as `#tag`."""
        return self.terms.counts | {f"#{tag.casefold()}": _TAG for tag in self.tags}

    @property
    def order(self) -> tuple[int, str]:
        """What sorts stories by the day on which they came, then by key; those without a day come first."""
        return standing(self.ran or self.day, self.key)

    def same_thread(self, other: Entry) -> bool:
        """Tell whether an editor put both stories into one running story."""
        return bool(same_title(self.thread)) and same_title(self.thread) == same_title(other.thread)


@dataclass(frozen=True)
class Near:
    """A story near to another: its entry, how near (for the order), and how alike (for the threshold).

    `missed` says why it is not named, and is empty for those that are; `least` is the likeness that it needed.
    """

    entry: Entry
    score: float
    likeness: float
    least: float = 0.0
    missed: str = ""


@dataclass(frozen=True)
class _Question:
    """What an archive is asked: see `Archive.near`; `at` is the story's place in it, `end` the first that it may not name."""

    entry: Entry
    least: float
    most: int
    barred: Collection[int]
    sure: Collection[int]
    tagged: Collection[int]
    at: int
    end: int


class Archive:
    """The stories that may be listed, ready to be asked which of them are near to a story.

    Method: cosine of TF-IDF vectors (`vectors`) over a bounded inverted index (`postings`). The order of the entries
    changes nothing. No story is named beside one that ran more than `newer` days before it; and once there are
    `settling.SETTLED` stories, what ran later than that changes nothing of what is found.

    With `fetch`, which gives the terms of a story by its key, the entries need hold none: those of a hundred thousand
    stories would fill the memory.
    """

    def __init__(
        self,
        entries: Iterable[Entry],
        *,
        newer: int | None = None,
        fetch: Callable[[str], Terms] | None = None,
        bounds: Bounds = BOUNDS,
    ) -> None:
        # Oldest first: what came later changes no place.
        self.entries = sorted(entries, key=lambda e: e.order)
        self._newer = newer
        self._places = {entry.key: place for place, entry in enumerate(self.entries)}
        self._order = [entry.order for entry in self.entries]
        self._rare_tags = RareTags()
        self._threads: dict[str, list[int]] = {}
        self._vectors = Vectors(self._read(fetch))
        self._postings = Postings(self._vectors, bounds)

    def _read(self, fetch: Callable[[str], Terms] | None) -> Iterator[tuple[dict[str, int], frozenset[str]]]:
        """Yield the counts and the words of names of each story; take note of its tags and thread."""
        for place, bare in enumerate(self.entries):
            entry = replace(bare, terms=fetch(bare.key)) if fetch else bare
            self._rare_tags.add(place, entry)
            if name := same_title(entry.thread):
                self._threads.setdefault(name, []).append(place)
            yield entry.counts, entry.terms.name_words

    def rarity(self, term: str) -> float:
        """Return the weight of a term: the rarer in the archive, the higher."""
        return self._vectors.rarity(term)

    def weights(self, entry: Entry) -> dict[str, float]:
        """Return the story's vector of length 1 as weights by term."""
        place = self._places.get(entry.key)
        return self._vectors.weighed(entry.counts) if place is None else self._vectors.weights_of(place)

    def shares(self, one: Entry, other: Entry) -> dict[str, float]:
        """Return what each shared term contributes to the cosine of two stories."""
        mine, theirs = self.weights(one), self.weights(other)
        return {term: weight * theirs[term] for term, weight in mine.items() if term in theirs}

    def likeness(self, one: Entry, other: Entry) -> float:
        """Return how alike two stories are: their cosine, with names counted more and the strongest word less."""
        return alike(self.shares(one, other), one.terms.name_words & other.terms.name_words)

    def near(
        self, entry: Entry, least: float, most: int, *, without: Collection[str] = (), certain: Collection[str] = ()
    ) -> list[Near]:
        """Return at most `most` stories near to `entry`, nearest first.

        Near is a likeness of at least `least`; less will do where both carry a rare tag of an editor's; and, where there
        is room left, a little less to a story that is itself near to one of those found: kin of kin. The stories of the
        same thread and those whose keys are in `certain` are near whatever they hold, and come first; never the story
        itself, nor one whose key is in `without`.
        """
        question = self._question(entry, least, most, without, certain)
        judged = self._judged(question, least * _KIN_OF_KIN / (1 + _SAME_DAY))
        return [near for near in self._settled(question, judged) if not near.missed]

    def considered(
        self, entry: Entry, least: float, most: int, *, without: Collection[str] = (), certain: Collection[str] = ()
    ) -> list[Near]:
        """Return all stories that `near` looks at closely, nearest first; `missed` says why one is not among the near."""
        question = self._question(entry, least, most, without, certain)
        return self._settled(question, self._judged(question, 0.0))

    def _question(
        self, entry: Entry, least: float, most: int, without: Collection[str], certain: Collection[str]
    ) -> _Question:
        at = self._places.get(entry.key, bisect_right(self._order, entry.order))
        end = reach(self._order, entry.order, self._newer)
        barred = self._placed({entry.key, *without}, len(self.entries))
        sure = {*_closest([*self._placed(certain, end), *self._thread(entry, end)], at)} - barred
        tagged = {*_closest(self._rare_tags.mates(entry, end), at)} - barred
        return _Question(entry, least, most, barred, sure, tagged, at, end)

    def _judged(self, asked: _Question, floor: float) -> list[Near]:
        """Return the stories worth a look with their likeness and score, nearest first; below `floor` only special ones.

        The score is the likeness raised by nearness in time; to a certain story it is added, so that it orders also those
        that share no word. Ties go to the newer story, then to the earlier key.
        """
        entry, least, found = asked.entry, asked.least, []
        for place, likeness in self._looked_at(asked):
            sure, tagged = place in asked.sure, place in asked.tagged
            if likeness < floor and not (sure or tagged):
                continue
            other = self.entries[place]
            soon = _soon(entry, other)
            score = round(_CERTAIN + likeness + soon if sure else likeness * (1 + soon), _DIGITS)
            need = 0.0 if sure else least * _TAGGED if tagged else least
            found.append(Near(other, score, likeness, need, "" if sure or likeness >= need else BELOW))
        return sorted(found, key=lambda n: (-n.score, _apart(entry, n.entry), -_ordinal(n.entry.day), n.entry.key))

    def _looked_at(self, asked: _Question) -> list[tuple[int, float]]:
        """Return the places of the stories that are worth a look, each with its likeness."""
        import numpy as np

        entry = asked.entry
        if entry.key in self._places:
            vector = self._vectors.at(asked.at)
        else:
            vector = self._vectors.of(entry.counts, entry.terms.name_words)
        # Names raise a likeness above the cosine by their share at most: below that no story can be near.
        found = self._postings.near(vector, asked.at, asked.end, asked.least * _KIN_OF_KIN / (1 + NAMES))
        places = sorted({*found.tolist(), *asked.tagged, *asked.sure} - {*asked.barred})
        likeness = self._vectors.likeness(vector, np.array(places, dtype=np.int64))
        return [*zip(places, likeness.tolist(), strict=True)]

    def _placed(self, keys: Iterable[str], end: int) -> set[int]:
        """Return the places before `end` of the stories with these keys."""
        return {p for key in keys if (p := self._places.get(key)) is not None and p < end}

    def _settled(self, asked: _Question, judged: Sequence[Near]) -> list[Near]:
        """Return what was judged with the last word on each: so many have room, and kin of kin may fill it."""
        kin = [n for n in judged if not n.missed and (n.score >= _CERTAIN or n.likeness >= asked.least)]
        doors = kin if sum(not n.missed for n in judged) < asked.most else []
        settled, room = [], asked.most
        for near in judged:
            found = not near.missed or self._kin_of_kin(near, doors, asked.least)
            missed = BELOW if not found else NO_ROOM if room < 1 else ""
            room -= not missed
            settled.append(near if missed == near.missed else replace(near, missed=missed))
        return settled

    def _kin_of_kin(self, near: Near, kin: Sequence[Near], least: float) -> bool:
        """Tell whether a story falls a little short of `least`, and one of the kin found brings it in."""
        if not kin or near.score < least * _KIN_OF_KIN:
            return False
        import numpy as np

        places = np.array([self._places[k.entry.key] for k in kin], dtype=np.int64)
        likeness = self._vectors.likeness(self._vectors.at(self._places[near.entry.key]), places)
        return bool((likeness >= least).any())

    def _thread(self, entry: Entry, end: int) -> list[int]:
        """Return the places before `end` of the stories of the same thread."""
        places = self._threads.get(same_title(entry.thread), [])
        return places[: bisect_left(places, end)]


def _closest(places: Iterable[int], at: int) -> list[int]:
    """Return the places nearest to `at` in the order in which stories ran: as many as are looked at."""
    found = {*places}
    return (
        [*found] if len(found) <= _TOGETHER else sorted(found, key=lambda place: (abs(place - at), place))[:_TOGETHER]
    )


def _apart(one: Entry, other: Entry) -> int:
    """Return how many days lie between two stories; unknown days are as far as can be."""
    return abs((one.day - other.day).days) if one.day and other.day else date.max.toordinal()


def _soon(one: Entry, other: Entry) -> float:
    """Return by how much nearness in time brings two stories nearer."""
    return _SAME_DAY * math.exp(-_apart(one, other) / _DAYS_FADING)


def _ordinal(day: date | None) -> int:
    """Return the number of a day; 0 for one that is not known."""
    return day.toordinal() if day is not None else 0
