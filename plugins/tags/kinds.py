"""What kind of thing a tag seems to be: a guess for an editor to look at, never shown to a reader."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from .analysis import may_be_person

if TYPE_CHECKING:
    from collections.abc import Iterable

# Words in the names of bodies and of events, our own lists.
_BODIES: Final = frozenset(
    "party court ministry department university bank fund union council committee commission agency association board "
    "company corporation institute office church army navy police parliament congress senate league club inc plc ltd".split()
)
_EVENTS: Final = frozenset(
    "prize cup war award awards summit conference festival marathon championship championships election elections open "
    "olympics games treaty act hurricane storm crisis prix bill budget".split()
)
_BEFORE_PLACES: Final = r"(?:in|at|near|across|from|around|outside|throughout|of|to)(?: the)? "
# From this share of its mentions behind "in", "near" and the like a name is a place's. Kyiv, Delaware and Belarus lie
# above .4 in the sample digest, Putin and Twitter below .25.
_MOSTLY: Final = 0.33
# Where nothing else is known of it, this share is enough.
_SOMETIMES: Final = 0.12
_OF_PLACES: Final = frozenset("North South East West New Fort Saint San Santa Los Las Port Lake Mount".split())


def likely_kind(name: str, texts: Iterable[str]) -> str:
    """Return person, place, organisation or topic, by the name's words and what stands before it in the texts."""
    low = set(name.lower().split())
    if name[:1].islower() or low & _EVENTS or any(c.isdigit() for c in name):
        return "topic"
    if low & _BODIES or (name.isupper() and len(name) > 1):
        return "organisation"
    whole = "\n".join(text for text in texts if name in text)
    often = len(re.findall(rf"\b{re.escape(name)}\b", whole))
    behind = len(re.findall(rf"\b{_BEFORE_PLACES}{re.escape(name)}\b", whole))
    if behind >= _MOSTLY * often > 0 or name.split(maxsplit=1)[0] in _OF_PLACES:
        return "place"
    surname = name.rsplit(maxsplit=1)[-1]
    alone = len(re.findall(rf"\b{re.escape(surname)}\b", whole)) > often
    if " " in name and " of " not in name and may_be_person(name, "en") and (alone or not behind):
        return "person"
    return "place" if behind >= _SOMETIMES * often > 0 else "organisation" if often else "topic"
