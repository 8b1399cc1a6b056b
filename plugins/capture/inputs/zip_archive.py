"""A zip archive of files that are read by themselves: notes of Notion, a folder of saved pages, letters, exports."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from ...stories.addresses import clean_url
from ..decoding import decoded
from ..findings import Entry, NotConverted
from ..kinds import kind_of
from ..patterns import later
from . import READERS
from . import entries as _entries
from .zipped import Zip

if TYPE_CHECKING:
    from collections.abc import Iterator

# What systems put into archives for themselves, and the parts of pages that a browser saved beside them.
_OWN = later(r"(?:^|/)(?:__MACOSX/|index\.rdf$|\.(?!\.?/)|[^/]*_files/|[^/]*\.resources/)")
# Of a text the name must say that it is one: scripts, styles and licences are texts too.
_TEXT = later(r"\.(?:txt|text)$", re.IGNORECASE)
_MARKDOWN = later(r"\.(?:md|markdown|mdown)$", re.IGNORECASE)
_PAGE = later(r"\.(?:x?html?|shtml)$|(?:^|/)[^./]+$", re.IGNORECASE)
# How MAFF says where a page comes from.
_ORIGINAL = later(rb"originalurl\s+RDF:resource=\"([^\"]{1,2000})\"", re.IGNORECASE)


def entries(raw: bytes) -> Iterator[Entry]:
    """The articles of every file in the archive that is read, in the order of their names; archives in it once more.

    What is not read (pictures, scripts, broken files) is left out and counted.  Raises NotConverted where nothing is.
    """
    found: list[Entry] = []
    left: list[str] = []
    _read(Zip(raw), found, left, inner=False)
    if not found:
        raise NotConverted("the archive holds nothing that is read: unpack it and name the files")
    said = (
        f"{len(left)} of the archive's files {'are' if len(left) > 1 else 'is'} not read ({_some(left)})"
        if left
        else ""
    )
    first = found[0]._replace(left_out="; ".join(part for part in (found[0].left_out, said) if part))
    yield from (first, *found[1:])


def _read(archive: Zip, found: list[Entry], left: list[str], *, inner: bool) -> None:
    for name in archive.names(r".*[^/]"):
        if _OWN.search(name):
            continue
        raw = archive.read(name)
        kind = kind_of(raw)
        try:
            if kind == "zip" and not inner:
                _read(Zip(raw), found, left, inner=True)
            elif not (taken := _of_file(name, kind, raw)):
                left.append(name)
            elif kind == "html" and (address := _saved_from(archive, name)):
                found += (each._replace(url=address) for each in taken)
            else:
                found += taken
        except NotConverted:
            left.append(name)


def _of_file(name: str, kind: str, raw: bytes) -> tuple[Entry, ...]:
    """The articles of one file, none for what is not read."""
    short = name.rpartition("/")[2]
    if kind == "html" and _PAGE.search(name):
        return (Entry(name=short, form="html", raw=raw),)
    if kind == "text" and raw.strip() and _MARKDOWN.search(name):
        return (Entry(name=short, form="markdown", raw=decoded(raw).encode("utf-8", "replace")),)
    if kind == "text" and raw.strip() and _TEXT.search(name):
        return (Entry(name=short, form="text", raw=raw),)
    return _entries(kind, raw) if kind in READERS and kind not in ("zip", "gzip") else ()


def _saved_from(archive: Zip, name: str) -> str | None:
    """The address that Mozilla's old archives (MAFF) give for the page beside it."""
    beside = archive.at(f"{'/'.join(name.split('/')[-2:-1])}/index.rdf")
    about = _ORIGINAL.search(archive.read(beside)) if beside else None
    return clean_url(html.unescape(about.group(1).decode("utf-8", "replace"))) if about else None


def _some(names: list[str]) -> str:
    """The first names, as a message can hold them."""
    shown = ["".join(char for char in name.rpartition("/")[2] if char.isprintable())[:40] for name in names[:3]]
    return ", ".join(shown) + (", …" if len(names) > 3 else "")
