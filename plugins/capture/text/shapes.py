"""What one line looks like, whatever stands around it: a sentence, a name, a label, a mark."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from ..patterns import later
from .wording import phrases

_CLOSERS = "\"'”’»“)]›*」』）】 \u00a0\u202f"  # French sets a blank before its closing mark
# Scripts that write without blanks between words: two characters of Chinese or Japanese make a word on average, four of
# Thai, Lao, Burmese or Khmer.
_UNSPACED = later(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]{1,2}|[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]{1,4}")
# Neither Latin letters, their neighbours, nor quotation marks and dashes: seldom there, and quickly looked for.
_MAYBE_UNSPACED = later("[^\x00-\u0dff\u2000-\u206f]")
_STOPS = frozenset(".!?…。！？｡۔؟।။።")
_LONGEST_QUESTION = 15  # words: shorter ones are headlines and sub-headings as often as text; their place tells
_CUT_SHORT = 12  # words
_LONGEST_HEADLINE = 20  # words
_SENTENCE_BREAK = re.compile(r"[^\W\d_]{3}[.!?][\"”»’)]? [^\W_a-z]|[。！？][”」』）]?[^\W_]")
_LONGER_THAN_CAPTIONS = 55  # words: the longest caption seen without a full stop has 52
_TWO_SENTENCES = 30  # words: from here on a line of three sentences, the last without its full stop, is text
_WORDS_READ = 4000  # characters: enough for every test here, so that a line of megabytes costs nothing
_KEY_READ = 240
PARTICLES = frozenset(
    "de del della dello di da dal dos das do la le van von der den ter ten zu zum y e el al bin ibn abu du des of af av".split()
)
# German desks sign with initials after the last full stop: "(bsc)", "(dpa/ab)".
_SIGNATURE = re.compile(r"(?<=[.!?]) ?\([a-z]{2,6}(?:[/ ][a-z]{2,6}){0,2}\)$")
# Note marks after the last full stop: "[3]", "[MPH]".
_NOTE_MARK = re.compile(r"(?<=[.!?…”\"»)\]])(?: ?\[[\w ,/]{1,14}\]){1,4}$")
_NAME_WORD = re.compile(r"[^\W\d_][\w'’.\-]*\.?,?$")
_CONTRACTED = re.compile(r"['’](?:t|s|re|ll|ve|d)$")  # "Doesn't", "Trump's": words of a headline
_COUNTER = re.compile(r"[#(]?\d{1,4}\s?(?:[/.)|:]|of|de|von|sur|su|di|\s)?\s?/?\s?\d{0,4}\)?$")


def words(text: str) -> list[str]:
    """The words of a line's first characters: parted by blanks, or by length in scripts that have none."""
    parts = text[:_WORDS_READ].split()
    if text.isascii() or not _is_unspaced(text[:_WORDS_READ]):
        return parts
    return [piece for part in parts for piece in _UNSPACED.findall(part) or [part]]


def _is_unspaced(text: str) -> bool:
    return bool(_MAYBE_UNSPACED.search(text) and _UNSPACED.search(text))


