"""Everything that a build complains about, gathered from the log for one list at the end."""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ..stories.faults import Fault
from .crashes import crash_fault
from .wording import reworded

if TYPE_CHECKING:
    from collections.abc import Iterable


class Stopped(Exception):  # noqa: N818  it says what happened to the build
    """The build is over and everything has been said; Pelican's `main` reads the exit status from `exitcode`."""

    exitcode = 1


class Ledger(logging.Handler):
    """Takes warnings and errors off the console and keeps them, as faults where it can, else as they were said.

    `faults` stop a build, `warnings` and `remarks` (sentences of Pelican about no file) are printed only.
    """

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.faults: set[Fault] = set()
        self.warnings: set[Fault] = set()
        self.remarks: list[str] = []
        # Where relative file names in Pelican's messages start from; a build says it.
        self.content = Path("content")

    @property
    def debugging(self) -> bool:
        """Whether Pelican was called with --debug."""
        return logging.getLogger().isEnabledFor(logging.DEBUG)

    def listen(self) -> None:
        """Start to gather. Pelican's console keeps what is below a warning (`pelican -v`)."""
        from pelican.log import DEFAULT_LOG_HANDLER

        root = logging.getLogger()
        if self not in root.handlers:
            root.addHandler(self)
            for logger in (root, logging.getLogger("pelican")):
                # With --quiet errors would not even reach us, and a story could be lost without a word.
                logger.setLevel(min(logger.level, logging.WARNING))
            # With --debug a person wants Pelican's own words as well, at the moment when they are said.
            if not self.debugging:
                DEFAULT_LOG_HANDLER.addFilter(_below_warning)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one record of the log."""
        error = record.exc_info[1] if record.exc_info else None
        if isinstance(error, Stopped):
            return
        if record.levelno == logging.CRITICAL and error:
            self.faults.add(crash_fault(error))
            return
        said = reworded(record, self.content)
        if said is None:
            return
        if isinstance(said, str):
            if record.levelno < logging.ERROR:
                self.remarks.append(said)
                return
            # No file is known, but something failed: that stops the build as well.
            said = [Fault("pelicanconf.py", 1, said, "run `pelican content --debug` to see where it comes from")]
        (self.faults if record.levelno >= logging.ERROR else self.warnings).update(said)

    def add(self, faults: Iterable[Fault]) -> None:
        """Keep faults that did not come through the log."""
        self.faults.update(faults)

    def tell(self) -> int:
        """Print all that was gathered, sorted by file and line, and forget it; the number of faults."""
        number = len(self.faults)
        files = len({fault.path for fault in self.faults})
        # A warning about a line that has a fault as well would only repeat it.
        places = {(fault.path, fault.line) for fault in self.faults}
        warnings = sorted(w for w in self.warnings if (w.path, w.line) not in places)
        lines = [str(fault) for fault in sorted(self.faults)]
        lines += [f"{warning} (a warning)" for warning in warnings]
        lines += sorted(set(self.remarks))
        if number:
            lines.append(f"{_many(number, 'fault')} in {_many(files, 'file')}; nothing was changed in the output.")
        # Whoever runs a build for its own ends (`inv keep`) switches the log off; then this is not said either.
        if lines and logging.root.manager.disable < logging.CRITICAL:
            print("\n".join(lines), file=sys.stderr, flush=True)
        self.faults, self.warnings, self.remarks = set(), set(), []
        return number

    def close(self) -> None:
        """Say at the end of the program what nobody has said yet."""
        self.tell()
        super().close()


def _below_warning(record: logging.LogRecord) -> bool:
    return record.levelno < logging.WARNING


def _many(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"


# One for the process, as the log itself is.
LEDGER = Ledger()
