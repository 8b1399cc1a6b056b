"""Raindrop's exports: its table, the JSON of its interface, and its list of addresses; its HTML is bookmarks."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from ..decoding import decoded
from ..findings import Entry, NotConverted
from ..patterns import later
from .saved import Saved, folder_tags, quotations, remark
from .tables import parted, rows

if TYPE_CHECKING:
    from collections.abc import Iterator

_PASSAGE = later(r"^Highlight:[ \t]*|^(?:Note|Color):.*$", re.MULTILINE)


def entries(raw: bytes) -> Iterator[Entry]:
    """Every saved link: the excerpt is the page's own, the note the collector's, folders (a/b) and tags are tags.

    Marked passages make it a text that quotes them, which is not the whole article.  Raises NotConverted for none.
    """
    saved = Saved("Raindrop's export")
    for row in _from_json(raw) if raw.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"[") else rows(raw):
        passages = [part for part in _PASSAGE.split(row.get("highlights", "")) if part.strip()]
        saved.add(
            Entry(
                name="",
                form="markdown" if passages else "stub",
                raw=quotations(passages),
                title=row.get("title", ""),
                url=row.get("url", ""),
                summary=row.get("excerpt") or None,
                tags=(*parted(row.get("tags", "")), *folder_tags(re.split(r"\s*/\s*", row.get("folder", "")))),
                note=remark(row.get("note")),
                whole=not passages,
            )
        )
    yield from saved.entries()


def is_raindrop(data: Any) -> bool:
    """True for the JSON of Raindrop's interface: an object or a list of links with what only Raindrop says of them."""
    items = data.get("items") if isinstance(data, dict) else data
    first = items[0] if isinstance(items, list) and items else None
    return isinstance(first, dict) and "link" in first and bool({"excerpt", "domain", "lastUpdate"} & first.keys())


def _from_json(raw: bytes) -> Iterator[dict[str, str]]:
    try:
        data = json.loads(decoded(raw))
    except (ValueError, RecursionError):
        raise NotConverted("its JSON can't be read: export it anew") from None
    items = data.get("items") if isinstance(data, dict) else data
    for item in items if isinstance(items, list) else ():
        if isinstance(item, dict):
            yield _row(item)


def _row(item: dict[str, Any]) -> dict[str, str]:
    """The item with the names and the plain texts of the table."""
    row = {name: text for name in ("title", "excerpt", "note") if isinstance(text := item.get(name), str)}
    row["url"] = item["link"] if isinstance(item.get("link"), str) else ""
    tags = item.get("tags")
    row["tags"] = "|".join(tag for tag in tags if isinstance(tag, str)) + "|" if isinstance(tags, list) else ""
    marked = item.get("highlights")
    texts = [mark.get("text") for mark in marked if isinstance(mark, dict)] if isinstance(marked, list) else []
    row["highlights"] = "\n".join(f"Highlight:{text}" for text in texts if isinstance(text, str))
    return row
