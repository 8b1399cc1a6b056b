"""Inputs to articles: each is read, told by its kind, taken apart where it holds several, and left out where known."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..stories.faults import Fault, Unreadable, brief
from .converting import convert, convert_entry, convert_taught, entries_of, known_kind, prepare
from .findings import Capture, NotConverted
from .guarding import Work, guarded
from .inputs import LISTS, READERS, listing
from .lessons import Lessons
from .record import hash_of
from .sources import read_bytes, unreached

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..radar.archive import Archive, Same
    from .findings import Entry
    from .sources import Source

# Kinds whose articles are the outlet's own, so that a later reading of the same input renews what it brought.
FEEDS = frozenset({"feed", "json_feed"})
# As much of an entry's name as a message of one line can hold.
_SHOWN = 60
# To tell what a larger input is may itself take long, or hundreds of megabytes (JSON is read whole).
_GLANCE = 500_000


class Article(NamedTuple):
    """One article on its way: from which source, of what kind, and what it is made from.

    `place` is which of how many it is in its source, `said` the hash of what its input says of it, `same` the story that
    it is already, `fault` what kept it from being read, `feeds` the titles and addresses that a list of feeds holds.
    """

    source: Source
    place: tuple[int, int] = (1, 1)
    kind: str = ""
    raw: bytes = b""
    said: str = ""
    entry: Entry | None = None
    same: Same | None = None
    fault: Fault | None = None
    feeds: tuple[tuple[str, str], ...] = ()

    @property
    def name(self) -> str:
        """The hash by which the archive knows it."""
        return self.said or hash_of(self.raw)

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
    """What need not be read again: asked by what a story would be made from, and by address."""

    def __init__(self, archive: Archive | None) -> None:
        """Without an archive nothing is known."""
        self._archive = archive

    def made(self, article: Article) -> Same | None:
        """The story that was made from this very article."""
        if self._archive is None:
            return None
        from ..radar.archive import VERY_SAME, Same

        path = self._archive.made_from(article.name)
        return Same(path, VERY_SAME) if path else None

    def holds(self, name: str) -> bool:
        """True where a story was made from what has this hash."""
        return self._archive is not None and self._archive.made_from(name) is not None

    def at(self, address: str) -> Same | None:
        """The story of this address, unless its text is still to come."""
        if self._archive is None:
            return None
        from ..stories.story import read
        from .updating import is_partial

        there = self._archive.find(address, "", "")
        try:
            return there if there and not is_partial(read(there.path)) else None
        except (Unreadable, OSError):
            return None


class Taking:
    """How inputs are taken."""

    def __init__(
        self,
        known: Known,
        url: str | None = None,
        *,
        allow_private: bool = False,
        lessons: Lessons | None = None,
        firsts: dict[str, Capture] | None = None,
    ) -> None:
        """What is `known` already; the address that the editor gave; whether private networks may be asked.

        `lessons` are what earlier captures teach about texts, `firsts` what was found in texts already (by their
        hashes).
        """
        self.known, self.url, self.allow_private = known, url, allow_private
        self.lessons, self.firsts = lessons or Lessons(None), firsts or {}

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
        article = Article(source, raw=raw)
        if same := self.known.made(article):
            yield article._replace(same=same), None
            return
        kind = guarded(Work(known_kind, (raw,))) if len(raw) > _GLANCE else known_kind(raw)
        article = article._replace(kind=kind)
        if kind in LISTS:
            yield article._replace(feeds=guarded(Work(listing, (kind, raw)))), None
            return
        prepare(kind)
        if kind in READERS:
            yield from self._of_several(article)
        else:
            yield article, self._work(article, url)

    def _work(self, article: Article, url: str | None) -> Work:
        if article.kind != "text":
            return Work(convert, (article.raw, url))
        name = article.name
        return Work(convert_taught, (article.raw, url, name, self.lessons, self.firsts.get(name)))

    def _of_several(self, whole: Article) -> Iterator[tuple[Article, Work | None]]:
        found = entries_of(whole.kind, whole.raw)
        if self.url and len(found) > 1:
            raise NotConverted(f"--url is the address of one original, and this holds {len(found)}: leave it out")
        for number, given in enumerate(found, 1):
            entry = given._replace(url=self.url) if self.url else given
            said = whole.name if len(found) == 1 else name_of(entry)
            article = whole._replace(place=(number, len(found)), raw=entry.raw, said=said, entry=entry)
            article = article._replace(same=self.known.made(article))
            yield article, None if article.same or entry.form == "stub" else Work(convert_entry, (entry,))


def fault_of(article: Article, answer: object) -> Fault | None:
    """What kept an article from becoming a story, `answer` being what its conversion gave; None where nothing did."""
    return article.refused(str(answer)) if isinstance(answer, NotConverted) else article.fault


def found_in(article: Article, answer: object) -> Capture:
    """The capture: what was found, and before it what the input states."""
    found = answer if isinstance(answer, Capture) else None
    if article.entry:
        from .stating import stated, stub

        return stated(article.entry, found) if found else stub(article.entry)
    return found or Capture("", (), None, None, None, None, "", (), ())


def name_of(entry: Entry) -> str:
    """Name an entry by all that its input says of it, as `filing.hash_of` names a file by its bytes."""
    said = {field: value for field, value in entry._asdict().items() if value not in (None, (), True, b"")}
    return hash_of(repr(sorted(said.items())).encode("utf-8", "surrogatepass"))
