"""Tables of links (CSV) as reading lists export them: rows by the names of their columns, which also tell the kind."""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING

from ..decoding import decoded
from ..findings import Entry, NotConverted
from ..patterns import later
from .saved import Saved, folder_tags, remark

if TYPE_CHECKING:
    from collections.abc import Iterator

# The columns that each export has and no other; the first kind whose columns are all there is it.
_KINDS = {
    "pocket": ("title", "url", "time_added", "status"),
    "instapaper": ("url", "title", "selection", "folder", "timestamp"),
    "raindrop": ("title", "url", "folder", "tags", "created"),
    "readwise": ("title", "url", "document tags", "saved date"),
}
_ADDRESSES = ("url", "link", "href", "address", "web address", "source url", "source_url")
_TITLES = ("title", "name", "headline", "text")
_NOTES = ("note", "notes", "comment", "comments", "annotation")
_TAGS = ("tags", "labels", "keywords", "tag")
_SUMMARIES = ("excerpt", "description", "summary")
_FOLDERS = ("folder", "collection", "list")
# A header has short names; a line of prose with commas has long ones.
_LONGEST_HEADER = 1_000
_NAME = later(r"[\w #/()-]{0,40}")


def table_kind(head: str) -> str | None:
    """The kind of table that a text begins with, told by the names in its first line; "table" for any other of links."""
    header, _, below = head.lstrip("\ufeff\n").partition("\n")
    names = _names(header)
    if not names or not any(name in _ADDRESSES for name in names):
        return None
    for kind, columns in _KINDS.items():
        if all(column in names for column in columns):
            return kind
    links = not below.strip() or "://" in below.lstrip("\n").partition("\n")[0]
    return "table" if links and len(names) >= 2 and any(name in _TITLES for name in names) else None


def rows(raw: bytes) -> Iterator[dict[str, str]]:
    """Each row by the names of its columns (small letters); raises NotConverted for a table that can't be read."""
    text = decoded(raw).lstrip("\ufeff\n")
    header = text.partition("\n")[0]
    names = _names(header)
    reader = csv.reader(io.StringIO(text), delimiter=_separator(header), strict=False)
    next(reader, None)
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield dict(zip(names, (cell.strip() for cell in cells), strict=False))
    except csv.Error as fault:
        raise NotConverted(f"line {reader.line_num} of the table can't be read ({fault}): export it anew") from None


def entries(raw: bytes) -> Iterator[Entry]:
    """The links of any table that names an address and a title; raises NotConverted where it holds none."""
    saved = Saved("the table")
    for row in rows(raw):
        note = _first(row, _NOTES)
        saved.add(
            Entry(
                name="",
                form="stub",
                title=_first(row, _TITLES),
                url=_first(row, _ADDRESSES),
                tags=(*parted(_first(row, _TAGS)), *folder_tags([_first(row, _FOLDERS)])),
                summary=_first(row, _SUMMARIES) or None,
                note=remark(note),
            )
        )
    yield from saved.entries()


def parted(cell: str) -> tuple[str, ...]:
    """The tags in a cell: parted by commas, semicolons or bars, or a list as Python or JSON writes it."""
    if re.match(r"\[.*\]$", cell, re.DOTALL):
        found = re.findall(r"\"((?:[^\"\\]|\\.)*)\"|'((?:[^'\\]|\\.)*)'", cell[:20_000])
        return tuple(re.sub(r"\\(.)", r"\1", one or other) for one, other in found if one or other)
    return tuple(tag.strip() for tag in re.split(r"[|;]" if re.search(r"[|;]", cell) else ",", cell) if tag.strip())


def _first(row: dict[str, str], names: tuple[str, ...]) -> str:
    return next((row[name] for name in names if row.get(name)), "")


def _separator(header: str) -> str:
    return max(",;\t", key=header.count)


def _names(header: str) -> list[str]:
    if len(header) > _LONGEST_HEADER:
        return []
    try:
        cells = next(csv.reader([header], delimiter=_separator(header)), [])
    except csv.Error:
        return []
    names = [cell.strip().lower() for cell in cells]
    return names if all(_NAME.fullmatch(name) for name in names) else []
