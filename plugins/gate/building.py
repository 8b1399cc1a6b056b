"""One build from its start to the swap: built beside, looked through before anything is written, counted at the end."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..stories.faults import Fault, Unreadable, typed
from .account import LEFT_BY_SYSTEMS, Account
from .ledger import LEDGER, Stopped
from .links import link_faults
from .names import name_faults
from .staging import Staging
from .templates import template_faults

if TYPE_CHECKING:
    from collections.abc import Sequence


class Build:
    """One run of Pelican: the folders it writes to and the account it gives."""

    # By the staging folder, which Pelican and each of its generators know as `output_path`.
    running: dict[str, Build] = {}  # noqa: RUF012  shared on purpose

    def __init__(self, pelican: Any) -> None:
        self.pelican = pelican
        self.shown = str(pelican.output_path)
        self.staging = Staging(Path(pelican.output_path), pelican.settings["OUTPUT_RETENTION"])
        self.account = Account()

    @classmethod
    def begin(cls, pelican: Any) -> Build:
        """Start a build: from here on Pelican writes into the staging folder."""
        if crashed := cls.running.get(pelican.output_path):  # --autoreload goes on after a crash
            crashed.abandon()
        build = cls(pelican)
        LEDGER.content = Path(pelican.settings["PATH"])
        try:
            build.staging.prepare(Path(pelican.settings["PATH"]))
        except Unreadable as refusal:
            LEDGER.add(refusal.faults)
            LEDGER.tell()
            raise Stopped("the output can't be written") from None
        # Pelican's own pattern for dot-files, "**/.*", matches none: it is compared with names, not with paths.
        ignored = pelican.settings["IGNORE_FILES"]
        ignored += [pattern for pattern in LEFT_BY_SYSTEMS if pattern not in ignored]
        cls.running[str(build.staging.new)] = build
        pelican.output_path = pelican.settings["OUTPUT_PATH"] = str(build.staging.new)
        return build

    @classmethod
    def of(cls, builders: Sequence[Any]) -> Build:
        """The build that a Pelican or one of its generators belongs to."""
        return cls.running[builders[0].output_path]

    def check(self, generators: list[Any]) -> None:
        """Look at everything that was read; raises Stopped, before anything is written, if there are faults."""
        context = generators[0].context
        LEDGER.add(name_faults(generators))
        LEDGER.add(template_faults(generators))
        faults, warnings = link_faults(context)
        LEDGER.add(faults)
        LEDGER.warnings.update(warnings)
        self.account = Account.of(generators, {fault.path for fault in LEDGER.faults})
        LEDGER.add(self.account.faults)
        self._stop_on_faults()

    def finish(self, pelican: Any) -> None:
        """Swap the new site in and print the account; raises Stopped if something failed while it was written."""
        self._stop_on_faults()
        try:
            self.staging.swap()
        except OSError as error:
            mend = "see who may write there and whether there is room; the old site is where it was"
            LEDGER.add([Fault(typed(self.shown), 1, f"the new site could not be put in place ({error})", mend)])
            self._stop_on_faults()
        self._release()
        LEDGER.tell()
        said = f"{self.account}\nOpen {typed(self.shown)}/index.html"
        if not pelican.settings["SITEURL"]:  # what is built for readers is looked at after publishing
            said += f"\nPreview: {preview_command()}"
        if hasattr(pelican, "last_words"):  # said after Pelican's own "Done"
            pelican.last_words = said
        else:
            print(said, flush=True)

    def abandon(self) -> None:
        """Stop without a new site: the staging folder goes, the old output was never touched."""
        self.staging.discard()
        self._release()

    def _stop_on_faults(self) -> None:
        if LEDGER.faults:
            self.abandon()
            number = LEDGER.tell()
            raise Stopped(f"{number} faults, named above; the output is as it was")

    def _release(self) -> None:
        """Give Pelican its real folder back: `pelican --listen` serves it, and the next run starts from it."""
        self.running.pop(str(self.staging.new), None)
        self.pelican.output_path = self.pelican.settings["OUTPUT_PATH"] = self.shown


def preview_command() -> str:
    """Give the line that starts the preview as it can be typed here: with the path to `inv` unless the shell finds it."""
    inv, found = Path(sys.executable).with_name("inv"), shutil.which("inv")
    if not inv.exists() or (found and Path(found).resolve() == inv.resolve()):
        return "inv serve"
    return f"{typed(inv)} serve"
