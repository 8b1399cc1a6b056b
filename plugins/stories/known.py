"""The plugin's settings; their table stands in README.md, and a test compares the two."""

from __future__ import annotations

from .settings import Setting

SETTINGS: dict[str, Setting] = {
    "STORIES_DRAFTS": Setting(
        default=True,
        kind=bool,
        meaning="True renders drafts and scheduled stories (below drafts/), False leaves them out",
    ),
    "STORIES_EXPLAIN": Setting(
        default="",
        kind=str,
        meaning="path of the one story for which every plugin says how it chose; `inv explain` sets it",
    ),
}
