"""Stories without tags in, stories with tags out: the archive's own tags first, then the names and things they speak of."""

from __future__ import annotations

from typing import Any

SETTINGS: dict[str, Any] = {}


def check_settings(pelican: Any) -> None:
    """Read the TAGS_ settings once, and name what is wrong with them."""
    from ..stories.settings import checked
    from .settings import KNOWN

    SETTINGS.update(checked(pelican.settings, "TAGS", KNOWN))


def tag_stories(generator: Any) -> None:
    """Give every story without a `tags` field tags, remembered by its text and by the archive that taught them."""
    from ..memory import build_memory
    from .filling import fill

    with build_memory(generator.settings["CACHE_PATH"]) as memory:
        fill(generator, memory, SETTINGS["TAGS_MOST"])


def register() -> None:
    """Connect to Pelican: before it makes the tag pages, for a tag added later has none."""
    from pelican import signals

    signals.initialized.connect(check_settings)
    signals.article_generator_pretaxonomy.connect(tag_stories)
