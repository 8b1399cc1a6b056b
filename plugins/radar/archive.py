"""The stories that are there, asked about one that may come."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from ..stories.addresses import host_of, normal_url
from ..stories.slugs import slug_of
from .events import Events
from .glances import glance, glances
from .likeness import Wordings

if TYPE_CHECKING:
    from pathlib import Path

    from .glances import Glance

VERY_SAME = "it was made from this very capture"
SAME_ID = "it has the same id in its feed"
SAME_ADDRESS = "it has the same address"
_WHY = (VERY_SAME, SAME_ID, SAME_ADDRESS)
_ANYBODY = ""
_PLAIN_HOST = re.compile(
    r"https?://(?:(?:www\d?|m|mobile|amp)\.(?=[^.]+\.))?([a-z\d.-]*[a-z\d])(?=[/?#]|$)", re.IGNORECASE | re.ASCII
)


@dataclass(frozen=True)
class Same:
    """A story that the archive already has, and how that was seen (in words for the editor)."""

    path: Path
    why: str


class Archive:
    """The stories that are there, looked at once and kept up to date with what is filed meanwhile."""

    def __init__(self, content: Path) -> None:
        """`content` is the digest's content folder; it need not exist yet."""
        self.content = content
        self.stories: list[Glance] = []
        self._places: dict[str, int] = {}
        self._slugs: set[str] = set()
        self._categories: dict[str, str] = {}
        self._signs: dict[tuple[str, str], Path] = {}
        # Addresses by their hosts, to be brought into normal form when one of that host is asked for: it takes long.
        self._hosts: defaultdict[str, list[tuple[str, Path]]] = defaultdict(list)
        self._wordings = Wordings([])
        self.refresh()

    def refresh(self) -> None:
        """Take in what another program has filed meanwhile."""
        for story in glances(self.content, self._places):
            self._take(story)

    def add(self, path: Path) -> None:
        """Take in a story that was just written, or written anew; raises OSError when it can't be opened."""
        self._take(glance(path))

    def slugs(self) -> set[str]:
        """Every slug and file name in use, so that a new story clashes with none."""
        return self._slugs

    def categories(self) -> dict[str, str]:
        """The categories in use as they are written, by their letters in lower case."""
        return self._categories

    def made_from(self, capture_hash: str) -> Path | None:
        """The story that was made from the raw capture of this hash."""
        return self._signs.get(("hash", capture_hash)) if capture_hash else None

    def find(self, source_url: str | None, capture_hash: str, body: str, ident: str | None = None) -> Same | None:
        """The story that this capture already became, or None; the surest sign goes first.

        `ident` is the feed's own id of the article, which counts within one site; `body` its text in Markdown.
        """
        address = normal_url(source_url) if source_url else ""
        self._settle(address)
        signs = (("hash", capture_hash), ("id", _ident(ident, source_url)), ("address", address))
        for sign, why in zip(signs, _WHY, strict=True):
            if sign[1] and (path := self._signs.get(sign)):
                return Same(path, why)
        for score, number in self._wordings.alike(body)[:1]:
            return Same(self.stories[number].path, f"its text is nearly the same ({score:.0%})")
        return None

    def same_event(self, title: str, body: str, day: str, source: str | None) -> list[Glance]:
        """The stories of other outlets that tell of the same event, the nearest first; `day` is ISO."""
        found = (self.stories[number] for _, number in self._events.near(title, body, day))
        return [story for story in found if story.source.casefold() != (source or "").casefold()]

    def _take(self, story: Glance) -> None:
        place = self._places.setdefault(str(story.path), len(self.stories))
        self._slugs.update(_slugs(story))
        if story.category:
            self._categories.setdefault(story.category.casefold(), story.category)
        self._sign(story)
        if place < len(self.stories):
            self.stories[place] = story
            self._wordings.replace(place, story.body)
            self.__dict__.pop("_events", None)
        else:
            self.stories.append(story)
            self._wordings.add(story.body)
            if "_events" in self.__dict__:
                self._events.add(story.title, story.body, story.day)

    def _sign(self, story: Glance) -> None:
        for sign in (("hash", story.hash), ("id", _ident(story.ident, story.source_url))):
            if sign[1]:
                self._signs.setdefault(sign, story.path)
        if story.source_url:
            self._hosts[_host(story.source_url)].append((story.source_url, story.path))

    def _settle(self, address: str) -> None:
        """Bring the addresses that may be this one into normal form; those of AMP caches may be anybody's."""
        for host in (_host(address), _ANYBODY):
            for url, path in self._hosts.pop(host, ()):
                self._signs.setdefault(("address", normal_url(url)), path)

    @cached_property
    def _events(self) -> Events:
        return Events([(story.title, story.body, story.day) for story in self.stories])


def _slugs(story: Glance) -> tuple[str, str]:
    return story.path.stem, story.slug or slug_of(story.title)


def _ident(ident: str | None, source_url: str | None) -> str:
    """A feed's id with its site: another site's feed may use the same ids."""
    return f"{ident} {host_of(source_url)}" if ident else ""


def _host(url: str) -> str:
    """The host of an address without what `normal_url` leaves out; _ANYBODY where only it can tell."""
    found = _PLAIN_HOST.match(url)
    return found.group(1).lower() if found and "/amp/" not in url and "ampproject" not in url else _ANYBODY
