"""The tags of all stories of a build at once: what the archive and the stories themselves offer, settled together."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from ..memory import code_version
from .authority import Authority, letters
from .choosing import Choice, Found, Known, full_names, in_archive, weigh

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..memory import Memory
    from .candidates import Key
    from .learning import Archive
    from .told import Told

# Tags that are taken away from one story may leave another's alone; each round settles the next. Real archives are
# settled after three; what is still alone then has its page all the same.
_ROUNDS: Final = 8
TOO_FEW = "too few stories would carry it (TAGS_FEWEST)"


class Judgement:
    """What every story of a build speaks of, in the forms that the editor's list and the archive know.

    `stories` are all of them, `archive` those that a person tagged.
    """

    def __init__(self, stories: Sequence[Told], archive: Archive, authority: Authority, memory: Memory) -> None:
        self._archive, self._authority = archive, authority
        self._forms = _forms(authority, memory)
        found = [found_of(story, memory) for story in stories]
        self._full = full_names(found)
        self._found = {story.digest: self._in_form(things) for story, things in zip(stories, found, strict=True)}
        self._spread = Counter(thing.key for story in stories for thing in self._found[story.digest])
        self._spelt = archive.spelt() | {key: name for key, (name, _) in self._forms.items()}
        self._fit: dict[str, list[tuple[Found, str]]] = {}
        self._has_page = {letters(entry.name) for entry in authority.entries}

    def weighed(self, story: Told, most: int, without: Mapping[str, str] | None = None) -> list[Choice]:
        """Return every tag that was considered for a story; `without` gives by its letters why a tag may not be taken."""
        without = without or {}
        known: list[Known] = []
        things: list[Found] = []
        out: list[Choice] = []
        for one in self._archive.fitting(story):
            if why_not := self._barred(one.tag, without):
                out.append(Choice(one.tag, one.key, one.share, known=True, why_not=why_not))
            else:
                known.append(one)
        for thing, unfit_for in self._looked_at(story):
            tag = self._spelt.get(thing.key, thing.form)
            if why_not := self._barred(tag, without) or unfit_for:
                out.append(Choice(tag, thing.key, thing.weight, known=False, why_not=why_not, thing=thing))
            else:
                things.append(thing)
        return [*weigh(known, things, most, self._spelt), *out]

    def settled(
        self, bare: Sequence[Told], listed: Sequence[bool], written: Sequence[Told], most: int, fewest: int
    ) -> tuple[list[list[str]], dict[str, str]]:
        """Return the tags of each story in `bare`, and why some tags were taken from all of them.

        A tag that no person wrote and the editor's list does not have stays only where at least `fewest` stories that
        stand on tag pages (`listed`) carry it.
        """
        known = self._has_page | {letters(tag) for story in written for tag in story.tags}
        without: dict[str, str] = {}
        for _ in range(_ROUNDS):
            tags = [[c.tag for c in self.weighed(story, most, without) if not c.why_not] for story in bare]
            carried = Counter(letters(t) for row, shown in zip(tags, listed, strict=True) if shown for t in set(row))
            lonely = {key for row in tags for tag in row if carried[key := letters(tag)] < fewest} - known
            if not lonely:
                break
            without |= dict.fromkeys(lonely, TOO_FEW)
        return tags, without

    def _barred(self, tag: str, without: Mapping[str, str]) -> str:
        return "tags.yaml says never" if self._authority.forbids(tag) else without.get(letters(tag), "")

    def _looked_at(self, story: Told) -> list[tuple[Found, str]]:
        """Return what a story speaks of, best first, with what makes it no tag in an archive."""
        if story.digest not in self._fit:
            self._fit[story.digest] = in_archive(self._found[story.digest], self._spelt, self._spread)
        return self._fit[story.digest]

    def _in_form(self, things: Sequence[Found]) -> list[Found]:
        """Return things under the names that the archive and the editor's list have for them, each once."""
        once: dict[Key, Found] = {}
        for thing in things:
            full = self._full.get(thing.key) if thing.person and len(thing.key) == 1 else None
            key, form = (full.key, full.form) if full else (thing.key, thing.form)
            if key in self._forms:
                form, key = self._forms[key]
            first = once.get(key)
            times = thing.times + (first.times if first else 0)
            name = thing.name or bool(first and first.name)
            said = "" if form == thing.form else thing.form
            once[key] = replace(first or replace(thing, said=said), key=key, form=form, times=times, name=name)
        return list(once.values())


def found_of(story: Told, memory: Memory) -> list[Found]:
    """Return what a story speaks of, worked out only if this text was not met before."""

    def make() -> list[list[Any]]:
        from .analysis import found_in

        found = found_in(story.title, story.text, story.lang)
        return [[list(one.key), one.form, one.weight, one.name, one.person, one.times] for one in found]

    kept = memory.remember("tags", code_version(__package__ or ""), story.digest, make)
    return [Found(tuple(key), *rest) for key, *rest in kept]


def _forms(authority: Authority, memory: Memory) -> dict[Key, tuple[str, Key]]:
    """Return for the stems of each name in the editor's list the form to show, and its stems."""
    names = [[entry.name, *(alias.name for alias in entry.aliases)] for entry in authority.entries]
    if not names:
        return {}

    def make() -> list[list[Any]]:
        from .candidates import key_of

        return [[list(key_of(name)), row[0], list(key_of(row[0]))] for row in names for name in reversed(row)]

    whole = "\0".join("\1".join(row) for row in names)
    kept = memory.remember_last("tags forms", code_version(__package__ or ""), "", whole, make)
    return {tuple(key): (name, tuple(shown)) for key, name, shown in kept if key}
