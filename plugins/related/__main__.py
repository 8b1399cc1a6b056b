"""`python -m plugins.related`: stories as JSON Lines in, the stories nearest to each as JSON Lines out."""

from __future__ import annotations

import argparse
import json
import sys
import zlib
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from ..stories.commands import positive, run
from ..stories.records import Record, read_records, write_record
from .nearness import Archive, Entry
from .reasons import why
from .settings import KNOWN
from .terms import NO_TERMS, Terms, terms

if TYPE_CHECKING:
    from collections.abc import Sequence


# The terms of so many stories are held unpacked, about 30 kB each.
_AT_HAND: Final = 10_000


def main(arguments: Sequence[str] | None = None) -> int:
    """Read all stories from standard input, then answer for each; return the exit status. Bad lines end it with 1."""
    parser = argparse.ArgumentParser(prog="python -m plugins.related", description=__doc__)
    parser.add_argument("--most", type=positive, default=5, metavar="N", help="most related stories of each (5)")
    least = KNOWN["RELATED_LEAST"].default
    parser.add_argument("--least", type=float, default=least, metavar="X", help=f"least likeness, 0 to 1 ({least})")
    parser.add_argument("--newer", type=int, metavar="DAYS", help="days that a related story may be newer (any number)")
    options = parser.parse_args(arguments)
    shelves: dict[str, _Shelf] = {}
    asked: list[tuple[str, str]] = []
    for number, record in enumerate(read_records(sys.stdin)):
        # The id first, so that the order of the lines settles no tie; the number, for ids may be equal.
        key = f"{record.id} {number:09}"
        shelves.setdefault(record.lang, _Shelf()).add(key, record)
        asked.append((record.lang, key))
    archives = {lang: shelf.archive(options.newer) for lang, shelf in shelves.items()}
    for lang, key in asked:
        write_record(sys.stdout, shelves[lang].answer(key, archives[lang], options))
    return 0


class _Shelf:
    """The records of one language: no texts, and the terms packed, so that a hundred thousand find room."""

    def __init__(self) -> None:
        self._entries: dict[str, Entry] = {}
        self._ids: dict[str, Any] = {}
        self._packed: dict[str, bytes] = {}
        self._terms = lru_cache(_AT_HAND)(self._unpacked)

    def add(self, key: str, record: Record) -> None:
        found = terms(record.title, record.text, record.lang)
        self._packed[key] = zlib.compress(json.dumps(found.as_json()).encode(), level=1)
        self._ids[key] = record.id
        self._entries[key] = Entry(key, NO_TERMS, _day(record.date), record.tags, record.thread)

    def archive(self, newer: int | None) -> Archive:
        return Archive(self._entries.values(), newer=newer, fetch=self._unpacked)

    def answer(self, key: str, archive: Archive, options: argparse.Namespace) -> dict[str, Any]:
        entry = self._whole(key)
        near = archive.near(entry, options.least, options.most)
        whys = [why(archive, entry, self._whole(n.entry.key)) for n in near]
        found = [
            {"id": self._ids[n.entry.key], "score": round(n.score, 4), "why": said}
            for n, said in zip(near, whys, strict=True)
        ]
        return {"id": self._ids[key], "related": found}

    def _whole(self, key: str) -> Entry:
        return replace(self._entries[key], terms=self._terms(key))

    def _unpacked(self, key: str) -> Terms:
        return Terms(**json.loads(zlib.decompress(self._packed[key])))


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written[:10])
    except ValueError:
        return None


if __name__ == "__main__":
    run(main)
