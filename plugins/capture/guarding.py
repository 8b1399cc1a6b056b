"""Work on foreign bytes in processes of its own, which are ended when they take too much time or memory."""

from __future__ import annotations

import multiprocessing
import os
import sys
import time
from collections import deque
from dataclasses import dataclass, field
from multiprocessing.connection import wait
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .findings import NotConverted
from .turns import uninterrupted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

# No article comes near these; a hostile or mistaken input does.  The longest of 160 real captures and pages took
# 2.2 s and 190 MiB, so that a slow machine has room.  Rerun tests/capture/test_guarding.py after a change.
SECONDS = 10
MEBIBYTES = 512
# The limit is on a process's own working time; three times as much by the clock, for a busy machine.
_BY_THE_CLOCK = 3
# Answers that wait for a slower one before them, for each process at work: enough that one page of a second holds
# nobody up, few enough that a mailbox of thousands is not held in memory.
_AHEAD = 8

Label = TypeVar("Label")


@dataclass(frozen=True)
class Work:
    """One piece of work: a function at the top of a module, and what it is given; both travel to another process."""

    function: Callable[..., Any]
    arguments: tuple[Any, ...] = ()


def guarded(work: Work) -> Any:
    """Do one piece of work; gives what the function gives.  Raises NotConverted, also for every fault of the work."""
    ((_, answer),) = side_by_side([(None, work)])
    if isinstance(answer, NotConverted):
        raise answer
    return answer


def side_by_side(
    jobs: Iterable[tuple[Label, Work | None]], width: int = 1, idle: Callable[[], None] = lambda: None
) -> Iterator[tuple[Label, Any]]:
    """Do many pieces of work, up to `width` at once; gives label and answer of each, in the order of the jobs.

    The answer is what the function gives, or a NotConverted (given, not raised); None where there is no work.  `idle` is
    called before each wait.  Whoever stops asking ends the processes that are at work.
    """
    coming, slots, more = iter(jobs), deque[_Slot[Label]](), True
    try:
        while more or slots:
            at_work = [slot for slot in slots if slot.works]
            if more and len(at_work) < width and len(slots) < width * _AHEAD:
                if (job := next(coming, None)) is None:
                    more = False
                else:
                    slots.append(_Slot(*job))
            elif at_work:
                idle()
                _listen(at_work)
            while slots and not slots[0].works:
                first = slots.popleft()
                yield first.label, first.answer
    finally:
        for slot in slots:
            slot.end()


def _listen(slots: list[_Slot[Label]]) -> None:
    """Wait until one has answered or used up its time."""
    left = min(slot.until for slot in slots) - time.monotonic()
    ready = wait([slot.ours for slot in slots if slot.ours], max(0.0, left))
    for slot in slots:
        if slot.ours in ready or slot.until <= time.monotonic():
            slot.listen()


@dataclass
class _Slot(Generic[Label]):
    """One piece of work on its way: the process that does it, or its answer."""

    label: Label
    work: Work | None
    answer: Any = None
    ours: Connection | None = field(default=None, init=False)
    process: BaseProcess | None = field(default=None, init=False)
    until: float = field(default=0.0, init=False)

    def __post_init__(self) -> None:
        if self.work:
            with uninterrupted():
                self.ours, theirs = multiprocessing.Pipe(duplex=False)
                self.process = _process(theirs, self.work)
                self.process.start()
                theirs.close()
            self.until = time.monotonic() + _BY_THE_CLOCK * SECONDS

    @property
    def works(self) -> bool:
        """True as long as there is no answer yet."""
        return self.ours is not None

    def listen(self) -> None:
        """Take the answer, or what its absence means."""
        try:
            good, answer = self.ours.recv() if self.ours and self.ours.poll() else (False, None)
        except EOFError:
            good, answer = False, None
        finally:
            self.end()
        late = f"it took more than {SECONDS} s or {MEBIBYTES} MiB to read: cut the story out of it"
        self.answer = answer if good else NotConverted(answer or late)

    def end(self) -> None:
        """End the process, whatever it does."""
        # An interruption in the finalizers of a process would be lost.
        with uninterrupted():
            if self.process and self.ours:
                self.process.kill()
                self.process.join()
                self.ours.close()
            self.process = self.ours = None


def _process(answer: Connection, work: Work) -> BaseProcess:
    """A process for one piece of work; forked where the system can, since that costs next to nothing."""
    forks = sys.platform != "win32" and "fork" in multiprocessing.get_all_start_methods()
    context = multiprocessing.get_context("fork" if forks else "spawn")
    return context.Process(target=_do, args=(answer, work), daemon=True)  # type: ignore[attr-defined,no-any-return]


def _do(answer: Connection, work: Work) -> None:
    import logging
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the command, which ends this process itself
    logging.disable()  # libraries report trouble with the page; what matters to the editor is in the answer
    _limit()
    try:
        answer.send((True, work.function(*work.arguments)))
    except NotConverted as refused:
        answer.send((False, str(refused)))
    except MemoryError:
        answer.send((False, f"it takes more than {MEBIBYTES} MiB to read: cut the story out of it"))
    except RecursionError:
        answer.send((False, "its elements are nested too deeply: paste the story as text"))
    except Exception as fault:  # noqa: BLE001  one bad input must not end the others
        what = f"{type(fault).__name__}: {str(fault)[:120]}".replace("\n", " ")
        answer.send((False, f"it could not be read ({what}): paste the story as text"))


def _limit() -> None:
    if sys.platform == "win32":
        return
    import resource

    try:
        with open("/proc/self/statm", encoding="ascii") as sizes:  # noqa: PTH123
            used = int(sizes.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
        resource.setrlimit(resource.RLIMIT_AS, (used + MEBIBYTES * 2**20,) * 2)
    except OSError:
        pass  # no such limit on this system: the clock remains
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
