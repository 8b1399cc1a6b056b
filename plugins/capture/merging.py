"""Three versions of a body made one: what was written, what a person made of it, what would be written now."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from ..stories.faults import brief

if TYPE_CHECKING:
    from collections.abc import Sequence

# Share of words that two paragraphs have in common when one is a new wording of the other; a rewritten sentence or two
# stays above it, two paragraphs of one story about the same people below.
_REWORDED = 0.5
# Enough of a paragraph to know it by, in a line of a terminal.
_SHOWN = 70


@dataclass(frozen=True)
class Piece:
    """One paragraph: the digits that stand for it in the record, and its text."""

    digits: str
    text: str


@dataclass(frozen=True)
class Merged:
    """The paragraphs' texts in order, and in words each place where the person's version won over a new one."""

    texts: list[str]
    notes: list[str]


def merge(base: Sequence[str], mine: Sequence[Piece], new: Sequence[Piece]) -> Merged:
    """Merge by diff3 (Khanna, Kunal, Pierce 2007), the person's version winning where both changed a paragraph.

    Of `base` (what was written) only the digits are known, and no more is needed: its texts never come out.
    """
    out = Merged([], [])
    at = (0, 0, 0)
    hand, now = [piece.digits for piece in mine], [piece.digits for piece in new]
    for a, m, n, size in _common(base, hand, now):
        old = base[at[0] : a]
        if hand[at[1] : m] == list(old):
            out.texts.extend(piece.text for piece in new[at[2] : n])
        elif now[at[2] : n] == list(old):
            out.texts.extend(piece.text for piece in mine[at[1] : m])
        else:
            _settle(old, mine[at[1] : m], new[at[2] : n], out)
        out.texts.extend(piece.text for piece in mine[m : m + size])
        at = (a + size, m + size, n + size)
    return out


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


def _settle(old: Sequence[str], mine: Sequence[Piece], new: Sequence[Piece], out: Merged) -> None:
    """A stretch that both changed: each new wording goes to the paragraph it is a wording of; a person's own stay."""
    partner = _partners(mine, new)
    edited = sum(1 for i in partner if mine[i].digits not in old)
    removed = len(set(old) - {piece.digits for piece in mine}) > edited
    taken = 0
    for i, piece in enumerate(mine):
        if i in partner:
            _insert(new[taken : partner[i]], out, removed=removed)
            taken = partner[i] + 1
        by_hand = piece.digits not in old
        if by_hand or i not in partner:
            out.texts.append(piece.text)
            if by_hand and i in partner and new[partner[i]].digits not in (piece.digits, *old):
                out.notes.append(f"kept as a person left it: {brief(piece.text, _SHOWN)}")
        else:
            out.texts.append(new[partner[i]].text)
    _insert(new[taken:], out, removed=removed)


def _insert(pieces: Sequence[Piece], out: Merged, *, removed: bool) -> None:
    """Paragraphs that only the new conversion has; where a person took one out, they may be that one: not taken in."""
    for piece in pieces:
        if removed:
            out.notes.append(f"left out, as a person left out a paragraph here: {brief(piece.text, _SHOWN)}")
        else:
            out.texts.append(piece.text)


def _partners(mine: Sequence[Piece], new: Sequence[Piece]) -> dict[int, int]:
    """Which paragraph of the one is which of the other, in order: the pairing with the most words in common."""
    left, right = ([set(re.findall(r"\w+", piece.text.lower())) for piece in side] for side in (mine, new))
    best: list[list[tuple[float, tuple[tuple[int, int], ...]]]] = [
        [(0.0, ())] * (len(new) + 1) for _ in range(len(mine) + 1)
    ]
    for i, one in enumerate(left):
        for j, other in enumerate(right):
            alike = len(one & other) / max(1, len(one), len(other))
            options = [best[i][j + 1], best[i + 1][j]]
            if alike >= _REWORDED:
                options.append((best[i][j][0] + alike, (*best[i][j][1], (i, j))))
            best[i + 1][j + 1] = max(options, key=lambda option: option[0])
    return dict(best[-1][-1][1])
