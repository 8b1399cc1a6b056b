"""Work in a process that is started anew, where the system can't fork: it imports again what the work needs."""

from __future__ import annotations

import multiprocessing
from multiprocessing import connection
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


class Process:
    """A process that does one piece of work, which travels to it as the answer does back."""

    def __init__(self, do: Callable[[Any], bytes], work: Any) -> None:
        """Begin: `do` is given the work and gives the answer."""
        self.pipe, theirs = multiprocessing.Pipe(duplex=False)
        self._answer = b""
        self._process = multiprocessing.get_context("spawn").Process(target=_work, args=(do, work, theirs), daemon=True)
        self._process.start()
        theirs.close()

    def listen(self) -> bool:
        """Take the answer; true, because it comes at once or not at all."""
        try:
            self._answer = self.pipe.recv_bytes()
        except (EOFError, OSError):
            self._answer = b""
        return True

    def answer(self) -> bytes:
        """The answer, empty where there was none."""
        return self._answer

    def end(self) -> None:
        """End the process, whatever it does."""
        self._process.kill()
        self._process.join()
        self.pipe.close()


def _work(do: Callable[[Any], bytes], work: Any, theirs: connection.Connection) -> None:
    theirs.send_bytes(do(work))


def wait(processes: Iterable[Process], seconds: float) -> list[Process]:
    """Wait until there is something to take from some of them, which are given, or until the time is up."""
    waiting = list(processes)
    ready = connection.wait([process.pipe for process in waiting], seconds)
    return [process for process in waiting if process.pipe in ready]
