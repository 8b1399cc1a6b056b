"""Parts of speech of English words, by the pattern library's tagger that TextBlob carries with its lexicon.

`import textblob` would load NLTK as well, 0.5 s for nothing: the tagger's one module needs the standard library only, so
it is loaded from its file.
"""

from collections.abc import Sequence
from functools import lru_cache
from importlib.util import module_from_spec, spec_from_file_location
from typing import Any

from .lists import english, textblob


@lru_cache(maxsize=1)
def _tagger() -> tuple[Any, dict[str, str]]:
    """Return the tagger's module and its lexicon. Raises ModuleNotFoundError where TextBlob is not installed."""
    folder = textblob()
    if folder is None:
        raise ModuleNotFoundError("TextBlob is not installed: pip install textblob", name="textblob")
    spec = spec_from_file_location("textblob_pattern", folder / "_text.py")
    if spec is None or spec.loader is None:
        raise ModuleNotFoundError("this TextBlob carries no pattern tagger", name="textblob")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    # A plain dictionary: the library's own asks at each look whether it was loaded yet.
    return module, english("lexicon")


def part_of(word: str) -> str | None:
    """Return the usual part of speech of one English word, as the Penn Treebank names it; None for an unknown word."""
    return _tagger()[1].get(word)


def parts_of_speech(words: Sequence[str]) -> list[str]:
    """Return the part of speech of each word of one English sentence (Penn Treebank tags: "NN", "JJ", "NNP").

    Method: the word's commonest part, or by its ending where the lexicon lacks it (Brill 1992), as the library does it.
    Brill's contextual rules, which it carries but does not use, took four times as long for .3 points of F1 in `tags`.
    """
    module, lexicon = _tagger()
    found = module.find_tags(list(words), lexicon=lexicon, language="en", map=lambda word, tag: (word, tag))
    return [tag for _, tag in found]
