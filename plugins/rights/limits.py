"""What a story's rights allow a page, a feed or any other output to show of it."""

from __future__ import annotations

from typing import Any

from ..stories.faults import Fault, typed
from ..stories.values import NOT_OURS
from .excerpts import excerpt


def limit(story: Any, most_words: int, most_share: float = 1.0) -> None:
    """Cut a story's text down to what its rights allow, in place.

    `own`, `licensed` and `public-domain` stay whole; `excerpt` keeps the quoted lead (also as `story.excerpt`) of
    at most MOST_WORDS words and MOST_SHARE of the whole (0 to 1), `link` keeps nothing. The text is taken from
    `_content`: reading `content` earlier would freeze its links.
    """
    story.excerpt = None
    if story.rights == "excerpt":
        story.excerpt = excerpt(story._content, most_words, most_share) or None
        story._content = story.excerpt or ""
    elif story.rights == "link":
        story._content = ""


def faults(story: Any) -> list[Fault]:
    """Name what is missing for a story that is not ours and has readers: whose it is.  A draft has none yet."""
    if story.rights not in NOT_OURS or story.source or _is_draft(story):
        return []
    what = f"`rights: {story.rights}` without `source`, so nobody would be credited"
    mend = "add `source:` with the outlet's name (and `source_url:`), or `rights: own` if the text is yours"
    return [Fault(typed(story.source_path), story.header_lines.get("rights", 1), what, mend)]


def _is_draft(story: Any) -> bool:
    """True for what its editor has not published; a story whose day is to come has been."""
    return getattr(story, "status", "") == "draft" and not getattr(story, "scheduled", False)
