"""Instapaper's table of links, with what was selected while saving and folders of one's own; and its page of links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..findings import Entry
from .pocket import is_page, links_of_page
from .saved import Saved, folder_tags
from .tables import parted, rows

if TYPE_CHECKING:
    from collections.abc import Iterator


def entries(raw: bytes) -> Iterator[Entry]:
    """Every saved link as a stub: the selection is a passage of the article, its folder and tags are tags.

    Raises NotConverted where no link is.
    """
    saved = Saved("Instapaper's export")
    if is_page(raw):
        links_of_page(raw, saved)
    for row in rows(raw) if not is_page(raw) else ():
        saved.add(
            Entry(
                name="",
                form="stub",
                title=row.get("title", ""),
                url=row.get("url", ""),
                summary=row.get("selection") or None,
                tags=(*parted(row.get("tags", "")), *folder_tags([row.get("folder", "")])),
            )
        )
    yield from saved.entries()
