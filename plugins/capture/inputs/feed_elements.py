"""The elements of RSS and Atom: what they are called, where they lead, and what they hold as HTML."""

from __future__ import annotations

import base64
import html
import re
from typing import TYPE_CHECKING

from ..escaping import words_only
from ..patterns import later
from .markup import is_markup, paragraphs, plain_words, source_of, words
from .sites import absolute
from .xml_text import CONTROL

if TYPE_CHECKING:
    from lxml.etree import _Element as Element
    from lxml.html import HtmlElement

XML = "{http://www.w3.org/XML/1998/namespace}"
# Namespaces by the prefix that they are known by; the feed's own, in all its versions, have none.
_SPACES = (
    ("purl.org/dc/elements", "dc:"),
    ("purl.org/dc/terms", "dcterms:"),
    ("purl.org/rss/1.0/modules/content", "content:"),
    ("search.yahoo.com/mrss", "media:"),
    ("feedburner", "feedburner:"),
    ("itunes.com/dtds", "itunes:"),
    ("w3.org/2005/atom", ""),
    ("purl.org/atom/", ""),
    ("purl.org/rss/1.0/", ""),
    ("netscape.com/rdf", ""),
    ("backend.userland.com", ""),
    ("w3.org/1999/xhtml", ""),
)
# An address of another scheme than the web's leads nowhere that anybody may be sent.
_OTHER = later(r"\s*(?!https?:)[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_KEPT = frozenset("href class start colspan rowspan alt title cite lang id".split())
_DEEPEST = 100
# No author's name with an address comes near it.
_LONGEST_NAME = 300


def name_of(element: Element) -> str:
    """An element's name in small letters, with the prefix that its namespace is known by."""
    if not isinstance(element.tag, str):
        return ""
    space, _, local = element.tag.rpartition("}")
    space = space.lstrip("{")
    prefix = next((prefix for part, prefix in _SPACES if part in space.lower()), "" if not space else "other:")
    return prefix + local.lower().rpartition(":")[2]


def text_in(element: Element) -> str:
    """All text that an element holds, as it stands; what an old Atom feed packs in Base64 is unpacked."""
    text = CONTROL.sub("", "".join(str(part) for part in element.itertext()))
    if element.get("mode") != "base64":
        return text
    try:
        return base64.b64decode(text, validate=False).decode("utf-8", "replace")
    except ValueError:
        return text


def children(element: Element, *names: str) -> list[Element]:
    """The children of these names, in the order of the names."""
    named = [(name_of(child), child) for child in element]
    return [child for name in names for found, child in named if found == name]


def said(element: Element, *names: str) -> str:
    """The words of the first child of these names that says any."""
    return next((text for child in children(element, *names) if (text := text_in(child).strip())), "")


def base_of(element: Element, root: Element) -> str | None:
    """The address that an element's links start from: each xml:base from the outside in, made absolute by the last."""
    around = [element, *element.iterancestors()]
    base = None
    for each in reversed(around):
        if given := each.get(XML + "base"):
            base = absolute(given, base or absolute(link_of(root)))
    return base


def link_of(element: Element) -> str:
    """Where an element leads: RSS says it in words, Atom in attributes; the address before counters goes first."""
    if original := said(element, "feedburner:origlink"):
        return original
    links = [link for link in children(element, "link") if not _OTHER.match(link.get("href") or "")]
    for rel in ("alternate", None):
        typed = [link for link in links if link.get("href") and link.get("rel") == rel]
        best = [link for link in typed if "html" in (link.get("type") or "html")] or typed
        if best:
            return str(best[0].get("href"))
    in_words = next((text for link in links if (text := text_in(link).strip())), "")
    return in_words or next((str(child.get("src")) for child in children(element, "content") if child.get("src")), "")


def title_of(element: Element) -> str:
    """A title's words: HTML where the feed says so, or means it."""
    if len(element) or "html" in (element.get("type") or "").lower():
        return words(markup_of(element))
    text = text_in(element)
    return words_only(text) if _is_atom(element) else plain_words(text)


def _is_atom(element: Element) -> bool:
    return "w3.org/2005/Atom" in str(element.tag)


def markup_of(element: Element) -> str:
    """What an element holds, as HTML: escaped, as elements of its own, or plain text."""
    kind = (element.get("type") or "").lower()
    if len(element):
        return inner_html(element)
    text = text_in(element).strip()
    if kind and not ("html" in kind or kind.startswith("text")):
        return ""  # a picture, or a file in Base64
    meant = is_markup(text) and not (kind.startswith("text") and _is_atom(element))
    return text if "html" in kind or meant else paragraphs(text)


def inner_html(element: Element) -> str:
    """The children of an element as HTML, whatever namespaces they stand in."""
    import lxml.html

    holder = lxml.html.Element("div")
    holder.text = CONTROL.sub("", element.text or "")
    holder.extend([_rebuilt(child, 0) for child in element])
    return source_of(holder)


def _rebuilt(node: Element, depth: int) -> HtmlElement:
    import lxml.html

    tag = str(node.tag).rpartition("}")[2] if isinstance(node.tag, str) else "span"
    new = lxml.html.Element(tag if re.fullmatch(r"[A-Za-z][A-Za-z0-9]*", tag) else "span")
    new.text, new.tail = CONTROL.sub("", node.text or ""), CONTROL.sub("", node.tail or "")
    for key, value in node.attrib.items():
        if str(key) in _KEPT:
            new.set(str(key), CONTROL.sub("", str(value)))
    if depth < _DEEPEST:
        new.extend([_rebuilt(child, depth + 1) for child in node])
    return new


def people_of(element: Element) -> tuple[str, ...]:
    """Who wrote it: `Ann Lee`, `ann@bay.example (Ann Lee)`, `Ann Lee <ann@bay.example>` or Atom's own form."""
    named = ("author", "dc:creator", "dc:author", "itunes:author")
    found = [child for child in element if name_of(child) in named]
    names = [person(plain_words(said(child, "name") if len(child) else text_in(child))) for child in found]
    return tuple(dict.fromkeys(name for name in names if name))


def person(said: str) -> str:
    """The name in what a feed calls an author, "" where it is only an address."""
    said = html.unescape(said[:_LONGEST_NAME]).strip()
    if in_brackets := re.fullmatch(r"\S+@\S+\s*\((.+)\)", said):
        said = in_brackets.group(1)
    said = re.sub(r"<?\S+@\S+>?|https?://\S+", "", said)
    return words_only(said).strip(" <>()\"'")


def credited_by(source: Element) -> tuple[str, str] | None:
    """Name and address of the outlet that an item came from."""
    name = title_of(children(source, "title")[0]) if children(source, "title") else plain_words(text_in(source))
    address = link_of(source) or source.get("url") or source.get("href") or ""
    return (name, address) if name else None
