"""A page's bytes as an element tree that the rest can walk without care: bounded in depth, no comments, no scripts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..decoding import decoded
from ..findings import NotConverted
from ..patterns import later

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# Elements that only arrange others: taken away where a page nests more of them than the parser takes.
_ARRANGING = later(rb"</?(?:div|span|font|section|center|b|i|u)\b[^<>]*>", re.IGNORECASE)
# Characters that no element may hold, as references and as they stand (in UTF-8): the parser lets them in, and every
# later step that sets a text or an attribute would fail on them.
_REFERENCES = later(
    r"&#(?:0*(?:[0-8]|1[124-9]|2\d|3[01]|6553[45])(?!\d)|[xX]0*(?:[0-8bBcCeEfF]|1[0-9a-fA-F]|[fF]{3}[eEfF])(?![0-9a-fA-F]));?"
)
_CONTROLS = bytes({*range(0x20)} - set(b"\t\n\r"))
_NO_CHARACTERS = ("\ufffe".encode(), "\uffff".encode())
_DECLARATION = later(rb"^\s*<\?xml[^>]*\?>")


def tree_of(raw: bytes) -> HtmlElement:
    """The page as a tree (comments and processing instructions left out); raises NotConverted for what is no page.

    libxml2 ends a document silently at a depth of 256 elements; a page that goes deeper is read again without the
    elements that only arrange others, so that its words are not lost.
    """
    page = _without_controls(_REFERENCES.sub("", decoded(raw)))
    tree, whole = _parsed(page)
    if not whole:
        tree, whole = _parsed(_ARRANGING.sub(b" ", page))
    if tree is None or not whole:
        raise NotConverted("its elements are nested too deeply to be a page: paste the story as text")
    return tree


def _without_controls(text: str) -> bytes:
    page = text.encode("utf-8", "replace").translate(None, _CONTROLS)
    for sign in _NO_CHARACTERS:
        page = page.replace(sign, b"")
    return _DECLARATION.sub(b"", page)


def _parsed(page: bytes) -> tuple[HtmlElement | None, bool]:
    import lxml.etree
    import lxml.html

    parser = lxml.html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    # lxml.html asks a Python function of the kind of each element, since those of forms have methods of their own.
    parser.set_element_class_lookup(lxml.etree.ElementDefaultClassLookup(element=lxml.html.HtmlElement))
    try:
        tree = lxml.html.document_fromstring(page, parser=parser)
    except (lxml.etree.ParserError, lxml.etree.XMLSyntaxError):
        return None, True
    return tree, not any(error.type_name == "ERR_RESOURCE_LIMIT" for error in parser.error_log)
