"""Stories in, beside each the stories that belong to it, with the reason in words; none where nothing is related.

Stories of one event become a thread with a page of its own.
"""

from __future__ import annotations

from typing import Any

SETTINGS: dict[str, Any] = {}


def check_settings(pelican: Any) -> None:
    """Read the RELATED_ settings once, and name what is wrong with them."""
    from ..stories.settings import checked
    from .settings import KNOWN

    SETTINGS.update(checked(pelican.settings, "RELATED", KNOWN))


def relate(generator: Any) -> None:
    """Give every story its related stories and its thread; what a story is about is remembered by its text."""
    from ..memory import build_memory
    from .gathering import run_on
    from .linking import link

    with build_memory(generator.settings["CACHE_PATH"]) as memory:
        link(generator, memory, {**SETTINGS, "SITEURL": generator.settings["SITEURL"]})
        # After the related stories, for which only the threads that editors named are evidence.
        generator.context["threads"] = run_on(generator, memory, SETTINGS)


def offer_pages(pelican: Any) -> Any:
    """Offer Pelican the generator of the threads' pages."""
    del pelican
    from .thread_pages import ThreadsGenerator

    return ThreadsGenerator


def register() -> None:
    """Connect to Pelican: once stories have their tags and addresses, before anything is written."""
    from pelican import signals

    signals.initialized.connect(check_settings)
    signals.get_generators.connect(offer_pages)
    signals.article_generator_finalized.connect(relate)
