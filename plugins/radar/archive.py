"""The stories that are there, asked about one that may come."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from ..stories.addresses import normal_url
from ..stories.slugs import slug_of
from .events import Events
from .glances import glance, glances
from .likeness import Wordings

if TYPE_CHECKING:
    from pathlib import Path

    from .glances import Glance

VERY_SAME = "it was made from this very capture"


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
        self.stories: list[Glance] = glances(content)

    def add(self, path: Path) -> None:
        """Take in a story that was just written, or written anew."""
        new = glance(path)
        place = next((n for n, story in enumerate(self.stories) if story.path == path), None)
        if place is None:
            self.stories.append(new)
            self._sign(new)
            self._wordings.add(new.body)
            self._events.add(new.title, new.body, new.day)
            return
        self.stories[place] = new
        for view in ("_signs", "_wordings", "_events"):
            self.__dict__.pop(view, None)

    def slugs(self) -> set[str]:
        """Every slug and file name in use, so that a new story clashes with none."""
        return {story.path.stem for story in self.stories} | {s.slug or slug_of(s.title) for s in self.stories}

    def categories(self) -> dict[str, str]:
        """The categories in use as they are written, by their letters in lower case."""
        return {story.category.casefold(): story.category for story in self.stories if story.category}

    def made_from(self, capture_hash: str) -> Path | None:
        """The story that was made from the raw capture of this hash."""
        there = self._signs.get(("hash", capture_hash))
        return there.path if there else None

    def find(self, source_url: str | None, capture_hash: str, body: str, ident: str | None = None) -> Same | None:
        """The story that this capture already became, or None; the surest sign goes first.

        `ident` is the feed's own id of the article, `body` its text in Markdown.
        """
        signs = (
            (("hash", capture_hash), VERY_SAME),
            (("id", ident or ""), "it has the same id in its feed"),
            (("address", normal_url(source_url) if source_url else ""), "it has the same address"),
        )
        for sign, why in signs:
            if sign[1] and (there := self._signs.get(sign)):
                return Same(there.path, why)
        for score, number in self._wordings.alike(body)[:1]:
            return Same(self.stories[number].path, f"its text is nearly the same ({score:.0%})")
        return None

    def same_event(self, title: str, body: str, day: str, source: str | None) -> list[Glance]:
        """The stories of other outlets that tell of the same event, the nearest first."""
        found = (self.stories[number] for _, number in self._events.near(title, body, day))
        return [story for story in found if story.source.casefold() != (source or "").casefold()]

    def _sign(self, story: Glance) -> None:
        address = normal_url(story.source_url) if story.source_url else ""
        for sign in (("hash", story.hash), ("id", story.ident), ("address", address)):
            if sign[1]:
                self._signs.setdefault(sign, story)

    @cached_property
    def _signs(self) -> dict[tuple[str, str], Glance]:
        self.__dict__["_signs"] = {}
        for story in self.stories:
            self._sign(story)
        return self._signs

    @cached_property
    def _wordings(self) -> Wordings:
        return Wordings([story.body for story in self.stories])

    @cached_property
    def _events(self) -> Events:
        return Events([(story.title, story.body, story.day) for story in self.stories])
