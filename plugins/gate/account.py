"""What became of every file under content/: published, draft, scheduled or held, or else a fault."""

from __future__ import annotations

import fnmatch
import os
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..stories.faults import Fault, Unreadable, typed
from ..stories.header import split

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

FATES = ("published", "draft", "scheduled", "held")
# Left by operating systems, editors and version control; never meant to be published, and no reason to stop.
LEFT_BY_SYSTEMS = (".*", "Thumbs.db", "desktop.ini", "Icon\r", "*~", "#*#", "*.swp", "*.tmp")
TEXTS = (".md", ".markdown", ".mkd", ".mdown", ".txt", ".text", ".rst", ".docx", ".odt", ".pdf", ".htm", ".html")


@dataclass
class Account:
    """How many story files met which fate; pages and other files (images above all) are counted apart."""

    stories: Counter[str] = field(default_factory=Counter)
    pages: Counter[str] = field(default_factory=Counter)
    images: int = 0

    @classmethod
    def of(cls, context: Mapping[str, Any]) -> Account:
        """Count what Pelican has read."""
        from pelican.contents import Page

        account = cls()
        for content in filter(None, context["generated_content"].values()):
            counted = account.pages if isinstance(content, Page) else account.stories
            counted[fate(content)] += 1
        account.stories["held"] += sum(1 for _ in _held(context))
        account.images = sum(1 for content in context["static_content"].values() if content is not None)
        return account

    def __str__(self) -> str:
        total = sum(self.stories.values())
        fates = ", ".join(f"{self.stories[name]} {name}" for name in FATES)
        return f"{_many(total, 'file')}: {fates}; apart from them {self._pages()}, {_many(self.images, 'image')}"

    def _pages(self) -> str:
        unpublished = [f"{self.pages[name]} {name}" for name in FATES[1:] if self.pages[name]]
        return _many(sum(self.pages.values()), "page") + (f" ({', '.join(unpublished)})" if unpublished else "")


def fate(content: Any) -> str:
    """The fate of one story or page that was read: one of FATES."""
    if content.status != "draft":
        return "published"
    # Pelican makes a draft of what is dated in the future; the header still says what the editor meant.
    meant = str(content.metadata.get("status", "published")).lower()
    date = getattr(content, "date", None)
    return "scheduled" if meant != "draft" and date and date > datetime.now(UTC) else "draft"


def unaccounted(context: Mapping[str, Any], faulty: set[str]) -> list[Fault]:
    """Name every file under content/ that is no story, page or image; FAULTY files have been named already."""
    content = Path(context["PATH"])
    known = {name for key in ("generated_content", "static_content") for name in context[key]}
    known |= {path.relative_to(content).as_posix() for path in _held(context)}
    faults = []
    for path in _files(content, context["IGNORE_FILES"]):
        name = path.relative_to(content).as_posix()
        if name not in known and typed(path) not in faulty:
            faults.append(_stray(path, name, context))
    return faults


def _stray(path: Path, name: str, context: Mapping[str, Any]) -> Fault:
    folders = (*context["ARTICLE_PATHS"], *context["PAGE_PATHS"])
    images = "/".join((content_name(context), (context["STATIC_PATHS"] or ["images"])[0]))
    stories = "/".join((content_name(context), folders[0] if folders else "stories"))
    if name.startswith(tuple(f"{folder}/" for folder in folders)):
        if path.suffix.lower() in TEXTS:
            return Fault(
                typed(path), 1, f"a story or page that ends in `{path.suffix}` is not read", "let it end in `.md`"
            )
        return Fault(
            typed(path), 1, "this is neither a story nor a page", f"move it to {images}/, or out of the content"
        )
    mend = f"move it to {stories}/ or {images}/, or out of the content"
    return Fault(typed(path), 1, "nothing makes a page of a file in this place", mend)


def content_name(context: Mapping[str, Any]) -> str:
    """The content folder as the editor would type it."""
    return typed(context["PATH"])


def _files(content: Path, ignored: list[str]) -> Iterator[Path]:
    patterns = (*LEFT_BY_SYSTEMS, *ignored)
    for folder, folders, names in os.walk(content, followlinks=True):
        folders[:] = sorted(name for name in folders if not _matches(name, patterns))
        yield from (Path(folder) / name for name in sorted(names) if not _matches(name, patterns))


def _matches(name: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatch.fnmatch(name, pattern) for pattern in patterns)


def _held(context: Mapping[str, Any]) -> Iterator[Path]:
    """Story files that were left out because their header says so (`status: held`, or Pelican's own word `skip`)."""
    content = Path(context["PATH"])
    for folder in context["ARTICLE_PATHS"]:
        for path in sorted((content / folder).rglob("*.md")):
            name = path.relative_to(content).as_posix()
            if name not in context["generated_content"] and _status(path) in ("held", "skip"):
                yield path


def _status(path: Path) -> str:
    try:
        return str(split(path.read_text("utf-8-sig"), str(path)).fields.get("status", "")).lower()
    except (OSError, UnicodeDecodeError, Unreadable):
        return ""


def _many(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"
