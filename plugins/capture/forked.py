"""Work in a forked process, which has all that was imported; its answer is taken from a pipe as it comes."""

from __future__ import annotations

import gc
import os
import select
import signal
from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

# As much as a pipe holds.
_PIECE = 64 * 1024
# So many bytes before the answer say how long it is: a process may be ended in the middle.
_LENGTH = 8


class Process:
    """A process that does one piece of work."""

    def __init__(self, do: Callable[[Any], bytes], work: Any) -> None:
        """Begin: `do` is given the work and gives the answer."""
        self.pipe, theirs = os.pipe()
        self._said = bytearray()
        self._number = os.fork()
        if not self._number:
            _work(do, work, theirs)
        os.close(theirs)

    def listen(self) -> bool:
        """Take a piece of what has come; true when there is no more, because the process has ended."""
        piece = os.read(self.pipe, _PIECE)
        self._said += piece
        return not piece

    def answer(self) -> bytes:
        """The answer, empty unless all of it has come."""
        whole = self._said[_LENGTH:]
        return bytes(whole) if int.from_bytes(self._said[:_LENGTH], "big") == len(whole) else b""

    def end(self) -> None:
        """End the process, whatever it does."""
        os.kill(self._number, signal.SIGKILL)
        os.waitpid(self._number, 0)
        os.close(self.pipe)


def _work(do: Callable[[Any], bytes], work: Any, pipe: int) -> NoReturn:
    """Do the work and leave, without what the program itself has still to do and to write."""
    gc.freeze()  # what was there before is not looked through for garbage, nor copied for that
    try:
        answer = do(work)
        left = memoryview(len(answer).to_bytes(_LENGTH, "big") + answer)
        while left:
            left = left[os.write(pipe, left) :]
    finally:
        os._exit(0)


def wait(processes: Iterable[Process], seconds: float) -> list[Process]:
    """Wait until there is something to take from some of them, which are given, or until the time is up."""
    by_pipe = {process.pipe: process for process in processes}
    waiting = select.poll()
    for pipe in by_pipe:
        waiting.register(pipe, select.POLLIN)
    return [by_pipe[pipe] for pipe, _ in waiting.poll(1000 * seconds)]
