"""One list out of two sources: the archive's own tags first, then what the story newly speaks of."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .candidates import Key

# What it counts that a thing has a tag already, or is a thing of another story, too: a tag is there to lead on to other
# stories. Set by reading the tags of a digest of forty stories; below 1.5 most tags led nowhere.
_KNOWN: Final = 2.0
_SHARED: Final = 1.6
# Things of less than this share of the weightiest thing's weight are passing mentions.
_PASSING: Final = 0.1
# Endings of English words for a people or its kind: "Belarusian" leads where "Belarus" does.
_PEOPLE: Final = re.compile(r"\w{3,}(?:[a-z]ian|ish|ese)s?", re.IGNORECASE)


@dataclass(frozen=True)
class Found:
    """A thing that a story speaks of, as it is remembered: its stems, the form to show, its weight, whether a name.

    `person` is true for a name of one word that may be short for a full one ("Putin"), and for a full one that may be
    a person's ("Vladimir Putin"). `times` says how often the story mentions it; `said` is the story's own form where
    the editor's list or other stories have another.
    """

    key: Key
    form: str
    weight: float
    name: bool
    person: bool = False
    times: int = 1
    said: str = ""


class Known(NamedTuple):
    """A tag of the archive that fits a story: its stems, and how probable it is."""

    tag: str
    key: Key
    share: float = 1.0


@dataclass(frozen=True)
class Choice:
    """A tag that was considered: what speaks for it, how much, and why it was not taken (empty where it was).

    `known` is true for a tag of the archive, whose score is a probability; else `thing` is what the story speaks of.
    """

    tag: str
    key: Key
    score: float
    known: bool
    why_not: str = ""
    thing: Found | None = None


def choose(
    known: Sequence[Known], found: Sequence[Found], most: int, spelt: Mapping[Key, str] | None = None
) -> list[str]:
    """Return at most `most` tags, best first; see `weigh`."""
    return [choice.tag for choice in weigh(known, found, most, spelt) if not choice.why_not]


def weigh(
    known: Sequence[Known], found: Sequence[Found], most: int, spelt: Mapping[Key, str] | None = None
) -> list[Choice]:
    """Return every tag that was considered, best first, at most `most` of them taken.

    `known`: the archive's tags that fit, best first; `found`: what the story speaks of; `spelt`: how the archive
    spells a tag. Of two forms of one name only one is taken, and no thing that only adds words before a tag that is
    there already.
    """
    spelt = spelt or {}
    taken: list[tuple[str, Key, bool]] = []
    choices: list[Choice] = []
    for tag, key, share in known:
        same = _same_name(tag, key, taken)
        why_not = f"the same as {same}" if same else _full(taken, most)
        choices.append(Choice(tag, key, share, known=True, why_not=why_not))
        if not why_not:
            taken.append((tag, key, tag[:1].isupper()))
    for thing in found:
        tag = spelt.get(thing.key, thing.form)
        same = next((other for other, key, name in taken if _same(thing, other, key, name=name)), "")
        why_not = f"the same as {same}, or a part of it" if same else _full(taken, most)
        choices.append(Choice(tag, thing.key, thing.weight, known=False, why_not=why_not, thing=thing))
        if not why_not:
            taken.append((tag, thing.key, thing.name))
    return choices


def _full(taken: Sequence[object], most: int) -> str:
    return f"{most} better ones were found" if len(taken) >= most else ""


def in_archive(found: Sequence[Found], spelt: Mapping[Key, str], spread: Mapping[Key, int]) -> list[tuple[Found, str]]:
    """Return the things of a story, best first, each with what makes it no tag in an archive (empty where it is one).

    `spread` says how many stories speak of a thing. What the archive has a tag for always may; names of things and
    people, and phrases that are said again, may where they are no passing mention. Common nouns of one word may not:
    "island" and "seconds" lead from anything to anything.
    """
    least = _PASSING * max((thing.weight for thing in found), default=0.0)
    full = [thing.key for thing in found if thing.name and len(thing.key) > 1]
    rows = []
    for thing in found:
        known = thing.key in spelt
        worth = thing.weight * (_KNOWN if known else _SHARED if spread.get(thing.key, 0) > 1 else 1.0)
        why_not = "" if known else "a passing mention" if worth < least else _leads_nowhere(thing, full)
        rows.append((-worth, thing.form, thing, why_not))
    return [(thing, why_not) for *_, thing, why_not in sorted(rows, key=lambda row: row[:2])]


def _leads_nowhere(thing: Found, full: Sequence[Key]) -> str:
    """Return why a thing is not fit to be a new tag; `full` are the names of several words in the story."""
    if thing.name:
        return "a people, not a thing" if _PEOPLE.fullmatch(thing.form) else ""
    if len(thing.key) == 1:
        return "a common noun of one word"
    if thing.times == 1:
        return "a phrase that is said once"
    return "a name with words behind it" if any(thing.key[: len(name)] == name for name in full) else ""


def full_names(stories: Sequence[Sequence[Found]]) -> dict[Key, Found]:
    """Return for each surname that some story uses alone the one full name that other stories have for it.

    Where the archive knows two people of that surname, it stays as it is.
    """
    full: dict[Key, dict[Key, Found]] = {}
    for story in stories:
        for thing in story:
            if thing.person and len(thing.key) > 1:
                full.setdefault(thing.key[-1:], {}).setdefault(thing.key, thing)
    alone = {thing.key for story in stories for thing in story if thing.person and len(thing.key) == 1}
    return {key: next(iter(full[key].values())) for key in alone if len(full.get(key, ())) == 1}


def ends_alike(one: Key, other: Key) -> bool:
    """Tell whether one of two things ends in the other's words, and so is the same or nearly."""
    short, long = sorted((one, other), key=len)
    return bool(short) and long[-len(short) :] == short


def _same_name(tag: str, key: Key, taken: Sequence[tuple[str, Key, bool]]) -> str:
    """Return the taken name that an archive's tag is a form of; lower-case tags are the editor's own order."""
    name = tag[:1].isupper()
    return next((one for one, other, named in taken if one == tag or (name and named and ends_alike(key, other))), "")


def _same(thing: Found, tag: str, key: Key, *, name: bool) -> bool:
    """Tell whether a thing is one that is taken: the other's last words, a part of a name, or a name's initials."""
    if ends_alike(thing.key, key):
        return True
    if thing.name and name:
        return (
            _within(key, thing.key) or _within(thing.key, key) or initials(thing.form, tag) or initials(tag, thing.form)
        )
    # "Orion" and "Orion capsule"
    size = min(len(thing.key), len(key))
    return (thing.name or name) and thing.key[:size] == key[:size]


def initials(short: str, long: str) -> bool:
    """Tell whether a name is another's initials ("UN", "U.S.")."""
    letters = short.replace(".", "")
    capitals = [word[0] for word in long.split() if word[:1].isupper()]
    return len(letters) > 1 and letters.isupper() and len(capitals) > 1 and letters == "".join(capitals)


def _within(short: Key, long: Key) -> bool:
    return any(long[i : i + len(short)] == short for i in range(len(long) - len(short) + 1))
