"""A link saved as a file by a desktop: Windows' .url, the Mac's .webloc, Linux' .desktop."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..decoding import decoded
from ..patterns import later

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..findings import Entry

# These files hold an address and little else.
_LARGEST = 64 * 1024
_SECTION = later(r"\[[^\]\n]{1,80}\]\s*$", re.MULTILINE)
_INI = later(r"^\[(?:InternetShortcut|Desktop Entry)\]\s*$", re.IGNORECASE | re.MULTILINE)
_FIELD = later(r"^(URL|Name)\s*=\s*(.*?)\s*$", re.IGNORECASE | re.MULTILINE)


def is_shortcut(raw: bytes) -> bool:
    """True for the bytes of such a file."""
    if len(raw) > _LARGEST:
        return False
    if _address(raw) is not None:
        return True
    head = decoded(raw[:2000]).lstrip("\ufeff \n") if raw.lstrip(b"\xef\xbb\xbf\xff\xfe \r\n").startswith(b"[") else ""
    return bool(_SECTION.match(head) and _INI.search(head))


def entries(raw: bytes) -> Iterator[Entry]:
    """The link as a stub; raises NotConverted where it leads nowhere on the web."""
    from ..findings import Entry
    from .saved import Saved

    saved = Saved("the shortcut")
    fields = {name.lower(): value for name, value in reversed(_FIELD.findall(decoded(raw[:_LARGEST])))}
    saved.add(Entry(name="", form="stub", title=fields.get("name"), url=_address(raw) or fields.get("url", "")))
    yield from saved.entries()


def _address(raw: bytes) -> str | None:
    """The address in a property list, written as XML or in Apple's binary form; None for anything else.

    The format's reader refuses documents that declare entities.
    """
    if not raw.startswith((b"bplist00", b"<?xml", b"\xef\xbb\xbf<?xml", b"<!DOCTYPE plist", b"<plist")):
        return None
    import plistlib
    from xml.parsers.expat import ExpatError

    try:
        data = plistlib.loads(raw)
    except (ValueError, ExpatError, RecursionError, OverflowError, AttributeError, TypeError, LookupError, MemoryError):
        return None
    address = data.get("URL") if isinstance(data, dict) and len(data) <= 5 else None
    return address if isinstance(address, str) else None
