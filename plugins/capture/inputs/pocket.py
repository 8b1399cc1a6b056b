"""Pocket's exports: the page ril_export.html of old, the tables part_000000.csv of its last years, and their archive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..decoding import decoded
from ..findings import Entry
from .saved import Saved
from .tables import parted, rows
from .zipped import Zip, is_zip

if TYPE_CHECKING:
    from collections.abc import Iterator


def entries(raw: bytes) -> Iterator[Entry]:
    """Every saved link as a stub with its tags; when it was saved says nothing about the article and is left out.

    Raises NotConverted where no link is.
    """
    saved = Saved("Pocket's export")
    if is_zip(raw):
        packed = Zip(raw)
        for name in packed.names(r"(?:.*/)?part_\d+\.csv"):
            _from_table(packed.read(name), saved)
    elif is_page(raw):
        links_of_page(raw, saved)
    else:
        _from_table(raw, saved)
    yield from saved.entries()


def _from_table(raw: bytes, saved: Saved) -> None:
    for row in rows(raw):
        saved.add(_link(row.get("url", ""), row.get("title", ""), row.get("tags", "")))


def is_page(raw: bytes) -> bool:
    """True for bytes that begin as HTML."""
    return decoded(raw[:4096]).lstrip("\ufeff \n").startswith("<")


def links_of_page(raw: bytes, saved: Saved) -> None:
    """Take the links below "Unread" and "Read Archive"; Instapaper's page of links has the same shape."""
    from ..page.tree import tree_of

    for link in tree_of(raw).iter("a"):
        if link.get("href"):
            saved.add(_link(link.get("href") or "", link.text_content(), link.get("tags") or ""))


def _link(address: str, title: str, tags: str) -> Entry:
    # Pocket gives the address as the title of what it could not read; `Saved` takes such a title out.
    return Entry(name="", form="stub", title=title, url=address, tags=parted(tags))
