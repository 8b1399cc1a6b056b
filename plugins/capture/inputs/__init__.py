"""Inputs that hold several articles, or one and what is known of it: each kind has a reader that takes it apart."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..findings import Entry

# The kind as `kinds.kind_of` names it, and the module here whose `entries(raw)` reads it.
READERS: dict[str, str] = {
    "feed": "feeds",
    "json_feed": "json_feed",
    "mail": "mail",
    "mhtml": "mhtml",
    "warc": "warc",
    "webarchive": "webarchive",
    "gzip": "packed",
    "zip": "zip_archive",
    "bookmarks": "bookmarks",
    "bookmarks_json": "bookmarks_json",
    "pocket": "pocket",
    "instapaper": "instapaper",
    "raindrop": "raindrop",
    "readwise": "readwise",
    "omnivore": "omnivore",
    "markdown": "markdown",
    "links": "link_list",
    "table": "tables",
    "shortcut": "shortcut",
}
# Kinds that name other inputs and hold no article, and the module whose `listing(raw)` reads it.
LISTS: dict[str, str] = {
    "opml": "opml",
}


def entries(kind: str, raw: bytes) -> tuple[Entry, ...]:
    """The articles that an input of this kind holds, in its order.

    Raises NotConverted with `what is wrong: how to mend it` where it holds none or can't be taken apart.
    """
    return tuple(import_module(f".{READERS[kind]}", __name__).entries(raw))


def listing(kind: str, raw: bytes) -> tuple[tuple[str, str], ...]:
    """Title and address of each feed that a list of feeds names, in its order: something to show, nothing to file.

    Raises NotConverted with `what is wrong: how to mend it` where it names none.
    """
    return tuple(import_module(f".{LISTS[kind]}", __name__).listing(raw))
