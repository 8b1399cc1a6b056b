"""How the plugins chose for one story, asked of a real build that writes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .asking import story_in_build
from .carrying import CHOSEN, headline_of
from .fields import STORY_NEEDS
from .story import read

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def explain(path: Path, settings: Path) -> Iterator[str]:
    """Give, line by line, what every plugin says about its choices for the story file; `settings` is Pelican's file.

    Each field that plugins choose has a heading, and below it, indented, the lines that plugins put into the story's
    `explained` under that name; other names that they explain follow. Raises Unreadable with what is wrong with the
    story or the build.
    """
    written = read(path, STORY_NEEDS).lines
    story = story_in_build(path, settings, STORIES_EXPLAIN=str(path.resolve()))
    yield headline_of(story)
    said: dict[str, list[str]] = story.explained or {}
    for name in (*CHOSEN, *(other for other in said if other not in CHOSEN)):
        by_hand = f"written by hand in line {written[name]}" if name in written else "chosen by the software"
        yield ""
        yield f"{name}: {by_hand if name in CHOSEN or name in written else ''}".rstrip(": ")
        yield from (f"  {line}".rstrip() for line in said.get(name) or ["no plugin says anything about it"])
