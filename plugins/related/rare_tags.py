"""Names that an editor gave to few stories as tags: two stories that share one within weeks belong together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .nearness import Entry
    from .terms import Terms

# A tag on more than one in five of the stories that carry any is a section of the digest ("Science", "Russia"). Below
# ten such stories no tag can be called rare: two of six say nothing.
_FEW: Final = 1 / 5
# A tag that goes on at other times is a subject, one that comes and goes within weeks an event; so a fifth is too much
# for a long archive, and the carriers that lie further off may be one in a hundred (the Nobel Prize of other years), or
# one. All three were chosen by reading made-up archives of 12 to 400 stories (tests/related/test_rare_tags.py).
_FEW_AFAR: Final = 1 / 100
# Three weeks: the length of a prize season, a summit, a campaign's end.
_WEEKS: Final = 21


class RareTags:
    """The hand-tagged stories of an archive by their tags; letter case makes no other tag."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._entries = entries
        self._tagged = sum(1 for entry in entries if entry.tags)
        self._carriers: dict[str, list[int]] = {}
        for place, entry in enumerate(entries):
            for tag in {tag.casefold() for tag in entry.tags}:
                self._carriers.setdefault(tag, []).append(place)

        self._names: dict[str, bool] = {}

    def mates(self, entry: Entry) -> set[int]:
        """Return the places of the stories that share a rare tag with `entry` and lie within three weeks of it."""
        found: set[int] = set()
        for tag in {tag.casefold() for tag in entry.tags}:
            carriers = self._carriers.get(tag, [])
            if len(carriers) > _FEW * self._tagged or not self._is_name(tag):
                continue
            near = {place for place in carriers if _near(entry, self._entries[place])}
            if len(carriers) - len(near) <= max(1.0, _FEW_AFAR * self._tagged):
                found |= near
        return found

    def _is_name(self, tag: str) -> bool:
        """Tell whether any story that carries the tag holds it as a name: "Nobel Prize" is one event, "elections" are many."""
        if tag not in self._names:
            carriers = (self._entries[place].terms for place in self._carriers.get(tag, []))
            self._names[tag] = any(tag in _held(terms) for terms in carriers)
        return self._names[tag]


def _held(terms: Terms) -> set[str]:
    """Return the names of a story, and the parts of names that are more than a word: "prize" alone names nothing."""
    return {n.casefold() for n in (*terms.names.values(), *(part for part in terms.parts.values() if " " in part))}


def _near(one: Entry, other: Entry) -> bool:
    return one.day is not None and other.day is not None and abs((one.day - other.day).days) <= _WEEKS
