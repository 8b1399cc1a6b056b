"""Bytes to text: what the bytes themselves say goes before what they claim."""

from __future__ import annotations

import codecs
import re

from .patterns import later

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_DECLARED = later(
    rb"""<(?:meta|\?xml)\b[^>]{0,200}?\b(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,30})""", re.IGNORECASE
)
# Encodings that pages are written in.  UTF-7 and Python's own odd codecs are absent on purpose: a page that claims
# them hides markup from whoever reads its bytes, and no browser obeys it either.
_KNOWN = later(
    r"utf-?8|us-ascii|latin-?1|iso-?8859-\d{1,2}|(?:windows|cp)-?(?:125\d|874|932|936|949|950)|koi8-[ru]|macintosh"
    r"|gb2312|gbk|gb18030|big5(?:-hkscs)?|shift[_-]?jis|euc-(?:jp|kr)|iso-2022-jp|tis-620",
    re.IGNORECASE,
)
# What browsers take these names to mean: pages that claim Latin-1 use the quotes and dashes of Windows.
_MEANT = {"iso-8859-1": "cp1252", "latin1": "cp1252", "latin-1": "cp1252", "us-ascii": "cp1252", "iso8859-1": "cp1252"}
_HEAD = 4096


def decoded(raw: bytes) -> str:
    """The text of the bytes, with newlines as line ends; never fails: what can't be read stands as U+FFFD.

    Order: byte order mark; UTF-16 without one (every other byte zero); UTF-8 where the bytes are valid UTF-8; the
    encoding that the document states, if it is a known one; a statistical guess; Windows' western encoding.
    """
    text = _decode(raw)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def in_utf8(raw: bytes, charset: str | None) -> bytes:
    """The bytes in UTF-8 where a server names another encoding for them; their own mark, or being UTF-8, goes before."""
    if charset is None or any(raw.startswith(mark) for mark, _ in _MARKS):
        return raw
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        try:
            return raw.decode(charset).encode("utf-8", "surrogatepass")
        except (UnicodeError, LookupError):
            return raw
    return raw


def _decode(raw: bytes) -> str:
    for mark, name in _MARKS:
        if raw.startswith(mark):
            return raw[len(mark) :].decode(name, errors="replace")
    if unmarked := _unmarked_utf16(raw):
        return raw.decode(unmarked, errors="replace")
    declared = _declared(raw)
    if declared != "iso-2022-jp":  # the one that is plain ASCII to look at
        try:
            return raw.decode("utf-8")
        except UnicodeDecodeError:
            pass
    for claimed in filter(None, (declared, _guess(raw))):
        try:
            return raw.decode(claimed)
        except (UnicodeDecodeError, LookupError):
            continue
    if declared is None or declared.startswith("utf"):
        return _mostly_utf8(raw)
    return raw.decode("cp1252", errors="replace")


def _mostly_utf8(raw: bytes) -> str:
    """UTF-8 with a few broken bytes, or else Windows' western encoding: whichever leaves fewer unreadable marks."""
    as_utf8 = raw.decode("utf-8", errors="replace")
    good = sum(char > "\x7f" for char in as_utf8) - as_utf8.count("\ufffd")
    return as_utf8 if good > as_utf8.count("\ufffd") else raw.decode("cp1252", errors="replace")


def _unmarked_utf16(raw: bytes) -> str | None:
    head = raw[:_HEAD]
    if len(head) < 8:
        return None
    even, odd = head[::2].count(0) * 2 / len(head), head[1::2].count(0) * 2 / len(head)
    # Western text in UTF-16 has a zero in nearly every other byte; other files have zeros in both places or none.
    if max(even, odd) < 0.7 or min(even, odd) > 0.1:
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _declared(raw: bytes) -> str | None:
    found = _DECLARED.search(raw[:_HEAD])
    name = found.group(1).decode("ascii").lower() if found else ""
    return _MEANT.get(name, name) if _KNOWN.fullmatch(name) else None


def _guess(raw: bytes) -> str | None:
    from .quiet import trafilatura

    guesses = [name for name in trafilatura().utils.detect_encoding(raw) if _KNOWN.fullmatch(name.replace("_", "-"))]
    return guesses[0] if guesses else None
