"""What newsrooms call the things around an article, one module a language."""

from __future__ import annotations

from functools import cache

from .english import ENGLISH
from .french import FRENCH
from .german import GERMAN
from .italian import ITALIAN
from .spanish import SPANISH
from .vocabulary import Vocabulary

LANGUAGES: tuple[Vocabulary, ...] = (ENGLISH, FRENCH, SPANISH, GERMAN, ITALIAN)

__all__ = ["LANGUAGES", "Vocabulary", "month_of", "phrases"]


@cache
def phrases(field: str) -> frozenset[str]:
    """Every language's phrases of one field: a page often mixes its own language with an English share bar."""
    return frozenset(phrase for language in LANGUAGES for phrase in getattr(language, field))


@cache
def months() -> dict[str, int]:
    """Every name and abbreviation of a month with its number."""
    return {
        name: number
        for language in LANGUAGES
        for number, names in enumerate(language.months, start=1)
        for name in names
    }


def month_of(word: str) -> int | None:
    """The month that a word names in any of the languages, a closing full stop aside; None for another word."""
    return months().get(word.casefold().rstrip("."))
