"""JSON Feed 1.0 and 1.1: what a feed says of each of its articles, whatever types its writer thought of."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ..decoding import decoded
from ..findings import NotConverted
from .feed_elements import person
from .items import Feed, Item, entry_of
from .markup import paragraphs, plain_words
from .sites import absolute

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..findings import Entry

_MOST = 10_000


def entries(raw: bytes) -> Iterator[Entry]:
    """The articles of a JSON Feed, in its order; one that is there twice (by its id) once.  Raises NotConverted."""
    try:
        data = json.loads(decoded(raw))
    except (ValueError, RecursionError):
        data = None
    items = data.get("items") if isinstance(data, dict) else None
    if not isinstance(data, dict) or not isinstance(items, list):
        raise NotConverted("it is no JSON Feed that can be read (no list of items): fetch it anew")
    home = absolute(_text(data, "home_page_url")) or absolute(_text(data, "feed_url"))
    feed = Feed(plain_words(_text(data, "title")), home, _text(data, "language") or None, _people(data))
    seen: set[str] = set()
    for number, item in enumerate((each for each in items[:_MOST] if isinstance(each, dict)), 1):
        entry = entry_of(_item(item, home), feed, number)
        if entry and entry.ident not in seen:
            seen |= {entry.ident} if entry.ident else set()
            yield entry
    if not any(isinstance(each, dict) for each in items):
        raise NotConverted("it is a feed without an article: fetch it anew, or save the page of the article")


def _item(item: dict[str, Any], home: str | None) -> Item:
    as_text = paragraphs(_text(item, "content_text"))
    return Item(
        title=plain_words(_text(item, "title")),
        link=_text(item, "url"),
        ident=_text(item, "id"),
        authors=_people(item),
        date=_text(item, "date_published"),
        lang=_text(item, "language") or None,
        text=_text(item, "content_html") or as_text,
        summary=paragraphs(_text(item, "summary")),
        base=absolute(_text(item, "url"), home),
        linked=_text(item, "external_url"),
    )


def _text(data: dict[str, Any], key: str) -> str:
    """A value as text: feeds write numbers for ids, and worse."""
    value = data.get(key)
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    return str(value).encode("utf-8", "replace").decode().strip()


def _people(data: dict[str, Any]) -> tuple[str, ...]:
    """The authors, in the list of version 1.1 or the one of version 1.0."""
    listed = data.get("authors")
    people = [*(listed if isinstance(listed, list) else ()), data.get("author")]
    names = (person(plain_words(_text(each, "name"))) for each in people if isinstance(each, dict))
    return tuple(dict.fromkeys(name for name in names if name))
