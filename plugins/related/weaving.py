"""Which stories tell of one event: each joins the thread that it is nearest to as a whole, or may begin one."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from .arriving import Arrivals
from .choosing import same_title

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from .nearness import Entry

# A story is compared with so many that began a thread and so many that came last: the beginning holds the thread to its
# event, the end lets it move on, and a thread of hundreds costs no more than one of eight.
_FIRST: Final = 3
_LAST: Final = 5
# So many threads are looked at closely: those whose stories share the most weighty words with the new one.
_LOOKED_AT: Final = 4
# An event that rests is told of in other words, and what is alike after a year is often the next year's: a likeness
# loses an eighth after a week without a story, two fifths after a year. With .1, .2 and .3 the events of 128 stories are
# found alike; the higher, the fewer strangers in archives of years. A day that is not known counts as this many days off.
_FADING: Final = 0.2
_FADING_DAYS: Final = 7.0
_UNKNOWN_DAYS: Final = 30
_DIGITS: Final = 6


@dataclass
class Thread:
    """The places of stories of one event, in the order in which they ran; `name` where an editor gave one."""

    places: list[int] = field(default_factory=list)
    name: str = ""


class Weaving:
    """Stories in the order in which they ran, each put into a thread when its turn comes, for good.

    A story joins the thread to which it is most alike on average, if by at least `least`; no story but the one whose
    turn it is changes threads, so that what runs later takes no story out of a thread and none out of its beginning.
    A thread that editors named holds what they put there and what is near to it; where one of its stories is near to a
    thread without a name, it takes that one in. `apart` gives for a story's key the keys of stories never to put it with.

    Method: single-pass clustering (Allan, Papka, Lavrenko 1998, "On-line new event detection and tracking") with group
    average link, over the threads of the stories that share weighty words.
    """

    def __init__(
        self, entries: Iterable[Entry], least: float, apart: Mapping[str, Collection[str]] | None = None
    ) -> None:
        self.arrivals = Arrivals()
        self._least = least
        self._apart = {frozenset((one, other)) for one, others in (apart or {}).items() for other in others}
        self._of: list[Thread] = []
        self._named: dict[str, Thread] = {}
        for entry in entries:
            self._take(entry)

    def threads(self) -> list[Thread]:
        """Return all threads, also those of a single story, by their first stories."""
        return sorted({id(thread): thread for thread in self._of}.values(), key=lambda thread: thread.places[0])

    def thread_of(self, place: int) -> Thread:
        """Return the thread of the story at a place."""
        return self._of[place]

    def likeness(self, place: int, thread: Thread) -> float:
        """Return how alike a story is to a thread: on average to its first and last stories, less after a pause."""
        others = self._compared(place, thread)
        mean = math.fsum(self.arrivals.likeness(place, other) for other in others) / len(others)
        days = min(self._days(place, other) for other in others)
        return round(mean / (1 + _FADING * math.log1p(days / _FADING_DAYS)), _DIGITS)

    def muted(self, place: int, thread: Thread) -> bool:
        """Tell whether an editor wants the story at a place never beside one of the thread's, or the other way round."""
        told = self.arrivals.entries
        return bool(self._apart) and any(
            frozenset((told[place].key, told[p].key)) in self._apart for p in thread.places
        )

    def _take(self, entry: Entry) -> None:
        place = len(self._of)
        thread = self._nearest(place, self.arrivals.add(entry))
        if called := same_title(entry.thread):
            named = self._named.setdefault(called, Thread(name=entry.thread))
            if thread and not thread.name:
                self._take_in(named, thread)
            thread = named
        thread = thread or Thread()
        thread.places.append(place)
        self._of.append(thread)

    def _nearest(self, place: int, shared: Mapping[int, float]) -> Thread | None:
        """Return the thread to which the story at `place` is most alike, if it may join it; the older one of equals.

        `shared` holds the places of stories that share weighty words with it, and how much.
        """
        most: dict[int, float] = {}
        for other, much in shared.items():
            begin = self._of[other].places[0]
            most[begin] = max(much, most.get(begin, 0.0))
        looked = sorted(most, key=lambda begin: (-most[begin], begin))[:_LOOKED_AT]
        threads = [self._of[begin] for begin in looked]
        judged = [(-self.likeness(place, t), t.places[0]) for t in threads if not self.muted(place, t)]
        alike, begin = min(judged, default=(0.0, 0))
        return self._of[begin] if judged and -alike >= self._least else None

    def _take_in(self, named: Thread, thread: Thread) -> None:
        named.places = sorted([*named.places, *thread.places])
        for place in thread.places:
            self._of[place] = named

    def _compared(self, place: int, thread: Thread) -> list[int]:
        others = [other for other in thread.places if other != place]
        return others if len(others) <= _FIRST + _LAST else [*others[:_FIRST], *others[-_LAST:]]

    def _days(self, one: int, other: int) -> int:
        mine, theirs = self.arrivals.entries[one].day, self.arrivals.entries[other].day
        return abs((mine - theirs).days) if mine and theirs else _UNKNOWN_DAYS
