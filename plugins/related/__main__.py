"""`python -m plugins.related`: stories as JSON Lines in, the stories nearest to each as JSON Lines out."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from typing import TYPE_CHECKING, Any

from ..stories.commands import positive, run
from ..stories.records import Record, read_records, write_record
from .nearness import Archive, Entry
from .reasons import why
from .settings import KNOWN
from .terms import terms
from .threads import found
from .weaving import Weaving

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .threads import Found


def main(arguments: Sequence[str] | None = None) -> int:
    """Read all stories from standard input, then answer for each; return the exit status. Bad lines end it with 1."""
    parser = argparse.ArgumentParser(prog="python -m plugins.related", description=__doc__)
    parser.add_argument("--most", type=positive, default=5, metavar="N", help="most related stories of each (5)")
    least, joins = KNOWN["RELATED_LEAST"].default, KNOWN["RELATED_THREADS_LEAST"].default
    told = f"least likeness, 0 to 1 ({least}; of threads {joins})"
    parser.add_argument("--least", type=float, metavar="X", help=told)
    parser.add_argument("--threads", action="store_true", help="answer with the thread of each story instead")
    few = KNOWN["RELATED_THREADS_FEWEST"].default
    parser.add_argument("--fewest", type=positive, default=few, metavar="N", help=f"fewest stories of a thread ({few})")
    options = parser.parse_args(arguments)
    options.least = options.least if options.least is not None else joins if options.threads else least
    records = list(read_records(sys.stdin))
    if options.threads:
        _answer_threads(records, options)
    else:
        _answer_related(records, options)
    return 0


def _answer_related(records: Sequence[Record], options: argparse.Namespace) -> None:
    langs = [record.lang for record in records]
    entries = [_entry(number, record) for number, record in enumerate(records)]
    archives = {lang: Archive([e for e, its in zip(entries, langs, strict=True) if its == lang]) for lang in set(langs)}
    for record, entry, lang in zip(records, entries, langs, strict=True):
        write_record(sys.stdout, _answer(record, entry, archives[lang], records, options))


def _answer_threads(records: Sequence[Record], options: argparse.Namespace) -> None:
    """Write for each record the id of the first story of its thread, and the thread's name; null where it is in none."""
    entries = [_entry(number, record) for number, record in enumerate(records)]
    given = {entry.key: record for entry, record in zip(entries, records, strict=True)}
    ran = sorted(entries, key=lambda entry: (given[entry.key].date, entry.key))
    thread_of: dict[str, Found] = {}
    for lang in sorted({record.lang for record in records}):
        shelf = [entry for entry in ran if given[entry.key].lang == lang]
        titles = [given[entry.key].title for entry in shelf]
        for thread in found(Weaving(shelf, options.least), titles, options.fewest):
            thread_of |= dict.fromkeys(thread.keys, thread)
    for entry, record in zip(entries, records, strict=True):
        its = thread_of.get(entry.key)
        first, name = (given[its.keys[0]].id, its.name) if its else (None, None)
        write_record(sys.stdout, {"id": record.id, "thread": first, "name": name})


def _entry(number: int, record: Record) -> Entry:
    return Entry(
        # The id first, so that the order of the lines settles no tie; the number, for ids may be equal.
        key=f"{record.id} {number:09}",
        terms=terms(record.title, record.text, record.lang),
        day=_day(record.date),
        tags=record.tags,
        thread=record.thread,
    )


def _answer(
    record: Record, entry: Entry, archive: Archive, records: Sequence[Record], options: argparse.Namespace
) -> dict[str, Any]:
    near = archive.near(entry, options.least, options.most)
    return {
        "id": record.id,
        "related": [
            {
                "id": records[int(n.entry.key.rsplit(" ", 1)[1])].id,
                "score": round(n.score, 4),
                "why": why(archive, entry, n.entry),
            }
            for n in near
        ],
    }


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written[:10])
    except ValueError:
        return None


if __name__ == "__main__":
    run(main)
