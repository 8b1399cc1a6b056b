"""The new site is made beside the old one and takes its place at the end: nobody ever sees half of it."""

from __future__ import annotations

import contextlib
import os
import shutil
from typing import TYPE_CHECKING

from ..stories.faults import Fault, Unreadable, typed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


class Staging:
    """The three folders of one output: OUTPUT itself, OUTPUT.new that is being made, OUTPUT.old on its way out.

    `keep` names what stays in the output over every build (Pelican's OUTPUT_RETENTION).
    """

    def __init__(self, output: Path, keep: Sequence[str] = ()) -> None:
        # A link to the output stays a link: the swap happens where it points.
        self.output = output.resolve()
        self.new = self.output.with_name(self.output.name + ".new")
        self.old = self.output.with_name(self.output.name + ".old")
        self.keep = tuple(keep)
        self._lock: int | None = None

    def prepare(self, content: Path) -> None:
        """Repair what a killed build left behind and make an empty staging folder.

        Raises Unreadable when another build is at work, or when the output is a folder that no build made: the swap
        would remove what lies there.
        """
        self.new.parent.mkdir(parents=True, exist_ok=True)
        self._refuse_foreign(content.resolve())
        if self.new.exists():
            self._take_lock()
        self._recover()
        shutil.rmtree(self.new, ignore_errors=True)
        self.new.mkdir()
        self._unlock()
        self._take_lock()

    def swap(self) -> None:
        """Put the new site in the place of the old one by two renames; OSError leaves the old one where it was."""
        had_old = self.output.exists()
        if had_old:
            self.output.rename(self.old)
        try:
            self.new.rename(self.output)
        except OSError:
            if had_old:
                self.old.rename(self.output)
            raise
        self._carry_kept()
        shutil.rmtree(self.old, ignore_errors=True)
        self._unlock()

    def discard(self) -> None:
        """Remove the new site; the old one was never touched."""
        shutil.rmtree(self.new, ignore_errors=True)
        self._unlock()

    def _recover(self) -> None:
        """Undo half a swap: without OUTPUT, OUTPUT.old is the last good site."""
        if not self.old.exists():
            return
        if self.output.exists():
            self._carry_kept()
            shutil.rmtree(self.old)
        else:
            self.old.rename(self.output)

    def _carry_kept(self) -> None:
        for name in self.keep:
            if (self.old / name).exists() and not (self.output / name).exists():
                (self.old / name).rename(self.output / name)

    def _refuse_foreign(self, content: Path) -> None:
        place = typed(self.output)
        if content.is_relative_to(self.output):
            what, mend = "the output folder holds the content", "set OUTPUT_PATH to a folder of its own"
            raise Unreadable([Fault(place, 1, what, mend)])
        if not self.output.exists():
            return
        names = {path.name for path in self.output.iterdir()} - set(self.keep) if self.output.is_dir() else {""}
        if names and ("index.html" not in names or ".git" in names):
            what = "this is no folder that a build has made, and a build would replace all of it"
            raise Unreadable([Fault(place, 1, what, "remove it, or build into another one (`-o FOLDER`)")])

    def _take_lock(self) -> None:
        """One build at a time: the lock is on the folder itself, and the system frees it when a build is killed."""
        with contextlib.suppress(ImportError):  # Windows has no fcntl; there, two builds at once are not noticed
            import fcntl

            self._lock = os.open(self.new, os.O_RDONLY)
            try:
                fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                self._unlock()
                what, mend = "another build is writing here", "wait for it to end, or stop it (is `inv serve` running?)"
                raise Unreadable([Fault(typed(self.new), 1, what, mend)]) from None

    def _unlock(self) -> None:
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None
