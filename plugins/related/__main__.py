"""`python -m plugins.related`: stories as JSON Lines in, the stories nearest to each, or its thread, as JSON Lines out."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from ..stories.commands import positive, run
from ..stories.records import read_records, write_record
from .settings import KNOWN
from .shelves import Shelf

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .threads import Found


def main(arguments: Sequence[str] | None = None) -> int:
    """Read all stories from standard input, then answer for each; return the exit status. Bad lines end it with 1."""
    options = _options(arguments)
    shelves: dict[str, Shelf] = {}
    asked: list[tuple[str, str]] = []
    for number, record in enumerate(read_records(sys.stdin)):
        # The id first, so that the order of the lines settles no tie; the number, for ids may be equal.
        key = f"{record.id} {number:09}"
        shelves.setdefault(record.lang, Shelf()).add(key, record)
        asked.append((record.lang, key))
    if options.threads:
        _answer_threads(shelves, asked, options)
    else:
        _answer_related(shelves, asked, options)
    return 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m plugins.related", description=__doc__)
    parser.add_argument("--most", type=positive, default=5, metavar="N", help="most related stories of each (5)")
    least, joins = KNOWN["RELATED_LEAST"].default, KNOWN["RELATED_THREADS_LEAST"].default
    told = f"least likeness, 0 to 1 ({least}; of threads {joins})"
    parser.add_argument("--least", type=float, metavar="X", help=told)
    parser.add_argument("--newer", type=int, metavar="DAYS", help="days that a related story may be newer (any number)")
    parser.add_argument("--threads", action="store_true", help="answer with the thread of each story instead")
    few = KNOWN["RELATED_THREADS_FEWEST"].default
    parser.add_argument("--fewest", type=positive, default=few, metavar="N", help=f"fewest stories of a thread ({few})")
    options = parser.parse_args(arguments)
    options.least = options.least if options.least is not None else joins if options.threads else least
    return options


def _answer_related(shelves: dict[str, Shelf], asked: Sequence[tuple[str, str]], options: argparse.Namespace) -> None:
    archives = {lang: shelf.archive(options.newer) for lang, shelf in shelves.items()}
    for lang, key in asked:
        found = shelves[lang].related(key, archives[lang], options.least, options.most)
        write_record(sys.stdout, {"id": shelves[lang].ids[key], "related": found})


def _answer_threads(shelves: dict[str, Shelf], asked: Sequence[tuple[str, str]], options: argparse.Namespace) -> None:
    """Write for each record the id of the first story of its thread, and the thread's name; null where it is in none."""
    thread_of: dict[str, Found] = {}
    for lang in sorted(shelves):
        for thread in shelves[lang].threads(options.least, options.fewest):
            thread_of |= dict.fromkeys(thread.keys, thread)
    for lang, key in asked:
        its, ids = thread_of.get(key), shelves[lang].ids
        first, name = (ids[its.keys[0]], its.name) if its else (None, None)
        write_record(sys.stdout, {"id": ids[key], "thread": first, "name": name})


if __name__ == "__main__":
    run(main)
