"""`python -m plugins.tags`: stories as JSON Lines in, tags for each as JSON Lines out."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ..stories.commands import positive, run
from ..stories.records import Record, read_records, write_record
from .told import Told

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .vocabulary import Vocabulary


def main(arguments: Sequence[str] | None = None) -> int:
    """Tag each record of standard input; return the exit status. Bad lines and unreadable files give status 1.

    With `archive` as the first word, list instead what there is to settle about a digest's own tags.
    """
    words = sys.argv[1:] if arguments is None else list(arguments)
    if words[:1] == ["archive"]:
        from .desk import archive

        return archive(words[1:])
    parser = argparse.ArgumentParser(prog="python -m plugins.tags", description=__doc__)
    parser.add_argument("--most", type=positive, default=8, metavar="N", help="most tags of a story (8)")
    parser.add_argument(
        "--archive", type=Path, metavar="KNOWN.jsonl", help="stories with the tags that an editor chose"
    )
    parser.add_argument("--known-only", action="store_true", help="give no tag that the archive does not have")
    options = parser.parse_args(words)
    if options.known_only and not options.archive:
        parser.error("--known-only needs an --archive whose tags are known")
    try:
        vocabulary = _learned(options.archive) if options.archive else None
    except (OSError, ValueError) as error:
        print(f"{options.archive}: {error}", file=sys.stderr)
        return 1
    records = list(read_records(sys.stdin))
    judged = vocabulary.judge([_told(record) for record in records]) if vocabulary else [[] for _ in records]
    for record, known in zip(records, judged, strict=True):
        tags = _tags(record, known, vocabulary, options)
        write_record(sys.stdout, {"id": record.id, "tags": tags})
    return 0


def _learned(archive: Path) -> Vocabulary:
    from .vocabulary import Vocabulary

    with archive.open(encoding="utf-8", errors="surrogateescape") as lines:
        known = [_told(record) for record in sorted(read_records(lines), key=lambda record: record.date)]
    return Vocabulary(known)


def _told(record: Record) -> Told:
    return Told(record.title, record.text, record.lang, record.tags)


def _tags(
    record: Record, known: list[tuple[str, float]], vocabulary: Vocabulary | None, options: argparse.Namespace
) -> list[str]:
    if vocabulary and options.known_only:
        cut = vocabulary.cut(known)
        sure = [tag for tag, share in known if share >= cut]
        return (sure or [tag for tag, _ in known[:1]])[: options.most]
    from .analysis import found_in
    from .candidates import key_of
    from .choosing import Known, choose

    found = found_in(record.title, record.text, record.lang, max(20, 2 * options.most))
    least = max(vocabulary.least, vocabulary.cut(known)) if vocabulary else 1.0
    fitting = [Known(tag, key_of(tag), share) for tag, share in known if share >= least]
    spelt = {key: vocabulary.tags[column] for key, column in vocabulary.keys.items()} if vocabulary else {}
    return choose(fitting, found, options.most, spelt)


if __name__ == "__main__":
    run(main)
