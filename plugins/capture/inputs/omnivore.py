"""Omnivore's export: what it knew of each saved page, the pages' texts, and what was marked and noted in them."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from ..decoding import decoded
from ..findings import Entry, NotConverted
from ..patterns import later
from .saved import Saved, quotations, remark
from .zipped import Zip, is_zip

if TYPE_CHECKING:
    from collections.abc import Iterator

_METADATA = r"(?:.*/)?metadata_\d+_to_\d+\.json"
_LABELS = later(r"#\S+(?:\s+#\S+)*")


def entries(raw: bytes) -> Iterator[Entry]:
    """Every saved page: with its text from the archive, with the passages marked in it, or as a stub.

    What was noted beside a passage is the collector's note.  Raises NotConverted where nothing is.
    """
    saved = Saved("Omnivore's export")
    packed = Zip(raw) if is_zip(raw) else None
    for text in [packed.read(name) for name in packed.names(_METADATA)] if packed else [raw]:
        for item in _items(text):
            if str(item.get("state", "")).lower() != "deleted":
                saved.add(_entry(item, packed))
    yield from saved.entries()


def is_omnivore(data: Any) -> bool:
    """True for a list of pages as Omnivore describes them."""
    first = data[0] if isinstance(data, list) and data else None
    return isinstance(first, dict) and {"url", "slug", "savedAt"} <= first.keys()


def _items(raw: bytes) -> Iterator[dict[str, Any]]:
    try:
        data = json.loads(decoded(raw))
    except (ValueError, RecursionError):
        raise NotConverted("its list of pages (metadata_….json) can't be read: export it anew") from None
    for item in data if isinstance(data, list) else ():
        if isinstance(item, dict):
            yield item


def _entry(item: dict[str, Any], packed: Zip | None) -> Entry:
    page, marked = _member(packed, "content", item, "html"), decoded(_member(packed, "highlights", item, "md"))
    passages, notes = _marks(marked)
    return Entry(
        name="",
        form="html" if page.strip() else "markdown" if passages else "stub",
        raw=page if page.strip() else quotations(passages),
        title=_text(item, "title"),
        authors=(_text(item, "author"),) if _text(item, "author") else (),
        date=_text(item, "publishedAt") or None,
        url=_text(item, "url"),
        summary=_text(item, "description") or None,
        tags=_labels(item.get("labels")),
        note=remark("\n\n".join(notes)),
        whole=bool(page.strip()) or not passages,
    )


def _member(packed: Zip | None, folder: str, item: dict[str, Any], ending: str) -> bytes:
    """The text that the archive holds for a page under its slug, or else its id."""
    names = [_text(item, key) for key in ("slug", "id")] if packed else []
    found = next((place for name in names if packed and (place := packed.at(f"{folder}/{name}.{ending}"))), None)
    return packed.read(found) if packed and found else b""


def _marks(text: str) -> tuple[list[str], list[str]]:
    """The passages that were marked (quoted) and the words that stand beside them (all else but labels)."""
    passages: list[str] = []
    notes: list[str] = []
    for part in re.split(r"\n\s*\n", text):
        lines = part.strip().split("\n")
        if lines[0].startswith(">"):
            passages.append("\n".join(line.lstrip("> ") for line in lines if line.startswith(">")))
            lines = [line for line in lines if not line.startswith(">")]
        words = "\n".join(line for line in lines if not line.startswith("## ") and not _LABELS.fullmatch(line.strip()))
        notes += [words] if words.strip() else []
    return passages, notes


def _labels(labels: Any) -> tuple[str, ...]:
    """Names of the labels, which come as texts or as objects."""
    names = (
        [label.get("name") if isinstance(label, dict) else label for label in labels or ()]
        if isinstance(labels, list)
        else []
    )
    return tuple(name for name in names if isinstance(name, str) and name)


def _text(item: dict[str, Any], key: str) -> str:
    value = item.get(key)
    return value if isinstance(value, str) else ""
