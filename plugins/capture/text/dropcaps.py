"""Large first letters that a page sets apart: "H ong Kong", or the letter on a line of its own, become one word again."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from .wording import phrases

if TYPE_CHECKING:
    from collections.abc import Sequence

# A letter, a blank and the rest of its word, perhaps inside quotation marks.
_APART = re.compile(r"^(?P<mark>[\"'“‘«„]?)(?P<letter>[^\W\d_]) (?P<rest>[^\W\d_]{1,})(?![\w'’]*[.]\w)")
_ALONE = re.compile(r"^[\"'“‘«„]?[^\W\d_]$")
_WORD = re.compile(r"[^\W\d_]+")
_VOWELS = frozenset("aeiouyàâäáãåèéêëíìîïóòôöõúùûü")
_WORDS_BY_THEMSELVES = frozenset("aioyeàèéóuú")  # "A man", "I think", "Y luego", "E poi"


def mend(text: str, known: frozenset[str]) -> str:
    """The line with its first word whole; unchanged where the page's other words don't vouch for that word."""
    found = _APART.match(text)
    if found is None or not found["letter"].isupper():
        return text
    rest = found["rest"]
    return (
        f"{found['mark']}{found['letter']}{text[found.start('rest') :]}"
        if _is_word(found["letter"], rest, known)
        else text
    )


def belongs_below(letter: str, below: str, known: frozenset[str]) -> bool:
    """Whether a line of one capital letter begins the first word of the line below."""
    first = _WORD.match(below)
    if not _ALONE.match(letter) or not letter[-1].isupper() or first is None:
        return False
    return (below[0].islower() or first[0].isupper()) and _is_word(letter[-1], first[0], known)


def words_known(texts: Sequence[str]) -> frozenset[str]:
    """The page's words in small letters, its lines' first ones aside: among those are the torn ones."""
    return (
        frozenset(word.casefold() for text in texts[:2000] for word in _WORD.findall(text[:4000].partition(" ")[2]))
        | phrases("common")
        | phrases("fillers")
    )


def _is_word(letter: str, rest: str, known: frozenset[str]) -> bool:
    whole = (letter + rest).casefold()
    if not (rest.islower() or rest.isupper()) or whole not in known:
        return False
    # "A way" and "A round" are two words though "away" and "around" are one; no word begins as "fter" does
    return letter.casefold() not in _WORDS_BY_THEMSELVES or not _VOWELS.intersection(rest[:2].casefold())


def torn(texts: Sequence[str]) -> frozenset[int]:
    """The indices of lines that are nothing but the next line's first letter."""
    if not any(_ALONE.match(text) for text in texts):
        return frozenset()
    known = words_known(texts)
    return frozenset(at for at, (text, below) in enumerate(pairwise(texts)) if belongs_below(text, below, known))
