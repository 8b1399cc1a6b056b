"""Bookmarks as browsers and Pinboard, Delicious, Raindrop write them (Netscape's format, which nobody ever closes)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..decoding import decoded
from ..findings import Entry
from .saved import Saved, folder_tags, remark
from .tags import Tag, tags

if TYPE_CHECKING:
    from collections.abc import Iterator

# A browser's own folders carry one of these, whatever they are called.
_OWN_FOLDERS = frozenset({"personal_toolbar_folder", "unfiled_bookmarks_folder", "toolbarfolder", "menufolder"})
# Nobody files deeper; a file that does is meant to choke its reader.
_DEEPEST = 20
_ENDS_NOTE = frozenset({"dt", "dd", "dl", "h1", "h2", "h3", "hr", "a"})


def entries(raw: bytes) -> Iterator[Entry]:
    """Every link to the web as a stub: TAGS and folders as tags, the description below it as the collector's note.

    ADD_DATE is the day of saving, not that of the article, and is left out.  Raises NotConverted where no link is.
    """
    reader = _Reader()
    for piece in tags(decoded(raw)):
        if isinstance(piece, str):
            reader.say(piece)
        elif piece.closes:
            reader.close(piece.name)
        else:
            reader.open(piece)
    reader.finish()
    yield from reader.saved.entries()


class _Reader:
    """Takes the tags as they come; the format nests only its folders."""

    def __init__(self) -> None:
        self.saved = Saved("the bookmarks file")
        self._folders: list[str] = []
        self._folder: list[str] = []  # the heading that waits for its list
        self._link: dict[str, str] | None = None
        self._title: list[str] = []
        self._note: list[str] = []
        self._into = ""

    def open(self, tag: Tag) -> None:
        """Begin a folder, a link or a note."""
        if tag.name == "br" and self._into == "note":
            self._note.append("\n")
        if tag.name in _ENDS_NOTE and self._into == "note":
            self._into = ""
        if tag.name in ("a", "dt", "dl", "h3", "hr"):
            self.finish()
        if tag.name == "a":
            self._link, self._into = tag.attributes, "title"
        elif tag.name == "dd" and self._link is not None:
            self._into = "note"
        elif tag.name == "h3":
            self._folder, self._into = [], "own folder" if _OWN_FOLDERS & tag.attributes.keys() else "folder"
        elif tag.name == "dl":
            self._folders.append("".join(self._folder))
            self._folder = []

    def close(self, name: str) -> None:
        """End a title or a folder."""
        if name in ("a", "h3", "dd") and self._into:
            self._into = ""
        elif name == "dl":
            self.finish()
            del self._folders[-1:]

    def say(self, words: str) -> None:
        """Take words to where they belong."""
        if self._into == "title":
            self._title.append(words)
        elif self._into == "folder":
            self._folder.append(words)
        elif self._into == "note":
            self._note.append(words)

    def finish(self) -> None:
        """File the link that is open: nothing more can belong to it."""
        if self._link is not None:
            named = re.split(r"\s*,\s*", self._link.get("tags", "")) + list(folder_tags(self._folders[-_DEEPEST:]))
            self.saved.add(
                Entry(
                    name="",
                    form="stub",
                    title="".join(self._title),
                    url=self._link.get("href", ""),
                    tags=tuple(dict.fromkeys(tag for tag in named if tag.strip())),
                    note=remark("".join(self._note)),
                )
            )
        self._link, self._title, self._note, self._into = None, [], [], ""
