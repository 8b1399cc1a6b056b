"""From the address that a browser asks for to the file that GitHub Pages would serve."""

from __future__ import annotations

import mimetypes
import time
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

if TYPE_CHECKING:
    from pathlib import Path

# GitHub Pages' own types where Python's table, which the machine can change, may differ.
TYPES = {".xml": "application/xml", ".js": "text/javascript", ".webmanifest": "application/manifest+json"}
# A swap is two renames, far below a millisecond; the output is waited for no longer than a reader would notice.
SWAP_SECONDS = 1.0


@dataclass(frozen=True)
class Answer:
    """What to send: HTTP status, content type, body, and where to go instead (empty: nowhere)."""

    status: int
    kind: str = "text/plain; charset=utf-8"
    body: bytes = b""
    location: str = ""


def find(output: Path, base: str, address: str) -> Answer:
    """Answer a GET for ADDRESS (path and query as sent) from the folder OUTPUT, mounted at BASE ("/" or "/digest/").

    A folder gives its index.html, `about` gives about.html, a folder without the slash at its end is redirected,
    anything else gives 404.html with status 404. Nothing outside OUTPUT is ever read.
    """
    path = unquote(urlsplit(address).path)
    if path + "/" == base:
        return Answer(301, location=base)
    if not path.startswith(base):
        return missing(output, f"the digest is at {base}")
    wanted = path[len(base) :]
    if "\0" in wanted or "\\" in wanted or ".." in wanted.split("/"):
        return missing(output, "no such page")
    wait_for(output)
    return _answer(output, base, wanted)


def _answer(output: Path, base: str, wanted: str) -> Answer:
    target = output / wanted if wanted else output
    if target.is_dir():
        if wanted and not wanted.endswith("/"):
            return Answer(301, location=f"{base}{wanted}/")
        target = target / "index.html"
    elif not target.is_file() and wanted and not wanted.endswith("/"):
        target = target.with_name(target.name + ".html")
    if not target.is_file() or not target.resolve().is_relative_to(output.resolve()):
        return missing(output, f"no page {base}{wanted}")
    return Answer(200, type_of(target), target.read_bytes())


def missing(output: Path, why: str) -> Answer:
    """The site's own 404 page, or WHY in plain words where the site has none (as before the first build)."""
    page = output / "404.html"
    if page.is_file():
        return Answer(404, type_of(page), page.read_bytes())
    plain = f"<!DOCTYPE html><title>404</title><body><p>404: {escape(why)}</p></body>\n"
    return Answer(404, "text/html; charset=utf-8", plain.encode())


def type_of(path: Path) -> str:
    """The Content-Type for a file, texts as UTF-8."""
    kind = TYPES.get(path.suffix) or mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    text = kind.startswith("text/") or kind.endswith(("xml", "json", "javascript"))
    return f"{kind}; charset=utf-8" if text else kind


def wait_for(output: Path) -> None:
    """Wait while a new output is being swapped in; give up quietly, the answer is then a 404."""
    end = time.monotonic() + SWAP_SECONDS
    while not output.is_dir() and time.monotonic() < end:
        time.sleep(0.005)
