"""Noun phrases: in English by part of speech, elsewhere between function words."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from .functionwords import FUNCTION_WORDS
from .names import shouted
from .titles import CALENDAR
from .tokens import Token, tokenised


@dataclass(frozen=True)
class Phrase:
    """One mention of a noun phrase as it stands in the text (white space evened), where it starts, and its words."""

    text: str
    start: int
    words: tuple[str, ...]


# Adjectives that point or count instead of naming a thing: they are cut from the front of a phrase. Our own list.
_POINTING: Final = frozenset(
    """other such many much several few more most less least own same last next new old first second third latest recent
    current former further additional various certain particular possible likely able available full whole entire main major
    big large great good bad high low long short early late little small huge key important significant different similar
    real true total average daily weekly monthly annual yearly previous past future final only single one two three four five
    six seven eight nine ten hundred thousand million billion dozen top best worst better worse biggest largest greatest
    so-called estimated expected named called said made due right left top set put given taken half double triple""".split()
)
# Nouns that say nothing alone: measures, times, and words for saying. Our own list.
EMPTY_NOUNS: Final = frozenset(
    """year years month months week weeks day days hour hours minute minutes time times today yesterday tomorrow morning
    afternoon evening night tonight decade decades century moment period way ways thing things lot part parts kind kinds sort
    number numbers percent percentage per cent dollar dollars pound pounds mile miles foot feet inch inches point points
    people man men woman women person case cases fact facts reason reasons result results example place places side sides
    end beginning start area areas level levels rate rates amount total group groups member members spokesman spokeswoman
    spokesperson statement report reports reporter reporters official officials source sources news story stories interview
    comment comments word words question questions answer problem problems issue issues something anything nothing everyone
    someone others one ones mr mrs ms million billion thousand hundred hundreds thousands millions billions dozens km kg mln
    dlrs vs pct""".split()
)
# Verb forms and comparatives in front of a noun belong to the sentence rather than to the thing.
_CUT_IN_FRONT: Final = frozenset(("VBG", "VBD", "JJR", "RBR"))
# Longer than this a run is a list or a headline, not a thing's name.
_MOST_WORDS: Final = 4
# "seventy-three", "one-third": numbers written out.
_NUMBER = re.compile(
    r"(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|half)-\w+",
    re.IGNORECASE,
)
_NOUN = frozenset(("NN", "NNS", "NNP", "NNPS"))
_MODIFIER = frozenset(("JJ", "JJR", "JJS", "VBN", "VBG", "NN", "NNS", "NNP", "NNPS"))


@lru_cache(maxsize=8)
def noun_phrases(text: str, lang: str = "en") -> tuple[Phrase, ...]:
    """Return every mention of a noun phrase in `text`, in order: adjectives and nouns that end in a noun, at most four words.

    English: the pattern tagger's parts of speech. Other languages: the runs between function words and marks that the
    text repeats, and in German those that hold a noun's capital. Never raises.
    """
    lang = lang[:2].lower()
    sentences = tokenised(text, lang)
    runs = _english(sentences) if lang == "en" else _repeated(sentences, lang)
    return tuple(
        Phrase(re.sub(r"\s+", " ", text[run[0].start : run[-1].end]), run[0].start, tuple(t.text for t in run))
        for run in runs
    )


def _english(sentences: Sequence[Sequence[Token]]) -> Iterator[Sequence[Token]]:
    """Yield the runs of adjectives and nouns that end in a noun."""
    from .speech import parts_of_speech

    for sentence in sentences:
        words = [t.text.lower() if t.text.isupper() and len(t.text) > _MOST_WORDS else t.text for t in sentence]
        if shouted(sentence):
            words = [word.lower() for word in words]
        tags = parts_of_speech(words)
        place = 0
        while place < len(sentence):
            end = place
            while end < len(sentence) and tags[end] in _MODIFIER and _wordy(sentence[end]):
                end += 1
            if end > place:
                yield from _trimmed(sentence[place:end], tags[place:end])
            place = end + 1


def _wordy(token: Token) -> bool:
    return token.text[0].isalnum() and token.text.lower() not in FUNCTION_WORDS["en"]


def _trimmed(run: Sequence[Token], tags: Sequence[str]) -> Iterator[Sequence[Token]]:
    """Yield the run without what does not name a thing, where a noun stays; a long one loses its front."""
    start, end = 0, len(run)
    while end > start and (tags[end - 1] not in _NOUN or _vague(run[end - 1]) or _verbal(run[end - 1])):
        end -= 1
    while start < end and (_pointing(run, start) or tags[start] in _CUT_IN_FRONT or _vague(run[start])):
        start += 1
    if end - start > _MOST_WORDS:
        capitals = all(t.capital for t in run[start:end])
        start = max(start, end - 2 * _MOST_WORDS) if capitals else end - _MOST_WORDS
    if start < end and any(len(t.text) > 2 or t.text.isupper() for t in run[start:end]):
        yield run[start:end]


def _pointing(run: Sequence[Token], place: int) -> bool:
    """Tell whether the word only points or counts; in "New Delhi" and "Second Amendment" it belongs to the name."""
    named = run[place].capital and place + 1 < len(run) and run[place + 1].capital
    return run[place].text.lower() in _POINTING and not named


def _vague(token: Token) -> bool:
    word = token.text.lower()
    return (
        word in CALENDAR["en"] or word.rstrip(".") in EMPTY_NOUNS or word[0].isdigit() or bool(_NUMBER.fullmatch(word))
    )


def _verbal(token: Token) -> bool:
    """Tell whether the lexicon has the word as a verb or an adverb only; taken for a noun, it ends no phrase."""
    from .speech import part_of

    usual = part_of(token.text)
    return usual is not None and usual.startswith(("VB", "RB", "MD")) and not token.text.endswith("ing")


def _repeated(sentences: Sequence[Sequence[Token]], lang: str) -> Iterator[Sequence[Token]]:
    """Yield the runs without function words that stand in the text at least twice."""
    stopwords = FUNCTION_WORDS.get(lang, frozenset()) | CALENDAR.get(lang, frozenset())
    grams = [gram for sentence in sentences for gram in _grams(sentence, stopwords, lang)]
    often = Counter(tuple(t.text.lower() for t in gram) for gram in grams)
    for gram in grams:
        if often[tuple(t.text.lower() for t in gram)] > 1:
            yield gram


def _grams(sentence: Sequence[Token], stopwords: frozenset[str], lang: str) -> Iterator[Sequence[Token]]:
    for start in range(len(sentence)):
        for end in range(start + 1, min(start + 3, len(sentence)) + 1):
            last = sentence[end - 1]
            if last.text.lower() in stopwords or not last.text[0].isalpha() or len(last.text) < 3:
                break
            if lang != "de" or (last.capital and (end - 1 > 0)):
                yield sentence[start:end]
