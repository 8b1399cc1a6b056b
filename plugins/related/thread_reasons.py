"""How a story came into its thread, or why it is in none, in lines for `inv explain`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .threads import SURE, founders

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .weaving import Thread, Weaving

# As many as fit beside each other in a reader's head: stories of the own thread, and other threads.
_MOST: Final = 4


def thread_reasons(weaving: Weaving, key: str, slugs: Mapping[str, str], least: float, fewest: int) -> Iterator[str]:
    """Yield lines on the thread of the story with that key; `slugs` holds what to call each story, by key."""
    entries = weaving.arrivals.entries
    place = next(p for p, entry in enumerate(entries) if entry.key == key)
    mine = weaving.thread_of(place)
    yield from _own(weaving, place, slugs, least, fewest)
    strangers = set(range(len(entries))).difference(mine.places)
    alike = sorted((-weaving.arrivals.likeness(place, p), p) for p in strangers)
    begun = dict.fromkeys(weaving.thread_of(p).places[0] for much, p in alike[: 2 * _MOST] if much < 0)
    for begin in list(begun)[:_MOST]:
        other = weaving.thread_of(begin)
        yield f"not with {_called(other, slugs, weaving)}: {_kept_out(weaving, place, other, least)}"


def _own(weaving: Weaving, place: int, slugs: Mapping[str, str], least: float, fewest: int) -> Iterator[str]:
    entries, mine = weaving.arrivals.entries, weaving.thread_of(place)
    others = sorted((-weaving.arrivals.likeness(place, p), p) for p in mine.places if p != place)
    if not others:
        yield f"in no thread: {least} is needed, on average to the stories of one"
        return
    alike = weaving.likeness(place, mine)
    measured = f"alike {alike:.2f} to the others, {least} is needed{'' if alike >= least else ' (and was reached when they met)'}"
    if entries[place].thread:
        yield f"in {mine.name} by its header"
    elif mine.name:
        yield f"in {mine.name}, which an editor named: {measured}"
    else:
        yield measured
        if not founders(weaving, mine, fewest):
            yield (
                f"no page yet: two must be alike {SURE}" if fewest <= 2 else f"no page yet: {fewest} stories are needed"
            )
    yield "with " + ", ".join(f"{slugs[entries[p].key]} {-much:.2f}" for much, p in others[:_MOST])


def _kept_out(weaving: Weaving, place: int, other: Thread, least: float) -> str:
    if weaving.muted(place, other):
        return "an editor keeps them apart (`unrelated`)"
    alike = weaving.likeness(place, other)
    if alike >= least:
        return f"alike {alike:.2f} now, but nearer to its own when it ran, or named otherwise"
    return f"alike {alike:.2f}, below {least}"


def _called(thread: Thread, slugs: Mapping[str, str], weaving: Weaving) -> str:
    first = slugs[weaving.arrivals.entries[thread.places[0]].key]
    more = len(thread.places) - 1
    return thread.name or (f"{first} and {more} more" if more else first)
