"""Names that an editor gave to few stories as tags: two stories that share one within weeks belong together."""

from __future__ import annotations

from bisect import bisect_left, insort
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from .nearness import Entry
    from .terms import Terms

# A tag on more than one in four of the stories that carry any is a section of the digest ("Science", "Russia"). Below
# eight such stories no tag can be called rare: two of six say nothing. With one in five the prizes of a Nobel week do not
# find each other in an archive of 24 tagged stories.
_FEW: Final = 1 / 4
# A tag that goes on at other times is a subject, one that comes and goes within weeks an event; so a fourth is too much
# for a long archive, and the carriers that lie further off may be one in a hundred (the Nobel Prize of other years), or
# one. All three were chosen by reading made-up archives of 12 to 400 stories (tests/related/test_rare_tags.py).
_FEW_AFAR: Final = 1 / 100
# Three weeks: the length of a prize season, a summit, a campaign's end.
_WEEKS: Final = 21


class RareTags:
    """The hand-tagged stories of an archive by their tags; letter case makes no other tag.

    The stories are given in the order in which they ran, and what is rare is asked of those before a place: a tag that
    becomes common later was rare in its days.
    """

    def __init__(self) -> None:
        self._tagged: list[int] = []
        # For each tag the places of its carriers, and those that have a day, by their days.
        self._carriers: dict[str, list[int]] = {}
        self._days: dict[str, list[tuple[int, int]]] = {}
        # Where a story first holds the tag as a name: "Nobel Prize" is one event, "elections" are many.
        self._names: dict[str, int] = {}

    def add(self, place: int, entry: Entry) -> None:
        """Take note of the next story."""
        if not entry.tags:
            return
        self._tagged.append(place)
        held = _held(entry.terms)
        for tag in {tag.casefold() for tag in entry.tags}:
            self._carriers.setdefault(tag, []).append(place)
            if entry.day is not None:
                insort(self._days.setdefault(tag, []), (entry.day.toordinal(), place))
            if tag in held:
                self._names.setdefault(tag, place)

    def mates(self, entry: Entry, end: int) -> set[int]:
        """Return the places before `end` of stories that share a rare tag with `entry` and lie within three weeks of it."""
        found: set[int] = set()
        tagged = bisect_left(self._tagged, end)
        for tag in {tag.casefold() for tag in entry.tags}:
            carriers = bisect_left(self._carriers.get(tag, []), end)
            if carriers > _FEW * tagged or self._names.get(tag, end) >= end:
                continue
            near = self._within(tag, entry, end)
            if carriers - len(near) <= max(1.0, _FEW_AFAR * tagged):
                found |= near
        return found

    def _within(self, tag: str, entry: Entry, end: int) -> set[int]:
        """Return the places before `end` of those that carry the tag within three weeks of `entry`."""
        if entry.day is None:
            return set()
        days, day = self._days.get(tag, []), entry.day.toordinal()
        first, after = bisect_left(days, (day - _WEEKS, 0)), bisect_left(days, (day + _WEEKS + 1, 0))
        return {place for _, place in days[first:after] if place < end}


def _held(terms: Terms) -> set[str]:
    """Return the names of a story, and the parts of names that are more than a word: "prize" alone names nothing."""
    return {n.casefold() for n in (*terms.names.values(), *(part for part in terms.parts.values() if " " in part))}
