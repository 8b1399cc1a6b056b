"""One file of the output taken apart: the links it holds with their lines, the anchors it offers, what is wrong in it."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

# Attributes that hold an address (HTML Standard, "Attributes" index: kind "valid URL"), and the two that hold several.
ADDRESSES = (
    "href",
    "src",
    "poster",
    "data",
    "action",
    "formaction",
    "cite",
    "{http://www.w3.org/1999/xlink}href",
    "xlink:href",
)
SETS = ("srcset", "imagesrcset")
# Hints about hosts, not links to anything on them.
HINTS = ("preconnect", "dns-prefetch")
META = re.compile(r"(og|twitter):(image|url|audio|video)(:(secure_)?url|:src)?", re.IGNORECASE)
IN_STYLE = re.compile(r"url\(\s*[\"']?([^\"')]+?)[\"']?\s*\)|@import\s+[\"']([^\"']+)[\"']", re.IGNORECASE)
IN_FEED = ("link", "url", "loc", "icon", "logo", "uri", "comments")


@dataclass(frozen=True)
class Reference:
    """One address that a document names, as it stands there."""

    url: str
    line: int
    element: str


@dataclass
class Document:
    """What was found in one file; `wrong` holds (line, what, mend)."""

    name: str
    references: list[Reference] = field(default_factory=list)
    anchors: set[str] = field(default_factory=set)
    wrong: list[tuple[int, str, str]] = field(default_factory=list)
    is_feed: bool = False


def read_document(name: str, text: str) -> Document:
    """Take one file apart by its suffix; a kind of file without links gives an empty document."""
    document = Document(name)
    suffix = name.rpartition(".")[2].lower()
    if suffix in ("html", "htm"):
        _read_page(document, text)
    elif suffix in ("xml", "svg"):
        _read_xml(document, text)
    elif suffix == "css":
        document.references += _styled(text, 1, "css")
    elif suffix in ("json", "webmanifest"):
        try:
            document.references += [Reference(url, 1, "json") for url in _addresses(json.loads(text))]
        except ValueError as error:
            document.wrong.append((1, f"this is no JSON ({error})", "mend what writes it"))
    return document


def _read_page(document: Document, text: str) -> None:
    import lxml.html

    if not text.strip():
        document.wrong.append((1, "the page is empty", "mend its template"))
        return
    root = lxml.html.document_fromstring(text.encode(), parser=lxml.html.HTMLParser(encoding="utf-8"))
    lines: dict[str, int] = {}
    element: Any  # the stubs of lxml are wrong about sourceline
    # Browsers show what stands behind </html>; newer versions of libxml2 make a second root of it.
    for element in (element for part in (root, *root.itersiblings()) for element in part.iter()):
        if not isinstance(element.tag, str):
            continue
        line = element.sourceline or 1
        document.references += _of_element(element, line)
        if anchor := element.get("id"):
            if anchor in lines:
                what = f'the id "{anchor}" stands here a second time (first in line {lines[anchor]})'
                document.wrong.append((line, what, "let every id be one place, or links to it lead astray"))
            lines.setdefault(anchor, line)
        if element.tag == "a" and element.get("name"):
            document.anchors.add(element.get("name"))
    document.anchors |= set(lines)


def _of_element(element: Any, line: int) -> Iterator[Reference]:
    tag = element.tag
    if tag == "link" and element.get("rel", "").lower() in HINTS:
        return
    for name, value in element.attrib.items():
        if name in ADDRESSES and not (name == "data" and tag != "object"):
            yield Reference(value, line, tag)
        elif name in SETS:
            yield from (Reference(found, line, tag) for found in _in_set(value))
        elif name == "style":
            yield from _styled(value, line, tag)
    if tag == "style":
        yield from _styled(element.text or "", line, tag)
    if tag == "meta" and (content := element.get("content")):
        if META.fullmatch(element.get("property") or element.get("name") or ""):
            yield Reference(content, line, tag)
        elif (element.get("http-equiv") or "").lower() == "refresh" and "url=" in content.lower():
            yield Reference(re.split(r"url=", content, flags=re.IGNORECASE)[1].strip("'\" "), line, tag)


def _in_set(value: str) -> Iterator[str]:
    """The addresses of a srcset (HTML Standard, "parse a srcset attribute"): a comma ends one only at its very end."""
    rest = value.lstrip(" \t\n\f\r,")
    while rest:
        address, *after = rest.split(maxsplit=1)
        rest = after[0] if after else ""
        if not address.endswith(","):  # then what follows up to the comma describes it
            rest = rest.partition(",")[2]
        yield address.rstrip(",")
        rest = rest.lstrip(" \t\n\f\r,")


def _styled(text: str, line: int, element: str) -> Iterator[Reference]:
    without_comments = re.sub(r"/\*.*?\*/", lambda found: "\n" * found[0].count("\n"), text, flags=re.DOTALL)
    for found in IN_STYLE.finditer(without_comments):
        yield Reference(found[1] or found[2], line + without_comments.count("\n", 0, found.start()), element)


def _read_xml(document: Document, text: str) -> None:
    from lxml import etree

    try:
        root = etree.fromstring(text.encode(), etree.XMLParser(resolve_entities=False, no_network=True))
    except etree.XMLSyntaxError as error:
        document.wrong.append((error.lineno or 1, f"this is no well-formed XML ({error.msg})", "mend what writes it"))
        return
    document.is_feed = etree.QName(root).localname in ("feed", "rss", "urlset")
    for element in root.iter():
        if isinstance(element.tag, str):
            document.references += _of_xml(element, is_feed=document.is_feed)


def _of_xml(element: Any, *, is_feed: bool) -> Iterator[Reference]:
    from lxml import etree

    line, name = element.sourceline or 1, etree.QName(element).localname
    about_feed = is_feed and name == "link" and etree.QName(element.getparent()).localname in ("feed", "channel")
    for key, value in element.attrib.items():
        if key in ADDRESSES:
            yield Reference(value, line, "feed" if about_feed else name)
        elif key == "style":
            yield from _styled(value, line, name)
    text = (element.text or "").strip()
    if not is_feed or not text:
        return
    if name in IN_FEED or (name == "guid" and element.get("isPermaLink", "true") == "true"):
        yield Reference(text, line, "feed" if about_feed else name)
    elif "<" in text:  # HTML of a story, carried as text
        inner = Document("")
        _read_page(inner, text)
        yield from (Reference(found.url, line + found.line - 1, found.element) for found in inner.references)


def _addresses(value: Any) -> Iterator[str]:
    """Whole addresses in JSON; a relative one can't be told from a text."""
    if isinstance(value, str):
        if re.match(r"https?://\S+$", value):
            yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from _addresses(item)
    elif isinstance(value, list):
        for item in value:
            yield from _addresses(item)
