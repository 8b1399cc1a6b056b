"""The Pelican of this house: it goes on only with all of its plugins, and ends every crash with one line."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pelican import Pelican

from .building import Build
from .crashes import crash_fault
from .ledger import LEDGER, Stopped
from .loading import plugin_faults, zone_faults
from .wording import FATAL

if TYPE_CHECKING:
    from collections.abc import Mapping

# The plugin that stops faulty builds; its own absence must stop them too.
GATE = __package__ or "plugins.gate"


class Newspaper(Pelican):  # type: ignore[misc]  # Pelican ships no types
    """Pelican with a check of its plugins before, and words for a crash after; made by `gate.newspaper`."""

    # What the gate has to say at the end of a build; a terminal's last lines are the ones that are read.
    last_words = ""
    _runs = 0

    def __init__(self, settings: Mapping[str, Any]) -> None:
        LEDGER.content = Path(settings["PATH"])
        LEDGER.listen()
        wanted = settings["PLUGINS"]
        try:
            super().__init__(settings)
        except Exception as error:  # noqa: BLE001  whatever broke, it is said in one line
            self._crashed(error)
        self.plugin_faults = plugin_faults(wanted, self.settings["PLUGINS"], GATE)

    def run(self) -> None:
        """Run the generators; raises Stopped with exit status 1 when anything at all went wrong."""
        self._runs += 1
        try:
            self._run()
        except Stopped:
            # Only --autoreload runs one Pelican twice. After an exception it builds again at once and for ever, after
            # a quiet end it waits for the next save.
            if self._runs == 1:
                raise

    def _run(self) -> None:
        LEDGER.add(self.plugin_faults)
        LEDGER.add(zone_faults(str(self.settings["TIMEZONE"])))
        if GATE not in self.settings["PLUGINS"] or zone_faults(str(self.settings["TIMEZONE"])):
            LEDGER.tell()
            raise Stopped("without the gate, or a day to file stories under, nothing is built")
        try:
            super().run()
        except Stopped:
            raise
        except KeyboardInterrupt:
            self._abandon()
            # Pelican ends an interrupted build with status 0, as if it had been made.
            sys.exit(130)
        except Exception as error:  # noqa: BLE001  whatever broke, it is said in one line
            self._crashed(error)
        print(self.last_words, flush=True)

    def _crashed(self, error: Exception) -> None:
        """Say where it broke and stop; with --debug Pelican's own report with the whole trace follows."""
        self._abandon()
        if LEDGER.debugging:
            raise error
        if str(error) != FATAL:
            LEDGER.add([crash_fault(error, self.output_path)])
        LEDGER.tell()
        raise Stopped(f"{type(error).__name__}, named above; the output is as it was") from None

    def _abandon(self) -> None:
        if build := Build.running.get(self.output_path):
            build.abandon()
