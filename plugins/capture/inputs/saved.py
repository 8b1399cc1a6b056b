"""Links that somebody saved, gathered into stubs: each address once, with all that its places in the list say of it."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ...stories.addresses import clean_url, normal_url
from ..escaping import paragraph, words_only
from ..findings import Entry, NotConverted
from ..patterns import later

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# Folders that programs make by themselves: where a link lies in them says nothing about it.
_PLACES = frozenset(
    "|unread|read|read archive|archive|archived|unsorted|inbox|later|new|feed|shortlist|home|starred|favorites|favourites"
    "|bookmarks|bookmarks bar|bookmarks menu|bookmarks toolbar|other bookmarks|mobile bookmarks|imported|my bookmarks"
    "|reading list|tab group favorites|toolbar|menu|lesezeichen|lesezeichenleiste|lesezeichen-symbolleiste|lesezeichen-menü"
    "|weitere lesezeichen|andere lesezeichen|mobile lesezeichen|barre de favoris|barre personnelle|menu des marque-pages"
    "|autres favoris|autres marque-pages|favoris|barra de marcadores|otros marcadores|marcadores|barra dei preferiti"
    "|altri preferiti|preferiti|leeslijst|bladwijzers".split("|")
)
# A list of links that holds more was not gathered by a person; so many take half of the time that a reader has.
MOST = 30_000
_BARE = later(r"(?:https?://|www\.)\S+", re.IGNORECASE)


@dataclass
class Saved:
    """The links of one input, in its order; `entries` gives them at the end."""

    what: str
    _found: dict[str, Entry] = field(default_factory=dict)
    _dropped: Counter[str] = field(default_factory=Counter)

    def add(self, entry: Entry) -> None:
        """Take a link; one that is no web address is counted, a second one to the same page adds its tags and note.

        `name` may be empty: a link is called by its title, else by its address.
        """
        address = clean_url(entry.url or "")
        if address is None:
            self._dropped[_scheme(entry.url or "")] += 1
            return
        if len(self._found) >= MOST:
            raise NotConverted(f"it holds more than {MOST:,} links: export them folder by folder")
        title = words_only(entry.title or "")
        title = "" if _BARE.fullmatch(title) else title
        entry = entry._replace(name=entry.name or title or address, title=title or None, url=address)
        key = normal_url(address)
        self._found[key] = _joined(self._found[key], entry) if key in self._found else entry

    def entries(self) -> Iterator[Entry]:
        """The links as entries, the first one with the count of what was dropped; raises NotConverted for none."""
        dropped = self._dropped.total()
        said = kinds = ""
        if dropped:
            kinds = ", ".join(f"{count} {scheme}" for scheme, count in sorted(self._dropped.items()))
            said = f"{dropped} of its links {'lead' if dropped > 1 else 'leads'} to no web address and {'were' if dropped > 1 else 'was'} left out ({kinds})"
        if not self._found:
            raise NotConverted(
                f"{self.what} holds no link to the web{f' ({kinds})' if dropped else ''}: see what is in it"
            )
        for number, entry in enumerate(self._found.values()):
            yield entry._replace(left_out=said) if said and not number else entry


def folder_tags(folders: Iterable[str]) -> tuple[str, ...]:
    """Names of folders as tags, without those that every program makes."""
    return tuple(name for folder in folders if (name := words_only(folder)).casefold() not in _PLACES)


def remark(text: str | None) -> str | None:
    """A collector's own words: their lines kept, what is invisible taken out; None for none."""
    lines = [words_only(line) for line in re.split(r"\r\n?|\n", text or "")]
    kept = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
    return kept or None


def quotations(passages: Iterable[str]) -> bytes:
    """Passages that somebody marked in an article, as Markdown that quotes them; what they hold is text."""
    texts = ([paragraph(line) for line in passage.split("\n") if line.strip()] for passage in passages)
    # A comment between two quotations keeps them two.
    return "\n\n<!-- -->\n\n".join("> " + "\n>\n> ".join(lines) for lines in texts if lines).encode()


def _joined(one: Entry, other: Entry) -> Entry:
    notes = [note for note in (one.note, other.note) if note]
    return one._replace(
        title=one.title or other.title,
        name=one.name if one.title or not other.title else other.name,
        summary=one.summary or other.summary,
        tags=tuple(dict.fromkeys((*one.tags, *other.tags))),
        note="\n\n".join(dict.fromkeys(notes)) or None,
    )


def _scheme(address: str) -> str:
    found = re.match(r"\s*([A-Za-z][A-Za-z0-9+.-]{0,20}):", address)
    return f"{found.group(1).lower()}:" if found else "without an address" if not address.strip() else "others"
