"""What became of every file under content/: published, draft, scheduled or held, or else a fault."""

from __future__ import annotations

import fnmatch
import os
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..stories.accounts import accounts
from ..stories.faults import Fault, typed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

FATES = ("published", "draft", "scheduled", "held")
# Left by operating systems, editors and version control; never meant to be published, and no reason to stop.
LEFT_BY_SYSTEMS = (".*", "Thumbs.db", "desktop.ini", "Icon\r", "*~", "#*#", "*.swp", "*.tmp")
# Files in which people write texts; in a folder of stories they were meant to be one.
TEXTS = (".txt", ".text", ".rst", ".rtf", ".doc", ".docx", ".odt", ".pages", ".html", ".htm", ".markdown", ".mdx", "")
# Pelican reads `.md` and no other letter case of it.
WRONG_CASE = (".MD", ".Md", ".mD")


@dataclass
class Account:
    """How many story files met which fate; pages and other files (images above all) are counted apart."""

    stories: Counter[str] = field(default_factory=Counter)
    pages: Counter[str] = field(default_factory=Counter)
    images: int = 0
    faults: list[Fault] = field(default_factory=list)

    @classmethod
    def of(cls, generators: list[Any], faulty: set[str]) -> Account:
        """Count what Pelican has read, and name every file that ends nowhere; FAULTY files have been named already."""
        account, context = cls(), generators[0].context
        for entry in accounts(generators):
            if entry.state == "lost":
                account._name(entry.path, faulty)
            else:
                (account.stories if entry.kind == "story" else account.pages)[entry.state] += 1
            faulty.add(entry.path)
        account.images = sum(1 for static in context["static_content"].values() if static is not None)
        account.faults += _strays(context, faulty)
        return account

    def _name(self, path: str, faulty: set[str]) -> None:
        if path not in faulty:
            what, mend = "Pelican left this file out", "run `pelican content --debug` to see why"
            self.faults.append(Fault(path, 1, what, mend))

    def __str__(self) -> str:
        fates = ", ".join(f"{self.stories[name]} {name}" for name in FATES)
        apart = f"{self._pages()}, {_many(self.images, 'image')}"
        return f"{_many(sum(self.stories.values()), 'file')}: {fates}; apart from them {apart}"

    def _pages(self) -> str:
        unpublished = [f"{self.pages[name]} {name}" for name in FATES[1:] if self.pages[name]]
        return _many(sum(self.pages.values()), "page") + (f" ({', '.join(unpublished)})" if unpublished else "")


def _strays(context: Mapping[str, Any], known: set[str]) -> Iterator[Fault]:
    content = Path(context["PATH"])
    # A plugin that makes pages of other files (editions) enters them here, as Pelican's own generators do.
    read = {
        name for key in ("generated_content", "static_content") for name, it in context[key].items() if it is not None
    }
    read |= context.get("desk_files", set())
    locked: list[OSError] = []
    for path in _files(content, context["IGNORE_FILES"], locked):
        name = path.relative_to(content).as_posix()
        if name not in read and typed(path) not in known:
            yield _stray(path, name, context)
    for error in locked:  # Pelican passes over such a folder without a word, and over all stories in it
        yield Fault(typed(error.filename), 1, f"this folder can't be read ({error.strerror})", "see who may read it")


def _stray(path: Path, name: str, context: Mapping[str, Any]) -> Fault:
    content = typed(context["PATH"])
    stories, pages, images = (
        f"{content}/{(context[key] or [fallback])[0]}/".replace("//", "/")
        for key, fallback in (("ARTICLE_PATHS", "stories"), ("PAGE_PATHS", "pages"), ("STATIC_PATHS", "images"))
    )
    among_texts = name.startswith(tuple(f"{folder}/" for folder in (*context["ARTICLE_PATHS"], *context["PAGE_PATHS"])))
    if among_texts and (path.suffix.lower() in TEXTS or path.suffix in WRONG_CASE):
        ending = f"ends in `{path.suffix}`" if path.suffix else "has no ending"
        return Fault(typed(path), 1, f"this file {ending}, so it is not read as a story", "let its name end in `.md`")
    mend = f"move it to {images}, or out of {content}/" if among_texts else f"move it to {stories}, {pages} or {images}"
    return Fault(typed(path), 1, "nothing is made of a file of this kind in this place", mend)


def _files(content: Path, ignored: list[str], locked: list[OSError]) -> Iterator[Path]:
    """Every file below the content folder that is not ignored; folders that can't be read are added to LOCKED."""
    for folder, folders, names in os.walk(content, followlinks=True, onerror=locked.append):
        folders[:] = sorted(name for name in folders if not _matches(name, ignored))
        yield from (Path(folder) / name for name in sorted(names) if not _matches(name, ignored))


def _matches(name: str, patterns: list[str]) -> bool:
    return any(fnmatch.fnmatch(name, pattern) for pattern in patterns)


def _many(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"
