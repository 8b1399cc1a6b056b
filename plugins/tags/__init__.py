"""Stories without tags in, stories with tags out: the archive's own tags first, then the names and things they speak of.

`content/tags.yaml` settles for all of them how a tag is shown; its old names lead on to it.
"""

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
        generator.context["tag_authority"] = fill(generator, memory, SETTINGS)


def find_redirects(generator: Any) -> None:
    """Say which old names lead to the tags that have pages now."""
    from .redirects import redirects

    generator.context["tag_redirects"] = list(redirects(generator, generator.context["tag_authority"]))


def redirect_pages(pelican: Any) -> Any:
    """Offer Pelican the generator of the old names' pages and feeds."""
    del pelican
    from .redirects import RedirectsGenerator

    return RedirectsGenerator


def register() -> None:
    """Connect to Pelican: before it makes the tag pages, for a tag added later has none."""
    from pelican import signals

    signals.initialized.connect(check_settings)
    signals.get_generators.connect(redirect_pages)
    signals.article_generator_pretaxonomy.connect(tag_stories)
    signals.article_generator_finalized.connect(find_redirects)
