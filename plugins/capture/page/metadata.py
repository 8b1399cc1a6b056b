"""What a page says about itself: headline, authors, day, address, outlet, kicker, language; never guessed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from ...stories.addresses import clean_url, normal_url
from ..escaping import words_only
from . import linked_data
from .bylines import visible_bylines
from .dates import stated_day
from .names import people
from .wording import HEAD_ENDS, LONG, squeezed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement

    from .blocks import Block

_AUTHORS = (
    "author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "byl",
    "article:author",
    "og:article:author",
    "citation_author",
)
_DAYS = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "parsely-pub-date", "sailthru.date", "dc.date.issued",
    "dcterms.issued", "dcterms.created", "dc.date", "dcterms.date", "date", "pubdate", "publishdate", "publish-date", "publication_date",
    "article.published", "article_date_original", "cxenseparse:recs:publishtime", "citation_publication_date", "originalpublicationdate",
)  # fmt: skip
_TITLES = ("og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title", "title")
_SITES = (
    "og:site_name",
    "application-name",
    "article:publisher_name",
    "dc.publisher",
    "cre",
    "apple-mobile-web-app-title",
)
_SEPARATOR = re.compile(r"\s+(?:[|·•»:~]|::|[-–—]{1,2}|/{1,2}|<|«)\s+")
_KICKER = re.compile(
    r"(?:^|[\s_-])(?:kicker|eyebrow|overline|rubric|dachzeile|topline|article-?label|section-?label)(?:$|[\s_-])",
    re.IGNORECASE,
)
_LANGUAGE = re.compile(r"([a-z]{2,3})(?:[-_][A-Za-z0-9-]+)?")


@dataclass(frozen=True)
class About:
    """What the page states; None or empty where it does not."""

    title: str
    authors: tuple[str, ...]
    date: str | None
    source: str | None
    source_url: str | None
    kicker: str | None
    lang: str | None
    base: str | None


def read_about(tree: HtmlElement, blocks: Sequence[Block], url: str | None) -> About:
    """Read a page's metadata; `url` is the address that the editor gave, which goes before what the page claims."""
    page = _Page(tree, blocks, url)
    source = page.outlet()
    return About(
        title=page.headline(source),
        authors=page.authors(source),
        date=page.day(),
        source=source,
        source_url=page.address,
        kicker=page.kicker(),
        lang=page.language(),
        base=page.base(),
    )


