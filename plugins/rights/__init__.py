"""Stories with their rights in, only what those rights allow out: whole text, a quoted lead, or a link.

Every story from elsewhere gets its outlet, and every outlet a page that lists what was taken from it.
"""

from __future__ import annotations

from typing import Any

SETTINGS: dict[str, Any] = {}


def check_settings(pelican: Any) -> None:
    """Read the RIGHTS_ settings once, and name what is wrong with them."""
    from ..stories.settings import checked
    from .settings import KNOWN, faults

    SETTINGS.update(checked(pelican.settings, "RIGHTS", KNOWN))
    faults(pelican.settings)


def credit(generators: list[Any]) -> None:
    """Give stories their outlets, name stories without credit, and cut every text to what may be shown."""
    from ..stories.carrying import every_story, holds_stories
    from ..stories.faults import report
    from .limits import faults, limit
    from .outlets import assign, by_outlet

    for generator in filter(holds_stories, generators):
        stories = list(every_story(generator))
        assign(stories, SETTINGS["RIGHTS_OUTLET_URL"])
        generator.context["outlets"] = by_outlet(generator.articles)
        for story in stories:
            for fault in faults(story):
                report(fault)
            limit(story, SETTINGS["RIGHTS_EXCERPT_WORDS"], SETTINGS["RIGHTS_EXCERPT_SHARE"])


def outlet_pages(pelican: Any) -> Any:
    """Offer Pelican the generator of the outlets' pages."""
    del pelican
    from .pages import OutletsGenerator

    return OutletsGenerator


def register() -> None:
    """Connect to Pelican: after every plugin that reads whole texts, before anything is written."""
    from pelican import signals

    signals.initialized.connect(check_settings)
    signals.get_generators.connect(outlet_pages)
    signals.all_generators_finalized.connect(credit)
