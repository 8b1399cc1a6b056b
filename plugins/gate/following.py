"""Where each link of the output leads, as GitHub Pages would serve it: letter case counts, `/x` may be `x.html`."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from pathlib import PurePosixPath
from posixpath import dirname, join, normpath
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from ..stories.faults import Fault

if TYPE_CHECKING:
    from collections.abc import Iterator
    from urllib.parse import SplitResult

    from .documents import Document, Reference
    from .output import Output

# Addresses of a reader's own programs, and data that is its own target.
ELSEWHERE = ("mailto", "tel", "sms", "data", "geo", "xmpp", "magnet", "about", "blob", "ftp", "news", "irc", "ircs")
OWN_MACHINE = ("localhost", "127.0.0.1", "0.0.0.0", "::1")  # noqa: S104  names to look for, none to listen on
# Suggesting a name compares with all of them; beyond this many it would take longer than the check.
MOST_FILES_TO_COMPARE = 3000


@dataclass
class Follower:
    """Follows links of one output that is served at SITEURL (empty: not known) or below the path BASE."""

    output: Output
    siteurl: str = ""
    base: str = "/"

    def __post_init__(self) -> None:
        site = urlsplit(self.siteurl)
        self._host = site.netloc.lower()
        path = site.path if self._host and self.base == "/" else self.base
        self._base = "/" + path.strip("/") + "/" if path.strip("/") else "/"

    def faults(self) -> Iterator[Fault]:
        """Name every link, anchor, image, style sheet and feed entry that leads nowhere, and what is no link at all."""
        for name, document in self.output.documents.items():
            for line, what, mend in document.wrong:
                yield Fault(self.output.shown(name), line, what, mend)
            for reference in document.references:
                if said := self._follow(document, reference):
                    yield Fault(self.output.shown(name), reference.line, *said)

    def _follow(self, document: Document, reference: Reference) -> tuple[str, str] | None:
        url = reference.url.strip()
        try:
            parts = urlsplit(url)
        except ValueError:
            return f"{url[:80]} is no address", "write it whole and right"
        if parts.scheme or parts.netloc:
            said = self._outside(parts, url)
            return said if said or not self._is_ours(parts) else self._inside(document, parts)
        if document.is_feed and not self._host:
            return None  # a feed that was built for one's own disk has no address yet; its pages tell of the same links
        if self._everywhere(document, reference) and url and not url.startswith("#"):
            mend = "begin it with the site's address (build with publishconf.py)"
            return f"the link {url} leads elsewhere from every place where this file is read", mend
        return self._inside(document, parts)

    def _inside(self, document: Document, parts: SplitResult) -> tuple[str, str] | None:
        target, problem = self._target(document, parts)
        return problem or self._arrive(target, parts.fragment, document)

    def _everywhere(self, document: Document, reference: Reference) -> bool:
        """Feeds are read far away, and 404.html is shown at any depth: relative links break in both."""
        if not self._host or reference.url.startswith("/"):
            return document.is_feed and bool(self._host)
        return document.is_feed or document.name == "404.html"

    def _outside(self, parts: SplitResult, url: str) -> tuple[str, str] | None:
        scheme, host = parts.scheme.lower(), (parts.hostname or "").lower()
        if scheme in ("javascript", "vbscript"):
            return f"the link {url[:60]} runs a program", "take it out"
        if scheme == "file" or (len(scheme) == 1 and not host):
            return f"the link {url} is a path of this machine", "link to a file of the site"
        if (host in OWN_MACHINE or host.endswith(".localhost")) and scheme in ("http", "https", "ws", "wss", ""):
            return f"the link {url} leads to this machine only", "build with publishconf.py, or take it out"
        if scheme not in ("http", "https", "", *ELSEWHERE):
            return f"the link {url[:60]} begins with an unknown `{scheme}:`", "write https://, or a path of the site"
        return None

    def _is_ours(self, parts: SplitResult) -> bool:
        if not self._host or parts.netloc.lower() != self._host or parts.scheme not in ("http", "https", ""):
            return False
        return (parts.path + "/").startswith(self._base)

    def _target(self, document: Document, parts: SplitResult) -> tuple[str, tuple[str, str] | None]:
        """The path inside the output that a link means, or what is wrong with it."""
        path = unquote(parts.path)
        if not path:
            return document.name, None
        if path.startswith("/"):
            if not (path + "/").startswith(self._base):
                what = f"the link {path} leads out of the site, which lies below {self._base}"
                return "", (what, "begin it with SITEURL")
            inside = path[len(self._base) :]
        else:
            inside = join(dirname(document.name), path)
        target = normpath(inside) if inside else ""
        if target.startswith(".."):
            return "", (f"the link {path} climbs out of the site", "take out one `../`")
        target = "" if target == "." else target
        return target + "/" if path.endswith(("/", "/.", "/..")) and target else target, None

    def _arrive(self, target: str, fragment: str, document: Document) -> tuple[str, str] | None:
        page = self._page(target)
        if page is None:
            return f"the link to {target} leads nowhere", self._nearest(target.rstrip("/"))
        fragment = unquote(fragment).partition(":~:")[0]
        if not fragment or fragment.lower() == "top" or not page.endswith((".html", ".htm")) or document.is_feed:
            return None
        if fragment in self.output.documents[page].anchors:
            return None
        anchors = sorted(self.output.documents[page].anchors)
        near = difflib.get_close_matches(fragment, anchors, n=1)
        mend = f"did you mean #{near[0]}?" if near else "give a heading or paragraph that id, or link to the page"
        return f"{page} has no place called #{fragment}", mend

    def _page(self, target: str) -> str | None:
        """GitHub Pages gives `x` the file `x`, else `x.html`, else `x/index.html`."""
        bare = target.rstrip("/")
        if bare in self.output.folders:
            return f"{bare}/index.html" if bare else "index.html"
        if target.endswith("/"):
            return None
        return next((name for name in (target, f"{target}.html") if name in self.output.files), None)

    def _nearest(self, target: str) -> str:
        if other := self.output.by_folded_name.get(target.casefold()):
            return f"write {other}: small and capital letters count"
        if len(self.output.files) > MOST_FILES_TO_COMPARE:
            return "link to a file that is there"
        alike = [name for name in self.output.files if PurePosixPath(name).suffix == PurePosixPath(target).suffix]
        near = difflib.get_close_matches(target, alike, n=1, cutoff=0.75)
        return f"did you mean {near[0]}?" if near else "link to a file that is there"
