"""OPML, the list of feeds that readers exchange: its titles and addresses, to choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...stories.addresses import clean_url
from ..escaping import words_only
from ..findings import NotConverted
from .xml_text import xml_text

if TYPE_CHECKING:
    from collections.abc import Iterator

# The largest lists that people share hold a few thousand feeds.
_MOST = 20_000


def listing(raw: bytes) -> Iterator[tuple[str, str]]:
    """Title and address of each feed, however deep in folders it stands, each address once.

    Only web addresses are feeds; a title that is missing is the feed's site, or its address.  Raises NotConverted where
    no feed is listed.
    """
    found: dict[str, str] = {}
    for attributes in _outlines(raw):
        address = clean_url(_web(attributes.get("xmlurl") or ""))
        if address and len(found) < _MOST:
            site = clean_url(attributes.get("htmlurl") or "")
            title = words_only(attributes.get("text") or attributes.get("title") or "")
            found.setdefault(address, title or site or address)
    if not found:
        raise NotConverted("it lists no feed (an outline with an xmlUrl): export the list from the feed reader anew")
    yield from ((title, address) for address, title in found.items())


def _web(address: str) -> str:
    """An address with the scheme that it means: `feed:` is what some programs write for http."""
    lower = address.strip().lower()
    if lower.startswith("feed:"):
        rest = address.strip()[5:]
        return rest if rest.lower().startswith(("http:", "https:")) else "http:" + rest
    return address


def _outlines(raw: bytes) -> Iterator[dict[str, str]]:
    """The attributes of every outline, names in small letters: programs differ in how they spell xmlUrl."""
    import lxml.etree

    parser = lxml.etree.XMLParser(
        recover=True, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True
    )
    text = xml_text(raw)
    try:
        tree = lxml.etree.fromstring(text.encode(), parser=parser) if text else None
    except lxml.etree.XMLSyntaxError as error:
        raise NotConverted("it is no XML that can be read: export the list from the feed reader anew") from error
    for element in tree.iter() if tree is not None else ():
        if isinstance(element.tag, str) and element.tag.rpartition("}")[2].lower() == "outline":
            yield {str(name).lower(): str(value) for name, value in element.attrib.items()}
