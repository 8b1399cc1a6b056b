"""Which stories are kin to a story: asked of the memory, and worked out only where the story or the archive changed."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..memory import Memory, code_version

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from datetime import date

    from .nearness import Archive, Entry
    from .terms import Terms


@dataclass(frozen=True)
class Told:
    """What is judged of a story: its key (unique), plain title and text, language, day, an editor's tags and thread."""

    key: str
    title: str
    text: str
    lang: str
    day: date | None = None
    tags: tuple[str, ...] = ()
    thread: str = ""

    @cached_property
    def digest(self) -> str:
        """A hash of all of it."""
        return _hash(self.key, self.lang, self.title, self.text, str(self.day), self.thread, *self.tags)


class Kin:
    """The stories that may be named, ready to be asked for the kin of any story; their order changes nothing."""

    def __init__(self, published: Iterable[Told], memory: Memory) -> None:
        self._published = {story.key: story for story in published}
        self._memory = memory
        self._version = code_version(__package__ or "")
        self._state = _hash(*sorted(story.digest for story in self._published.values()))

    def of(
        self, story: Told, least: float, most: int, *, without: Collection[str] = (), certain: Mapping[str, str]
    ) -> list[tuple[str, str]]:
        """Return the keys of at most `most` kin, nearest first, each with the reason for a reader.

        `least` is the likeness that makes kin, `without` holds keys that may not be among them, `certain` keys of
        stories that are kin whatever they hold, each with its reason (see `nearness.Archive.near`).
        """

        def make() -> list[list[str]]:
            from .reasons import why

            entry = self._entries.get(story.key) or self._entry(story)
            near = self._archive.near(entry, least, most, without=without, certain=certain)
            return [[n.entry.key, why(self._archive, entry, n.entry, known=certain.get(n.entry.key, ""))] for n in near]

        asked = repr((story.digest, least, most, sorted(without), sorted(certain.items()), self._state))
        kept = self._memory.remember_last("related kin", self._version, f"{story.lang}\0{story.key}", asked, make)
        return [(key, why) for key, why in kept]

    @cached_property
    def _archive(self) -> Archive:
        from .nearness import Archive

        return Archive([*self._entries.values()])

    @cached_property
    def _entries(self) -> dict[str, Entry]:
        return {key: self._entry(story) for key, story in self._published.items()}

    def _entry(self, story: Told) -> Entry:
        from .nearness import Entry

        found = remembered(story.title, story.text, story.lang, self._memory)
        return Entry(story.key, found, story.day, story.tags, story.thread)


def remembered(title: str, text: str, lang: str, memory: Memory) -> Terms:
    """Return the terms of a plain title and text, worked out only if they were not met before."""
    from .terms import Terms

    def make() -> dict[str, Any]:
        from .terms import terms

        return terms(title, text, lang).as_json()

    return Terms(**memory.remember("related", code_version(__package__ or ""), f"{lang}\0{title}\0{text}", make))


def _hash(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()
