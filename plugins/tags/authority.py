"""An editor's own list of tags: one form to show for each, its other names, what it is, and what is never a tag.

Libraries call such a list an authority file; ours is `content/tags.yaml`, read by `authority_file`.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from functools import cached_property

KINDS = ("person", "place", "organisation", "topic")


@dataclass(frozen=True)
class Alias:
    """Another name of a tag, and its line in the file."""

    name: str
    line: int = 1


@dataclass(frozen=True)
class Entry:
    """One tag: the form to show, what kind of thing it is and a note for readers (empty where not said), other names."""

    name: str
    kind: str = ""
    note: str = ""
    aliases: tuple[Alias, ...] = ()
    line: int = 1


@dataclass(frozen=True)
class Authority:
    """The whole list. Names are one where they differ in letter case, accents, spaces and marks only."""

    entries: tuple[Entry, ...] = ()
    never: tuple[str, ...] = field(default=())

    def entry(self, name: str) -> Entry | None:
        """Return the entry of a tag or of one of its other names."""
        return self._by_name.get(letters(name))

    def shown(self, name: str) -> str:
        """Return the form to show; a name that the list does not have stays as it is."""
        entry = self.entry(name)
        return entry.name if entry else name

    def forbids(self, name: str) -> bool:
        """Tell whether the list says that no story gets this tag by itself."""
        return letters(name) in self._never

    @cached_property
    def _by_name(self) -> dict[str, Entry]:
        found = {letters(alias.name): entry for entry in self.entries for alias in entry.aliases}
        return found | {letters(entry.name): entry for entry in self.entries}

    @cached_property
    def _never(self) -> frozenset[str]:
        return frozenset(map(letters, self.never))


def letters(name: str) -> str:
    """Return what must differ for two tags to be two: not case, accents, spaces or marks, but "C", "C++" and "C#" are."""
    plain = unicodedata.normalize("NFKD", name).casefold()
    return "".join(c for c in plain if c.isalnum() or c in "+#")
