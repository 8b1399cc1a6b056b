"""Work on foreign bytes in processes of its own, which are ended when they take too much time or memory."""

from __future__ import annotations

import os
import pickle
import signal
import sys
import time
from collections import deque
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from .findings import NotConverted
from .turns import uninterrupted

# Forked where the system can: that costs next to nothing, and what was imported is there.
if sys.platform == "win32":
    from .spawned import Process, wait
else:
    from .forked import Process, wait

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

# No article comes near these; a hostile or mistaken input does.  The longest of 160 real captures and pages took
# 2.2 s and 190 MiB, so that a slow machine has room.  Rerun tests/capture/test_guarding.py after a change.
SECONDS = 10
MEBIBYTES = 512
# The limit is on a process's own working time; three times as much by the clock, for a busy machine.
_BY_THE_CLOCK = 3
# Answers that wait for a slower one before them, for each process at work: enough that one page of a second holds
# nobody up, few enough that a mailbox of thousands is not held in memory.
_AHEAD = 8
# As many at once as there are processors, and no more than a few: each may take its share of memory.
WIDTH = min(4, os.cpu_count() or 1)

Label = TypeVar("Label")


class Work(NamedTuple):
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
    ready = wait([slot.process for slot in slots if slot.process], max(0.0, left))
    for slot in slots:
        if (slot.process in ready and slot.process.listen()) or slot.until <= time.monotonic():
            slot.settle()


class _Slot(Generic[Label]):
    """One piece of work on its way: the process that does it, or its answer."""

    def __init__(self, label: Label, work: Work | None) -> None:
        self.label = label
        self.answer: Any = None
        self.process: Process | None = None
        self.until = time.monotonic() + _BY_THE_CLOCK * SECONDS
        if work:
            with uninterrupted():
                self.process = Process(_do, work)

    @property
    def works(self) -> bool:
        """True as long as there is no answer yet."""
        return self.process is not None

    def settle(self) -> None:
        """Take the answer, or what its absence means."""
        said = self.process.answer() if self.process else b""
        self.end()
        late = f"it took more than {SECONDS} s or {MEBIBYTES} MiB to read: cut the story out of it"
        good, answer = pickle.loads(said) if said else (False, late)  # noqa: S301  our own process wrote it
        self.answer = answer if good else NotConverted(answer)

    def end(self) -> None:
        """End the process, whatever it does."""
        # An interruption in the finalizers of a process would be lost.
        with uninterrupted():
            if self.process:
                self.process.end()
            self.process = None


def _do(work: Work) -> bytes:
    """Do the work within the limits, in the process that is there for it; its answer, or what went wrong."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the command, which ends this process itself
    if "logging" in sys.modules:
        import logging

        logging.disable()  # libraries report trouble with the page; what matters to the editor is in the answer
    _limit()
    try:
        return pickle.dumps((True, work.function(*work.arguments)))
    except NotConverted as refused:
        said = str(refused)
    except MemoryError:
        said = f"it takes more than {MEBIBYTES} MiB to read: cut the story out of it"
    except RecursionError:
        said = "its elements are nested too deeply: paste the story as text"
    except Exception as fault:  # noqa: BLE001  one bad input must not end the others
        what = f"{type(fault).__name__}: {str(fault)[:120]}".replace("\n", " ")
        said = f"it could not be read ({what}): paste the story as text"
    return pickle.dumps((False, said))


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
