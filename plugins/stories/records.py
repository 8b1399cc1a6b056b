"""JSON Lines in, JSON Lines out: what the command lines of tags, summaries and related read and write."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping


@dataclass(frozen=True)
class Record:
    """What one line says of a story; what it leaves out is empty, the language English. `id` stays as it was given."""

    id: Any
    title: str = ""
    text: str = ""
    lang: str = "en"
    date: str = ""
    tags: tuple[str, ...] = ()
    thread: str = ""


def read_records(stream: Iterable[str]) -> Iterator[Record]:
    """Give one record for each line; blank lines are passed over.

    A line that is no JSON object, or no UTF-8 (lone surrogates stand for its bytes: `errors="surrogateescape"`), ends
    the program with status 1 and a message on stderr that names the line.
    """
    name = getattr(stream, "name", "<stdin>")
    for number, line in enumerate(stream, 1):
        if not line.strip():
            continue
        try:
            line.encode()
            given = json.loads(line.removeprefix("\ufeff"))
        except UnicodeEncodeError:
            _refuse(name, number, "this line is no UTF-8 text")
        except ValueError as error:
            _refuse(name, number, f"this line is no JSON ({error})")
        if not isinstance(given, dict):
            _refuse(name, number, "this line is no JSON object")
        yield _record(given)


def write_record(stream: IO[str], record: Mapping[str, Any]) -> None:
    """Write one record as one line; letters of every script stay readable."""
    stream.write(json.dumps(record, ensure_ascii=False) + "\n")


def _record(given: Mapping[str, Any]) -> Record:
    texts = {name: str(given.get(name) or "") for name in ("title", "text", "date", "thread")}
    tags = given.get("tags")
    return Record(
        given.get("id"),
        **texts,
        lang=str(given.get("lang") or "en"),
        tags=tuple(map(str, tags)) if isinstance(tags, list) else (),
    )


def _refuse(name: str, number: int, what: str) -> None:
    print(f'{name}:{number}: {what}: write one object a line, such as {{"id": "1", "text": "..."}}', file=sys.stderr)
    raise SystemExit(1)
