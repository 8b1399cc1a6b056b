"""How near the stories are that stand beside a story, and why others that were looked at do not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .nearness import BELOW

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from .nearness import Archive, Entry, Near

# As many as an editor who wonders about a list looks through.
_REJECTED: Final = 8
# What carries a likeness is told by the words that add most to it.
_WORDS: Final = 6


def explained(
    archive: Archive, entry: Entry, near: Sequence[Near], *, named: Collection[str], barred: Mapping[str, str]
) -> list[str]:
    """Return lines about the stories that were looked at: the `named` first, then the nearest others with the reason.

    `barred` holds by key why a story may not be named, whatever its likeness.
    """
    chosen = [_told(archive, entry, n) for n in near if n.entry.key in named]
    others = [n for n in near if n.entry.key not in named][:_REJECTED]
    rejected = [f"{_told(archive, entry, n)}; not named: {_reason(n, barred)}" for n in others]
    return [
        *(chosen or ["nothing that was looked at is related"]),
        *(["looked at and not named:"] if rejected else []),
        *(f"  {line}" for line in rejected),
    ]


def _reason(near: Near, barred: Mapping[str, str]) -> str:
    if near.entry.key in barred:
        return barred[near.entry.key]
    return near.missed if near.missed == BELOW else "no room"


def _told(archive: Archive, entry: Entry, near: Near) -> str:
    """Return what there is to say about one story: its likeness and what it needed, its words, tags and days."""
    return "; ".join(part for part in (_measured(near), _carried(archive, entry, near), _days(entry, near)) if part)


def _measured(near: Near) -> str:
    needed = f"needs {near.least:.3f}" if near.least else "certain: its thread or its source says so"
    return f"{slug_of(near.entry)}: likeness {near.likeness:.3f}, {needed}"


def _carried(archive: Archive, entry: Entry, near: Near) -> str:
    """Return the words that add most to the likeness, each with what it adds, those of names and tags named as such."""
    shares = archive.shares(entry, near.entry)
    names = entry.terms.name_words & near.entry.terms.name_words
    most = sorted(shares, key=lambda term: (-shares[term], term))[:_WORDS]
    spelt = entry.terms.spelt
    told = [
        f"tag {t[1:]} {shares[t]:.3f}"
        if t.startswith("#")
        else f"{spelt.get(t, t)}{' (name)' if t in names else ''} {shares[t]:.3f}"
        for t in most
    ]
    return "by " + ", ".join(told) if told else "no word in common"


def _days(entry: Entry, near: Near) -> str:
    if entry.day is None or near.entry.day is None:
        return ""
    apart = (near.entry.day - entry.day).days
    return (
        "the same day"
        if not apart
        else f"{abs(apart)} day{'s' * (abs(apart) > 1)} {'later' if apart > 0 else 'earlier'}"
    )


def slug_of(entry: Entry) -> str:
    """Return the slug with which the key of a story in a build begins."""
    return entry.key.split(" ", 1)[0]
