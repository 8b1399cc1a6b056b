"""XML as feeds and lists of feeds come: what is wrong with it made right, and nothing in it obeyed."""

from __future__ import annotations

import html
import html.entities
import re
from typing import TYPE_CHECKING

from ..decoding import decoded
from ..findings import NotConverted
from ..patterns import later

if TYPE_CHECKING:
    from collections.abc import Callable

_DECLARATION = later(r"<\?xml\b[^>]{0,300}\?>")
# What XML can't hold; a parser that mends lets it through all the same.
CONTROL = later("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_DOCTYPE = later(r"<!DOCTYPE\b[^<>\[]{0,1000}", re.IGNORECASE)
_SUBSET_END = later(r"\]\s{0,100}>")
_APART = later(r"<!\[CDATA\[|<!--")
_HEAD = 10_000
_ENTITY = later(r"<!ENTITY\b", re.IGNORECASE)
_AMPERSAND = later(r"&(?:(#\d{1,7};|#[xX][0-9a-fA-F]{1,6};)|([A-Za-z][A-Za-z0-9]{0,31});)?")
_OWN = frozenset({"amp", "lt", "gt", "quot", "apos"})
_PREFIX = later(r"</?([A-Za-z_][\w.-]{0,40}):|\s([A-Za-z_][\w.-]{0,40}):[A-Za-z_][\w.-]{0,60}\s*=")
_XMLNS = later(r"\sxmlns:([A-Za-z_][\w.-]{0,40})\s*=")
_ROOT = later(r"<[A-Za-z_][\w.:-]*")
# Prefixes that feeds use without saying what they mean; any other gets a name of its own.
_MEANT = {
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "media": "http://search.yahoo.com/mrss/",
    "atom": "http://www.w3.org/2005/Atom",
    "itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
    "feedburner": "http://rssnamespace.org/feedburner/ext/1.0",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "slash": "http://purl.org/rss/1.0/modules/slash/",
    "wfw": "http://wellformedweb.org/CommentAPI/",
}


def xml_text(raw: bytes) -> str:
    """The document as text that a strict parser may read: without declarations of its own, its common faults mended.

    Bare ampersands, HTML's entities, control characters, prefixes that were never declared.  What the document declares
    is dropped unread, so that no entity grows and nothing is fetched.  Raises NotConverted where that is not possible.
    """
    text = CONTROL.sub("", decoded(raw)).lstrip("\ufeff \t\n")
    text = _without_doctype(_DECLARATION.sub("", text, count=1))
    if _ENTITY.search(_outside_cdata(text, str, inside=lambda _: "")):
        raise NotConverted("it declares entities, which a feed has no use for: save it anew from where it comes")
    return _declared(_outside_cdata(text, lambda part: _AMPERSAND.sub(_entity, part))).strip()


def _without_doctype(text: str) -> str:
    """The document without its DOCTYPE and what is declared inside it; one that never ends stays, and is refused."""
    found = _DOCTYPE.search(text, 0, _HEAD)
    if not found:
        return text
    end = found.end()
    if text[end : end + 1] == "[":
        closed = _SUBSET_END.search(text, end)
        return text[: found.start()] + text[closed.end() :] if closed else text
    return text[: found.start()] + text[end + 1 :]


def _entity(match: re.Match[str]) -> str:
    number, name = match.groups()
    if number:
        char = html.unescape(match.group())
        return match.group() if char in "<>&\"'" else "" if char == "\ufffd" else CONTROL.sub("", char)
    if name in _OWN:
        return match.group()
    return html.entities.html5.get(f"{name};") or "&amp;" + match.group()[1:]


def _outside_cdata(text: str, change: Callable[[str], str], inside: Callable[[str], str] = str) -> str:
    """The text with `change` made everywhere but in CDATA sections and comments, which `inside` changes."""
    out: list[str] = []
    at = 0
    while True:
        opening = _APART.search(text, at)
        closing = "]]>" if opening and opening.group() != "<!--" else "-->"
        end = text.find(closing, opening.end()) if opening else -1
        if opening is None or end < 0:
            return "".join([*out, change(text[at:])])
        out += [change(text[at : opening.start()]), inside(text[opening.start() : end + len(closing)])]
        at = end + len(closing)


def _declared(text: str) -> str:
    """The document with a meaning given to each prefix that it uses and never declares."""
    bare = _outside_cdata(text, str, inside=lambda _: "")
    used = {name for pair in _PREFIX.findall(bare) for name in pair if name} - {"xml", "xmlns"}
    missing = sorted(used - set(_XMLNS.findall(bare)))
    root = _ROOT.search(text)
    if not missing or root is None:
        return text
    names = "".join(f' xmlns:{name}="{_MEANT.get(name, f"urn:prefix:{name}")}"' for name in missing[:50])
    return text[: root.end()] + names + text[root.end() :]
