"""Which story file should have become which page of the output."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from ..stories.faults import Fault, Unreadable
from ..stories.slugs import slug_of
from ..stories.story import Story, read, story_files
from ..stories.values import NOT_OURS

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

# Pelican's own defaults for the settings that place a story.
PELICANS = {
    "ARTICLE_SAVE_AS": "{slug}.html",
    "ARTICLE_LANG_SAVE_AS": "{slug}-{lang}.html",
    "DRAFT_SAVE_AS": "drafts/{slug}.html",
    "DRAFT_LANG_SAVE_AS": "drafts/{slug}-{lang}.html",
    "DEFAULT_LANG": "en",
    "DEFAULT_CATEGORY": "misc",
    "TIMEZONE": "UTC",
    "WITH_FUTURE_DATES": True,
}


@dataclass(frozen=True)
class Original:
    """A story file and the output file of its page; `shown` is false for drafts, scheduled and held stories."""

    story: Story
    page: str
    draft_page: str
    shown: bool

    @property
    def ours(self) -> bool:
        """Whether the whole text may be shown."""
        return self.story.rights not in NOT_OURS


def originals(content: Path, settings: Mapping[str, Any]) -> tuple[list[Original], list[Fault]]:
    """Read every story file; the readable ones with their places, and the faults of the others."""
    known = {name: settings.get(name, default) for name, default in PELICANS.items()}
    found: list[Original] = []
    faults: list[Fault] = []
    for path in story_files(content):
        try:
            found.append(_placed(read(path), known))
        except Unreadable as error:
            faults += error.faults
    return found, faults


def _placed(story: Story, settings: Mapping[str, Any]) -> Original:
    # A draft may have no day yet; one far away keeps it from being due.
    date = story.date or datetime(9999, 1, 1, tzinfo=UTC)
    if date.tzinfo is None:
        date = date.replace(tzinfo=ZoneInfo(settings["TIMEZONE"]))
    due = settings["WITH_FUTURE_DATES"] or date <= datetime.now(UTC)
    lang = (story.lang or settings["DEFAULT_LANG"]).lower()
    word = "_LANG_" if lang != settings["DEFAULT_LANG"].lower() else "_"
    names = {
        "slug": story.slug,
        "lang": lang,
        "date": date,
        "category": slug_of(story.category or settings["DEFAULT_CATEGORY"]),
    }
    page, draft_page = (settings[f"{kind}{word}SAVE_AS"].format(**names) for kind in ("ARTICLE", "DRAFT"))
    own = str(story.fields.get("save_as", "")).strip()
    return Original(story, own or page, draft_page, shown=due and story.status in ("published", "hidden"))
