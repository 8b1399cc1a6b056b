"""A page's bytes as an element tree that the rest can walk without care: bounded in depth, no comments, no scripts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..decoding import decoded
from ..findings import NotConverted

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# Elements that only arrange others: taken away where a page nests more of them than the parser takes.
_ARRANGING = re.compile(r"</?(?:div|span|font|section|center|b|i|u)\b[^<>]*>", re.IGNORECASE)
# Characters that no element may hold, as they stand and as references: the parser lets them in, and every later step
# that sets a text or an attribute would fail on them.
_CONTROLS = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]"
    r"|&#(?:0*(?:[0-8]|1[124-9]|2\d|3[01]|6553[45])(?!\d)|[xX]0*(?:[0-8bBcCeEfF]|1[0-9a-fA-F]|[fF]{3}[eEfF])(?![0-9a-fA-F]));?"
)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")


def tree_of(raw: bytes) -> HtmlElement:
    """The page as a tree (comments and processing instructions left out); raises NotConverted for what is no page.

    libxml2 ends a document silently at a depth of 256 elements; a page that goes deeper is read again without the
    elements that only arrange others, so that its words are not lost.
    """
    text = _DECLARATION.sub("", _CONTROLS.sub("", decoded(raw)))
    tree, whole = _parsed(text)
    if not whole:
        tree, whole = _parsed(_ARRANGING.sub(" ", text))
    if tree is None or not whole:
        raise NotConverted("its elements are nested too deeply to be a page: paste the story as text")
    return tree


def _parsed(text: str) -> tuple[HtmlElement | None, bool]:
    import lxml.etree
    import lxml.html

    parser = lxml.html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        tree = lxml.html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (lxml.etree.ParserError, lxml.etree.XMLSyntaxError):
        return None, True
    return tree, not any(error.type_name == "ERR_RESOURCE_LIMIT" for error in parser.error_log)
