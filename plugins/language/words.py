"""Words of a plain text, their stems, and the function words of a language."""

import re
import sys
from collections.abc import Sequence
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import Any, Final

from .functionwords import FUNCTION_WORDS

# Dotted initials stay whole ("U.S."), apostrophes bind ("don't"), hyphens part ("Russian-made"), and so do "C++", "C#".
_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|\w+(?:['’]\w+)*(?:\+\+|#(?!\w))?")
# French and Italian articles and prepositions that lose their vowel: "l'Ukraine", "dell'Unione".
ELISION = re.compile(
    r"^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|un|all|dall|dell|nell|sull|coll|quest|quell|sant)['’](?=\w)", re.IGNORECASE
)
# English words that end otherwise have none of the endings that Snowball takes off: a third of all, so the slow stemmer
# need not be asked. A test compares both.
_MAY_HAVE_ENDING: Final = re.compile(r"(?:[sye'’]|ed|ing|ion|ant|ent|ist|er|or|ism|ic|al|ul|ll|i)$")
_SNOWBALL: Final[dict[str, str]] = {"en": "english", "fr": "french", "es": "spanish", "de": "german", "it": "italian"}


def words(text: str, lang: str = "en") -> list[str]:
    """Return the words and numbers of `text` in order, in their own letter case. Never raises."""
    found = _WORD.findall(text)
    if lang[:2].lower() in ("fr", "it"):
        return [ELISION.sub("", word) for word in found]
    return found


def stopwords(lang: str = "en") -> frozenset[str]:
    """Return the function words of `lang` in lower case (our own lists); an empty set for a language without one."""
    return FUNCTION_WORDS.get(lang[:2].lower(), frozenset())


def stems(words: Sequence[str], lang: str = "en") -> list[str]:
    """Return the stem of each word, in lower case and without a possessive ending.

    Stems are Snowball's (Porter 2001); a language without a stemmer keeps the lower-case words. Never raises.
    """
    known = _known(lang[:2].lower())
    return [known.get(word) or known.learn(word) for word in words]


class _Stems(dict[str, str]):
    """The stems met so far in one language: news repeats its words, and the stemmer is slow pure Python."""

    def __init__(self, lang: str) -> None:
        super().__init__()
        self._stemmer: Any = None
        self._english = lang == "en"
        if lang in _SNOWBALL:
            self._stemmer = _stemmer(_SNOWBALL[lang])

    def learn(self, word: str) -> str:
        """Return the stem of a word met for the first time, and keep it."""
        low = word.lower().replace("’", "'")
        if self._english and not _MAY_HAVE_ENDING.search(low):
            self[word] = low
            return low
        bare = re.sub(r"'s?$", "", low) or low
        stem: str = self._stemmer.stemWord(bare) if self._stemmer else bare
        self[word] = stem or bare
        return self[word]


def _stemmer(language: str) -> Any:
    """Return Snowball's stemmer of a language, without loading those of thirty others as importing the library does."""
    library = find_spec("snowballstemmer")
    if library is None or not library.submodule_search_locations or find_spec("Stemmer"):
        import snowballstemmer  # says what is missing, or takes the quick stemmers of PyStemmer

        return snowballstemmer.stemmer(language)
    package = ModuleType("newsfold_snowball")
    package.__path__ = library.submodule_search_locations
    sys.modules.setdefault(package.__name__, package)
    return getattr(import_module(f"{package.__name__}.{language}_stemmer"), f"{language.title()}Stemmer")()


@lru_cache(maxsize=8)
def _known(lang: str) -> _Stems:
    return _Stems(lang)
