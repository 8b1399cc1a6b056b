"""The threads of an archive: which stories are in each, and what it is called."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from .weaving import Thread, Weaving

if TYPE_CHECKING:
    from collections.abc import Sequence

# Two stories may be near by chance, three hardly: a thread of two must be so much alike. From .25 to .4 measured within a
# point (BCubed F1, stories of 27 events alone and among 250 others); of the pairs read in two other collections about one
# in ten between .3 and .4 is of two events, more below. Rerun `python tests/quality/measures.py`.
SURE: Final = 0.3


@dataclass(frozen=True)
class Found:
    """A thread with a name: the keys of its stories in the order in which they ran, and whether nobody named it."""

    name: str
    automatic: bool
    keys: tuple[str, ...]


def found(weaving: Weaving, titles: Sequence[str], fewest: int) -> list[Found]:
    """Return the threads that editors named and those of at least `fewest` stories, by their first stories.

    `titles` holds the headlines of the stories in the order in which they ran; with 0 for `fewest`, only threads with a
    name are given. An automatic thread is called by its first stories, and by the first headline where those share no
    name or thing, so that no later story changes what it is called.
    """
    threads = []
    for thread in weaving.threads():
        keys = tuple(weaving.arrivals.entries[place].key for place in thread.places)
        if thread.name:
            threads.append(Found(_spelt(weaving, thread), automatic=False, keys=keys))
        elif beginning := founders(weaving, thread, fewest):
            from .naming import name_of

            name = name_of(weaving.arrivals, beginning) or titles[thread.places[0]]
            threads.append(Found(name, automatic=True, keys=keys))
    return threads


def founders(weaving: Weaving, thread: Thread, fewest: int) -> list[int]:
    """Return the places of the stories with which a thread began to be one; none where it is none yet."""
    pair = thread.places[:2]
    if fewest in (1, 2) and len(pair) == 2 and weaving.likeness(pair[1], Thread(pair[:1])) >= SURE:
        return pair
    enough = max(3, fewest)
    return thread.places[:enough] if fewest and len(thread.places) >= enough else []


def _spelt(weaving: Weaving, thread: Thread) -> str:
    """Return the name as most of the editor's headers spell it; of equals the first in the alphabet."""
    called = Counter(name for place in thread.places if (name := weaving.arrivals.entries[place].thread))
    return min(called, key=lambda name: (-called[name], name))
