"""One list out of two sources: the archive's own tags first, then what the story newly speaks of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .candidates import Key

# What it counts that a thing has a tag already, or is a thing of another story, too: a tag is there to lead on to other
# stories. Set by reading the tags of a digest of forty stories; below 1.5 most tags led nowhere.
_KNOWN: Final = 2.0
_SHARED: Final = 1.6
# What a common noun of one word counts in an archive: "island" and "seconds" lead from anything to anything.
_COMMON: Final = 0.4
# Things of less than this share of the weightiest thing's weight are passing mentions.
_PASSING: Final = 0.1


@dataclass(frozen=True)
class Found:
    """A thing that a story speaks of, as it is remembered: its stems, the form to show, its weight, whether a name.

    `person` is true for a name of one word that may be short for a full one ("Putin"), and for a full one that may be
    a person's ("Vladimir Putin").
    """

    key: Key
    form: str
    weight: float
    name: bool
    person: bool = False


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
        if len(tags) < most and not any(_same(thing, key, name=name) for key, name in taken):
            tags.append(spelt.get(thing.key, thing.form))
            taken.append((thing.key, thing.name))
    return tags


def in_archive(found: Sequence[Found], spelt: Mapping[Key, str], spread: Mapping[Key, int]) -> list[Found]:
    """Return what a story speaks of in the order of its use as a tag in an archive, without passing mentions.

    `spread` says how many stories speak of a thing.
    """

    def worth(thing: Found) -> float:
        if thing.key in spelt:
            return thing.weight * _KNOWN
        if len(thing.key) == 1 and not thing.name:
            return thing.weight * _COMMON
        return thing.weight * (_SHARED if spread.get(thing.key, 0) > 1 else 1.0)

    least = _PASSING * max((thing.weight for thing in found), default=0.0)
    order = sorted(found, key=lambda thing: (-worth(thing), thing.form))
    return [thing for thing in order if worth(thing) >= least]


def _same_name(tag: str, key: Key, tags: Sequence[str], taken: Sequence[tuple[Key, bool]]) -> bool:
    """Tell whether an archive's tag is a form of a name that is taken; lower-case tags are the editor's own order."""
    return tag in tags or (tag[:1].isupper() and any(name and _ends(key, other) for other, name in taken))


def _same(thing: Found, key: Key, *, name: bool) -> bool:
    """Tell whether a thing is one that is taken: one ends in the other's words, or holds the other's name."""
    if _ends(thing.key, key):
        return True
    if thing.name and name:
        return _within(key, thing.key) or _within(thing.key, key)
    # "Orion" and "Orion capsule"
    return (thing.name and key[: len(thing.key)] == thing.key) or (name and thing.key[: len(key)] == key)


def _ends(one: Key, other: Key) -> bool:
    short, long = sorted((one, other), key=len)
    return bool(short) and long[-len(short) :] == short


def _within(short: Key, long: Key) -> bool:
    return any(long[i : i + len(short)] == short for i in range(len(long) - len(short) + 1))


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
