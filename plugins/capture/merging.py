"""Three versions of a list of paragraphs made one: what was written, what a person made of it, what would be written now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher


@dataclass(frozen=True)
class Merged:
    """The paragraphs in order, and the person's pieces that stand where the new conversion differs as well."""

    pieces: list[str]
    kept_against: list[str]


def _same(base: Sequence[str], other: Sequence[str]) -> list[tuple[int, int, int]]:
    return [(m.a, m.b, m.size) for m in SequenceMatcher(None, base, other, autojunk=False).get_matching_blocks()]


def _common(base: Sequence[str], mine: Sequence[str], new: Sequence[str]) -> list[tuple[int, int, int, int]]:
    """Stretches that all three share: start in each, and length; an empty one at the end closes the last gap."""
    shared = []
    for a, m, size in _same(base, mine):
        for b, n, length in _same(base, new):
            start, end = max(a, b), min(a + size, b + length)
            if start < end:
                shared.append((start, m + start - a, n + start - b, end - start))
    return [*shared, (len(base), len(mine), len(new), 0)]


def merge(base: Sequence[str], mine: Sequence[str], new: Sequence[str], pieces: Sequence[str], fresh: Sequence[str]) -> Merged:
    """Merge by diff3 (Khanna, Kunal, Pierce 2007) with the person's version winning where both changed.

    `base`, `mine`, `new` are the paragraphs' digits in the three versions; `pieces` and `fresh` the texts of the latter
    two.  Of `base` only the digits are known, and no more is needed: its texts never come out.
    """
    out: list[str] = []
    against: list[str] = []
    at = (0, 0, 0)
    for a, m, n, size in _common(base, mine, new):
        old, hand, now = base[at[0] : a], mine[at[1] : m], new[at[2] : n]
        if list(hand) == list(old):
            out += fresh[at[2] : n]
        else:
            out += pieces[at[1] : m]
            if list(now) not in (list(old), list(hand)):
                against += pieces[at[1] : m] or [f"(removed) {text}" for text in fresh[at[2] : n]]
        out += pieces[m : m + size]
        at = (a + size, m + size, n + size)
    return Merged(out, against)
