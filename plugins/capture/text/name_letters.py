"""Names set in capitals or run together with a role, spelt as names are."""

from __future__ import annotations

import re

from .newsrooms import is_agency
from .shapes import is_caps, key
from .wording import phrases

_INITIALS = 4  # characters of a name that may be an abbreviation
_SMALL = {"De", "La", "Le", "Van", "Von", "Der", "Den", "Del", "Della", "Di", "Da", "Dos", "Du", "Bin", "Al"}
_GLUED = re.compile(r"(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ][a-zß-ÿ])")


def usual_letters(name: str) -> str:
    """A name set in capitals as names are written, or its surname alone; every other name as it stands."""
    first, _, rest = name.partition(" ")
    if is_caps(rest) and len(rest) > _INITIALS and not is_caps(first):
        return f"{first} {usual_letters(rest)}"  # "Jo DOE"
    if not is_caps(name) or len(name) <= _INITIALS or is_agency(name):
        return name
    lowered = re.sub(r"(?<![^\W_])[^\W_]", lambda first: first.group().upper(), name.lower())
    return " ".join(word.lower() if word in _SMALL and at else word for at, word in enumerate(lowered.split()))


def unglued(text: str) -> str:
    """A byline whose role or agency runs into the name, parted again: "Jo DoeStaff Reporter"."""
    pieces = []
    for word in text.split(" "):
        head, *tail = _GLUED.split(word)
        known = tail and key("".join(tail)) in phrases("roles") | phrases("sections")
        pieces.append(f"{head} {''.join(tail)}" if known else word)
    return " ".join(pieces)
