"""Inputs to articles: each is read, told by its kind, taken apart where it holds several, and left out where known."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from ..radar.archive import VERY_SAME, Same
from ..stories.faults import Fault, Unreadable, brief
from ..stories.story import read
from .converting import convert, convert_entry, convert_taught, entries_of, known_kind, prepare
from .filing import hash_of
from .findings import NotConverted
from .guarding import Work, guarded
from .inputs import LISTS, READERS, listing
from .lessons import Lessons
from .sources import read_bytes, unreached
from .updating import is_partial

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..radar.archive import Archive
    from .findings import Capture, Entry
    from .sources import Source

# Kinds whose articles are the outlet's own, so that a later reading of the same input renews what it brought.
FEEDS = frozenset({"feed", "json_feed"})
# As much of an entry's name as a message of one line can hold.
_SHOWN = 60
# To tell what a larger input is may itself take long, or hundreds of megabytes (JSON is read whole).
_GLANCE = 500_000


@dataclass(frozen=True)
class Article:
    """One article on its way: from which source, of what kind, and the hash by which the archive knows it.

    `place` is which of how many it is in its source, `same` the story that it is already, `fault` what kept it from
    being read, `feeds` the titles and addresses that a list of feeds holds.
    """

    source: Source
    place: tuple[int, int] = (1, 1)
    kind: str = ""
    raw: bytes = b""
    name: str = ""
    entry: Entry | None = None
    same: Same | None = None
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


class Known:
    """What need not be read again: asked by the hash of what a story would be made from, and by address."""

    def __init__(self, archive: Archive | None) -> None:
        """Without an archive nothing is known."""
        self._archive = archive

    def made_from(self, name: str) -> Same | None:
        """The story that was made from what has this hash."""
        path = self._archive.made_from(name) if self._archive else None
        return Same(path, VERY_SAME) if path else None

    def at(self, address: str) -> Same | None:
        """The story of this address, unless its text is still to come."""
        there = self._archive.find(address, "", "") if self._archive else None
        try:
            return there if there and not is_partial(read(there.path)) else None
        except (Unreadable, OSError):
            return None


@dataclass(frozen=True)
class Taking:
    """How inputs are taken.

    What is `known` already; the address that the editor gave; whether private networks may be asked; what earlier
    captures teach about texts, and what was found in texts already (by their hashes).
    """

    known: Known
    url: str | None = None
    allow_private: bool = False
    lessons: Lessons = field(default_factory=lambda: Lessons(None))
    firsts: dict[str, Capture] = field(default_factory=dict)

    def articles(self, given: Iterable[Source]) -> Iterator[tuple[Article, Work | None]]:
        """Every article of every source in order, each with the work that is still to be done on it."""
        for source in given:
            try:
                yield from self._of_one(source)
            except NotConverted as refused:
                yield Article(source, fault=Article(source).refused(str(refused))), None
            except OSError as error:
                yield Article(source, fault=unreached(error, source.name)), None

    def _of_one(self, source: Source) -> Iterator[tuple[Article, Work | None]]:
        if source.address and (same := self.known.at(source.address)):
            yield Article(source, same=same), None
            return
        raw, url = read_bytes(source, allow_private=self.allow_private)
        url = url or self.url
        name = hash_of(raw)
        if same := self.known.made_from(name):
            yield Article(source, name=name, same=same), None
            return
        kind = guarded(Work(known_kind, (raw,))) if len(raw) > _GLANCE else known_kind(raw)
        if kind in LISTS:
            yield Article(source, kind=kind, feeds=guarded(Work(listing, (kind, raw)))), None
            return
        prepare(kind)
        if kind in READERS:
            yield from self._of_several(Article(source, kind=kind, raw=raw, name=name))
        else:
            yield Article(source, kind=kind, raw=raw, name=name), self._work(kind, raw, name, url)

    def _work(self, kind: str, raw: bytes, name: str, url: str | None) -> Work:
        if kind != "text":
            return Work(convert, (raw, url))
        return Work(convert_taught, (raw, url, name, self.lessons, self.firsts.get(name)))

    def _of_several(self, whole: Article) -> Iterator[tuple[Article, Work | None]]:
        found = entries_of(whole.kind, whole.raw)
        if self.url and len(found) > 1:
            raise NotConverted(f"--url is the address of one original, and this holds {len(found)}: leave it out")
        for number, given in enumerate(found, 1):
            entry = replace(given, url=self.url) if self.url else given
            name = whole.name if len(found) == 1 else name_of(entry)
            same = self.known.made_from(name)
            work = None if same or entry.form == "stub" else Work(convert_entry, (entry,))
            place = (number, len(found))
            yield replace(whole, place=place, raw=entry.raw, name=name, entry=entry, same=same), work


def name_of(entry: Entry) -> str:
    """Name an entry by all that its input says of it, as `filing.hash_of` names a file by its bytes."""
    said = {field: value for field, value in vars(entry).items() if value not in (None, (), True, b"")}
    return hash_of(repr(sorted(said.items())).encode("utf-8", "surrogatepass"))
