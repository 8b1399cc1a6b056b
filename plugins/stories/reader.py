"""Pelican's reader for stories and pages: a header that says what was typed, a body that keeps every line."""

from __future__ import annotations

import logging
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from markdown import Markdown
from pelican.readers import MarkdownReader, parse_path_metadata, path_metadata

from . import values
from .endless import endless
from .faults import Fault, Unreadable, report, typed
from .fields import PAGE_NEEDS, STORY_NEEDS
from .slugs import slug_of
from .story import Story, read

if TYPE_CHECKING:
    from collections.abc import Callable

    from .shapes import Value

Metadata = dict[str, Any]

# An ampersand that begins no entity (`AT&T`); one that does (`&amp;`) is left to those who typed it.
_BARE = re.compile(r"&(?!#?\w+;)")
_META = frozenset({"meta", "markdown.extensions.meta"})


# Fields of which Pelican makes objects of its own.
_PELICANS = frozenset({"date", "modified", "tags", "authors", "author", "category", "slug"})


def _as_title(text: str) -> str:
    """Pelican's templates take a title for HTML; `<` in a headline is a sign like any other."""
    return _BARE.sub("&amp;", " ".join(text.split())).replace("<", "&lt;").replace(">", "&gt;")


def _as_status(text: str) -> str | None:
    word = text.lower() or None
    return "skip" if word == "held" else word


def _as_lang(text: str) -> str | None:
    return text.lower().replace("_", "-") or None


_WORDS: dict[str, Callable[[str], str | None]] = {"title": _as_title, "status": _as_status, "lang": _as_lang}


class StoryReader(MarkdownReader):  # type: ignore[misc]  # Pelican ships no types
    """Reads a story or a page by the house's own header reader; raises Unreadable after reporting every fault."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._markdown: Markdown | None = None

    def read(self, source_path: str) -> tuple[str, Metadata]:
        """Give the body as HTML and the header as Pelican wants it."""
        path = Path(source_path)
        given = self._given_by_path(path)
        needs = [name for name in self._needs(path) if name not in given]
        try:
            story = read(path, needs)
            _refuse_endless(story, path)
        except Unreadable as error:
            for fault in error.faults:
                report(fault)
            raise
        for warning in story.warnings:
            report(warning, logging.WARNING)
        metadata = {name: self._processed(name, value) for name, value in story.fields.items()}
        if not story.fields.get("slug") and "slug" not in given:
            metadata["slug"] = story.slug if self.settings["SLUGIFY_SOURCE"] == "title" else slug_of(path.stem)
        _settle_place(metadata)
        metadata["written"] = frozenset(story.fields)
        metadata["header_lines"] = story.lines
        return self._html(story.body), {name: value for name, value in metadata.items() if value is not None}

    def _html(self, markdown: str) -> str:
        """Convert Markdown with one converter for all files: a new one costs as much as a short story."""
        if self._markdown is None:
            options = dict(self.settings["MARKDOWN"])
            # Pelican adds `meta`, which would take the first lines of a body for a header.
            options["extensions"] = [name for name in options["extensions"] if name not in _META]
            self._markdown = Markdown(**options)
        # Forgets what the story before defined: references, footnotes, abbreviations, heading ids.
        return self._markdown.reset().convert(markdown)

    def _processed(self, name: str, value: Value) -> Any:
        """Give a field's value as Pelican's own reader would; None leaves the field to Pelican's defaults."""
        if name in self.settings["FORMATTED_FIELDS"]:
            return self._html(value) if isinstance(value, str) else value
        if name in _PELICANS:
            return self._as_pelican(name, value)
        plain = _WORDS.get(name)
        return plain(str(value)) if plain else value

    def _as_pelican(self, name: str, value: Value) -> Any:
        """Let Pelican make its own objects of a value; an empty one is none, but `tags: []` stays an empty list."""
        if name in ("date", "modified"):
            moment = values.moment(str(value))
            value = moment.isoformat(" ") if moment else ""
        if not value:
            return [] if name == "tags" else None
        processed = self.process_metadata(name, value)
        # Pelican marks what it finds empty by an object of its own, to be discarded later; here it is discarded now.
        return None if type(processed) is object else processed

    def _needs(self, path: Path) -> tuple[str, ...]:
        """Name the fields that the file must have: a story needs a date, a page or anything else does not."""
        if not self._below("PAGE_PATHS", path) and self._below("ARTICLE_PATHS", path):
            return STORY_NEEDS
        return PAGE_NEEDS

    def _below(self, setting: str, path: Path) -> bool:
        root = Path(self.settings["PATH"])
        return any(path.is_relative_to(root / folder) for folder in self.settings[setting])

    def _given_by_path(self, path: Path) -> Metadata:
        """Give what Pelican's settings read out of the file's name and place (2022-11-09-slug.md has a date)."""
        source = path.relative_to(self.settings["PATH"]).as_posix() if self._inside(path) else path.name
        given: Metadata = path_metadata(str(path), source, self.settings)
        given.update(parse_path_metadata(source, self.settings))
        if self.settings.get("DEFAULT_DATE"):
            given["date"] = self.settings["DEFAULT_DATE"]
        return given

    def _inside(self, path: Path) -> bool:
        return path.is_relative_to(self.settings["PATH"])


def _settle_place(metadata: Metadata) -> None:
    """Let one of `save_as` and `url` do for both, so that a story is never written to one place and linked to another."""
    place, address = str(metadata.get("save_as") or ""), str(metadata.get("url") or "")
    if not place and not address:
        metadata.pop("save_as", None)
        metadata.pop("url", None)
        return
    metadata["save_as"] = place or (f"{address}index.html" if address.endswith("/") else address)
    metadata["url"] = address or place


def _refuse_endless(story: Story, path: Path) -> None:
    """Refuse a paragraph that Markdown would not finish in a reader's patience."""
    if found := endless(story.body):
        line, what = found
        mend = "cut it into paragraphs, or write &#91; for a bracket"
        raise Unreadable([Fault(typed(path), story.body_line + line, what, mend)])
