"""A page while its metadata are read: its tree and blocks, what it says in meta tags and JSON-LD, and its address."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from ...stories.addresses import clean_url, host_of
from ..escaping import words_only
from . import linked_data

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.html import HtmlElement

    from .blocks import Block


# A statement longer than this is no name, title or day, and patterns would take their time over it.
_LONGEST = 1000


class Claims:
    """What a page claims about itself, each claim still to be judged."""

    def __init__(self, tree: HtmlElement, blocks: Sequence[Block], url: str | None) -> None:
        """Read the page's meta tags and JSON-LD; `url` is the address that the editor gave."""
        self.tree = tree
        self.blocks = blocks
        self.url = clean_url(url) if url else None
        self.data: dict[str, Any] = linked_data.article_of(tree)
        self._meta: dict[str, list[str]] = {}
        for meta in tree.iter("meta"):
            name = meta.get("property") or meta.get("name") or meta.get("itemprop")
            content = (meta.get("content") or "").strip()
            for each in (name or "").lower().split() if content else ():
                self._meta.setdefault(re.sub(r"^(dc|dcterms):", r"\1.", each), []).append(content)

    def all(self, name: str) -> list[str]:
        """Every value of a meta tag, as the page has them."""
        return self._meta.get(name, [])

    def texts(self, names: Sequence[str]) -> Iterator[str]:
        """The values of several meta tags that are plain text, the first name's first."""
        for name in names:
            for text in self._meta.get(name, ()):
                if said := linked_data.as_text(text):
                    yield words_only(said[:_LONGEST])

    def first(self, names: Sequence[str]) -> str | None:
        """The first plain text of several meta tags."""
        return next(self.texts(names), None)

    @cached_property
    def page_title(self) -> str:
        """The words of <title>, one that belongs to a drawing left aside."""
        titles = (each for each in self.tree.iter("title") if not any(True for _ in each.iterancestors("svg")))
        return next((words_only(each.text_content()[:_LONGEST]) for each in titles), "")

    @cached_property
    def address(self) -> str | None:
        """The canonical address, if it is one of the site that the editor named; else what the editor gave."""
        links = (link for link in self.tree.iter("link") if "canonical" in (link.get("rel") or "").lower().split())
        claims: list[Any] = [link.get("href") for link in links]
        about = linked_data.first(self.data.get("mainEntityOfPage"))
        claims += [*self.all("og:url"), self.data.get("url"), about.get("@id") if isinstance(about, dict) else about]
        for claim in claims:
            address = self._whole(claim.strip()) if isinstance(claim, str) else None
            if (
                address
                and urlsplit(address).path.strip("/")
                and (not self.url or host_of(address) == host_of(self.url))
            ):
                return address
        return self.url

    def _whole(self, claim: str) -> str | None:
        if re.match(r"www\.[\w-]+\.\w+/", claim):
            claim = f"http://{claim}"
        try:
            return clean_url(urljoin(self.url or "", claim))
        except ValueError:
            return None

    @cached_property
    def base(self) -> str | None:
        """What the page's own links are relative to; a <base> that leads to another site is not believed."""
        start = self.url or self.address or ""
        given = next((element.get("href") for element in self.tree.iter("base") if element.get("href")), "")
        try:
            base = clean_url(urljoin(start, given or ""))
        except ValueError:
            base = None
        return base if base and start and host_of(base) == host_of(start) else start or None
