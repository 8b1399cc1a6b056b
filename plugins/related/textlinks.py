"""Which stories a text links to, so that they are not named below it once more."""

from __future__ import annotations

import posixpath
import re
from html import unescape
from typing import Final
from urllib.parse import unquote, urlsplit

_LINK: Final = re.compile(r"""<a\s[^>]*?href\s*=\s*(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE)
# Pelican's way to name a file of the site in a link; the bars are the old way.
_FILE: Final = re.compile(r"[{|]filename[|}](.*)", re.DOTALL)


def linked(html: str, *, folder: str, url: str, site: str) -> set[str]:
    """Return what the links of a text lead to: files as `file:PATH` below content, pages by `address_of`.

    `folder` is the text's folder below content, `url` the address of its page in the site, `site` that of the site (may
    be empty). Links to other sites give nothing.
    """
    found = set()
    for match in _LINK.finditer(html):
        target = unescape(match[1] or match[2] or "").strip()
        if file := _FILE.fullmatch(target):
            found.add("file:" + _below(folder, unquote(urlsplit(file[1]).path)))
        elif (address := _inside(target, url, site)) is not None:
            found.add(address_of(address))
    return found


def address_of(url: str) -> str:
    """Return an address inside the site in one form: `a/b/index.html`, `/a/b/` and `a/b` are the same page."""
    return unquote(url).strip("/").removesuffix("index.html").rstrip("/")


def _inside(target: str, url: str, site: str) -> str | None:
    """Return the path of a link below the site's address; None where it leads elsewhere or nowhere."""
    base = urlsplit(site)
    try:
        parts = urlsplit(target)
    except ValueError:
        return None
    if parts.netloc:
        if parts.netloc.casefold() != base.netloc.casefold():
            return None
        under = base.path.strip("/")
        path = parts.path.strip("/")
        return path.removeprefix(under) if not under or f"{path}/".startswith(f"{under}/") else None
    if parts.scheme or not parts.path:
        return None
    return _below(posixpath.dirname(url), parts.path)


def _below(folder: str, path: str) -> str:
    """Return a path that is relative to `folder`, or begins at the top, from the top."""
    return posixpath.normpath(posixpath.join("/", folder, path)).lstrip("/")
