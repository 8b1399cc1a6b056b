"""What a story is about: counted stems of its title and opening, with the words as they stand in it."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import asdict, dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from ..language.names import names
from ..language.phrases import noun_phrases
from ..language.words import stems, stopwords, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ..language.phrases import Phrase

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
# A reason is read in passing; a noun phrase of more words is half a sentence.
_LONGEST_THING: Final = 3
# Where a copying machine lost the space between two sentences: "Mill Road.The".
_GLUED = re.compile(r"[a-zà-ÿ]{2}\.[A-ZÀ-Þ]")
_OWNER = re.compile(r"['’][sS]?$")


@dataclass(frozen=True)
class Terms:
    """A story's stems with their counts, how each is spelt, and its names, their parts and its noun phrases as stems."""

    counts: dict[str, int]
    spelt: dict[str, str]
    names: dict[str, str]  # stems joined by spaces -> the whole name as it stands in the text
    parts: dict[str, str]  # the same of the neighbouring words that a name is made of
    things: dict[str, str]  # the same of noun phrases and what is left of them towards their end: "income tax", "tax"
    often: list[str]  # those of the names and things that the text speaks of more than once

    @property
    def name_words(self) -> frozenset[str]:
        """The stems of words that stand in a name."""
        return frozenset(stem for name in (*self.names, *self.parts) for stem in name.split(" "))

    def as_json(self) -> dict[str, Any]:
        """Return what `Terms(**value)` takes back."""
        return asdict(self)


NO_TERMS: Final = Terms({}, {}, {}, {}, {}, [])


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
    # A few words more, so that the last name is not cut in two.
    found = [n.text for n in names(_opening(text, _LONGEST_NAME), lang) if n.start < len(opening)]
    # A headline is told in verbs and in words that play: the things that two stories are on stand in their texts.
    things = list(_ends(noun_phrases(opening, lang)))
    return Terms(
        counts=dict(sorted(counts.items())),
        spelt=dict(sorted(spelt.items())),
        names=_by_stems(found, lang),
        parts=_by_stems(_parts(found), lang),
        things=_by_stems(things, lang),
        often=sorted({*_repeated([*found, *_lasts(found)], lang), *_repeated(things, lang)}),
    )


def _opening(text: str, more: int = 0) -> str:
    """Return the text up to the last word that counts, and so many `more`."""
    end = 0
    for match in islice(re.finditer(r"\S+", text), _OPENING_WORDS + more):
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


def _parts(found: Sequence[str]) -> Iterator[str]:
    """Yield the parts of names, of neighbouring words: one story says "U.S. Air Force", another "the Air Force"."""
    for parts in {name: name.split(" ")[:_LONGEST_NAME] for name in found}.values():
        for length in range(len(parts) - 1, 0, -1):
            for start in range(len(parts) - length + 1):
                if not (parts[start][0].islower() or parts[start + length - 1][0].islower()):
                    yield " ".join(parts[start : start + length])


def _lasts(found: Sequence[str]) -> Iterator[str]:
    """Yield the last word of every longer name: who is "Vladimir Putin" first is "Putin" afterwards."""
    yield from (name.rsplit(" ", 1)[1] for name in found if " " in name)


def _repeated(phrases: Iterable[str], lang: str) -> list[str]:
    """Return the stems of the phrases that stand there more than once."""
    times = Counter(_key(phrase, lang) for phrase in phrases)
    return [key for key, count in times.items() if key and count > 1]


def _by_stems(found: Iterable[str], lang: str) -> dict[str, str]:
    """Return phrases by the stems of their telling words; the first spelling stays, unless it is all capitals."""
    kept: dict[str, str] = {}
    for phrase in found:
        key = _key(phrase, lang)
        if key and not _GLUED.search(phrase) and (key not in kept or (kept[key].isupper() and not phrase.isupper())):
            kept[key] = phrase
    return kept


def _key(phrase: str, lang: str) -> str:
    return " ".join(stems(_telling(phrase, lang), lang))


def _ends(phrases: Iterable[Phrase]) -> Iterator[str]:
    """Yield noun phrases, then what is left when the first words go: "Russian income tax", "income tax", "tax"."""
    for phrase in phrases:
        for start in range(len(phrase.words)):
            if len(phrase.words) - start <= _LONGEST_THING:
                yield _OWNER.sub("", " ".join(phrase.words[start:]))
