"""Parts of speech of English words, by the lexicon of the pattern tagger that TextBlob carries.

`import textblob` would load NLTK as well, 0.5 s for nothing, and even the tagger's one module costs more than all that is
taken from it: its lexicon, and a dozen rules for words that the lexicon lacks.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from .lists import english, textblob

_NUMBER = re.compile(r"[0-9\-,.:/%$]+")
# Brill's suffix rules as the tagger has them (MIT licence): the last that fits counts.
_SUFFIXES = (
    (("ate", "ify", "ise", "ize"), "VBP"),
    (("ed",), "VBN"),
    (("able", "al", "ful", "ible", "ient", "ish", "ive", "less", "tic", "ous"), "JJ"),
)


@lru_cache(maxsize=1)
def _lexicon() -> dict[str, str]:
    """Return the lexicon. Raises ModuleNotFoundError where TextBlob is not installed."""
    if textblob() is None:
        raise ModuleNotFoundError("TextBlob is not installed: pip install textblob", name="textblob")
    return english("lexicon")


def part_of(word: str) -> str | None:
    """Return the usual part of speech of one English word, as the Penn Treebank names it; None for an unknown word."""
    return _lexicon().get(word)


def parts_of_speech(words: Sequence[str]) -> list[str]:
    """Return the part of speech of each word of one English sentence (Penn Treebank tags: "NN", "JJ", "NNP").

    Method: the word's commonest part, or by its ending where the lexicon lacks it (Brill 1992), as the pattern tagger
    does it. Brill's contextual rules, which it carries but does not use, took four times as long for .3 points of F1 in
    `tags`.
    """
    known = _lexicon()
    found = [known.get(word) or _guess(word) for word in words]
    if words and words[0] not in known:
        found[0] = known.get(words[0].lower()) or found[0]
    return found


@lru_cache(maxsize=20_000)
def _guess(word: str) -> str:
    """Return the part of speech of a word that the lexicon lacks."""
    if word.istitle():
        return "NNP"
    if _NUMBER.fullmatch(word):
        return "CD"
    for endings, part in _SUFFIXES:
        if word.endswith(endings) or (part == "JJ" and "-" in word):
            return part
    if word.endswith("s") and not word.endswith(("is", "ous", "ss")):
        return "NNS"
    return "RB" if word.endswith("ly") else "VBG" if word.endswith("ing") else "NN"
