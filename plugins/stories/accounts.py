"""What became of every file that may hold a story or a page."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from .carrying import LISTS, holds_stories
from .faults import Unreadable, typed
from .fields import settle
from .header import split

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

State = Literal["published", "draft", "scheduled", "held", "lost"]

_PAGE_LISTS = ("pages", "translations", "draft_pages", "draft_translations", "hidden_pages", "hidden_translations")


@dataclass(frozen=True, order=True)
class Account:
    """One file and its state; a hidden story is published (it has its address) but not `listed`."""

    path: str
    state: State
    kind: Literal["story", "page"]
    listed: bool = True


def accounts(generators: Iterable[Any]) -> list[Account]:
    """Account for every file that Pelican's generators of articles and pages looked at, sorted by path.

    `lost` is a file that no list holds and that nobody holds back: it could not be read, or Pelican dropped it.
    Ask at `all_generators_finalized` or later.
    """
    found: set[Account] = set()
    for generator in generators:
        if holds_stories(generator):
            found.update(_accounted(generator, "story", LISTS, "ARTICLE"))
        elif hasattr(generator, "hidden_pages"):
            found.update(_accounted(generator, "page", _PAGE_LISTS, "PAGE"))
    return sorted(found)


def _accounted(generator: Any, kind: Literal["story", "page"], lists: tuple[str, ...], word: str) -> Iterator[Account]:
    seen: set[Path] = set()
    contents = [content for name in lists for content in getattr(generator, name)]
    for content in [*contents, *getattr(generator, "unrendered", [])]:
        path = Path(content.source_path)
        seen.add(path.absolute())
        yield Account(typed(path), _state(content), kind, content.status != "hidden")
    files = generator.get_files(generator.settings[f"{word}_PATHS"], exclude=generator.settings[f"{word}_EXCLUDES"])
    for name in files:
        path = Path(generator.path, name)
        if path.absolute() not in seen:
            yield Account(typed(path), "held" if _is_held(path) else "lost", kind, listed=False)


def _state(content: Any) -> State:
    if getattr(content, "scheduled", False):
        return "scheduled"
    return "draft" if content.status == "draft" else "published"


def _is_held(path: Path) -> bool:
    """Tell whether a file that is in no list is there by its editor's will."""
    try:
        header = split(path.read_text(encoding="utf-8-sig"))
    except (Unreadable, OSError, UnicodeDecodeError):
        return False
    return str(settle("status", header.fields.get("status", ""))).lower() in ("held", "skip")
