"""What earlier captures teach: the lines that stood in them, by outlet; what stands in two articles is the page's own.

Lines that stand word for word in two captures of one outlet are no part of either article three times out of four.
Only fingerprints are kept, eight bytes a line, in one sqlite file below `.cache`; without it nothing but that is lost.
"""

from __future__ import annotations

from contextlib import closing, suppress
from typing import TYPE_CHECKING

from ..stories.addresses import host_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from .findings import Capture

Marks = frozenset[int]
# An outlet's pages change within months; so many of its captures show everything that still stands on them.
_MOST = 40
# Share of an article's letters that stand in another capture, above which both are one article, captured twice.
_SAME_ARTICLE = 0.5
# Seconds that a capture waits for another one that writes.
_PATIENCE = 2.0
_TABLE = """CREATE TABLE IF NOT EXISTS captures (
    at INTEGER PRIMARY KEY, outlet TEXT NOT NULL, name TEXT NOT NULL, marks BLOB NOT NULL, UNIQUE (outlet, name))"""


class Taught:
    """Lines that stood in other captures, asked for by their fingerprints; travels to the process that converts."""

    def __init__(self, marks: Marks) -> None:
        self.marks = marks

    def __contains__(self, print_of_line: object) -> bool:
        return isinstance(print_of_line, str) and _mark(print_of_line) in self.marks


class Lessons:
    """The lines of earlier captures; those of this run count from when they are learnt and are kept by `keep`."""

    def __init__(self, path: Path | None) -> None:
        """`path` is the sqlite file, which need not exist; None for what shall depend on this run alone."""
        self._path = path
        self._new: dict[str, dict[str, Marks]] = {}

    def learn(self, found: Capture, name: str, marks: Marks) -> None:
        """Take in the lines of a capture; `name` is its hash."""
        for outlet in _outlets(found):
            self._new.setdefault(outlet, {})[name] = marks

    def taught(self, found: Capture, name: str, text: str) -> Taught | None:
        """The lines of a text that stood in other captures of its outlet; None where none did.

        `found` is what was made of the text without that, `name` its hash.
        """
        marks, body = marks_of(text), _body(found, text)
        stood: set[int] = set()
        for outlet in _outlets(found):
            for other, theirs in {**self._kept(outlet), **self._new.get(outlet, {})}.items():
                again = sum(size for mark, size in body.items() if mark in theirs)
                if other != name and again <= _SAME_ARTICLE * sum(body.values()):
                    stood |= marks & theirs
        return Taught(frozenset(stood)) if stood else None

    def keep(self) -> None:
        """Write down what this run has learnt; where that can't be done, the next run knows less, and that is all."""
        if self._path is None or not self._new:
            return
        import sqlite3

        with suppress(OSError, sqlite3.Error):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with closing(sqlite3.connect(self._path, timeout=_PATIENCE)) as db, db:
                db.execute(_TABLE)
                for outlet, captures in self._new.items():
                    _write(db, outlet, captures)
        self._new.clear()

    def _kept(self, outlet: str) -> dict[str, Marks]:
        if self._path is None or not self._path.is_file():
            return {}
        import sqlite3
        from array import array

        with (
            suppress(OSError, sqlite3.Error, ValueError),
            closing(sqlite3.connect(self._path, timeout=_PATIENCE)) as db,
        ):
            rows = db.execute("SELECT name, marks FROM captures WHERE outlet = ?", (outlet,)).fetchall()
            return {str(name): frozenset(array("Q", bytes(marks))) for name, marks in rows}
        return {}


def marks_of(text: str) -> Marks:
    """The marks of a text's lines; short lines too, since the converter leaves them aside itself."""
    from .text.known import fingerprint

    return frozenset(_mark(mark) for line in text.split("\n") if (mark := fingerprint(line)))


def _body(found: Capture, text: str) -> dict[int, int]:
    """The marks of the lines that were taken for the article's, each with its length."""
    from .text.known import fingerprint

    rows = text.split("\n")
    kept = (rows[line.n - 1] for line in found.lines if line.kept == "body" and line.n <= len(rows))
    return {_mark(mark): len(mark) for row in kept if (mark := fingerprint(row))}


def _mark(print_of_line: str) -> int:
    from hashlib import blake2b

    return int.from_bytes(blake2b(print_of_line.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "little")


def _outlets(found: Capture) -> Iterable[str]:
    """What the outlet is known by: its name, and its site."""
    from .page.wording import squeezed

    names = (squeezed(found.source or "").removeprefix("the"), host_of(found.source_url))
    return sorted({name for name in names if name})


def _write(db: sqlite3.Connection, outlet: str, captures: Mapping[str, Marks]) -> None:
    from array import array

    rows = [(outlet, name, array("Q", sorted(marks)).tobytes()) for name, marks in captures.items()]
    db.executemany("INSERT OR REPLACE INTO captures (outlet, name, marks) VALUES (?, ?, ?)", rows)
    latest = "SELECT at FROM captures WHERE outlet = ? ORDER BY at DESC LIMIT ?"
    db.execute(f"DELETE FROM captures WHERE outlet = ? AND at NOT IN ({latest})", (outlet, outlet, _MOST))  # noqa: S608