@lru_cache(maxsize=8192)
def _key(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", text.lower()))


def key(text: str) -> str:
    """A line as the word lists spell it: lower case, punctuation gone, single blanks."""
    return _key(text[:_KEY_READ])


# the scripts of India spell vowels with marks that are no letters by themselves
_LONG_WORD = re.compile(r"(?:[^\W\d_]|[\u0900-\u0dff]){4,}")
_PAIR = later(r"(?=([\u3040-\u30ff\u3400-\u9fff]{2}|[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]{4}))")


def content_keys(text: str) -> set[str]:
    """A line's longer words, each cut to five letters: what two lines on one subject share in any language.

    Scripts without blanks give every two neighbouring characters (of Thai and its kin four).
    """
    read = text[:_WORDS_READ].casefold()
    found = {word[:5] for word in _LONG_WORD.findall(read)}
    if text.isascii() or not _is_unspaced(read):
        return found
    return {word for word in found if not _UNSPACED.match(word)} | set(_PAIR.findall(read))


def telling_keys(text: str) -> set[str]:
    """A line's longer words as `content_keys` gives them, without those that texts on any subject share."""
    return content_keys(text) - _fillers()


@cache
def _fillers() -> frozenset[str]:
    return frozenset(word[:5] for word in phrases("fillers"))


def ends_like_sentence(text: str) -> bool:
    """Whether the line closes with a sentence's end mark, in or outside its quotation marks, an initialled "(ab)" aside.

    A headline cut short (" …") has no end mark of its own.
    """
    end = _NOTE_MARK.sub("", _SIGNATURE.sub("", text[-60:]))[-8:].rstrip(_CLOSERS)
    if _INITIALS.search(end) and is_headline_case(text):
        return False
    return end[-1:] in _STOPS and not end.endswith((" …", " ..."))


def _is_all_capitals(text: str) -> bool:
    """Whether each of a line's four or more longer words is capitalised: American headlines of two sentences."""
    longer = [word for word in text[:300].split() if len(word) > 3 and word[0].isalpha()]
    return len(longer) >= 4 and all(word[0].isupper() for word in longer)


_INITIALS = re.compile(r"\b[A-Z]\.[A-Z]\.$")


def is_headline_case(text: str) -> bool:
    """Whether most of a line's longer words are capitalised: headlines that end in "U.S." are no sentences."""
    longer = [word for word in text[:300].split() if len(word) > 3 and word[0].isalpha()]
    return len(longer) < 25 and sum(word[0].isupper() for word in longer) >= 0.8 * len(longer)


@lru_cache(maxsize=8192)
def is_prose(text: str) -> bool:
    """A full sentence that is no short question, or a line too long for a heading or caption: what articles are made of."""
    count = len(words(text))
    if (
        text[-1:] in {"?", "!", "？", "！", "؟"}
        and count <= _LONGEST_QUESTION
        and not _SENTENCE_BREAK.search(text[:400])
    ):
        return False
    if count <= _LONGEST_HEADLINE and _is_all_capitals(text):
        return False
    if count >= _LONGER_THAN_CAPTIONS or (count >= 7 and ends_like_sentence(text)):
        return True
    return count >= _TWO_SENTENCES and len(_SENTENCE_BREAK.findall(text[:_WORDS_READ])) > 1


def is_quoted(text: str) -> bool:
    """Whether the line begins inside quotation marks."""
    return text[:1] in {'"', "“", "«", "„", "‘", "'"}


def starts_high(text: str) -> bool:
    """Whether the line begins like a headline: with a capital, a figure or an opening mark."""
    first = next((char for char in text[:12] if char.isalnum()), "")
    return first.isupper() or first.isdigit() or not first or not first.isascii()


def is_mark(text: str) -> bool:
    """A line without a letter or figure: a dash, a bullet, a rule."""
    return not any(char.isalnum() for char in text[:60]) and len(text) <= 60


def is_counter(text: str) -> bool:
    """A rank, a count of shares, "1 of 6"."""
    return len(text) <= 14 and bool(_COUNTER.match(text))


def is_address(text: str) -> bool:
    """A bare web or e-mail address, whatever stands in its path."""
    return (
        " " not in text and len(text) < 2000 and (text.startswith(("http://", "https://", "www.")) or "@" in text[1:])
    )


def opens_with(text: str, field: str) -> str | None:
    """The longest phrase of that word list which opens the line; None without one."""
    known = phrases(field)
    return next((phrase for phrase in _openings(text[:_KEY_READ]) if phrase in known), None)


@lru_cache(maxsize=8192)
def _openings(text: str) -> tuple[str, ...]:
    """The line's first eight, seven, ... one words as the lists spell them."""
    have = _key(text).split(" ")
    return tuple(" ".join(have[:count]) for count in range(min(8, len(have)), 0, -1))


def is_whole(text: str, field: str) -> bool:
    """Whether the whole line is a phrase of that word list."""
    return len(text) <= _KEY_READ and key(text) in phrases(field)


def holds(text: str, field: str) -> bool:
    """Whether a phrase of that word list stands anywhere in the line's first characters."""
    return _holds(key(text), field)


@lru_cache(maxsize=8192)
def _holds(words_of_line: str, field: str) -> bool:
    padded = f" {words_of_line} "
    return any(f" {phrase} " in padded for phrase in phrases(field))


# German's formal address differs from "they" and "their" by its capital alone, away from a sentence's beginning.
_FORMAL = re.compile(r"(?<=[^\W\d_A-Z] )(?:Sie|Ihr(?:e[mnrs]?)?|Ihnen)\b")


_COUNTRY = re.compile(r"(?<![^\W_])U\.?S\.?(?![^\W_])")  # "US" is no "us"


def speaks_to_reader(text: str) -> bool:
    """Whether a line addresses whoever reads it: boxes, forms and house rules do, reports don't."""
    return bool(set(key(_COUNTRY.sub(" ", text[:_KEY_READ])).split()) & phrases("reader")) or bool(
        _FORMAL.search(text[:_KEY_READ])
    )


def is_caps(text: str) -> bool:
    """Whether a line is set in capitals."""
    return text[:200].isupper()


def is_name(text: str) -> bool:
    """A person's name as newsrooms write it: two to five capitalised words, particles and initials allowed.

    Sections ("World News") and roles ("Senior Reporter") look alike and are kept out by the word lists.
    """
    parts = text.split() if len(text) <= 60 else []
    if not 2 <= len(parts) <= 5 or any(char.isdigit() for char in text) or text[-1] in "?!:;":
        return False
    plain = [part.strip('()"“”') for part in parts]
    if not all(part and _NAME_WORD.match(part) and not _CONTRACTED.search(part) for part in plain):
        return False
    big = [part for part in plain if part[:1].isupper()]
    small = [part for part in plain if not part[:1].isupper() and part.casefold() not in PARTICLES]
    return (
        len(big) >= 2
        and not small
        and plain[0][:1].isupper()
        and plain[-1][:1].isupper()
        and not _holds_common_word(plain)
    )


# Months that nobody is called ("May", "April" and "August" are names as well).
_MONTHS_IN_FULL = frozenset(
    "january february november december october september janvier février octobre décembre".split()
)


def _long_weekdays() -> frozenset[str]:
    return frozenset(day for day in phrases("weekdays") if len(day) > 4)


def _holds_common_word(parts: list[str]) -> bool:
    """Whether a word of the line is one that no name holds: a section, a role, an article, a button."""
    lowered = [piece for part in parts for piece in part.casefold().strip(".,").split("-")]
    kept_out = _no_names()
    return any(word in kept_out and word not in PARTICLES for word in lowered)


@cache
def _no_names() -> frozenset[str]:
    kept_out = phrases("sections") | phrases("roles") | phrases("navigation_alone") | phrases("common")
    kept_out |= phrases("published") | phrases("updated") | _long_weekdays() | _MONTHS_IN_FULL | phrases("by")
    kept_out |= phrases("reader") | phrases("credits") | phrases("topics") | phrases("menus")
    return kept_out
