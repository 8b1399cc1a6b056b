"""Bookmarks as browsers and Pinboard, Delicious, Raindrop write them (Netscape's format, which nobody ever closes)."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from ..decoding import decoded
from ..findings import Entry
from .saved import Saved, folder_tags, remark

if TYPE_CHECKING:
    from collections.abc import Iterator

# A browser's own folders carry one of these, whatever they are called.
_OWN_FOLDERS = frozenset({"personal_toolbar_folder", "unfiled_bookmarks_folder", "toolbarfolder", "menufolder"})
_ENDS_NOTE = frozenset({"dt", "dd", "dl", "h1", "h2", "h3", "hr", "a"})


def entries(raw: bytes) -> Iterator[Entry]:
    """Every link to the web as a stub: TAGS and folders as tags, the description below it as the collector's note.

    ADD_DATE is the day of saving, not that of the article, and is left out.  Raises NotConverted where no link is.
    """
    reader = _Reader()
    reader.feed(
        re.sub(r"<!\[?", "<?", decoded(raw))
    )  # declarations are none of ours, and the parser stumbles over some
    reader.close()
    reader.finish()
    yield from reader.saved.entries()


class _Reader(HTMLParser):
    """Reads the tags as they come; the format nests only its folders."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.saved = Saved("the bookmarks file")
        self._folders: list[str] = []
        self._folder = ""  # the heading that waits for its list
        self._link: dict[str, str] | None = None
        self._title = ""
        self._note = ""
        self._into = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a folder, a link or a note."""
        given = {name: value or "" for name, value in attrs}
        if tag == "br" and self._into == "note":
            self._note += "\n"
        if tag in _ENDS_NOTE and self._into == "note":
            self._into = ""
        if tag in ("a", "dt", "dl", "h3", "hr"):
            self.finish()
        if tag == "a":
            self._link, self._into = given, "title"
        elif tag == "dd" and self._link is not None:
            self._into = "note"
        elif tag == "h3":
            self._folder, self._into = "", "own folder" if _OWN_FOLDERS & given.keys() else "folder"
        elif tag == "dl":
            self._folders.append(self._folder)
            self._folder = ""

    def handle_endtag(self, tag: str) -> None:
        """End a title or a folder."""
        if tag in ("a", "h3", "dd") and self._into:
            self._into = ""
        elif tag == "dl":
            self.finish()
            del self._folders[-1:]

    def handle_data(self, data: str) -> None:
        """Take words to where they belong."""
        if self._into == "title":
            self._title += data
        elif self._into == "folder":
            self._folder += data
        elif self._into == "note":
            self._note += data

    def finish(self) -> None:
        """File the link that is open: nothing more can belong to it."""
        if self._link is not None:
            tags = re.split(r"\s*,\s*", self._link.get("tags", "")) + list(folder_tags(self._folders))
            self.saved.add(
                Entry(
                    name="",
                    form="stub",
                    title=self._title,
                    url=self._link.get("href", ""),
                    tags=tuple(dict.fromkeys(tag for tag in tags if tag.strip())),
                    note=remark(self._note),
                )
            )
        self._link, self._title, self._note, self._into = None, "", "", ""
