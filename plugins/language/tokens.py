"""Words and marks of a text, sentence by sentence, each with its place."""

import re
from functools import lru_cache
from typing import NamedTuple

from .abbreviations import BEFORE
from .sentences import spans
from .words import ELISION


class Token(NamedTuple):
    """A word or a mark as it stands in the text, where it starts, and whether it has a capital ("al-Assad" has)."""

    text: str
    start: int
    capital: bool

    @property
    def end(self) -> int:
        """The place after its last character."""
        return self.start + len(self.text)


_TOKEN = re.compile(
    r"""(?:[^\W\d_]\.){2,}                      # U.S.
    | [^\W\d_]\.(?=\s+[^\W\d_])                 # J. Rowling
    | [^\W_]+(?:[-.&'’][^\W_]+)*(?:\+\+|\#)?    # plain-spoken, don't, 3.5, AT&T, C++
    | ``|''|\S""",
    re.VERBOSE,
)
_POSSESSIVE = ("'s", "’s", "'S", "’S")
_ARABIC_ARTICLE = re.compile(r"(?:al|el|as|ad|ar|an)-[A-Z]")


@lru_cache(maxsize=8)
def tokenised(text: str, lang: str = "en") -> tuple[tuple[Token, ...], ...]:
    """Return the tokens of every sentence of `text`.

    Possessive endings, and the elided articles of French and Italian, are tokens of their own, so that "Ukraine's" and
    "l'Ukraine" hold the word "Ukraine". A title keeps its full stop ("Gen."). The last few texts are remembered,
    since several findings ask for the same one.
    """
    lang = lang[:2].lower()
    return tuple(tuple(_tokens(text, start, end, lang)) for start, end in spans(text, lang if lang in BEFORE else "en"))


def _tokens(text: str, start: int, end: int, lang: str) -> list[Token]:
    found: list[Token] = []
    elides = lang in ("fr", "it")
    for match in _TOKEN.finditer(text, start, end):
        word, at = match[0], match.start()
        if word == "." and found and found[-1].end == at and found[-1].text.lower() in BEFORE.get(lang, ()):
            found[-1] = Token(found[-1].text + ".", found[-1].start, found[-1].capital)
            continue
        if elides and (cut := ELISION.match(word)):
            found.append(Token(cut[0], at, cut[0][0].isupper()))
            word, at = word[cut.end() :], at + cut.end()
        capital = word[0].isupper() or ("-" in word and _ARABIC_ARTICLE.match(word) is not None)
        if word[-1] in "sS" and len(word) > 2 and word.endswith(_POSSESSIVE):
            found += [Token(word[:-2], at, capital), Token(word[-2:], at + len(word) - 2, capital=False)]
        else:
            found.append(Token(word, at, capital))
    return found
