"""WARC 1.0 and 1.1, packed record by record or not: every page that was answered becomes an entry.

A reader of its own: records are headers and a length, and what a library offers beyond that (writing, digests, other
formats) is not needed here.
"""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from ...stories.addresses import clean_url
from ..findings import Entry, NotConverted
from ..patterns import later
from .packed import unpacked

if TYPE_CHECKING:
    from collections.abc import Iterator

# A page that unpacks to more is none; with so many pages it is an archive of a site, no capture.
_LARGEST_PAGE = 5 * 1024 * 1024
_LARGEST = 64 * 1024 * 1024
_MOST = 2_000
_HEAD = 64 * 1024
_VERSION = later(rb"WARC/\d\.\d+\r?\n")
_LINE = later(rb"\r?\n")
_GAP = later(rb"\r?\n\r?\n")
_CHARSET = later(r"charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,30})", re.IGNORECASE)
_DECLARES = later(rb"<meta\b[^>]{0,200}?charset|<\?xml\b[^>]{0,200}?encoding", re.IGNORECASE)


@dataclass(frozen=True)
class _Record:
    """One record: its headers, names in small letters, and its block."""

    headers: dict[str, str]
    block: bytes


def entries(raw: bytes) -> Iterator[Entry]:
    """The pages of an archive, each address once, in its order.

    Only answers with status 200 that are HTML; pictures, redirects, robots.txt and records that only point to an earlier
    one are passed over.  An address that is none of the web's is none.  Raises NotConverted where no page is in it.
    """
    seen: set[str | bytes] = set()
    for record in _records(raw):
        entry = _page(record)
        if entry and (entry.url or entry.raw) not in seen and len(seen) < _MOST:
            seen.add(entry.url or entry.raw)
            yield entry
    if not seen:
        raise NotConverted("no page is in it that was answered with an HTML text: see what the archive holds")


def _records(raw: bytes) -> Iterator[_Record]:
    data = unpacked(raw, _LARGEST) if raw.startswith(b"\x1f\x8b") else raw
    at = 0
    while start := _VERSION.search(data, at):
        gap = _GAP.search(data, start.end(), start.end() + _HEAD)
        if gap is None:
            return
        headers = _headers(data[start.end() : gap.start()])
        size = headers.get("content-length", "")
        begin = gap.end()
        length = int(size) if re.fullmatch(r"\d{1,12}", size) else 0
        yield _Record(headers, data[begin : begin + length])
        at = begin + length


def _headers(block: bytes) -> dict[str, str]:
    """Headers by their names in small letters; the first of each counts, a line that begins with a blank goes on."""
    found: dict[str, str] = {}
    last = ""
    for line in _LINE.split(block):
        if line[:1] in (b" ", b"\t") and last:
            found[last] += " " + line.decode("utf-8", "replace").strip()
            continue
        name, colon, value = line.decode("utf-8", "replace").partition(":")
        last = name.strip().lower() if colon else ""
        if last and last not in found:
            found[last] = value.strip()
    return found


def _page(record: _Record) -> Entry | None:
    kind = record.headers.get("warc-type", "").lower()
    if kind not in ("response", "resource"):
        return None
    url = clean_url(record.headers.get("warc-target-uri", "").strip("<> "))
    if kind == "resource":  # a page without the answer's headers
        said, body = record.headers, record.block
    else:
        said, body = _answer(record.block)
        if said.get("status") != "200":
            return None
    content_type = said.get("content-type", "").lower()
    if "html" not in content_type or urlsplit(url or "").path == "/robots.txt":
        return None
    body = _decoded(body, said)
    return (
        Entry(name=url or "a page without an address", form="html", raw=_whole(_declared(body, content_type)), url=url)
        if body.strip()
        else None
    )


def _answer(block: bytes) -> tuple[dict[str, str], bytes]:
    """The headers of an HTTP answer, its status among them, and its body."""
    head, gap, body = block.partition(b"\r\n\r\n")
    if not gap:
        head, _, body = block.partition(b"\n\n")
    first, _, rest = head[:_HEAD].partition(b"\n")
    status = re.match(rb"HTTP/\d(?:\.\d)?\s+(\d{3})", first)
    return {**_headers(rest), "status": status.group(1).decode() if status else ""}, body


def _decoded(body: bytes, said: dict[str, str]) -> bytes:
    """The body as it was before it was sent: chunks joined, gzip or deflate undone within bounds."""
    if "chunked" in said.get("transfer-encoding", "").lower():
        body = _joined(body)
    coding = said.get("content-encoding", "").lower()
    if coding in ("gzip", "x-gzip"):
        return _inflated(body, 16 + zlib.MAX_WBITS)
    if coding == "deflate":
        return _inflated(body, zlib.MAX_WBITS) or _inflated(body, -zlib.MAX_WBITS)
    return b"" if coding in ("br", "zstd", "compress") else body[:_LARGEST_PAGE]


def _joined(body: bytes) -> bytes:
    """Chunks joined; a body that was stored without its chunks is given as it stands."""
    out = bytearray()
    at = 0
    while size := re.compile(rb"\s*([0-9A-Fa-f]{1,8})[^\r\n]{0,200}\r?\n").match(body, at):
        length = int(size.group(1), 16)
        out += body[size.end() : size.end() + length]
        at = size.end() + length
        if not length or len(out) > _LARGEST_PAGE:
            break
    return bytes(out) if out else body


def _inflated(body: bytes, window: int) -> bytes:
    """Unpacked, "" for what is no such body or a bomb; a body that was stored unpacked already is given as it stands."""
    if window > zlib.MAX_WBITS and not body.startswith(b"\x1f\x8b"):
        return body[:_LARGEST_PAGE]
    try:
        out = zlib.decompressobj(window).decompress(body, _LARGEST_PAGE + 1)
    except zlib.error:
        return b""
    return out if len(out) <= _LARGEST_PAGE else b""


def _declared(body: bytes, content_type: str) -> bytes:
    """The page with the encoding that its server stated written into it, where it states none itself."""
    charset = _CHARSET.search(content_type)
    if charset is None or _DECLARES.search(body[:4096]):
        return body
    return b'<meta charset="' + charset.group(1).encode() + b'">' + body


def _whole(body: bytes) -> bytes:
    """A page as one, also where it leaves its outermost elements out."""
    return (
        body
        if re.search(rb"<(?:!doctype\s+html|html|body)\b", body[:5000], re.IGNORECASE)
        else b"<!doctype html>" + body
    )
