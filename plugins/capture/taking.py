"""Inputs to articles: each is read, told by its kind, taken apart where it holds several, and left out where known."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING

from ..stories.faults import Fault, brief
from .converting import convert, convert_entry, entries_of, known_kind, prepare
from .filing import hash_of
from .findings import NotConverted
from .guarding import Work
from .inputs import LISTS, READERS, listing
from .sources import read_bytes, unreached

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from .findings import Entry
    from .sources import Source

# Kinds whose articles are the outlet's own, so that a later reading of the same input renews what it brought.
FEEDS = frozenset({"feed", "json-feed"})
# As much of an entry's name as a message of one line can hold.
_SHOWN = 60


@dataclass(frozen=True)
class Article:
    """One article on its way: from which source, of what kind, and the hash by which the archive knows it.

    `same` is the story that was made from these very bytes, `fault` what kept it from being read, `feeds` the titles
    and addresses that a list of feeds holds.
    """

    source: Source
    kind: str = ""
    raw: bytes = b""
    name: str = ""
    entry: Entry | None = None
    same: Path | None = None
    fault: Fault | None = None
    feeds: tuple[tuple[str, str], ...] = ()

    @property
    def shown(self) -> str:
        """How messages name it: by its source, and by its title where the source holds several."""
        return brief(self.entry.name, _SHOWN) if self.entry else ""

    def refused(self, message: str) -> Fault:
        """The fault that a refusal means for this article."""
        what, _, mend = message.rpartition(": ")
        what = what or message
        named = f"“{self.shown}”: {what}" if self.shown else what
        return Fault(self.source.shown, 1, named, mend if mend != message else "see the README of plugins/capture")


def articles(
    given: Iterable[Source], known: Callable[[str], Path | None], url: str | None
) -> Iterator[tuple[Article, Work | None]]:
    """Every article of every source in order, each with the work that is still to be done on it.

    `known` finds the story of a hash; `url` is the address of the one article that the sources hold.
    """
    for source in given:
        try:
            yield from _of_one(source, known, url)
        except NotConverted as refused:
            yield Article(source, fault=Article(source).refused(str(refused))), None
        except OSError as error:
            yield Article(source, fault=unreached(error, source.name)), None


def _of_one(
    source: Source, known: Callable[[str], Path | None], url: str | None
) -> Iterator[tuple[Article, Work | None]]:
    raw = read_bytes(source)
    name = hash_of(raw)
    if same := known(name):
        yield Article(source, name=name, same=same), None
        return
    kind = known_kind(raw)
    prepare(kind)
    if kind in LISTS:
        yield Article(source, kind, feeds=listing(kind, raw)), None
    elif kind not in READERS:
        yield Article(source, kind, raw, name), Work(convert, (raw, url))
    else:
        found = entries_of(kind, raw)
        if url and len(found) > 1:
            raise NotConverted(f"--url is the address of one original, and this holds {len(found)}: leave it out")
        for entry in found:
            yield _entry(
                source, kind, replace(entry, url=url) if url else entry, name if len(found) == 1 else "", known
            )


def _entry(
    source: Source, kind: str, entry: Entry, name: str, known: Callable[[str], Path | None]
) -> tuple[Article, Work | None]:
    article = Article(source, kind, entry.raw, name or name_of(entry), entry)
    if same := known(article.name):
        return replace(article, same=same), None
    prepare(entry.form)
    return article, None if entry.form == "stub" else Work(convert_entry, (entry,))


def name_of(entry: Entry) -> str:
    """Name an entry by all that its input says of it, as `filing.hash_of` names a file by its bytes."""
    said = {key: value for key, value in asdict(entry).items() if value not in (None, (), True, b"")}
    plain = {**said, "raw": entry.raw.hex()}
    return hashlib.sha256(json.dumps(plain, sort_keys=True, default=str).encode("utf-8", "surrogatepass")).hexdigest()[
        :16
    ]
