"""A page as Safari saves it: a property list in Apple's binary form that holds the page and all its parts."""

from __future__ import annotations

import plistlib
from typing import TYPE_CHECKING
from xml.parsers.expat import ExpatError

from ..findings import Entry, NotConverted

if TYPE_CHECKING:
    from collections.abc import Iterator


def entries(raw: bytes) -> Iterator[Entry]:
    """The page with its address; its pictures, styles and scripts are no text.  Raises NotConverted for no page."""
    try:
        data = plistlib.loads(raw)
        main = data["WebMainResource"]
        page, address = main["WebResourceData"], main.get("WebResourceURL")
    except (ValueError, ExpatError, RecursionError, OverflowError, AttributeError, TypeError, LookupError):
        raise NotConverted("the web archive can't be read: save the page anew, as its source") from None
    if not isinstance(page, bytes) or not page.strip():
        raise NotConverted("the web archive holds no page: save the page anew, as its source")
    url = address if isinstance(address, str) and address.startswith(("http://", "https://")) else None
    yield Entry(
        name=url or "the saved page", form="html", raw=_legible(page, main.get("WebResourceTextEncodingName")), url=url
    )


def _legible(page: bytes, encoding: object) -> bytes:
    """The page in UTF-8 where only the archive names its encoding."""
    try:
        page.decode("utf-8")
    except UnicodeDecodeError:
        try:
            return b"\xef\xbb\xbf" + page.decode(str(encoding)).encode("utf-8")
        except (UnicodeError, LookupError):
            return page
    return page
