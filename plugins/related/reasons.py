"""Why two stories belong together, in words that both of them hold."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from ..language.phrases import EMPTY_NOUNS
from ..language.rarity import rarity
from ..language.speech import part_of
from .nationalities import is_nationality

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from .nearness import Archive, Entry
    from .terms import Terms

# A reason is read in passing: three words or names, as many as one line of a phone holds.
_MOST: Final = 3
# Two names before a thing that counts more than a third; and with fewer, names that both mention in passing help.
_FEW: Final = 2
# A name must carry this share of the likeness to be named before a word that carries more: "Reuters" or "Washington"
# stands in both of many pairs and explains none.
_NAME_SHARE: Final = 0.04
# A word that carries less explains nothing, and short ones are remains of abbreviations and units.
_WORD_SHARE: Final = 0.07
_SHORTEST: Final = 3
# A single noun must be rarer in English than "hand", "life" and "war"; of a phrase one word. Read off the reasons of the
# sample digest and of 128 stories of 26 events.
_TELLING: Final = 0.88
# Stems that begin alike by so many letters, and by this share of the longer, are one matter in two forms.
_AKIN: Final = 4
_AKIN_SHARE: Final = 0.6
# Who holds an office is told by the name; "prime minister" alone stands in stories of every country.
_OFFICES: Final = frozenset(
    """minister ministers president presidents chancellor secretary leader leaders chief chairman chairwoman chair director
    executive governor senator mayor ambassador lawmaker lawmakers candidate candidates lawyer lawyers king queen prince
    princess judge judges officer officers general commander captain coach professor""".split()
)
_WEEK: Final = 7
_MONTH: Final = 31
# The same names and things stand in many stories; what is known of so many is not looked up again.
_KNOWN: Final = 1 << 15
_PLURAL = re.compile(r"s$")
_PLURAL_Y = re.compile(r"ies$")
_NUMBER = re.compile(r"[\d.,]+")


@dataclass(frozen=True)
class _Shared:
    """A name or thing that two stories share: its stems, how one of them spells it, and its share of the likeness."""

    key: str
    spelt: str
    share: float


def why(archive: Archive, one: Entry, other: Entry, *, known: str = "") -> str:
    """Return the reason that a reader sees beside the link from `one` to `other`; empty if they share nothing.

    First what people said: their thread, and what is `known` already of the two. Then what made them near: the shared
    names and things that count most, shared tags, and how close their days are.
    """
    parts = [f"part of the running story {one.thread}"] if one.same_thread(other) else []
    parts += [known] if known else []
    tags = [tag for tag in one.tags if tag.casefold() in {t.casefold() for t in other.tags}]
    shared = matters(archive, one, other, said=(*parts, *tags))
    if {word.casefold() for word in shared} <= {tag.casefold() for tag in tags}:
        # What the editor says is said in the editor's words.
        shared = []
    else:
        parts.append("both on " + ", ".join(shared))
    told, thread = {word.casefold() for word in shared}, f" {one.thread.casefold()}" if one.same_thread(other) else ""
    # "Nobel Prize" stands in "Nobel Prizes 2022".
    if tags := [tag for tag in tags if tag.casefold() not in told and f" {tag.casefold()}" not in thread]:
        parts.append("both tagged " + ", ".join(tags[:_MOST]))
    if parts and (days := together(one, other)):
        parts.append(days)
    return "; ".join(parts)


def matters(archive: Archive, one: Entry, other: Entry, *, said: Collection[str] = ()) -> list[str]:
    """Return the names and things, as they stand in `one`, that count most in its likeness to `other`.

    Names come first, then things, of both those that one of the stories speaks of more than once; what both mention in
    passing only if these are few. Nationalities and other words come in only where there is nothing better and nothing
    else was `said`; a part of what was said is not said again.
    """
    shares = archive.shares(one, other)
    shares = {t: share for t, share in shares.items() if not t.startswith("#") and not _NUMBER.fullmatch(t)}
    mine, theirs = one.terms, other.terms
    names = _weighed(_unsaid(_names(mine, theirs), said), shares, _NAME_SHARE)
    things = _weighed(_unsaid(_things(mine, theirs), said), shares, _WORD_SHARE)
    if said:
        # Beside a better reason a single common word adds nothing.
        things = [thing for thing in things if " " in thing.key]
    often = {*mine.often, *theirs.often, *(name.key for name in names if _titled(name.key, mine, theirs))}
    chosen = _chosen(names, things, often)
    if not (chosen or said):
        chosen = _fresh(things, []) or _fresh(_weighed(_rest(mine, theirs), shares, 0.0), [])
    return [found.spelt for found in chosen[:_MOST]]


def _chosen(names: Sequence[_Shared], things: Sequence[_Shared], often: Collection[str]) -> list[_Shared]:
    """Return the names, then the things, that one of the stories speaks of often; few names are filled up with passing ones."""
    named = _fresh(names, [], often)
    if len(named) < _FEW:
        named = [*named, *_fresh(names, named)][:_FEW]
    told = _fresh(things, named[:_FEW], often)
    if len(named) >= _MOST and told and told[0].share > named[_FEW].share:
        named = named[:_FEW]
    return named + _fresh(things, named, often)


def together(one: Entry, other: Entry) -> str:
    """Return "same day", "same week", "same month" or nothing: how far two stories are apart."""
    if one.day is None or other.day is None:
        return ""
    apart = abs((one.day - other.day).days)
    return "same day" if not apart else "same week" if apart < _WEEK else "same month" if apart < _MONTH else ""


def _names(one: Terms, other: Terms) -> dict[str, str]:
    """Return the names that both stories hold, in one perhaps inside a longer one, or as one word in the title alone.

    What is only a part in both ("Conservative", of a party and of a government) is no name.
    """
    mine = {
        key: name for key, name in one.names.items() if key in other.names or key in other.parts or _written(key, other)
    }
    theirs = {
        key: one.parts.get(key, name) for key, name in other.names.items() if key in one.parts or _written(key, one)
    }
    return {key: name for key, name in (theirs | mine).items() if not _adjective(name)}


def _written(key: str, terms: Terms) -> bool:
    """Tell whether a story writes a name of one word with a capital; longer names must stand there as one."""
    return terms.spelt.get(key, "")[:1].isupper()


def _titled(key: str, *terms: Terms) -> bool:
    """Tell whether a name stands in a title, so that it counts many times."""
    return any(t.counts.get(stem, 0) > 1 for t in terms for stem in key.split(" "))


def _unsaid(found: Mapping[str, str], said: Collection[str]) -> dict[str, str]:
    """Return what is no part of something said: not "Ukraine" beside "War in Ukraine", but "Ukraine" beside "Ukraine"."""
    told = [f" {phrase.casefold()} " for phrase in said]
    padded = {key: f" {spelt.casefold()} " for key, spelt in found.items()}
    return {k: v for k, v in found.items() if not any(padded[k] in phrase != padded[k] for phrase in told)}


def _things(one: Terms, other: Terms) -> dict[str, str]:
    """Return the noun phrases that both stories hold and that say something."""
    return {key: thing for key, thing in one.things.items() if key in other.things and _says_something(thing)}


def _rest(one: Terms, other: Terms) -> dict[str, str]:
    """Return the other words that both stories hold, verbs apart."""
    shared = {s: word for s, word in one.spelt.items() if s in other.spelt and len(word) >= _SHORTEST}
    return {s: word for s, word in shared.items() if not (part_of(word.lower()) or "").startswith(("VB", "RB"))}


@lru_cache(_KNOWN)
def _adjective(name: str) -> bool:
    """Tell whether a name is one word that is no name of its own: "Ukrainian", "Democratic"."""
    words = name.split(" ")
    if len(words) > 1:
        return all(is_nationality(word) or word.lower() in ("north", "south") for word in words)
    return is_nationality(name) or "JJ" in (part_of(name), part_of(name.lower()))


@lru_cache(_KNOWN)
def _says_something(thing: str) -> bool:
    words = thing.split(" ")
    if words[-1].lower() in _OFFICES:
        return False
    if len(words) == 1 and (len(thing) < _SHORTEST or thing.lower() in EMPTY_NOUNS or _adjective(thing)):
        return False
    return max(map(_rarity, words)) >= _TELLING


def _rarity(word: str) -> float:
    """Return the rarity of a word or of its singular, whichever is commoner: "cities" are as common as "city"."""
    return min(rarity(word), rarity(_PLURAL.sub("", word)), rarity(_PLURAL_Y.sub("y", word)))


def _weighed(found: Mapping[str, str], shares: Mapping[str, float], least: float) -> list[_Shared]:
    """Return what carries more than the `least` share of the likeness, by its share."""
    total = sum(shares.values())
    weighed = [_Shared(key, spelt, sum(shares.get(s, 0.0) for s in key.split(" "))) for key, spelt in found.items()]
    return sorted((w for w in weighed if w.share > least * total), key=lambda w: (-round(w.share, 9), w.key))


def _fresh(found: Sequence[_Shared], before: Sequence[_Shared], among: Collection[str] | None = None) -> list[_Shared]:
    """Return up to three of what was found, none of which says what another or one `before` says.

    With `among`, only what ends in one of these keys: a text that comes back to "tax" is on the "income tax".
    """
    fresh: list[_Shared] = []
    for shared in found:
        central = among is None or shared.key in among or shared.key.rsplit(" ", 1)[-1] in among
        if central and len(fresh) < _MOST and not any(_akin(shared.key, s.key) for s in (*before, *fresh)):
            fresh.append(shared)
    return fresh


def _akin(one: str, other: str) -> bool:
    """Tell whether any word of one says the same as one of the other: "Russia" and "Russian", "China" and "Chinese"."""
    return any(_alike(a, b) for a in one.split(" ") for b in other.split(" "))


@lru_cache(_KNOWN)
def _alike(one: str, other: str) -> bool:
    begin = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return one == other or (begin >= _AKIN and begin >= _AKIN_SHARE * max(len(one), len(other)))
