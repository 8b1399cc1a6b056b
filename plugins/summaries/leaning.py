"""What a sentence needs beside it: whom its pronouns mean, who speaks, where its quotation ends."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from ..language.words import stopwords, words
from .wording import FIRST_PERSON, Patterns, patterns

# What stands between quotation marks, so that the rest can be asked for a speaker.
_QUOTED: Final = re.compile(
    r"“[^”]*”|\"[^\"]*\"|«[^»]*»|»[^«»]*«|„[^“”\"]*[“”\"]|‹[^›]*›|``.*?''|(?<!\w)['‘][^'‘]{2,}?[,.!?…]\s?['’](?=\s|$)"
)
_BLANK: Final = "“”"
# "« Le pont, a dit le maire, est fermé »": who says it stands inside the quotation.
_INCISE: Final = r"[,–—-]\s((?:[\w’'-]+\s){0,2}?%s[^,–—»”]*(?:, [A-ZÀ-ÖØ-Þ][^,–—»”]*)?)[,–—»”]"
_OPENS_QUOTE: Final = re.compile(r"^(?:[\"“„«»‹]|''|``|'\s?(?=\w)|‘|[—–]\s?(?=[\w¿¡]))")
_PAIRS: Final = (("“", "”"), ("«", "»"), ("(", ")"), ("‹", "›"))
_ENDS_IN_QUESTION: Final = re.compile(r"\?[\s\"”“’»«')]*$")
_NAME: Final = re.compile(r"[A-ZÀ-ÖØ-Þ][\w’'.-]+")
_PLACED: Final = re.compile(
    r"\b(?:in|at|from|near|to|of|à|en|de|du|des|au|in|aus|nach|bei|von|a|da|di)\s$", re.IGNORECASE
)
# What is said of sentences that need a person named before them.
_SPEAKER: Final = "names its speaker only as"
_POINTS: Final = "says only"
_PERSON: Final = re.compile(r"^begins with “\W*(?:he|she|his|her|él|ella|lui|lei|egli)(?:[’']\w+)?”", re.IGNORECASE)
_FULL_NAME: Final = re.compile(r"([A-ZÀ-ÖØ-Þ][\w’'-]+\.?) (?:[A-ZÀ-ÖØ-Þ]\. )?[A-ZÀ-ÖØ-Þ][\w’'-]+")
# "she added" this near to the end belongs to the whole sentence, so a name before it need not be hers.
_TRAILING: Final = 40


@dataclass(frozen=True)
class Need:
    """What a sentence lacks: the sentence before it, the one after it, and why, in words; falsy where it lacks nothing."""

    why: str = ""
    before: bool = False
    after: bool = False
    person: bool = False  # the sentence before it has to name somebody

    def __bool__(self) -> bool:
        """Tell whether anything is needed."""
        return bool(self.why)


def need(sentence: str, lang: str = "en") -> Need:
    """Return what the sentence needs beside it to be understood.

    It needs the one before where it begins with a pronoun or a conjunction, is a question, names its speaker only as
    "he" or "the minister", quotes without a speaker, or closes a quotation that began earlier; the one after where a
    quotation stays open. Never raises.
    """
    if half := _half_quoted(sentence):
        return half
    outside = _outside(sentence, lang)
    why = _unexplained(sentence, outside, patterns(lang), lang)
    return Need(why, before=bool(why), person=why.startswith((_SPEAKER, _POINTS)) or _PERSON.search(why) is not None)


def _unexplained(sentence: str, outside: str, known: Patterns, lang: str) -> str:
    """Return in words why the sentence, of which `outside` is not quoted, needs the one before it; "" where it does not."""
    first = next(iter(words(sentence.lower())), "").replace("’", "'").split("'")[0]
    opens = _OPENS_QUOTE.match(sentence)
    if _ENDS_IN_QUESTION.search(sentence):
        return "a question"
    if opens and not known.said.search(outside):
        return "quotes without naming a speaker"
    if first in known.back and not (opens and first in FIRST_PERSON) and not known.stands.match(sentence):
        return f"begins with “{sentence.split(maxsplit=1)[0].strip(',')}”"
    if said := _unnamed(outside, known):
        return f"{_SPEAKER} “{said}”"
    return f"{_POINTS} “{before}”" if (before := _pointing(outside, known, lang)) else ""


def speaks(sentence: str, lang: str = "en") -> bool:
    """Tell whether the sentence names somebody who says something, so that a quotation may follow it."""
    known = patterns(lang)
    outside = _outside(sentence, lang)
    return bool(known.said.search(outside)) and not _unnamed(outside, known)


def introduces(sentence: str, lang: str = "en") -> bool:
    """Tell whether somebody is named or at least given a role here, whom a pronoun in the next sentence may mean."""
    known = patterns(lang)
    if known.roles.search(sentence) or sentence.islower():  # without capitals nobody is seen to be named
        return True
    if any(
        found[1] not in known.calendar and found[1].lower() not in stopwords(lang)
        for found in _FULL_NAME.finditer(sentence)
    ):
        return True
    return lang[:2] != "de" and _names(sentence, known)


def _half_quoted(sentence: str) -> Need:
    """Return what a sentence with half of a quotation or a bracket needs."""
    if sentence.count('"') % 2:
        # A straight mark tells its side by what it touches.
        opened = re.search(r'(?:^|[\s(])"(?=\S)', sentence.replace(" ' ", " "))
        closed = re.search(r'\S"(?=[\s.,;:)]|$)', sentence)
        after = opened is not None and (closed is None or closed.start() > opened.start())
        return Need("half of a quotation", before=not after, after=after)
    marks = sentence.count("„")
    if marks:
        closing = sum(sentence.count(mark) for mark in "“”") + (
            sentence.count('"') if marks > sentence.count("“") else 0
        )
        return Need("half of a quotation", after=True) if marks > closing else Need()
    # German closing marks are the opening ones of others; what they touch tells them apart.
    if any(re.search(rf"[^\s(]{mark}", sentence) and other not in sentence for mark, other in _PAIRS[:2]):
        return Need("half of a quotation", before=True)
    if sentence.startswith("»") and "«" not in sentence:
        return Need("half of a quotation", after=True)
    for opening, closing_mark in _PAIRS:
        difference = sentence.count(opening) - sentence.count(closing_mark)
        if difference:
            what = "half of a bracket" if opening == "(" else "half of a quotation"
            return Need(what, before=difference < 0, after=difference > 0)
    return Need()


@lru_cache(maxsize=8)
def _incise(said: str) -> re.Pattern[str]:
    return re.compile(_INCISE % said.replace("%", "%%"))


def _outside(sentence: str, lang: str) -> str:
    """Return the sentence with its quotations blanked, but for who is said inside them to speak."""

    def blank(quoted: re.Match[str]) -> str:
        inside = _incise(patterns(lang).said.pattern).search(quoted[0])
        return f"{_BLANK}, {inside[1]}," if inside else _BLANK

    return re.sub(r"^[—–]\s?[^—–]*(?=[—–])", _BLANK, _QUOTED.sub(blank, sentence))


def _unnamed(outside: str, known: Patterns) -> str:
    """Return the words that name a speaker without a name ("he said"), "" where there are none or a name explains them."""
    for found in known.unnamed.finditer(outside):
        before, after = outside[: found.start()], outside[found.end() :]
        follows = re.match(rf",?\s({_NAME.pattern})", after)
        # "said the mayor, Ida Kolar" names her after all; "the mayor said Ida Kolar ..." begins what he said.
        if follows and follows[1] not in known.calendar and not known.said.fullmatch(found[0].split()[-1]):
            continue
        if known.named.search(before):
            continue
        trailing = len(outside) - found.start() < _TRAILING or before.rstrip().endswith((_BLANK, ",", "”"))
        if not trailing and _names(before, known):
            continue
        return found[0].strip(' ,”»"–—-')
    return ""


def _pointing(outside: str, known: Patterns, lang: str) -> str:
    """Return the opening that comes to a pronoun before it has named anybody ("On Monday he"), else ""."""
    if shown := known.shown.match(outside):
        return shown[0]
    found = known.opening.match(outside)
    if not found:
        return ""
    between = found[1]
    if outside.islower() and len(between.split()) > 3:
        return ""  # for the same reason
    if lang[:2] == "de":
        named = re.search(r"[A-ZÄÖÜ]\w+ [A-ZÄÖÜ]\w+|,|\b(?:der|die|das|ein|eine)\s[A-ZÄÖÜ]", between)
        return "" if named else found[0].strip()
    if _names(found[0], known) or re.search(r"\b(?:who|qui|que|che|quien|an?|une?|un|una)\s", between):
        return ""
    return found[0].strip()


def _names(text: str, known: Patterns) -> bool:
    """Tell whether a capitalised word after the first stands here that is no day and no place."""
    return any(
        name[0] not in known.calendar and name.start() > 0 and not _PLACED.search(text[: name.start()])
        for name in _NAME.finditer(text)
    )
