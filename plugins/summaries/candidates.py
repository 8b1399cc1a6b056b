"""The sentences of a story that may stand in a summary: whole, well-formed, about the story."""

import re
from dataclasses import dataclass
from typing import Final

from ..language.sentences import sentences
from ..language.words import words
from .boilerplate import boilerplate
from .heads import without_head
from .leaning import Need, introduces, need, speaks

# Shorter ones are sub-headings, sign-offs and quoted exclamations. Chosen by reading what 4 to 8 let through; the
# figures of `score.py summaries` hardly move between them.
_FEWEST_WORDS: Final = 6
# A longer one was never written as a sentence: a table, a list, a text without marks. Real ones of 150 words happen.
_MOST_CHARACTERS: Final = 2000
# A longer row of sentences that lean on each other is no summary; looking on would cost the square of its length.
_LONGEST_RUN: Final = 5
# Where a copying machine lost the space between two sentences: "on Wednesday.Centuries from". Few sentences hold an end
# mark before a capital, and looking for those alone is quick.
_MAYBE_GLUED = re.compile(r"[.!?][\"”]?[A-ZÀ-ÖØ-Þ]")
_GLUED = re.compile(
    r"(?<=[a-zà-ÿ]{2}[.!?])(?=[A-ZÀ-ÖØ-Þ][a-zà-ÿ]*[ ,'’])|(?<=[a-z\d][.!?][\"”])(?=[A-Z][a-z]*[ ,'’])|(?<=\d\d\.)(?=[A-Z][a-z]+[ ,])"
)
_END_MARKS: Final = (".", "!", "?", "…")
_CLOSING: Final = "\"'”’“»«›)]\u00a0\u202f "


@dataclass(frozen=True)
class Candidate:
    """One sentence that may be chosen: its words verbatim, its place among all sentences, what it needs beside it."""

    text: str
    place: int
    length: int  # in words, as a person counts them
    need: Need


def candidates(text: str, lang: str = "en") -> list[Candidate]:
    """Return what a summary of the plain `text` may be made of, in the story's order; never raises.

    Sentences without an end mark, very short ones and boilerplate are left out; if there is no whole sentence,
    whatever is no boilerplate stands in.
    """
    return sifted(text, lang)[0]


def sifted(text: str, lang: str = "en") -> tuple[list[Candidate], list[tuple[str, str]]]:
    """Return the candidates, and every other sentence with the reason in words that keeps it out."""
    found = [part for sentence in sentences(text, lang) for part in _parted(sentence, lang)]
    places = {sentence: place for place, sentence in reversed(list(enumerate(found)))}  # a repeated one counts once
    reasons = {sentence: _unfit(sentence) for sentence in sorted(places, key=places.__getitem__)}
    good = [s for s, reason in reasons.items() if not reason]
    if not good:
        good = [s for s in reasons if len(s) <= _MOST_CHARACTERS and not boilerplate(s)]
    out = [(s, reason) for s, reason in reasons.items() if reason and s not in good]
    return [Candidate(s, places[s], len(s.split()), need(s, lang)) for s in good], out


def runs(found: list[Candidate], lang: str = "en") -> list[tuple[int, ...]]:
    """Return for each candidate the indexes of the fewest sentences in a row that can be understood with it.

    A sentence that needs nothing is a run of its own; one that leans brings what it leans on, as far as that goes. The
    empty run is for a candidate whose other half is no candidate.
    """
    return [_run(at, found, lang) for at in range(len(found))]


def _run(at: int, found: list[Candidate], lang: str) -> tuple[int, ...]:
    first = last = at
    while found[first].need.before:
        if not first or at - first == _LONGEST_RUN or found[first - 1].place != found[first].place - 1:
            return ()
        first -= 1
        if not _explains(found[first], found[first + 1].need, lang):
            return ()
    while found[last].need.after:
        if last + 1 == len(found) or last - at == _LONGEST_RUN or found[last + 1].place != found[last].place + 1:
            return ()
        last += 1
    return tuple(range(first, last + 1))


def _explains(before: Candidate, need: Need, lang: str) -> bool:
    """Tell whether the sentence before holds what is needed: a speaker for a quotation, somebody for "he"."""
    if need.why.startswith("quotes"):
        return speaks(before.text, lang)
    return not need.person or before.need.person or introduces(before.text, lang)


def _parted(sentence: str, lang: str) -> list[str]:
    """Part sentences that lost the space between them, and take heads off."""
    parts = _GLUED.split(sentence) if _MAYBE_GLUED.search(sentence) else [sentence]
    return [bare for part in parts if (bare := without_head(part.strip(), lang))]


def _unfit(sentence: str) -> str:
    """Return in words why this is no sentence for a summary: too few words, no end, the middle of another, boilerplate."""
    if len(sentence) > _MOST_CHARACTERS:
        return "longer than a sentence is"
    if said := boilerplate(sentence):
        return said
    if not _ended(sentence) or sentence[0] in ",;:)]":
        return "no whole sentence"
    return "" if len(words(sentence)) >= _FEWEST_WORDS else f"fewer than {_FEWEST_WORDS} words"


def _ended(sentence: str) -> bool:
    """Tell whether an end mark closes the sentence, perhaps with a quotation mark or a bracket after it."""
    if sentence.endswith((*_END_MARKS, "''")):
        return True
    inner = sentence.rstrip(_CLOSING)
    return inner != sentence and inner.endswith(_END_MARKS)
