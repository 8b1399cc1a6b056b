"""A build that publishes all of it or nothing: faults are gathered, counted, and the new site is swapped in at the end.

`newspaper` is for the setting PELICAN_CLASS: with it no build goes on after a plugin failed to load.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


def newspaper(settings: Mapping[str, Any]) -> Any:
    """Make the Pelican that stops with one line for each fault, also when a plugin or a template breaks.

    No module of the package may have the name of this function: importing it would put the module in its place.
    """
    from .pressroom import Newspaper

    return Newspaper(settings)


def start(pelican: Any) -> None:
    """Build beside the last good output. `get_generators` is the first signal of every run."""
    from .building import Build

    Build.begin(pelican)


def check(generators: list[Any]) -> None:
    """Look at everything that was read, and stop before a file is written if anything is wrong."""
    from .building import Build

    Build.of(generators).check(generators)


def finish(pelican: Any) -> None:
    """Put the new site in the place of the old one, and say what became of every file."""
    from .building import Build

    Build.of([pelican]).finish(pelican)


def register() -> None:
    """Connect to Pelican: as the last plugin, so that every other one has said what it has to say."""
    from pelican import signals

    from .ledger import LEDGER

    LEDGER.listen()
    signals.get_generators.connect(start)
    signals.all_generators_finalized.connect(check)
    signals.finalized.connect(finish)
