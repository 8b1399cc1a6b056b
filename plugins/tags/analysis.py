"""What one story speaks of, in the form that is remembered."""

from __future__ import annotations

from .candidates import things
from .choosing import Found
from .scoring import ranked

# Enough to choose from when the archive and other stories have had their say; three times the usual number of tags.
MOST_FOUND = 20


def found_in(title: str, text: str, lang: str = "en", most: int = MOST_FOUND) -> list[Found]:
    """Return the things that a story speaks of, the one that matters most first. Never raises."""
    return [
        Found(thing.key, thing.form, round(weight, 4), thing.name, thing.name and _surname(thing.form, lang))
        for thing, weight in ranked(things(title, text, lang), title, text, most, lang)
    ]


def _surname(form: str, lang: str) -> bool:
    """Tell whether a name is one word that may be short for a full name: "Putin", but not "Party" or "NATO"."""
    if " " in form or "-" in form or form.isupper():
        return False
    if lang[:2] != "en":
        return True
    from ..language.speech import part_of

    return part_of(form.lower()) is None
