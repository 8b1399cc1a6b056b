"""Stories without a summary in, stories with one out: their own best sentences, whole and in their order.

Every story gets a standfirst, too: one sentence for lists.
"""

from __future__ import annotations

from typing import Any

SETTINGS: dict[str, Any] = {}


def check_settings(pelican: Any) -> None:
    """Read the SUMMARIES_ settings once, and name what is wrong with them."""
    from ..stories.settings import checked
    from .settings import KNOWN, faults

    SETTINGS.update(checked(pelican.settings, "SUMMARIES", KNOWN))
    faults(SETTINGS)


def summarise(generator: Any) -> None:
    """Give every story without a summary one, and every story a standfirst, remembered by their texts."""
    from ..memory import build_memory
    from .filling import fill

    with build_memory(generator.settings["CACHE_PATH"]) as memory:
        fill(generator, memory, SETTINGS)


def register() -> None:
    """Connect to Pelican: once all stories are read, before lists and feeds are made of them."""
    from pelican import signals

    signals.initialized.connect(check_settings)
    signals.article_generator_pretaxonomy.connect(summarise)
