"""One list out of two sources: the archive's own tags first, then what the story newly speaks of."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

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
    a person's ("Vladimir Putin"). `times` says how often the story mentions it.
    """

    key: Key
    form: str
    weight: float
    name: bool
    person: bool = False
    times: int = 1


def choose(
    known: Sequence[tuple[str, Key]], found: Sequence[Found], most: int, spelt: Mapping[Key, str] | None = None
) -> list[str]:
    """Return at most `most` tags, best first.

    `known`: the archive's tags that fit, best first, with their stems; `found`: what the story speaks of; `spelt`: how
    the archive spells a tag. Of two forms of one name only one is taken, and no thing that only adds words before a tag
    that is there already.
    """
    spelt = spelt or {}
    tags: list[str] = []
    taken: list[tuple[Key, bool]] = []
    for tag, key in known:
        if len(tags) < most and not _same_name(tag, key, tags, taken):
            tags.append(tag)
            taken.append((key, tag[:1].isupper()))
    for thing in found:
        same = any(_same(thing, tag, key, name=name) for tag, (key, name) in zip(tags, taken, strict=True))
        if len(tags) < most and not same:
            tags.append(spelt.get(thing.key, thing.form))
            taken.append((thing.key, thing.name))
    return tags


def in_archive(found: Sequence[Found], spelt: Mapping[Key, str], spread: Mapping[Key, int]) -> list[Found]:
    """Return the things of a story that make a tag in an archive, best first.

    `spread` says how many stories speak of a thing. What the archive has a tag for always may; names of things and
    people, and phrases that are said again, may where they are no passing mention. Common nouns of one word may not:
    "island" and "seconds" lead from anything to anything.
    """

    def worth(thing: Found) -> float:
        return thing.weight * (_KNOWN if thing.key in spelt else _SHARED if spread.get(thing.key, 0) > 1 else 1.0)

    least = _PASSING * max((thing.weight for thing in found), default=0.0)
    full = {thing.key for thing in found if thing.name and len(thing.key) > 1}
    good = [one for one in found if one.key in spelt or (worth(one) >= least and _leads_on(one, full))]
    return sorted(good, key=lambda thing: (-worth(thing), thing.form))


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


def _leads_on(thing: Found, full: Collection[Key]) -> bool:
    """Tell whether a thing is fit to be a new tag; `full` are the names of several words in the story."""
    if thing.name:
        return not _PEOPLE.fullmatch(thing.form)
    return len(thing.key) > 1 and thing.times > 1 and not any(thing.key[: len(name)] == name for name in full)


def _same_name(tag: str, key: Key, tags: Sequence[str], taken: Sequence[tuple[Key, bool]]) -> bool:
    """Tell whether an archive's tag is a form of a name that is taken; lower-case tags are the editor's own order."""
    return tag in tags or (tag[:1].isupper() and any(name and ends_alike(key, other) for other, name in taken))


def _same(thing: Found, tag: str, key: Key, *, name: bool) -> bool:
    """Tell whether a thing is one that is taken: the other's last words, a part of a name, or a name's initials."""
    if ends_alike(thing.key, key):
        return True
    if thing.name and name:
        return (
            _within(key, thing.key)
            or _within(thing.key, key)
            or _initials(thing.form, tag)
            or _initials(tag, thing.form)
        )
    # "Orion" and "Orion capsule"
    size = min(len(thing.key), len(key))
    return (thing.name or name) and thing.key[:size] == key[:size]


def _initials(short: str, long: str) -> bool:
    """Tell whether a name is another's initials ("UN", "U.S.")."""
    letters = short.replace(".", "")
    capitals = [word[0] for word in long.split() if word[:1].isupper()]
    return len(letters) > 1 and letters.isupper() and len(capitals) > 1 and letters == "".join(capitals)


def _within(short: Key, long: Key) -> bool:
    return any(long[i : i + len(short)] == short for i in range(len(long) - len(short) + 1))
