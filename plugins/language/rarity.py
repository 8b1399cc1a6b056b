"""How rare a word is in a language, as far as something installed knows."""

import math
from functools import lru_cache
from typing import Final

from .lists import english

# Even the commonest word says a little; and a word that the list lacks is as rare as one counted once.
_LEAST: Final = 0.2
# Brings the rarity of a word that was counted once in a million to about 1.4, and of the commonest to the least.
_SCALE: Final = 10.0


def rarity(word: str, lang: str = "en") -> float:
    """Return how much a word says by being rare: .3 for "the", .6 for "said", 1.4 for a name that no list knows.

    English words are counted by the frequency list that TextBlob carries for its spelling (books in the public domain
    and the British National Corpus). Without it, and in other languages, every word counts 1.
    """
    counts, total = _counts()
    if lang[:2].lower() != "en" or not total:
        return 1.0
    return max(_LEAST, math.log(total / (1 + counts.get(word.lower(), 0))) / _SCALE)


@lru_cache(maxsize=1)
def _counts() -> tuple[dict[str, int], int]:
    """Return how often the list counted each word, and the sum."""
    counts = {word: int(count) for word, count in english("spelling").items()}
    return counts, sum(counts.values())
