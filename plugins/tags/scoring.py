"""Which of a story's things matter most in it."""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING, Final

from ..language.rarity import rarity
from ..language.words import stems, words
from .choosing import ends_alike

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .candidates import Thing

# All six were chosen on 152 news stories with people's keyphrases, one after the other and twice round; moving one by
# a third costs at most about a point of F1. Rerun: the evaluation of `tags` (F1@5, F1@10).
# How fast interest falls from the first line (1) to the last (e^-5).
_FALL: Final = 5.0
# What a single word counts, which is often too wide: a noun, and a name.
_ONE_WORD: Final = 0.6
_ONE_NAME: Final = 0.8
# What a phrase of more than three words, or a name of more than four, counts: it is often a title or a list.
_LONG: Final = 0.5
# Each word that a chosen tag already has counts this much in the next, lest all be about one word.
_AGAIN: Final = 0.85
# So many candidates for each one asked for stay in the race; the others are too light to win it.
_FIELD: Final = 2


def ranked(found: Iterable[Thing], title: str, text: str, most: int, lang: str = "en") -> list[tuple[Thing, float]]:
    """Return at most `most` of the things, the one that matters most first, each with its weight.

    The weight is the sum over the thing's words of how often the story uses them, times how rare they are in the
    language; less the later the thing is first named. No thing is taken that ends in another's words ("oil spill" and
    "tanker oil spill"): the weightier stays.
    """
    found = list(found)
    whole = f"{title}\n\n{text}" if title else text
    often = _often(found, whole, lang)
    length = max(1, len(whole))
    field = [
        (_shape(thing) * math.exp(-_FALL * thing.starts[0] / length), _weights(thing, often, lang), thing)
        for thing in found
    ]
    field = sorted(field, key=lambda one: (-one[0] * sum(one[1].values()), one[2].key))[: _FIELD * most]
    chosen: list[tuple[Thing, float]] = []
    used: Counter[str] = Counter()
    while field and len(chosen) < most:
        values = [share * sum(w * _AGAIN ** used[stem] for stem, w in weights.items()) for share, weights, _ in field]
        best = values.index(max(values))
        thing = field.pop(best)[2]
        if not any(ends_alike(thing.key, other.key) for other, _ in chosen):
            chosen.append((thing, values[best]))
            used.update(thing.key)
    return chosen


def _often(found: Iterable[Thing], whole: str, lang: str) -> Counter[str]:
    """Return how often the story uses each stem of the things.

    Stemming is the slowest step here, so only words that begin like one of these stems are stemmed.
    """
    wanted = {stem for thing in found for stem in thing.key}
    begin = {stem[:3] for stem in wanted}
    told = [
        word for word in words(whole, lang) if (low := word.lower())[:3] in begin or low[:-3] in wanted or len(low) < 6
    ]
    return Counter(stems(told, lang))


def _shape(thing: Thing) -> float:
    """Return what the number of a thing's words makes of its weight."""
    size = len(thing.key)
    if size == 1:
        return _ONE_NAME if thing.name else _ONE_WORD
    return _LONG if size > (4 if thing.name else 3) else 1.0


def _weights(thing: Thing, often: Counter[str], lang: str) -> dict[str, float]:
    shown = words(thing.form, lang)
    return {stem: often[stem] * rarity(word, lang) for stem, word in zip(thing.key, shown, strict=False)}
