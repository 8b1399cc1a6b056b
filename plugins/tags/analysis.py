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
        Found(
            thing.key,
            thing.form,
            round(weight, 4),
            thing.name,
            thing.name and may_be_person(thing.form, lang),
            len(thing.starts),
        )
        for thing, weight in ranked(things(title, text, lang), title, text, most, lang)
    ]


def may_be_person(form: str, lang: str) -> bool:
    """Tell whether a name may be a person's: a single word may ("Putin", "Musk"), "Conservative Party" may not."""
    first, *rest = form.split()
    if form.isupper() or not all(part[:1].isupper() for part in form.split("-")):
        return False
    if not rest or lang[:2] != "en":
        return len(form) > 1
    from ..language.speech import part_of

    # "Mark Rutte" and "Elon Musk" hold a word that is no common one; "Conservative Party" and "Downing Street" do not.
    return rest[-1][:1].isupper() and any(part_of(word.lower()) is None for word in (first, rest[-1]))
