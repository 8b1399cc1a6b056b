"""JSON Lines in, JSON Lines out: what the command lines of tags, summaries and related have in common."""

from __future__ import annotations

import json
import sys
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping


def read_records(stream: Iterable[str]) -> Iterator[dict[str, Any]]:
    """Give one record for each line; blank lines are passed over.

    A line that is no JSON object ends the program with status 1 and a message on stderr that names the line.
    """
    name = getattr(stream, "name", "<stdin>")
    for number, line in enumerate(stream, 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line.removeprefix("\ufeff"))
        except ValueError as error:
            _refuse(name, number, f"this line is no JSON ({error})")
        if not isinstance(record, dict):
            _refuse(name, number, "this line is no JSON object")
        yield record


def write_record(stream: IO[str], record: Mapping[str, Any]) -> None:
    """Write one record as one line; letters of every script stay readable."""
    stream.write(json.dumps(record, ensure_ascii=False) + "\n")


def _refuse(name: str, number: int, what: str) -> None:
    print(f'{name}:{number}: {what}: write one object a line, such as {{"id": "1", "text": "..."}}', file=sys.stderr)
    raise SystemExit(1)
