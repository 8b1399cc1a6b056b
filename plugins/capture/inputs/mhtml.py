"""MHTML (.mht, .mhtml): one page and all that it shows in one file, as browsers save it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..findings import Entry, NotConverted
from ..patterns import later
from .messages import header, parsed, parts
from .sites import absolute

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import Message

    from .messages import Part

_START = later(r"\bstart\s*=\s*\"?<?([^\">;]+)", re.IGNORECASE)
_PAGES = ("text/html", "application/xhtml+xml")


def entries(raw: bytes) -> Iterator[Entry]:
    """The page: its main part, and the address that it was saved from.  Raises NotConverted where no page is in it."""
    message = parsed(raw)
    pages = [part for part in parts(message) if part.kind in _PAGES and part.content.strip()]
    if not pages:
        raise NotConverted("no page is in it: open it in the browser that saved it, and save it as an HTML page")
    page = _main(message, pages)
    saved = header(message, "Snapshot-Content-Location") or page.location or header(message, "Content-Location")
    yield Entry(
        name=header(message, "Subject") or "the saved page",
        form="html",
        raw=_whole(page.text).encode("utf-8", "replace"),
        url=absolute(re.sub(r"\s+", "", saved)),
    )


def _main(message: Message, pages: list[Part]) -> Part:
    """The part that the file calls its start, or that lies at its address, else the first page; frames come later."""
    start = _START.search(header(message, "Content-Type"))
    saved = header(message, "Snapshot-Content-Location")
    named = [part for part in pages if (start and part.ident == start.group(1)) or (saved and part.location == saved)]
    return (named or pages)[0]


def _whole(page: str) -> str:
    """A page as one, also where only its body was saved."""
    return (
        page
        if re.search(r"<(?:!doctype\s+html|html|body)\b", page[:5000], re.IGNORECASE)
        else f"<html><body>{page}</body></html>"
    )
