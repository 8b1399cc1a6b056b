"""One capture files at a time: two that run side by side would both find a story missing and write it twice."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from types import FrameType

# Filing ten thousand links takes seconds; whoever waits gets a turn after so many of them.
_LONGEST = 1.0


class Turn:
    """The right to file into one archive, held while stories are filed and given up while articles are converted.

    It is a lock on the folder itself, which the system takes back when a program ends, however it ends.  Where the
    system has no such locks, files are still never overwritten.
    """

    def __init__(self, folder: Path, begun: Callable[[], None]) -> None:
        """`begun` is called when the right was gained and others may have filed since it was last held."""
        self._folder = folder
        self._begun = begun
        self._handle: int | None = None
        self._since = 0.0
        self._left_at: int | None = None

    def take(self) -> None:
        """Wait for the right, unless it is held."""
        if self._handle is not None and time.monotonic() - self._since > _LONGEST:
            self.rest()
        if self._handle is None:
            self._handle = _locked(self._folder)
            self._since = time.monotonic()
            if self._left_at is None or _changed_at(self._folder) != self._left_at:
                self._begun()

    def rest(self) -> None:
        """Let others file; the folder's time tells them, and this program later, that somebody did."""
        if self._handle is not None:
            os.utime(self._folder, ns=(time.time_ns(),) * 2)
            self._left_at = _changed_at(self._folder)
            os.close(self._handle)
            self._handle = None


def _changed_at(folder: Path) -> int | None:
    """The folder's time in nanoseconds; None where the system keeps whole seconds, in which two may have filed."""
    at = folder.stat().st_mtime_ns
    return at if at % 1_000_000_000 else None


def _locked(folder: Path) -> int | None:
    folder.mkdir(parents=True, exist_ok=True)
    if sys.platform == "win32":
        return None
    import fcntl

    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
    except OSError:  # a file system without locks
        pass
    except BaseException:
        os.close(handle)
        raise
    return handle


@contextmanager
def interruptible() -> Iterator[Callable[[], None]]:
    """Give a function that raises KeyboardInterrupt once Ctrl-C was pressed.

    Python raises it by itself, but where it does so inside a finalizer it is lost; asking between two steps is sure.
    """
    pressed: list[int] = []

    def press(number: int, _: FrameType | None) -> None:
        pressed.append(number)
        raise KeyboardInterrupt

    def ask() -> None:
        if pressed:
            raise KeyboardInterrupt

    if threading.current_thread() is not threading.main_thread():
        yield ask
        return
    before = signal.signal(signal.SIGINT, press)
    try:
        yield ask
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def uninterrupted() -> Iterator[None]:
    """Finish what is begun: Ctrl-C takes effect at the end, so that no file is left half-written."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    pressed: list[tuple[int, FrameType | None]] = []
    before = signal.signal(signal.SIGINT, lambda number, frame: pressed.append((number, frame)))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
        if pressed and callable(before):
            before(*pressed[0])
