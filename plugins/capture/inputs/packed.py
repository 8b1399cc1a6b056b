"""A gzipped input: unpacked within bounds, and looked at again."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from ..findings import Entry, NotConverted
from ..kinds import kind_of
from . import READERS
from . import entries as _entries

if TYPE_CHECKING:
    from collections.abc import Iterator

# What an input may have at most that comes unpacked (LARGEST in ../converting.py); a bomb has a thousand times as much.
LARGEST = 20 * 1024 * 1024
_GZIP = 16 + zlib.MAX_WBITS


def entries(raw: bytes) -> Iterator[Entry]:
    """What the packed input holds: its articles, or itself where it is one.

    Raises NotConverted for what is broken, unpacks to more than 20 MB, holds another packed input, or holds what
    is not read.
    """
    if _begins(raw, b"WARC/"):
        yield from _entries("warc", raw)  # packed record by record, with bounds of its own
        return
    inner = unpacked(raw)
    if not inner.strip():
        raise NotConverted("nothing is packed in it: fetch it anew")
    kind = kind_of(inner)
    if kind == "html":
        yield Entry(name="the packed file", form="html", raw=inner)
    elif kind == "text":
        yield Entry(name="the packed file", form="text", raw=inner)
    elif kind in READERS and kind != "gzip":
        yield from _entries(kind, inner)
    else:
        raise NotConverted("what is packed in it is not read from a packed file: unpack it and name the file inside")


def _begins(raw: bytes, magic: bytes) -> bool:
    try:
        return zlib.decompressobj(_GZIP).decompress(raw[:1024], len(magic)) == magic
    except zlib.error:
        return False


def unpacked(raw: bytes, most: int = LARGEST) -> bytes:
    """The bytes of a gzip file, one member after the other; raises NotConverted for more than `most` or broken ones."""
    out = bytearray()
    rest = raw
    while rest.startswith(b"\x1f\x8b"):
        member = zlib.decompressobj(_GZIP)
        try:
            out += member.decompress(rest, most + 1 - len(out))
        except zlib.error as error:
            if out:
                break  # what follows the first member is no gzip: padding, or a download that was cut off
            raise NotConverted("it is packed (gzip) and broken: fetch it anew") from error
        if len(out) > most:
            raise NotConverted(f"it unpacks to more than {most // 2**20} MB: unpack it and cut the story out of it")
        if not member.eof and not member.unused_data:
            break
        rest = member.unused_data
    return bytes(out)
