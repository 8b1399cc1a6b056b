"""Why two stories belong together, in words that both of them hold."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .nearness import Archive, Entry
    from .terms import Terms

# A reason is read in passing: three words or names, as many as one line of a phone holds.
_MOST: Final = 3
# A name must carry this share of the likeness to be named before a word that carries more: "Reuters" or "Washington"
# stands in both of many pairs and explains none.
_NAME_SHARE: Final = 0.04
# A word that carries less explains nothing, and short ones are remains of abbreviations and units.
_WORD_SHARE: Final = 0.05
_SHORTEST: Final = 3
# Stems that begin alike by so many letters, and by this share of the longer, are one matter in two forms.
_AKIN: Final = 4
_AKIN_SHARE: Final = 0.6
_WEEK: Final = 7
_MONTH: Final = 31
_NUMBER = re.compile(r"[\d.,]+")


def why(archive: Archive, one: Entry, other: Entry) -> str:
    """Return the reason that a reader sees beside the link from `one` to `other`; empty if they share nothing.

    It is drawn from what made them near: the shared terms that count most (names first), tags, and their days.
    """
    parts = []
    if shared := matters(archive, one, other):
        parts.append("both on " + ", ".join(shared))
    said = {word.casefold() for word in shared}
    if tags := [tag for tag in one.tags if tag.casefold() in {t.casefold() for t in other.tags} - said]:
        parts.append("both tagged " + ", ".join(tags[:_MOST]))
    if parts and (days := together(one, other)):
        parts.append(days)
    return "; ".join(parts)


def matters(archive: Archive, one: Entry, other: Entry) -> list[str]:
    """Return the names and words, as they stand in `one`, that count most in its likeness to `other`."""
    shares = archive.shares(one, other)
    shares = {t: share for t, share in shares.items() if not t.startswith("#") and not _NUMBER.fullmatch(t)}
    least = _NAME_SHARE * sum(shares.values())
    named = _best(_names(one.terms, other.terms), shares, set(), least)
    used = {stem for key, _ in named for stem in key.split(" ")}
    said = _best(_words(one.terms, other.terms), shares, used, _WORD_SHARE * sum(shares.values()))
    return [spelt for _, spelt in (named + said)[:_MOST]]


def together(one: Entry, other: Entry) -> str:
    """Return "same day", "same week", "same month" or nothing: how far two stories are apart."""
    if one.day is None or other.day is None:
        return ""
    apart = abs((one.day - other.day).days)
    return "same day" if not apart else "same week" if apart < _WEEK else "same month" if apart < _MONTH else ""


def _names(one: Terms, other: Terms) -> dict[str, str]:
    """Return the names that both stories hold, and parts of names: one may say "Alexander Lukashenko", one the last only."""
    return {key: name for key, name in one.names.items() if key in other.names}


def _words(one: Terms, other: Terms) -> dict[str, str]:
    """Return the pairs of words and the single words that both stories hold."""
    shared = {key: pair for key, pair in one.pairs.items() if key in other.pairs}
    return shared | {s: word for s, word in one.spelt.items() if s in other.spelt and len(word) >= _SHORTEST}


def _best(found: Mapping[str, str], shares: Mapping[str, float], used: set[str], least: float) -> list[tuple[str, str]]:
    """Return the keys and spellings that count most, none of whose stems was used before."""

    def worth(key: str) -> float:
        return sum(shares.get(stem, 0.0) for stem in key.split(" "))

    chosen: list[tuple[str, str]] = []
    said = sorted(used)
    for key in sorted(found, key=lambda k: (-round(worth(k), 9), k)):
        fresh = not used & set(key.split(" ")) and not any(_akin(key, other) for other in said)
        if len(chosen) < _MOST and worth(key) > least and fresh:
            chosen.append((key, found[key]))
            used = used | set(key.split(" "))
            said.append(key)
    return chosen


def _akin(one: str, other: str) -> bool:
    """Tell whether two words say the same to a reader: "Russia" and "Russian", "China" and "Chinese"."""
    begin = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return begin >= _AKIN and begin >= _AKIN_SHARE * max(len(one), len(other))
