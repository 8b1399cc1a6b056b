"""Which stories are kin to a story: asked of the memory, and worked out only where the story or the archive changed."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, Any, Final

from ..memory import Memory, code_version
from .settling import first_step, reach, standing

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from datetime import date

    from .nearness import Archive, Entry
    from .terms import Terms


# The terms of so many stories are kept at hand, for reasons name the same stories again and again.
_AT_HAND: Final = 8192


@dataclass(frozen=True)
class Told:
    """What is judged of a story: its key (unique), plain title and text, language, day, an editor's tags and thread.

    `ran` is the day on which it came into the digest, where that is another than `day`.
    """

    key: str
    title: str
    text: str
    lang: str
    day: date | None = None
    tags: tuple[str, ...] = ()
    thread: str = ""
    ran: date | None = None

    @cached_property
    def digest(self) -> str:
        """A hash of all of it."""
        days = (str(self.day), str(self.ran))
        return _hash(self.key, self.lang, self.title, self.text, *days, self.thread, *self.tags)

    @property
    def order(self) -> tuple[int, str]:
        """What sorts stories as `nearness.Entry.order` does."""
        return standing(self.ran or self.day, self.key)


class Kin:
    """The stories that may be named, ready to be asked for the kin of any story; their order changes nothing.

    `newer` is how many days a story may have run later than the one that it is named beside; None for any number.
    """

    def __init__(self, published: Iterable[Told], memory: Memory, newer: int | None = None) -> None:
        in_order = sorted(published, key=lambda story: story.order)
        self._published = {story.key: story for story in in_order}
        self._order = [story.order for story in in_order]
        self._memory, self._newer = memory, newer
        self._version = code_version(__package__ or "")
        # What the archive was after each of its stories: kin depend on it as far as they may reach, and no further.
        self._states = [*accumulate((story.digest for story in in_order), _hash, initial="")]
        self._terms = lru_cache(_AT_HAND)(self._asked)

    def of(
        self, story: Told, least: float, most: int, *, without: Collection[str] = (), certain: Mapping[str, str]
    ) -> list[tuple[str, str]]:
        """Return the keys of at most `most` kin, nearest first, each with the reason for a reader.

        `least` is the likeness that makes kin, `without` holds keys that may not be among them, `certain` keys of
        stories that are kin whatever they hold, each with its reason (see `nearness.Archive.near`).
        """

        def make() -> list[list[str]]:
            from .reasons import why

            entry, archive = self._entry(story), self._archive
            near = [n.entry.key for n in archive.near(entry, least, most, without=without, certain=certain)]
            return [[k, why(archive, entry, self._entry(self._published[k]), known=certain.get(k, ""))] for k in near]

        asked = repr((story.digest, least, most, sorted(without), sorted(certain.items()), self._state(story)))
        kept = self._memory.remember_last("related kin", self._version, f"{story.lang}\0{story.key}", asked, make)
        return [(key, why) for key, why in kept]

    def explained(
        self,
        story: Told,
        least: float,
        *,
        without: Mapping[str, str],
        certain: Mapping[str, str],
        named: Collection[str],
    ) -> list[str]:
        """Return lines that say how near the `named` stories are and why the nearest others are not named.

        `without` holds the keys of those that may not be, each with the reason.
        """
        from .explaining import explained

        every = self._indexed(None)
        late = [*self._published][reach(self._order, story.order, self._newer) :]
        later = dict.fromkeys(late, f"ran more than {self._newer} days later")
        near = every.considered(self._entry(story), least, len(named) or 1, certain=certain)
        full = [replace(n, entry=self._entry(self._published[n.entry.key])) for n in near]
        return explained(every, self._entry(story), full, named=named, barred={**later, **without})

    def _state(self, story: Told) -> tuple[str, ...]:
        """Return all of the archive that the kin of a story depend on."""
        known = self._published.get(story.key)
        if known is None or known.digest != story.digest:
            return (self._states[-1],)
        end = reach(self._order, story.order, self._newer)
        return (self._states[end], self._states[first_step(len(self._order))])

    @cached_property
    def _archive(self) -> Archive:
        return self._indexed(self._newer)

    def _indexed(self, newer: int | None) -> Archive:
        from .nearness import Archive, Entry
        from .terms import NO_TERMS

        bare = (Entry(s.key, NO_TERMS, s.day, s.tags, s.thread, s.ran) for s in self._published.values())
        return Archive(bare, newer=newer, fetch=lambda key: self._asked(self._published[key]))

    def _entry(self, story: Told) -> Entry:
        from .nearness import Entry

        return Entry(story.key, self._terms(story), story.day, story.tags, story.thread, story.ran)

    def _asked(self, story: Told) -> Terms:
        return remembered(story.title, story.text, story.lang, self._memory)


def remembered(title: str, text: str, lang: str, memory: Memory) -> Terms:
    """Return the terms of a plain title and text, worked out only if they were not met before."""
    from .terms import Terms

    def make() -> dict[str, Any]:
        from .terms import terms

        return terms(title, text, lang).as_json()

    return Terms(**memory.remember("related", code_version(__package__ or ""), f"{lang}\0{title}\0{text}", make))


def _hash(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()
