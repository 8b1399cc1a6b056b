"""The language that a text is written in, told by its letters or by its small words."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

# Scripts that one language writes above all: the share of letters that tells, that language, those that share it.
_SCRIPTS = (
    ("[\u3040-\u30ff]", 0.1, "ja", frozenset({"ja"})),
    ("[\uac00-\ud7af]", 0.3, "ko", frozenset({"ko"})),
    ("[\u3400-\u9fff]", 0.3, "zh", frozenset({"zh", "ja", "yue", "wuu", "cmn"})),
    ("[\u0600-\u06ff]", 0.3, "ar", frozenset({"ar", "fa", "ur", "ps", "ug", "ckb", "sd", "prs"})),
    ("[\u0590-\u05ff]", 0.3, "he", frozenset({"he", "iw", "yi"})),
    ("[\u0400-\u04ff]", 0.3, "ru", frozenset("ru uk be bg sr mk kk ky mn tg tt uz".split())),
    ("[\u0370-\u03ff]", 0.3, "el", frozenset({"el"})),
    ("[\u0e00-\u0e7f]", 0.3, "th", frozenset({"th"})),
)
# Letters of all of them and of others; a text with fewer is Latin, and need not be looked through for each.
_NOT_LATIN, _FEWEST = "[^\x00-\u036f\u2000-\u2bff]", 0.1
# More small words, most of them shared by several languages; each counts the less for one the more of them have it.  Without them "la"
# would be French wherever it stands, and Italian went untold.
_MORE = {
    "en": "a at by he be from has have",
    "fr": "de un en il ne pas se à a",
    "es": "la de en y un no a e",
    "de": "in er es an sie hat sind",
    "it": "la le un e i da con ha si più a in lo l al ai dal dalla delle degli nella tra fra come",
    "pt": "que de a e se para por mais",
    "nl": "de het in is op te aan er",
}
# Of 127 stories in four languages 117 are told, none wrongly; what is not told has a few lines.
_LEAST, _CLEAR = 3.0, 1.5
_READ = 20_000


def language_of(text: str, stated: str | None = None) -> str | None:
    """The language of a text: the stated one, unless other letters are written; else what its letters or words show.

    None where too few words or no clear winner tell.
    """
    text = text[:_READ]
    letters = sum(map(str.isalpha, text)) or 1
    if len(re.findall(_NOT_LATIN, text)) >= _FEWEST * letters:
        for letter, share, code, shared in _SCRIPTS:
            if len(re.findall(letter, text)) >= share * letters:
                return stated if stated in shared else code
    return stated or _by_words(text)


@cache
def _common() -> dict[str, frozenset[str]]:
    from .wording import LANGUAGES  # what is stated or written in other letters does without

    return {each.code: frozenset((*each.common, *_MORE.get(each.code, "").split())) for each in LANGUAGES}


@cache
def _weights() -> dict[str, float]:
    return {word: 1 / number for word, number in Counter(word for each in _common().values() for word in each).items()}


def _by_words(text: str) -> str | None:
    spoken = Counter(re.findall(r"[^\W\d_]+", text.casefold()))
    weights = _weights()
    points = {code: sum(weights[word] * spoken[word] for word in common) for code, common in _common().items()}
    (code, most), (_, second) = sorted(points.items(), key=lambda pair: -pair[1])[:2]
    return code if most >= _LEAST and most >= _CLEAR * second else None
