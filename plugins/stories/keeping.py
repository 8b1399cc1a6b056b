"""What the plugins chose for one story, asked of a real build that writes nothing, and written into its header."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .asking import story_in_build
from .carrying import CHOSEN
from .editing import set_field
from .fields import STORY_NEEDS
from .plain import plain_text
from .story import read
from .writing import inline, replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from .shapes import Value


@dataclass(frozen=True)
class Chosen:
    """What the plugins chose for a story: a value for each field that no person wrote."""

    values: dict[str, Value]


def keep(path: Path, settings: Path, names: Iterable[str] = CHOSEN) -> Iterator[str]:
    """Write what the plugins chose for the story into its header; gives one line for the terminal for each field.

    A field that a person wrote is left alone. Raises Unreadable with what is wrong with the story or the build,
    ValueError where the header's shape can't hold a value.
    """
    written = read(path, STORY_NEEDS).lines
    chosen = chosen_for(path, settings)
    text = before = path.read_bytes().decode("utf-8")
    for name in names:
        if name in written:
            yield f"{name}: already written in line {written[name]}, left alone"
        elif name not in chosen.values:
            yield f"{name}: no plugin chose any, nothing to write"
        else:
            text = set_field(text, name, chosen.values[name])
            yield f"{name}: {inline(chosen.values[name])}"
    if text != before:
        replace(path, text)


def chosen_for(path: Path, settings: Path) -> Chosen:
    """Ask the digest's own build, stopped before it writes, what its plugins chose for the story; see `story_in_build`."""
    return Chosen(dict(_values(story_in_build(path, settings))))


def _values(article: Any) -> Iterator[tuple[str, Value]]:
    chosen: set[str] = getattr(article, "automatic", set())
    if "tags" in chosen and getattr(article, "tags", None):
        yield "tags", [str(tag.name) for tag in article.tags]
    if "summary" in chosen and article.metadata.get("summary"):
        yield "summary", as_markdown(plain_text(article.metadata["summary"]))
    if "related" in chosen and getattr(article, "related", None):
        yield "related", [str(one.story.slug) for one in article.related]
    if "thread" in chosen and getattr(article, "thread", None):
        yield "thread", str(article.thread)


def as_markdown(text: str) -> str:
    """Give plain text as Markdown that shows the same words: signs are escaped only where they would act."""
    from markdown import markdown

    entities = text.replace("&", "&amp;").replace("<", "&lt;")
    attempts = [
        text,
        re.sub(r"([\\`*_])", r"\\\1", text),
        re.sub(r"([\\`*_])", r"\\\1", entities),
        re.sub(r"([\\`*_{}\[\]()#+.!-])", r"\\\1", entities),
    ]
    shown = (attempt for attempt in attempts if plain_text(markdown(attempt, extensions=["extra"])) == text)
    return next(shown, text)
