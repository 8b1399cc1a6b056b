"""Builds on save: one after the other, in a process of their own, and everyone who looks is told."""

from __future__ import annotations

import subprocess
import sys
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path


class Builds:
    """The builds of one digest.

    `number` counts the builds that changed the output, `faults` holds the messages of the last one if it failed.
    """

    def __init__(self, command: Sequence[str]) -> None:
        self.command = list(command)
        self.number = 0
        self.faults = ""
        self._changed = threading.Condition()

    def run(self) -> bool:
        """Build once; True if the output is new. The old output stays when the build fails."""
        done = subprocess.run(self.command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)  # noqa: S603  our own command line
        # The build's last line says how to start what is running already.
        sys.stdout.writelines(
            line for line in done.stdout.splitlines(keepends=True) if not line.startswith("Preview: ")
        )
        sys.stdout.flush()
        with self._changed:
            self.faults = done.stdout.strip() if done.returncode else ""
            self.number += not done.returncode
            self._changed.notify_all()
        return not done.returncode

    def state(self) -> tuple[int, str]:
        """The number of the last good build, and the faults of the last one."""
        with self._changed:
            return self.number, self.faults

    def wait(self, seen: tuple[int, str], seconds: float) -> tuple[int, str]:
        """Wait until the state differs from SEEN, at most SECONDS; the state then."""
        with self._changed:
            self._changed.wait_for(lambda: (self.number, self.faults) != seen, seconds)
            return self.number, self.faults


def follow(builds: Builds, paths: Sequence[Path], stop: threading.Event, ready: Callable[[], None]) -> None:
    """Build once, call READY, then build after every save below PATHS, until STOP is set.

    The first build waits for the watcher to be up, and saves made during a build are kept by the watcher
    and lead to the next one: none is lost.
    """
    from watchfiles import watch

    # Editors write a file in several steps within a few milliseconds; 50 ms gathers them and is not felt.
    changes = watch(*paths, debounce=50, step=20, stop_event=stop, rust_timeout=200, yield_on_timeout=True)
    next(changes, None)
    builds.run()
    ready()
    for changed in changes:
        if changed:
            builds.run()
