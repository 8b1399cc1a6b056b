"""How much words in common say, by how many words the text has."""

from __future__ import annotations

from math import log2

# Paragraphs of other articles shared a median of .18 of their words with an article of 225 different longer words, .26
# with one of 375, .34 of 525, .42 of 900; measured on all pairs of labelled articles in one language.
_USUAL, _DOUBLED = 225, 0.14


def by_chance(known: int) -> float:
    """How much more of a stranger's words an article of so many longer words holds than one of usual length."""
    return _DOUBLED * log2(known / _USUAL) if known > _USUAL else 0.0
