"""What newsrooms call the things around an article, one module a language."""

from __future__ import annotations

from functools import cache

from .dutch import DUTCH
from .english import ENGLISH
from .french import FRENCH
from .german import GERMAN
from .italian import ITALIAN
from .portuguese import PORTUGUESE
from .spanish import SPANISH
from .vocabulary import Vocabulary

LANGUAGES: tuple[Vocabulary, ...] = (ENGLISH, FRENCH, SPANISH, GERMAN, ITALIAN, PORTUGUESE, DUTCH)

# Months in scripts that have no word list: Russian, Ukrainian, Greek, Arabic, in order, short forms after a comma.
_OTHER_MONTHS = (
    "января,янв февраля,фев марта,мар апреля,апр мая июня,июн июля,июл августа,авг сентября,сен октября,окт ноября,ноя декабря,дек",
    "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "ιανουαρίου,ιαν φεβρουαρίου,φεβ μαρτίου,μαρ απριλίου,απρ μαΐου,μαϊ ιουνίου,ιουν ιουλίου,ιουλ αυγούστου,αυγ σεπτεμβρίου,σεπ οκτωβρίου,οκτ νοεμβρίου,νοε δεκεμβρίου,δεκ",
    "يناير فبراير مارس أبريل,ابريل مايو يونيو يوليو أغسطس,اغسطس سبتمبر أكتوبر,اكتوبر نوفمبر ديسمبر",
)

__all__ = ["LANGUAGES", "Vocabulary", "month_of", "phrases", "weekday_of"]


@cache
def phrases(field: str) -> frozenset[str]:
    """Every language's phrases of one field: a page often mixes its own language with an English share bar."""
    return frozenset(phrase for language in LANGUAGES for phrase in getattr(language, field))


@cache
def months() -> dict[str, int]:
    """Every name and abbreviation of a month with its number."""
    other = {
        name.casefold(): number
        for line in _OTHER_MONTHS
        for number, forms in enumerate(line.split(), start=1)
        for name in forms.split(",")
    }
    return other | {
        name: number
        for language in LANGUAGES
        for number, names in enumerate(language.months, start=1)
        for name in names
    }


def month_of(word: str) -> int | None:
    """The month that a word names in any of the languages, a closing full stop aside; None for another word."""
    return months().get(word.casefold().rstrip("."))


@cache
def _weekdays() -> dict[str, int]:
    """Every weekday's name and its abbreviations with its number, Monday 0; each list begins with the seven in full."""
    return {
        name: at
        for language in LANGUAGES
        for at, full in enumerate(language.weekdays[:7])
        for name in language.weekdays
        if name == full or (len(name) > 2 and full.startswith(name))
    }


def weekday_of(word: str) -> int | None:
    """The weekday that a word names in any of the languages, Monday 0; None for another word."""
    return _weekdays().get(word.casefold().rstrip("."))
