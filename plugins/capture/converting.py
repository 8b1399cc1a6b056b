"""One capture's bytes to what it says: picks the converter by kind, within limits of time and memory."""

from __future__ import annotations

import multiprocessing
import os
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from ..stories.addresses import clean_url
from . import escaping
from .decoding import decoded
from .findings import Capture, NotConverted
from .kinds import NOT_YET, kind_of

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

# No article comes near these; a hostile or mistaken input does.  The longest of 160 real captures and pages took
# 2.2 s and 190 MiB, so that a slow machine has room.  Rerun tests/capture/test_converting.py after a change.
SECONDS = 10
MEBIBYTES = 512
LARGEST = 20 * 1024 * 1024
LONGEST_LINE = 200_000
# Beyond this length a line of text is mostly letters; what is not is data, or meant to choke whoever reads it.
WORDY_LINE = 5_000


def convert(raw: bytes, url: str | None = None) -> Capture:
    """What the capture says, its body guarded for a Markdown file; `url` is the address that the editor knows.

    Raises NotConverted with a message for the editor: wrong kind, no text, too large, too slow.
    """
    if len(raw) > LARGEST:
        raise NotConverted(f"more than {LARGEST // 2**20} MB are no story: cut the story out of it")
    kind = kind_of(raw)
    if kind in NOT_YET:
        raise NotConverted(f"this is {NOT_YET[kind]}, which is not read yet: save the story as text or as an HTML page")
    if kind == "html":
        from .page import convert_page

        found = convert_page(raw, url)
    else:
        found = _text(decoded(raw), clean_url(url) if url else None)
    if not found.title.strip() or not found.body.strip():
        missing = "story text" if found.title.strip() else "headline"
        raise NotConverted(f"no {missing} was found in it: see what it holds; paste the story as text")
    return replace(found, body=escaping.body(found.body))


def _text(text: str, url: str | None) -> Capture:
    from .text import convert_text

    if not text.strip():
        raise NotConverted("the input is empty: nothing to capture")
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > LONGEST_LINE or (len(line) > WORDY_LINE and sum(map(str.isalpha, line)) < len(line) / 3):
            raise NotConverted(
                f"line {number} has {len(line):,} characters and is no text of a story: cut the story out of it"
            )
    return convert_text(text, url)


def guarded(raw: bytes, url: str | None = None) -> Capture:
    """As `convert`, in a process of its own that is ended when it takes more than SECONDS or MEBIBYTES."""
    _prepare(raw)
    ours, theirs = multiprocessing.Pipe(duplex=False)
    process = _process(theirs, raw, url)
    process.start()
    theirs.close()
    # The limit is on its own working time; three times as much by the clock, for a busy machine.
    try:
        answer = ours.recv() if ours.poll(3 * SECONDS) else None
    except EOFError:
        answer = None
    finally:
        process.kill()
        process.join()
        ours.close()
    if isinstance(answer, Capture):
        return answer
    raise NotConverted(answer or f"it took more than {SECONDS} s or {MEBIBYTES} MiB to read: cut the story out of it")


def _process(answer: Connection, raw: bytes, url: str | None) -> BaseProcess:
    """A process for one input; forked where the system can, since that costs next to nothing."""
    if sys.platform != "win32" and "fork" in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("fork").Process(target=_work, args=(answer, raw, url), daemon=True)
    return multiprocessing.get_context("spawn").Process(target=_work, args=(answer, raw, url), daemon=True)


def _prepare(raw: bytes) -> None:
    """Import before the fork what the converter will need, so that many files pay for it once."""
    if len(raw) <= LARGEST and kind_of(raw) == "html":
        import trafilatura  # noqa: F401


def _work(answer: Connection, raw: bytes, url: str | None) -> None:
    import logging
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the command, which ends this process itself
    logging.disable()  # libraries report trouble with the page; what matters to the editor is in the answer
    _limit()
    try:
        answer.send(convert(raw, url))
    except NotConverted as refused:
        answer.send(str(refused))
    except MemoryError:
        answer.send(f"it takes more than {MEBIBYTES} MiB to read: cut the story out of it")
    except RecursionError:
        answer.send("its elements are nested too deeply: paste the story as text")
    except Exception as fault:  # noqa: BLE001  one bad input must not end the others
        answer.send(f"it could not be read ({type(fault).__name__}: {str(fault)[:120]}): paste the story as text")


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