class _Page:
    """One page while its metadata are read."""

    def __init__(self, tree: HtmlElement, blocks: Sequence[Block], url: str | None) -> None:
        self._tree = tree
        self._blocks = blocks
        self._url = clean_url(url) if url else None
        self._data: dict[str, Any] = linked_data.article_of(tree)
        self._meta: dict[str, list[str]] = {}
        for meta in tree.iter("meta"):
            name = meta.get("property") or meta.get("name") or meta.get("itemprop")
            content = (meta.get("content") or "").strip()
            for each in (name or "").lower().split() if content else ():
                self._meta.setdefault(re.sub(r"^(dc|dcterms):", r"\1.", each), []).append(content)

    def _first(self, names: Sequence[str]) -> str | None:
        return next(
            (said for name in names for text in self._meta.get(name, ()) if (said := linked_data.as_text(text))), None
        )

    @cached_property
    def address(self) -> str | None:
        """The canonical address, if it is one of the site that the editor named; else what the editor gave."""
        claims = [
            link.get("href")
            for link in self._tree.iter("link")
            if "canonical" in (link.get("rel") or "").lower().split()
        ]
        claims += [*self._meta.get("og:url", ()), self._data.get("url")]
        for claim in claims:
            if not isinstance(claim, str):
                continue
            try:
                address = clean_url(urljoin(self._url or "", claim.strip()))
            except ValueError:
                continue
            if address and urlsplit(address).path.strip("/") and (not self._url or _host(address) == _host(self._url)):
                return address
        return self._url

    def base(self) -> str | None:
        """What the page's own links are relative to; a <base> that leads to another site is not believed."""
        start = self._url or self.address or ""
        given = next((element.get("href") for element in self._tree.iter("base") if element.get("href")), "")
        try:
            base = clean_url(urljoin(start, given or ""))
        except ValueError:
            base = None
        return base if base and start and _host(base) == _host(start) else start or None

    def outlet(self) -> str | None:
        """Name of the outlet: what the page calls its site, else its publisher."""
        publisher = next((name for name, _ in linked_data.names(self._data.get("publisher"))), None)
        name = words_only(self._first(_SITES) or publisher or "")
        name = _SEPARATOR.split(name)[0] if len(name) > 40 else name
        return re.sub(r"^(?:https?://)?www\.", "", name).strip().lstrip("@") or None

    def headline(self, outlet: str | None) -> str:
        """The headline without the site's name: the page's own first heading where another statement bears it out."""
        stated = (linked_data.as_text(self._data.get("headline")), self._first(_TITLES))
        headline, shared = (words_only(text or "") for text in stated)
        claims = [text for text in (headline, shared) if text]
        title = next((words_only(element.text_content()) for element in self._tree.iter("title")), "")
        headings = [
            text
            for block in self._blocks
            if any(e.tag == "h1" for e in block.above()) and (text := words_only(block.text))
        ]
        others = [squeezed(text) for text in ([shared] if shared else [headline, title]) if text]
        for heading in headings:
            said = squeezed(heading)
            if said and said != squeezed(outlet or "") and any(_bears_out(said, other) for other in others):
                return heading
        for claim in (*claims, title):
            if stripped := without_site(claim, outlet, _host(self.address or "")):
                return stripped
        later = [words_only(block.text) for block in self._blocks if block.tag in ("h2", "h3")]
        return next(iter([*headings, *[text for text in (title, *claims) if text], *later]), "") or (
            headings[0] if headings else ""
        )

    def authors(self, outlet: str | None) -> tuple[str, ...]:
        """The people who wrote it, from the most exact statement that names any."""
        stated = [name for name, is_outlet in linked_data.names(self._data.get("author")) if not is_outlet]
        metas = (
            [text for text in self._meta.get(name, ())[:8] if not text.lower().startswith("http")] for name in _AUTHORS
        )
        for texts in (stated, *metas, visible_bylines(self._tree, self._blocks)):
            if found := people([text for text in texts if linked_data.as_text(text)], outlet):
                return found
        return ()

    def day(self) -> str | None:
        """The day on which it appeared, ISO; only what the page states for machines or marks as its date."""
        claims = [
            linked_data.first(self._data.get("datePublished")),
            *(text for name in _DAYS for text in self._meta.get(name, ())),
        ]
        for element in self._tree.iter("time", "span", "abbr", "meta"):
            named = (
                f"{element.get('itemprop') or ''} {element.get('class') or ''} {element.get('pubdate') or ''}".lower()
            )
            if "datepublished" in named or (
                element.tag in ("time", "abbr") and re.search(r"publish|pubdate|entry-date|dateline", named)
            ):
                claims += [
                    element.get("datetime"),
                    element.get("content"),
                    element.get("title"),
                    element.text_content(),
                ]
        claims += [
            element.get("datetime") for element in list(self._tree.iter("time"))[:1] if self._is_in_header(element)
        ]
        return next((day for claim in claims if isinstance(claim, str) and (day := stated_day(claim))), None)

    def _is_in_header(self, element: HtmlElement) -> bool:
        """True for a time that stands before the story's paragraphs: later ones may date a comment or another story."""
        around = list(element.iterancestors())
        if any(each.tag in ("aside", "nav", "footer", "li") for each in around):
            return False
        seen = 0
        for block in self._blocks:
            if element in (block.element, *block.element.iter("time")) or block.element in around:
                return seen < HEAD_ENDS
            seen += len(block.text.split()) >= LONG
        return False

    def kicker(self) -> str | None:
        """The label that the page sets above its headline and marks as such."""
        for block in self._blocks:
            if (
                any(_KICKER.search(f"{e.get('class') or ''}") for e in list(block.above())[:3])
                and len(block.text.split()) <= 6
            ):
                return words_only(block.text)
        return None

    def language(self) -> str | None:
        """The language that the page states, as two or three letters."""
        claims = [
            self._tree.get("lang"),
            self._tree.get("{http://www.w3.org/XML/1998/namespace}lang"),
            self._data.get("inLanguage"),
            self._first(("og:locale", "content-language", "dc.language")),
        ]
        for claim in claims:
            if isinstance(claim, str) and (found := _LANGUAGE.fullmatch(claim.strip().lower())):
                return found.group(1)
        return None


def _host(address: str) -> str:
    return urlsplit(normal_url(address)).hostname or "" if address else ""


def _bears_out(heading: str, claim: str) -> bool:
    """True when a claim says the heading and little else (a logo's words are a small part of a page's title)."""
    return (heading in claim and len(heading) >= 0.4 * len(claim)) or (len(claim) > 15 and claim in heading)


def without_site(title: str, outlet: str | None, host: str) -> str:
    """A title without the site's name before or after it; the separator must be one and the rest must be longer."""
    parts = _SEPARATOR.split(title)
    if len(parts) < 2:
        return title
    names = {
        squeezed(name)
        for name in (
            outlet or "",
            (outlet or "").split(".")[0],
            (outlet or "").removeprefix("The "),
            host,
            host.rsplit(".", 1)[0],
            host.split(".", maxsplit=1)[0],
        )
        if name
    }
    for part, rest in ((parts[-1], title[: title.rindex(parts[-1])]), (parts[0], title[len(parts[0]) :])):
        if squeezed(part) in names or squeezed(part).removeprefix("the") in names:
            return rest.strip(" |·•»:~-–—/<«")
    return title
