"""What a story is about: counted stems of its title and opening, with the words as they stand in it."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import asdict, dataclass
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from ..language.names import names
from ..language.words import stems, stopwords, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

# A title says what a story is about; its words count as often as this. 3 to 8 measured alike on stories of the same
# event (`score.py related`, `score.py lone`).
_TITLE: Final = 5
# News tells the matter first; further down come background and other matters, which link what is not related. Of 150,
# 200, 300, 600 words and the whole text, 150 and 200 parted kin from strangers best, on stories of 26 events and on
# stories of five sections.
_OPENING_WORDS: Final = 200
# Words of reporting stand in every story and say nothing about it, yet they are no function words of the language.
# In an archive of thousands their frequency would tell; in one of ten it can't.
_REPORTING: Final = frozenset(
    "say says said saying tell tells told mr mrs ms according would could may might must also get got make made new news "
    "year years day days week weeks month months time today yesterday tomorrow monday tuesday wednesday thursday friday "
    "saturday sunday first last many more much us half dozen dozens hundred hundreds thousand thousands million millions "
    "billion one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty per cent percent "
    "dit déclaré selon dijo según sagte laut mitteilte detto secondo an ans jour jours año años día días jahr jahre jahren "
    "tag tage anno anni giorno giorni deux trois dos tres zwei drei due tre mille million millionen milliard milliarden "
    "millones millón mil milioni miliardi".split()
)
# Days of a month, ages and years stand in too many stories to mean anything together.
_EMPTY_NUMBER = re.compile(r"\d{1,2}|(?:19|20)\d\d")
# A longer "name" is a list or a headline; its parts would be many.
_LONGEST_NAME: Final = 6
# Where a copying machine lost the space between two sentences: "Mill Road.The".
_GLUED = re.compile(r"[a-zà-ÿ]{2}\.[A-ZÀ-Þ]")
_OWNER = re.compile(r"['’][sS]?$")
_WORD = re.compile(r"\w+(?:['’.-]\w+)*")
_DIGIT = re.compile(r"\d")


@dataclass(frozen=True)
class Terms:
    """A story's stems with their counts, how each is spelt, its names and its pairs of neighbouring words as stems."""

    counts: dict[str, int]
    spelt: dict[str, str]
    names: dict[str, str]  # stems joined by spaces -> the name, or a part of one, as it stands in the text
    pairs: dict[str, str]  # two stems joined by a space -> both words as they stand

    @cached_property
    def name_words(self) -> frozenset[str]:
        """The stems of words that stand in a name."""
        return frozenset(stem for name in self.names for stem in name.split(" "))

    def as_json(self) -> dict[str, Any]:
        """Return what `Terms(**value)` takes back."""
        return asdict(self)


def terms(title: str, text: str, lang: str = "en") -> Terms:
    """Return what a plain title and text are about; never raises.

    Function words, words of reporting, single letters, years and numbers of one or two digits are left out.
    """
    opening = _opening(text)
    told, titled = _telling(opening, lang), _telling(title, lang)
    counts = Counter(stems(told, lang))
    for stem in stems(titled, lang):
        counts[stem] += _TITLE
    # The text comes first: a headline's capitals prove nothing about how a word is written.
    spelt = _spelt(titled, lang) | _spelt(told, lang)
    return Terms(
        counts=dict(sorted(counts.items())),
        spelt=dict(sorted(spelt.items())),
        names=_by_stems(_runs([name.text for name in names(opening, lang)]), lang),
        pairs=_by_stems(_pairs(opening, lang), lang),
    )


def _opening(text: str) -> str:
    """Return the text up to the last word that counts."""
    end = 0
    for match in islice(re.finditer(r"\S+", text), _OPENING_WORDS):
        end = match.end()
    return text[:end]


def _telling(text: str, lang: str) -> list[str]:
    """Return the words of `text` that tell what it is about."""
    ignored = stopwords(lang)
    return [word for word in words(text, lang) if _tells(word, word.lower(), ignored)]


def _tells(word: str, low: str, ignored: frozenset[str]) -> bool:
    if len(word) < 2 or low in _REPORTING:
        # "US" is a country, "us" a pronoun.
        return word == "US"
    return low not in ignored and not _EMPTY_NUMBER.fullmatch(word)


def _spelt(found: Sequence[str], lang: str) -> dict[str, str]:
    """Return each stem's commonest word; of equals the one in small letters, then the first in the alphabet."""
    forms: dict[str, Counter[str]] = {}
    for word, stem in zip(found, stems(found, lang), strict=True):
        forms.setdefault(stem, Counter())[_OWNER.sub("", word)] += 1
    return {stem: min(n, key=lambda w: (-n[w], w[:1].isupper(), w)) for stem, n in forms.items()}


def _runs(found: Sequence[str]) -> Iterator[str]:
    """Yield the names, then their parts of neighbouring words: one story says "U.S. Air Force", another "the Air Force"."""
    yield from found
    for parts in {name: name.split(" ")[:_LONGEST_NAME] for name in found}.values():
        for length in range(len(parts) - 1, 0, -1):
            for start in range(len(parts) - length + 1):
                if not (parts[start][0].islower() or parts[start + length - 1][0].islower()):
                    yield " ".join(parts[start : start + length])


def _by_stems(found: Iterable[str], lang: str) -> dict[str, str]:
    """Return names or pairs by the stems of their telling words; the first spelling stays, unless it is all capitals."""
    kept: dict[str, str] = {}
    for phrase in found:
        key = " ".join(stems(_telling(phrase, lang), lang))
        if key and not _GLUED.search(phrase) and (key not in kept or (kept[key].isupper() and not phrase.isupper())):
            kept[key] = phrase
    return kept


def _pairs(text: str, lang: str) -> Iterator[str]:
    """Yield every two telling words with nothing but a space between them."""
    telling = set(_telling(text, lang))
    before: re.Match[str] | None = None
    for match in _WORD.finditer(text):
        if match[0] not in telling or _DIGIT.search(match[0]):
            before = None
            continue
        if before is not None and text[before.end() : match.start()] == " ":
            yield f"{before[0]} {_OWNER.sub('', match[0])}"
        before = match
