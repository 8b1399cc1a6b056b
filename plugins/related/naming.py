"""What a thread is called: the name and the thing that its first stories share."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ..language.phrases import EMPTY_NOUNS
from ..language.rarity import rarity
from ..language.speech import part_of
from .nationalities import is_nationality

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from .arriving import Arrivals
    from .terms import Terms

# As in reasons: a single noun must be rarer in English than "hand", "life" and "war", and longer than a unit.
_TELLING: Final = 0.88
_SHORTEST: Final = 3
# What two thirds of the stories hold is shared: one of three may know a man by his office alone.
_SHARED: Final = 2 / 3
# A label is read at a glance: two parts of so many words.
_WORDS: Final = 4
# What stands in a title counts five times (see terms).
_TITLE: Final = 5
# Words that begin alike say the same twice: "Russia: Russian gas".
_AKIN: Final = 4


@dataclass(frozen=True)
class _Part:
    """A name or thing that stories share: its stems, its spelling, whether it is a name, and how much it says of them."""

    key: str
    spelt: str
    name: bool
    weight: float


def name_of(arrivals: Arrivals, places: Sequence[int]) -> str:
    """Return a short name for the stories at `places`: "Boko Haram: schoolgirls", "Uma Thurman, Harvey Weinstein".

    A name comes first, then the name or thing that says most beside it, spelt as in the stories; a nationality alone is
    none. Empty where they share nothing of the kind.
    """
    told = [arrivals.entries[place].terms for place in places]
    found = {part.key: part for part in (*_things(told, arrivals, places), *_names(told, arrivals, places))}
    ranked = sorted(found.values(), key=lambda part: (-round(part.weight, 9), part.key))
    first = next((part for part in ranked if part.name), None) or next(iter(ranked), None)
    if first is None:
        return ""
    second = next((part for part in ranked if not _akin(part.key, first.key)), None)
    head = _whole(first, ranked)
    head = head[:1].upper() + head[1:]
    if second is None:
        return head
    return f"{head}{': ' if first.name and not second.name else ', '}{_whole(second, ranked)}"


def _whole(part: _Part, parts: Sequence[_Part]) -> str:
    """Return the longest name that ends with the one chosen: "Ebbers" is "Bernie Ebbers" where that is shared, too."""
    longer = (p.spelt for p in parts if p.name and part.name and p.key.endswith(f" {part.key}"))
    return max(longer, key=len, default=part.spelt)


def _names(told: Sequence[Terms], arrivals: Arrivals, places: Sequence[int]) -> Iterator[_Part]:
    """Yield the names that stand whole in one story and at least as parts in most, and that one of them is about."""
    held = [terms.names | terms.parts for terms in told]
    for key, spelt in _shared([terms.names for terms in told], held, _is_name).items():
        if any(key in terms.often or _titled(key, terms) for terms in told):
            yield _Part(key, spelt, name=True, weight=_weight(arrivals, places, key))


def _things(told: Sequence[Terms], arrivals: Arrivals, places: Sequence[int]) -> Iterator[_Part]:
    """Yield the noun phrases that most stories hold and that hold no name."""
    held = [terms.things for terms in told]
    named = frozenset[str]().union(*(terms.name_words for terms in told))
    for key, spelt in _shared(held, held, _is_thing).items():
        if named.isdisjoint(key.split(" ")):
            yield _Part(key, spelt.lower(), name=False, weight=_weight(arrivals, places, key))


def _shared(
    whole: Sequence[Mapping[str, str]], held: Sequence[Mapping[str, str]], good: Callable[[str], bool]
) -> dict[str, str]:
    """Return what stands whole in one story and is held by most, by its stems, in its commonest spelling if that is good."""
    spellings: dict[str, Counter[str]] = {}
    for key, spelt in (item for phrases in whole for item in phrases.items()):
        spellings.setdefault(key, Counter())[spelt] += 1
    chosen = {key: min(forms, key=lambda form: (-forms[form], form)) for key, forms in sorted(spellings.items())}
    need = math.ceil(_SHARED * len(held))
    return {
        key: spelt
        for key, spelt in chosen.items()
        if good(spelt) and len(spelt.split(" ")) <= _WORDS and sum(key in phrases for phrases in held) >= need
    }


def _weight(arrivals: Arrivals, places: Sequence[int], key: str) -> float:
    """Return how much a phrase says of the stories: more words say more, but none says it twice."""
    stems = key.split(" ")
    return math.fsum(arrivals.weight(place, stem) for place in places for stem in stems) / math.sqrt(len(stems))


def _titled(key: str, terms: Terms) -> bool:
    return all(terms.counts.get(stem, 0) >= _TITLE for stem in key.split(" "))


def _is_name(spelt: str) -> bool:
    words = spelt.split(" ")
    if len(words) > 1:
        return not all(is_nationality(word) for word in words)
    return not (is_nationality(spelt) or "JJ" in (part_of(spelt), part_of(spelt.lower())))


def _is_thing(spelt: str) -> bool:
    words = spelt.split(" ")
    if not all(word.replace("-", "").isalpha() for word in words) or any(map(_bent, words[:-1] or words)):
        return False
    if len(words) == 1 and (len(spelt) < _SHORTEST or spelt.lower() in EMPTY_NOUNS or is_nationality(spelt)):
        return False
    return max(map(rarity, words)) >= _TELLING


def _bent(word: str) -> bool:
    """Tell whether a word is a form of a verb, which makes half a sentence of a phrase: "named Harambe", "barge caught fire"."""
    return (part_of(word.lower()) or "").startswith("VB")


def _akin(one: str, other: str) -> bool:
    return any(a[:_AKIN] == b[:_AKIN] for a in one.split(" ") for b in other.split(" "))
