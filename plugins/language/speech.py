"""Parts of speech of English words, by the pattern library's tagger that TextBlob carries with its lexicon.

`import textblob` would load NLTK as well, 0.5 s for nothing: the tagger's one module needs the standard library only, so
it is loaded from its file.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any, Final, NamedTuple

# A test of the words and the tags around one place, and how each kind of contextual rule makes one of its two values.
_Test = Callable[[Sequence[str], Sequence[str], int], bool]
_KINDS: Final[dict[str, Callable[[str, str], _Test]]] = {
    "prevtag": lambda x, _: lambda _w, t, i: t[i - 1] == x,
    "nexttag": lambda x, _: lambda _w, t, i: t[i + 1] == x,
    "prev2tag": lambda x, _: lambda _w, t, i: t[i - 2] == x,
    "next2tag": lambda x, _: lambda _w, t, i: t[i + 2] == x,
    "prev1or2tag": lambda x, _: lambda _w, t, i: x in (t[i - 1], t[i - 2]),
    "next1or2tag": lambda x, _: lambda _w, t, i: x in (t[i + 1], t[i + 2]),
    "prev1or2or3tag": lambda x, _: lambda _w, t, i: x in t[i - 3 : i],
    "next1or2or3tag": lambda x, _: lambda _w, t, i: x in t[i + 1 : i + 4],
    "surroundtag": lambda x, y: lambda _w, t, i: t[i - 1] == x and t[i + 1] == y,
    "prevbigram": lambda x, y: lambda _w, t, i: t[i - 2] == x and t[i - 1] == y,
    "nextbigram": lambda x, y: lambda _w, t, i: t[i + 1] == x and t[i + 2] == y,
    "curwd": lambda x, _: lambda w, _t, i: w[i] == x,
    "prevwd": lambda x, _: lambda w, _t, i: w[i - 1] == x,
    "nextwd": lambda x, _: lambda w, _t, i: w[i + 1] == x,
    "prev1or2wd": lambda x, _: lambda w, _t, i: x in (w[i - 1], w[i - 2]),
    "next1or2wd": lambda x, _: lambda w, _t, i: x in (w[i + 1], w[i + 2]),
    "wdprevtag": lambda x, y: lambda w, t, i: w[i] == y and t[i - 1] == x,
    "wdnexttag": lambda x, y: lambda w, t, i: w[i] == x and t[i + 1] == y,
    "wdand2aft": lambda x, y: lambda w, _t, i: w[i] == x and w[i + 2] == y,
    "wdand2tagbfr": lambda x, y: lambda w, t, i: w[i] == y and t[i - 2] == x,
    "wdand2tagaft": lambda x, y: lambda w, t, i: w[i] == x and t[i + 2] == y,
    "lbigram": lambda x, y: lambda w, _t, i: w[i] == y and w[i - 1] == x,
    "rbigram": lambda x, y: lambda w, _t, i: w[i] == x and w[i + 1] == y,
}
# The farthest that a rule looks; so many empty places stand before and after each sentence.
_EMPTY: Final = ("STAART",) * 3


class _Rule(NamedTuple):
    """One contextual rule: the tag it corrects ("*": any), the tag it gives, and what must stand around."""

    old: str
    new: str
    fits: _Test


class _Tagger(NamedTuple):
    module: Any
    lexicon: dict[str, str]
    morphology: Any
    rules: dict[str, list[_Rule]]
    everywhere: list[_Rule]


@lru_cache(maxsize=1)
def _tagger() -> _Tagger:
    """Return the tagger's module and data. Raises ModuleNotFoundError where TextBlob is not installed."""
    package = find_spec("textblob")
    if package is None or package.origin is None:
        raise ModuleNotFoundError("TextBlob is not installed: pip install textblob", name="textblob")
    folder = Path(package.origin).parent
    spec = spec_from_file_location("textblob_pattern", folder / "_text.py")
    if spec is None or spec.loader is None:
        raise ModuleNotFoundError("this TextBlob carries no pattern tagger", name="textblob")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    data = {part: str(folder / "en" / f"en-{part}.txt") for part in ("morphology", "context")}
    lexicon = module.Lexicon(path=str(folder / "en" / "en-lexicon.txt"), language="en", **data)
    # The last rule that fits wins, so the last comes first here.
    rules = list(_rules(lexicon.context))[::-1]
    by_tag = {tag: [rule for rule in rules if rule.old in (tag, "*")] for tag in {rule.old for rule in rules}}
    return _Tagger(module, dict(lexicon.items()), lexicon.morphology, by_tag, by_tag.get("*", []))


def _rules(lines: Iterable[Sequence[str]]) -> Iterable[_Rule]:
    """Yield the rules of the tagger's file: old tag, new tag, kind, one or two values."""
    for old, new, kind, *values in lines:
        if kind.lower() in _KINDS:
            x, y = [*values, "", ""][:2]
            yield _Rule(old, new, _KINDS[kind.lower()](x, y))


def part_of(word: str) -> str | None:
    """Return the usual part of speech of one English word, as the Penn Treebank names it; None for an unknown word."""
    return _tagger().lexicon.get(word)


def parts_of_speech(words: Sequence[str]) -> list[str]:
    """Return the part of speech of each word of one English sentence (Penn Treebank tags: "NN", "JJ", "NNP").

    Method: Brill's (1992) tagger: the word's commonest tag, corrected by its ending and by its neighbours. The library
    tries all 280 contextual rules on every word, which takes nine tenths of its time; here each word meets only those
    for its tag, with the same outcome.
    """
    tagger = _tagger()
    found = tagger.module.find_tags(list(words), lexicon=tagger.lexicon, morphology=tagger.morphology, map=_as_it_is)
    around = [*_EMPTY, *words, *_EMPTY]
    tags = [*_EMPTY, *(tag for _, tag in found), *_EMPTY]
    first, end = len(_EMPTY), len(_EMPTY) + len(words)
    for place in range(first, end):
        for rule in tagger.rules.get(tags[place], tagger.everywhere):
            if rule.fits(around, tags, place):
                tags[place] = rule.new
                break
    return tags[first:end]


def _as_it_is(word: str, tag: str) -> tuple[str, str]:
    return word, tag
