"""Pieces of HTML as feeds and letters carry them: their words, whether they are HTML at all, and plain text as HTML."""

from __future__ import annotations

import html
import html.entities
import re
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from ..escaping import words_only
from ..patterns import later

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_TAG = later(
    r"</(?:a|abbr|article|b|blockquote|cite|code|del|div|em|figure|font|h[1-6]|i|ins|li|mark|ol|p|pre|q|s|section|small"
    r"|span|strong|sub|sup|table|td|tr|tt|u|ul)\s*>|<(?:br|hr|img|p)\b[^<>]*>",
    re.IGNORECASE,
)
_ENTITY = later(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|([A-Za-z][A-Za-z0-9]{1,31}));")
_SILENT = ("script", "style", "template", "noscript", "head", "title", "svg", "iframe", "object")


def is_markup(text: str) -> bool:
    """True for a text that is meant as HTML: it closes an element, breaks a line, or spells a character by name.

    "Use of <b>" and "5 < 6" are none: where a feed may hold either, what is no HTML is shown as it stands.
    """
    if _TAG.search(text):
        return True
    return any(not name or f"{name};" in html.entities.html5 for name in _ENTITY.findall(text))


def fragment(source: str) -> HtmlElement:
    """A piece of HTML as one element that holds it, without comments, scripts and what else no reader sees."""
    import lxml.etree
    import lxml.html

    parser = lxml.html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    clean = re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f]", "", source)
    try:
        tree = lxml.html.document_fromstring(
            f"<html><body><div>{clean}</div></body></html>".encode("utf-8", "replace"), parser=parser
        )
    except (lxml.etree.ParserError, lxml.etree.XMLSyntaxError):
        return lxml.html.Element("div")
    holder: HtmlElement = tree.find("body/div")
    holder = tree if holder is None else holder
    body = tree.find("body")
    for stray in list(body)[1:] if body is not None and holder is not tree else ():
        holder.append(stray)  # what stood behind a </div> too many
    silent: list[HtmlElement] = list(holder.iter(*_SILENT))
    for element in silent:
        element.drop_tree()
    return holder


def source_of(holder: HtmlElement) -> str:
    """What an element holds, as HTML."""
    import lxml.etree

    inside = "".join(lxml.etree.tostring(child, encoding="unicode", method="html") for child in holder)
    return (html.escape(holder.text or "", quote=False) + inside).strip()


def words(source: str) -> str:
    """The words of a piece of HTML in one line, entities decoded; for titles, names and teasers."""
    if "<" not in source:
        return words_only(html.unescape(source))
    holder = fragment(source)
    for element in holder.iter("br", "p", "div", "li", "h1", "h2", "h3", "h4", "td", "blockquote"):
        element.text, element.tail = " " + (element.text or ""), " " + (element.tail or "")
    return words_only(holder.text_content())


def plain_words(text: str) -> str:
    """The words of a text that may be HTML or not."""
    return words(text) if is_markup(text) else words_only(text)


def paragraphs(text: str) -> str:
    """Plain text as HTML: blank lines part paragraphs, line ends break lines."""
    parts = (part.strip() for part in re.split(r"\n[ \t]*\n", text.replace("\r\n", "\n").replace("\r", "\n")))
    return "\n".join("<p>" + html.escape(part, quote=False).replace("\n", "<br>\n") + "</p>" for part in parts if part)


def anchored(source: str, base: str | None) -> str:
    """The HTML with its links made absolute by the address that the input says they start from."""
    if not base or "<" not in source:
        return source
    holder = fragment(source)
    for link in holder.iter("a"):
        if href := link.get("href"):
            try:
                link.set("href", urljoin(base, href.strip()))
            except ValueError:
                del link.attrib["href"]
    return source_of(holder)
