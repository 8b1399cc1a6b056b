"""Is this story already in the archive?  Same address, same capture, or nearly the same words."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from ..stories.addresses import normal_url
from ..stories.faults import Unreadable
from ..stories.story import Story, read

if TYPE_CHECKING:
    from collections.abc import Iterator

# Runs of four words: long enough that two outlets telling one event share few, short enough that a changed word
# costs only four of them.
_RUN = 4
# Share of all runs that two texts must have in common to be one story.  Of 8,128 pairs of stories by different outlets
# (many about one event) the seven above .6 were one agency's text and all others below .55; a copy with a third of its
# end cut off stays above.  tests/capture/test_duplicates.py holds both sides of it.
_ALIKE = 0.6
# Fewer runs than this say too little to compare: two one-line notices may be alike and tell of different days.
_LEAST = 30
# Two texts as alike as that share three quarters of the runs of either; of so many runs taken evenly from one, chance
# leaves fewer than so few in the other less than once in a million.  It spares counting the runs of every story.
_TRIED, _FEWEST = 48, 16
_WORD = re.compile(r"\w+")
VERY_SAME = "it was made from this very capture"
SAME_ADDRESS = "it has the same address"
SAME_ID = "it has the same id in its feed"


@dataclass(frozen=True)
class Same:
    """A story that the archive already has, and how that was seen (in words for the editor)."""

    path: Path
    why: str


def runs_of_words(text: str) -> frozenset[str]:
    """The text's runs of four words, letter case, marks and Markdown left aside."""
    words = _plain(text).split()
    return frozenset(" ".join(words[i : i + _RUN]) for i in range(max(0, len(words) - _RUN + 1)))


def _plain(text: str) -> str:
    """The words alone, one blank between them and at both ends."""
    return f" {' '.join(_WORD.findall(text.lower()))} "


def resemblance(one: frozenset[str], other: frozenset[str]) -> float:
    """Shared runs through all runs of both (Broder 1997), computed exactly: an archive of thousands needs no sketch."""
    if not one or not other or min(len(one), len(other)) < _ALIKE * max(len(one), len(other)):
        return 0.0
    shared = len(one & other)
    return shared / (len(one) + len(other) - shared)


class Archive:
    """The stories that are there, read once and kept up to date with what is filed meanwhile."""

    def __init__(self, content: Path) -> None:
        """`content` is the digest's content folder; it need not exist yet."""
        self.content = content
        self.stories: list[Story] = []
        self.unread: list[Path] = []
        self._plain: dict[Path, str] = {}
        self._seen: set[str] = set()
        self._slugs: set[str] = set()
        self._categories: dict[str, str] = {}
        # What names a story for certain: hash of its capture, address, feed's id with the site that it belongs to.
        self._signs: dict[tuple[str, str], Path] = {}
        self.refresh()

    def refresh(self) -> None:
        """Take in what another program has filed meanwhile."""
        for folder, _, names in sorted(os.walk(self.content / "stories")):
            for name in sorted(names):
                if name.endswith(".md") and os.path.join(folder, name) not in self._seen:  # noqa: PTH118  ten thousand names
                    self._take(Path(folder, name))

    def _take(self, path: Path) -> None:
        try:
            self.add(path)
        except (Unreadable, OSError):
            self.unread.append(path)  # it can't be compared; its name is taken

    def add(self, path: Path) -> None:
        """Take in a story that was just written."""
        self._seen.add(str(path))
        self._slugs.add(path.stem)
        story = read(path)
        self.stories.append(story)
        self._slugs.add(story.slug)
        if story.category:
            self._categories.setdefault(story.category.casefold(), story.category)
        signs = [("hash", story.captured.get("hash", ""))]
        signs += [("address", normal_url(story.source_url))] if story.source_url else []
        signs += [_ident(story.captured.get("id", ""), story.source_url)]
        for sign in signs:
            if sign[1]:
                self._signs.setdefault(sign, path)

    def slugs(self) -> set[str]:
        """Every slug and file name in use, so that a new story clashes with none."""
        return self._slugs

    def categories(self) -> dict[str, str]:
        """The categories in use as they are written, by their letters in lower case."""
        return self._categories

    def made_from(self, capture_hash: str) -> Path | None:
        """The story that was made from these very bytes; asked before they are converted."""
        return self._signs.get(("hash", capture_hash))

    def find(self, source_url: str | None, capture_hash: str, body: str, ident: str | None = None) -> Same | None:
        """The story that this capture already became, or None; the surest sign goes first.

        `ident` is the feed's own id of the article: it counts within one site.
        """
        if made := self.made_from(capture_hash):
            return Same(made, VERY_SAME)
        if ident and (called := self._signs.get(_ident(ident, source_url))):
            return Same(called, SAME_ID)
        address = self._signs.get(("address", normal_url(source_url))) if source_url else None
        if address:
            return Same(address, SAME_ADDRESS)
        new = runs_of_words(body)
        if len(new) >= _LEAST:
            alike = ((resemblance(new, runs_of_words(story.body)), story.path) for story in self._candidates(new))
            best, path = max(alike, default=(0.0, Path()))
            if best >= _ALIKE:
                return Same(path, f"its text is nearly the same ({best:.0%})")
        return None

    def _candidates(self, new: frozenset[str]) -> Iterator[Story]:
        """The stories that hold enough of some runs of the new text to be worth counting."""
        spread = sorted(new)[:: max(1, len(new) // _TRIED)]
        tried = [f" {run} " for run in spread]
        for story in self.stories:
            text = self._plain.get(story.path) or self._plain.setdefault(story.path, _plain(story.body))
            if sum(run in text for run in tried) * _TRIED >= _FEWEST * len(tried):
                yield story


def _ident(ident: str, source_url: str | None) -> tuple[str, str]:
    """Ids are a feed's own: another site's feed that uses the same one must not change this site's story."""
    return "id", f"{ident} {urlsplit(normal_url(source_url or '')).hostname}" if ident else ""
