"""The records of one language that the command line is asked about, small enough for a hundred thousand."""

from __future__ import annotations

import json
import zlib
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from .nearness import Archive, Entry
from .reasons import why
from .terms import NO_TERMS, Terms, terms

if TYPE_CHECKING:
    from ..stories.records import Record
    from .threads import Found

# The terms of so many stories are held unpacked, about 30 kB each.
_AT_HAND: Final = 10_000


class Shelf:
    """Records by key, without their texts and with their terms packed; `ids` are those that the records came with."""

    def __init__(self) -> None:
        self.ids: dict[str, Any] = {}
        self._entries: dict[str, Entry] = {}
        self._told: dict[str, tuple[str, str]] = {}  # date as written, title
        self._packed: dict[str, bytes] = {}
        self._terms = lru_cache(_AT_HAND)(self._unpacked)

    def add(self, key: str, record: Record) -> None:
        """Take a record in; `key` is unique on the shelf."""
        found = terms(record.title, record.text, record.lang)
        self._packed[key] = zlib.compress(json.dumps(found.as_json()).encode(), level=1)
        self.ids[key] = record.id
        self._told[key] = (record.date, record.title)
        self._entries[key] = Entry(key, NO_TERMS, _day(record.date), record.tags, record.thread)

    def archive(self, newer: int | None) -> Archive:
        """Return the shelf ready to be asked; see `nearness.Archive`."""
        return Archive(self._entries.values(), newer=newer, fetch=self._unpacked)

    def related(self, key: str, archive: Archive, least: float, most: int) -> list[dict[str, Any]]:
        """Return the stories near to one, as the command answers: id, score and reason of each, nearest first."""
        entry = self._whole(key)
        near = archive.near(entry, least, most)
        whys = [why(archive, entry, self._whole(n.entry.key)) for n in near]
        return [
            {"id": self.ids[n.entry.key], "score": round(n.score, 4), "why": said}
            for n, said in zip(near, whys, strict=True)
        ]

    def threads(self, least: float, fewest: int) -> list[Found]:
        """Return the threads of the shelf's stories, taken in the order of their dates; see `threads.found`."""
        from .threads import found
        from .weaving import Weaving

        ran = sorted(self._entries, key=lambda key: (self._told[key][0], key))
        return found(Weaving(map(self._whole, ran), least), [self._told[key][1] for key in ran], fewest)

    def _whole(self, key: str) -> Entry:
        return replace(self._entries[key], terms=self._terms(key))

    def _unpacked(self, key: str) -> Terms:
        return Terms(**json.loads(zlib.decompress(self._packed[key])))


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written[:10])
    except ValueError:
        return None
