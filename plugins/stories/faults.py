"""What is wrong in a file, said so that the person at the desk can mend it."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import logging
    from collections.abc import Iterable

_ERROR = 40  # logging.ERROR: commands that report nothing start without that library


class Fault(NamedTuple):
    """One thing wrong: where (path as the editor would type it, line from 1), what, and how to mend it."""

    path: str
    line: int
    what: str
    mend: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.what}: {self.mend}"


class Unreadable(Exception):  # noqa: N818  the name says what the file is
    """A file that can't be taken as it stands; `faults` holds everything found wrong, in the order of lines."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(sorted(set(faults)))
        super().__init__("\n".join(str(fault) for fault in self.faults))

    def __reduce__(self) -> tuple[type[Unreadable], tuple[tuple[Fault, ...]]]:
        return Unreadable, (self.faults,)


def report(fault: Fault, level: int = _ERROR) -> None:
    """Say a fault through the logger `newsfold`, where the gate counts errors and the terminal shows them."""
    _logger().log(level, "%s", fault)


@cache
def _logger() -> logging.Logger:
    import logging

    logger = logging.getLogger("newsfold")
    # Pelican's logger class swallows a warning that it has seen before; in a server that rebuilds, the second build
    # would then look clean. Ours are counted, so each one must arrive.
    logger.filters.clear()
    return logger


def brief(text: str, most: int) -> str:
    """Give a text as a message shows it: in one line, what is longer than `most` signs ended with an ellipsis."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1] + "…"


def typed(path: Path | str) -> str:
    """Give a path as an editor would type it: with forward slashes, relative when it lies below the working directory."""
    given = Path(path)
    try:
        return given.absolute().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return given.as_posix()
