"""Where in its file something stands that Pelican knows only as a value."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

from ..stories.faults import Unreadable, typed
from ..stories.header import split


def place(content: Any, *fields: str) -> tuple[str, int]:
    """Path and line of the first of FIELDS that a story or page has in its header; line 1 if it has none."""
    path = str(content.source_path)
    lines = _lines(path, Path(path).stat().st_mtime_ns)
    return typed(path), next((lines[field] for field in fields if field in lines), 1)


def line_of(path: str, text: str) -> int:
    """The line of the file where TEXT stands first; 1 where it is not found word for word."""
    try:
        before, found, _ = Path(path).read_text("utf-8-sig").partition(text)
    except (OSError, UnicodeDecodeError):
        return 1
    return before.count("\n") + 1 if found else 1


@lru_cache(maxsize=512)
def _lines(path: str, _modified: int) -> dict[str, int]:
    try:
        return split(Path(path).read_text("utf-8-sig"), path).lines
    except (OSError, UnicodeDecodeError, Unreadable):
        return {}
