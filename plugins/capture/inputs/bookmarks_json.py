"""Bookmarks as JSON: Firefox' backup, Chrome's own file, Pinboard's export."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ..decoding import decoded
from ..findings import Entry, NotConverted
from .saved import Saved, folder_tags, remark

if TYPE_CHECKING:
    from collections.abc import Iterator

# Nobody files deeper; a file that does is meant to choke its reader.
_DEEPEST = 20


def is_bookmarks(data: Any) -> bool:
    """True for the JSON of one of these programs, told by what only it says."""
    if isinstance(data, dict):
        chrome = isinstance(data.get("roots"), dict) and "bookmark_bar" in data["roots"]
        return chrome or (data.get("guid") == "root________" and isinstance(data.get("children"), list))
    first = data[0] if isinstance(data, list) and data else None
    return isinstance(first, dict) and {"href", "description", "extended", "tags"} <= first.keys()


def entries(raw: bytes) -> Iterator[Entry]:
    """Every link to the web as a stub; tags and folders of one's own are tags, Pinboard's description is the note.

    Raises NotConverted where no link is.
    """
    try:
        data = json.loads(decoded(raw))
    except (ValueError, RecursionError):
        raise NotConverted("its JSON can't be read: export it anew") from None
    saved = Saved("the bookmarks file")
    for item in data if isinstance(data, list) else ():
        if isinstance(item, dict):
            saved.add(_link(item, "href", "description", _text(item, "tags").split(), _text(item, "extended")))
    if isinstance(data, dict):
        roots = data["roots"].values() if isinstance(data.get("roots"), dict) else [data]
        for item, folders in _links(list(roots)):
            tags = [*_text(item, "tags").split(","), *folder_tags(folders)]
            saved.add(_link(item, "url" if "url" in item else "uri", "name" if "name" in item else "title", tags))
    yield from saved.entries()


def _links(roots: list[Any]) -> Iterator[tuple[dict[str, Any], tuple[str, ...]]]:
    """Each link below the roots with the folders that a person made around it, in the file's order."""
    waiting: list[tuple[Any, tuple[str, ...], int]] = [(root, (), 0) for root in reversed(roots)]
    while waiting:
        item, folders, depth = waiting.pop()
        if not isinstance(item, dict) or depth > _DEEPEST:
            continue
        if isinstance(item.get("children"), list):
            # The upper two levels are the browser's own, whatever it calls them.
            own = depth == 0 or "root" in item
            name = _text(item, "name") or _text(item, "title")
            inside = folders if own or not name else (*folders, name)
            waiting += [(child, inside, depth + 1) for child in reversed(item["children"])]
        elif "url" in item or "uri" in item:
            yield item, folders


def _link(item: dict[str, Any], address: str, title: str, tags: list[str], note: str = "") -> Entry:
    kept = tuple(dict.fromkeys(tag.strip() for tag in tags if tag.strip()))
    return Entry(name="", form="stub", url=_text(item, address), title=_text(item, title), tags=kept, note=remark(note))


def _text(item: dict[str, Any], key: str) -> str:
    value = item.get(key)
    return value if isinstance(value, str) else ""
