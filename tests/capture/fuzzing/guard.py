"""Many inputs looked at in a process that a limit on time or memory may end, and again from the one that ended it."""

from __future__ import annotations

import logging
import multiprocessing
import os
import resource
import signal
import time
from typing import TYPE_CHECKING

from .properties import complaints, renderer

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from multiprocessing.connection import Connection

# What `plugins.capture.guarding` allows, for reading, converting and all that is looked at here together.
SECONDS, MEBIBYTES = 10, 512
# The command says so of such an input in words, and goes on; it is no find by itself.
ENDED = f"takes more than {SECONDS} s or {MEBIBYTES} MiB"


def looked_at(inputs: Sequence[bytes]) -> Iterator[tuple[int, list[str], float]]:
    """The number of each input, what is wrong with how it is taken, and the seconds of work; in their order."""
    start = 0
    while start < len(inputs):
        ours, theirs = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.get_context("fork").Process(target=_look, args=(theirs, inputs[start:]))
        process.start()
        theirs.close()
        first = start
        try:
            while start < len(inputs):
                number, found, took = ours.recv()
                yield first + number, found, took
                start = first + number + 1
        except EOFError:
            process.join()
            ended = -(process.exitcode or 0)
            what = ENDED if ended in (signal.SIGPROF, signal.SIGALRM) else f"ended by signal {ended}"
            yield start, [what], SECONDS
            start += 1
        finally:
            process.kill()
            process.join()
            ours.close()


def _look(answer: Connection, inputs: Sequence[bytes]) -> None:
    logging.disable()
    renderer()
    with open("/proc/self/statm", encoding="ascii") as sizes:  # noqa: PTH123
        used = int(sizes.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    resource.setrlimit(resource.RLIMIT_AS, (used + MEBIBYTES * 2**20,) * 2)
    for number, raw in enumerate(inputs):
        signal.setitimer(signal.ITIMER_PROF, SECONDS)
        signal.setitimer(signal.ITIMER_REAL, 12 * SECONDS)
        begun = time.process_time()
        try:
            found = complaints(raw)
        except MemoryError:
            found = [ENDED]
        answer.send((number, found, time.process_time() - begun))
