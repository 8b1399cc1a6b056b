"""RSS (0.9 to 2.0) and Atom (0.3, 1.0): what a feed says of each of its articles.

Read with lxml by the elements' names, after `xml_text` has mended and disarmed the document.  feedparser 6.0.14 was
tried and left: of one ordinary item it took the picture's title for the headline, its caption for the summary, and cut
the author "ann@bay.example (Ann Lee)" in two at the wrong place.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..decoding import decoded
from ..findings import NotConverted
from ..patterns import later
from .feed_elements import (
    XML,
    base_of,
    children,
    credited_by,
    link_of,
    markup_of,
    name_of,
    people_of,
    said,
    text_in,
    title_of,
)
from .items import Feed, Item, entry_of
from .sites import absolute
from .xml_text import xml_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element
    from lxml.html import HtmlElement

    from ..findings import Entry

# The fullest archives that blogging software exports as one feed hold a few thousand.
_MOST = 10_000
_START = later(r"<(?:rss|feed|rdf:RDF|channel)\b", re.IGNORECASE)
_ENDS = later(r"</(?:rss|feed|rdf:RDF|channel)\s*>", re.IGNORECASE)
_VOID = later(r"<(br|hr|img|wbr)\b([^<>]*?)/?>", re.IGNORECASE)
_DATES = ("pubdate", "published", "issued", "dcterms:issued", "dc:date", "dcterms:created", "created")


def entries(raw: bytes) -> Iterator[Entry]:
    """The articles of a feed, in its order; one that is there twice (by its id) once.  Raises NotConverted."""
    root = _root(_source(raw))
    feed = _feed(root)
    seen: set[str] = set()
    found = 0
    for element in root.iter():
        if found >= _MOST:
            break
        if name_of(element) not in ("item", "entry"):
            continue
        entry = entry_of(_item(element, root), feed, found + 1)
        if entry and entry.ident not in seen:
            seen |= {entry.ident} if entry.ident else set()
            found += 1
            yield entry
    if not found:
        raise NotConverted("it is a feed without an article: fetch it anew, or save the page of the article")


def _source(raw: bytes) -> str:
    """The feed's own source, also where a browser's view of it was saved as a page."""
    text = decoded(raw)
    head = text[:5000].lstrip("\ufeff \n\t").lower()
    if not re.search(r"<(?:html|body|pre|!doctype html)\b", head) or _START.match(head):
        return text
    shown = text if _START.search(text) else _shown(text)
    start, ends = _START.search(shown), list(_ENDS.finditer(shown))
    return shown[start.start() : ends[-1].end() if ends else None] if start else text


def _shown(page: str) -> str:
    import lxml.html

    parser = lxml.html.HTMLParser(encoding="utf-8")
    tree: HtmlElement = lxml.html.document_fromstring(page.encode("utf-8", "replace"), parser=parser)
    return str(tree.text_content())


def _root(source: str) -> Element:
    import lxml.etree

    text = xml_text(source.encode("utf-8", "replace"))
    start = _START.search(text)
    text = text[start.start() :] if start else text
    for attempt, recover in ((text, False), (_VOID.sub(r"<\1\2/>", text), True)):
        parser = lxml.etree.XMLParser(
            recover=recover,
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            remove_comments=True,
            remove_pis=True,
            strip_cdata=True,
        )
        try:
            root = lxml.etree.fromstring(attempt.encode("utf-8", "replace"), parser=parser)
        except (lxml.etree.XMLSyntaxError, ValueError):
            continue
        if root is not None:
            return root
    raise NotConverted("it is no feed that can be read: fetch it anew, or save the page of the article")


def _feed(root: Element) -> Feed:
    channel = next((child for child in root.iter() if name_of(child) == "channel"), root)
    places = (channel, root)
    title = next(
        (text for place in places for child in children(place, "title", "dc:title") if (text := title_of(child))), ""
    )
    address = next((found for place in places if (found := absolute(link_of(place), place.get(XML + "base")))), None)
    lang = root.get(XML + "lang") or next(
        (text for place in places if (text := said(place, "language", "dc:language"))), None
    )
    return Feed(title, address, lang, people_of(root) if name_of(root) == "feed" else ())


def _item(element: Element, root: Element) -> Item:
    base = base_of(element, root)
    sources = children(element, "source")
    links = [child for child in children(element, "link") if child.get("href")]
    contents = children(element, "content:encoded", "content", "xhtml:body", "body")
    texts = [(text, child) for child in contents if (text := markup_of(child))]
    text, holder = max(texts, key=lambda pair: len(pair[0]), default=("", None))
    summaries = (
        markup_of(child) for child in children(element, "description", "summary", "dc:description", "itunes:summary")
    )
    media = (markup_of(child) for child in element.iter() if name_of(child) == "media:description")
    pointed = next((link for link in links if link.get("rel") == "via"), None)
    related = next((link.get("href") or "" for link in links if link.get("rel") == "related"), "")
    permalink = next(
        (child for child in children(element, "guid") if child.get("ispermalink", child.get("isPermaLink")) != "false"),
        None,
    )
    return Item(
        title=next(
            (name for child in children(element, "title", "dc:title", "media:title") if (name := title_of(child))), ""
        ),
        link=absolute(link_of(element), base)
        or link_of(element)
        or (text_in(permalink) if permalink is not None else ""),
        ident=said(element, "guid", "id")
        or next((str(value) for key, value in element.attrib.items() if str(key).endswith("}about")), ""),
        authors=people_of(element),
        date=said(element, *_DATES),
        lang=element.get(XML + "lang") or said(element, "dc:language") or None,
        text=text,
        summary=next((text for text in summaries if text), "") or next((text for text in media if text), ""),
        base=(base_of(holder, root) if holder is not None else None) or base,
        discussed=said(element, "comments") or related,
        credited=credited_by(sources[0]) if sources else None,
        pointed=(pointed.get("title") or "", pointed.get("href") or "") if pointed is not None else None,
    )
