"""Which sentences of a story say most of it in the fewest words."""

import math
from collections import Counter
from collections.abc import Sequence
from typing import Final

from ..language.words import stems, stopwords, words
from .candidates import Candidate, candidates

# How fast the worth of a place fades: sentence 8 has 37 % of the first one's. 5 to 12 measured alike on three sets of
# human digests (`score.py summaries`); below 5 it becomes the lead, above 15 it loses on short digests.
_FADING: Final = 7.0
# The share of the place beside the closeness to the story's centre; .4 to .6 measured alike.
_PLACE_SHARE: Final = 0.55
# Maximal marginal relevance (Carbonell and Goldstein 1998): worth against likeness to what is chosen. .5 to .8 alike.
_WORTH_SHARE: Final = 0.6
# What a sentence that leans on an absent one loses: enough that nearly any other comes first, not a ban, for a story
# may hold nothing else. .1 to .3 measured alike; without it the digests read worse, not by the figures but by eye.
_LEANING: Final = 0.15

Vector = dict[str, float]


def summary(text: str, lang: str = "en", *, sentences: int = 2, most_words: int = 60) -> str:
    """Return at most `sentences` whole sentences of the plain `text`, in its order, joined by spaces.

    They hold at most `most_words` words together, unless even the shortest sentence has more; "" for a text without words.
    Never raises. Method: closeness to the centroid of the story's own words (Radev et al. 2004) with a prior for early
    places, chosen by maximal marginal relevance. Document frequencies are not used: they measured worse.
    """
    found = candidates(text, lang)
    counts = [_counts(c.text, lang) for c in found]
    centre: Counter[str] = Counter()
    for count in counts:
        centre.update(count)
    vectors = [_scaled(c) for c in counts]
    chosen = _chosen(found, vectors, _worths(vectors, _scaled(centre)), sentences, most_words)
    return " ".join(" ".join(found[i].text.split()) for i in sorted(chosen))


def _counts(sentence: str, lang: str) -> Counter[str]:
    """Return how often each stem stands in the sentence, without function words and single letters."""
    ignored = stopwords(lang)
    return Counter(stems([w for w in words(sentence, lang) if len(w) > 1 and w.lower() not in ignored], lang))


def _scaled(counts: Counter[str]) -> Vector:
    length = math.sqrt(sum(n * n for n in counts.values()))
    return {stem: n / length for stem, n in counts.items()}


def _likeness(a: Vector, b: Vector) -> float:
    """Return the cosine of two vectors of length 1; the sum is exact, so that no order of words changes it."""
    small, large = (a, b) if len(a) <= len(b) else (b, a)
    return math.fsum(weight * large[stem] for stem, weight in small.items() if stem in large)


def _worths(vectors: Sequence[Vector], centre: Vector) -> list[float]:
    """Return what each sentence is worth by itself: its closeness to the story's centre, and its place."""
    close = [_likeness(v, centre) for v in vectors]
    closest = max(close, default=0.0) or 1.0
    return [(1 - _PLACE_SHARE) * x / closest + _PLACE_SHARE * math.exp(-rank / _FADING) for rank, x in enumerate(close)]


def _chosen(
    found: Sequence[Candidate], vectors: Sequence[Vector], worths: Sequence[float], most: int, most_words: int
) -> list[int]:
    """Return the indexes of the chosen candidates, one after the other the best that still fits.

    Where none fits, the shortest stands alone: a sentence is never cut.
    """
    chosen: list[int] = []
    shortest = min((c.length for c in found), default=0)
    left = max(most_words, shortest)
    while len(chosen) < most:
        places = {found[i].place for i in chosen}
        fitting = [i for i, c in enumerate(found) if i not in chosen and c.length <= left]
        if not fitting:
            break

        def value(i: int, places: set[int] = places) -> tuple[float, int]:
            likest = max((_likeness(vectors[i], vectors[j]) for j in chosen), default=0.0)
            lost = _LEANING if found[i].leans and found[i].place - 1 not in places else 0.0
            return _WORTH_SHARE * worths[i] - (1 - _WORTH_SHARE) * likest - lost, -i

        best = max(fitting, key=value)
        chosen.append(best)
        left -= found[best].length
    return chosen
