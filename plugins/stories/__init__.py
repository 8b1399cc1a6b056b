"""Story files: reading them, writing them, and what a story carries when it is rendered.

As a Pelican plugin it brings the reader for Markdown files and gives every story the house's fields.
"""

from __future__ import annotations

from typing import Any


def check_settings(pelican: Any) -> None:
    """Say what is wrong with the plugin's own settings."""
    from .known import SETTINGS
    from .settings import checked

    pelican.settings.update(checked(pelican.settings, "STORIES", SETTINGS))


def add_reader(readers: Any) -> None:
    """Read Markdown files by our reader instead of Pelican's."""
    from .reader import StoryReader

    readers.reader_classes.update(dict.fromkeys(StoryReader.file_extensions, StoryReader))


def carry_stories(generator: Any) -> None:
    """Give every story what templates and the other plugins may read."""
    from .carrying import carry_all

    carry_all(generator)


def carry_pages(generator: Any) -> None:
    """Hold pages to the same rules."""
    from . import carrying

    carrying.carry_pages(generator)


def register() -> None:
    """Connect the receivers."""
    from pelican import signals

    signals.initialized.connect(check_settings)
    signals.readers_init.connect(add_reader)
    signals.article_generator_pretaxonomy.connect(carry_stories)
    signals.page_generator_finalized.connect(carry_pages)
