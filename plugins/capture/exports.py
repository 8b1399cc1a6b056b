"""Reading lists, exports and Markdown told by their beginning: the kinds of input that people make with programs."""

from __future__ import annotations

import re
from typing import Any

from .inputs.shortcut import is_shortcut
from .patterns import later

_POCKET = later(r"<title>\s*Pocket Export\s*</title>|<a\b[^<>]{0,3000}\stime_added=", re.IGNORECASE)
_INSTAPAPER = later(r"<title>\s*Instapaper: Export\s*</title>", re.IGNORECASE)
_BOOKMARK = later(r"<dt>\s*<a\b[^<>]{0,3000}\badd_date=", re.IGNORECASE)
_PACKED = (
    (later(rb"metadata_\d+_to_\d+\.json"), "omnivore"),
    (later(rb"part_\d+\.csv"), "pocket"),
    (later(rb"\[Content_Types\]\.xml|mimetypeapplication/"), "document"),
)


def text_kind(head: str, raw: bytes) -> str | None:
    """The kind of a text (`head` its beginning, decoded) that is more than a text; None for any other."""
    from .inputs.link_list import is_list
    from .inputs.tables import table_kind
    from .markdown.header import front_of

    if head.lstrip("\ufeff\n").startswith(("#", "---")) and _is_highlights(head):
        return "readwise"
    tail = raw[-4096:].decode("utf-8", "replace").replace("\r\n", "\n") if len(raw) > len(head) else ""
    if front_of(head) or ("\ntype_: 1" in tail and front_of(f"{head}\n{tail}")):
        return "markdown"
    return table_kind(head) or ("links" if is_list(head) else None)


def _is_highlights(head: str) -> bool:
    from .inputs.readwise import is_highlights

    return is_highlights(head)


def shortcut_kind(raw: bytes) -> str | None:
    """The kind of a link saved as a file; None for any other input."""
    return "shortcut" if is_shortcut(raw) else None


def page_kind(head: str) -> str | None:
    """The kind of a page that is somebody's list of links; None for any other."""
    if _POCKET.search(head):
        return "pocket"
    return "instapaper" if _INSTAPAPER.search(head) else "bookmarks" if _BOOKMARK.search(head) else None


def json_kind(data: Any) -> str | None:
    """The kind of JSON that is an export; None for any other."""
    from .inputs.bookmarks_json import is_bookmarks
    from .inputs.omnivore import is_omnivore
    from .inputs.raindrop import is_raindrop

    tests = (("omnivore", is_omnivore), ("raindrop", is_raindrop), ("bookmarks_json", is_bookmarks))
    return next((kind for kind, is_it in tests if is_it(data)), None)


def packed_kind(raw: bytes) -> str:
    """The kind of a zip archive, by the names that it holds: an export, a document of an office, or `zip`."""
    return next((kind for names, kind in _PACKED if names.search(raw)), "zip")
