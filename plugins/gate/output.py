"""A finished output folder: its files, and what each text among them holds. Nothing is fetched, nothing is built."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from ..stories.faults import Fault, Unreadable, typed
from .documents import Document, read_document

# Everything that is text for a reader or a program; other suffixes are images, fonts, archives.
TEXTS = (".html", ".htm", ".xml", ".json", ".txt", ".css", ".js", ".mjs", ".svg", ".webmanifest", ".ics", ".md", ".csv")


@dataclass
class Output:
    """The folder as it will be served: `files` by their path in it (with `/`), `texts` by the same path."""

    folder: Path
    files: dict[str, Path] = field(default_factory=dict)

    @classmethod
    def at(cls, folder: Path) -> Output:
        """Look at a folder; raises Unreadable when there is no site in it."""
        files: dict[str, Path] = {}
        for place, folders, names in os.walk(folder):
            folders.sort()
            for name in sorted(names):
                path = Path(place) / name
                files[path.relative_to(folder).as_posix()] = path
        if "index.html" not in files:
            what = "there is no site in this folder" if files else "this folder is empty or not there"
            raise Unreadable([Fault(typed(folder), 1, what, "build one with `inv build`")])
        return cls(folder, files)

    @cached_property
    def texts(self) -> dict[str, str]:
        """The text of every file that holds some."""
        names = (name for name in self.files if name.lower().endswith(TEXTS))
        return {name: self.files[name].read_text("utf-8", errors="replace") for name in names}

    @cached_property
    def documents(self) -> dict[str, Document]:
        """Pages, feeds and style sheets with their links and anchors."""
        return {name: read_document(name, text) for name, text in self.texts.items()}

    @cached_property
    def folders(self) -> frozenset[str]:
        """Folders that hold an index page, as they can be linked to."""
        return frozenset(name.removesuffix("index.html").rstrip("/") for name in self.files if _is_index(name))

    @cached_property
    def by_folded_name(self) -> dict[str, str]:
        """Files by their name in small letters: what a disk on a Mac takes for the same, and GitHub Pages does not."""
        return {name.casefold(): name for name in self.files}

    def shown(self, name: str) -> str:
        """A file of the output as one would type it."""
        return typed(self.folder / name)


def _is_index(name: str) -> bool:
    return name == "index.html" or name.endswith("/index.html")
