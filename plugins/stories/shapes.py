"""What the two kinds of header have in common: lines, values, and what was found while reading them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

Value: TypeAlias = "str | list[Value] | dict[str, Value]"
Finding: TypeAlias = tuple[int, str, str]  # line from 1, what is wrong, how to mend it

_OPENING = re.compile(r"---[ \t]*(?:#.*)?")
_CLOSING = re.compile(r"(?:---|\.\.\.)[ \t]*(?:#.*)?")


@dataclass
class Entry:
    """One field as it lies in the file: lines start..end (from 0, end excluded), its name and where the value begins."""

    name: str
    start: int
    end: int
    column: int


@dataclass
class Shape:
    """What one kind of header gave: fields, their lines from 1, entries, the body's first line from 0, findings."""

    name: Literal["yaml", "plain"]
    fields: dict[str, Value] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)
    entries: list[Entry] = field(default_factory=list)
    body: int = 0
    faults: list[Finding] = field(default_factory=list)
    warnings: list[Finding] = field(default_factory=list)

    def take(self, entry: Entry, value: Value | None) -> None:
        """Keep a field (None: it stands there, but can't be read), or find fault with a name that stands there twice."""
        name = entry.name.lower()
        if name in self.lines:
            what = f"{name} stands here a second time (first in line {self.lines[name]})"
            self.faults.append((entry.start + 1, what, "keep one of the two lines"))
            return
        self.lines[name] = entry.start + 1
        if value is not None:
            self.fields[name] = value


def lines_of(text: str) -> list[str]:
    """Cut a text into lines without their ends (LF, CR LF or CR) and without a byte order mark."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")


def opening(lines: list[str]) -> int | None:
    """Number (from 0) of the line that opens YAML front matter, after blank lines at most; None without one."""
    for number, line in enumerate(lines):
        if line.strip():
            return number if _OPENING.fullmatch(line) else None
    return None


def closing(lines: list[str], start: int) -> int | None:
    """Number of the line that closes the front matter opened in line `start`; None when it is never closed."""
    return next((n for n in range(start + 1, len(lines)) if _CLOSING.fullmatch(lines[n])), None)
