"""`python -m plugins.related`: stories as JSON Lines in, the stories nearest to each as JSON Lines out."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from typing import TYPE_CHECKING, Any

from ..stories.records import read_records, write_record
from .nearness import Archive, Entry
from .reasons import why
from .settings import KNOWN
from .terms import terms

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Read all stories from standard input, then answer for each; return the exit status. Bad lines end it with 1."""
    parser = argparse.ArgumentParser(prog="python -m plugins.related", description=__doc__)
    parser.add_argument("--most", type=_positive, default=5, metavar="N", help="most related stories of each (5)")
    least = KNOWN["RELATED_LEAST"].default
    parser.add_argument("--least", type=float, default=least, metavar="X", help=f"least likeness, 0 to 1 ({least})")
    options = parser.parse_args(arguments)
    records = list(read_records(sys.stdin))
    langs = [str(record.get("lang") or "en") for record in records]
    entries = [_entry(number, record, lang) for number, (record, lang) in enumerate(zip(records, langs, strict=True))]
    archives = {lang: Archive([e for e, its in zip(entries, langs, strict=True) if its == lang]) for lang in set(langs)}
    for record, entry, lang in zip(records, entries, langs, strict=True):
        write_record(sys.stdout, _answer(record, entry, archives[lang], records, options))
    return 0


def _entry(number: int, record: dict[str, Any], lang: str) -> Entry:
    title, text = str(record.get("title") or ""), str(record.get("text") or "")
    tags = record.get("tags") or []
    return Entry(
        # The id first, so that the order of the lines settles no tie; the number, for ids may be equal.
        key=f"{record.get('id')} {number:09}",
        terms=terms(title, text, lang),
        day=_day(record.get("date")),
        tags=tuple(map(str, tags)) if isinstance(tags, list) else (),
        thread=str(record.get("thread") or ""),
    )


def _answer(
    record: dict[str, Any],
    entry: Entry,
    archive: Archive,
    records: Sequence[dict[str, Any]],
    options: argparse.Namespace,
) -> dict[str, Any]:
    near = archive.near(entry, options.least, options.most)
    return {
        "id": record.get("id"),
        "related": [
            {
                "id": records[int(n.entry.key.rsplit(" ", 1)[1])].get("id"),
                "score": round(n.score, 4),
                "why": why(archive, entry, n.entry),
            }
            for n in near
        ],
    }


def _positive(given: str) -> int:
    if (number := int(given)) < 1:
        raise argparse.ArgumentTypeError("at least 1")
    return number


def _day(written: object) -> date | None:
    try:
        return date.fromisoformat(str(written)[:10])
    except ValueError:
        return None


if __name__ == "__main__":
    sys.stdin.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.exit(main())
