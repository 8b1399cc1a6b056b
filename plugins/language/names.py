"""Names of people, places and organisations, by their capitals and the evidence around them."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from .functionwords import FUNCTION_WORDS
from .titles import CALENDAR, SOMETIMES_TITLES, TITLES
from .tokens import Token, tokenised


@dataclass(frozen=True)
class Name:
    """One mention of a name as it stands in the text (white space evened), and where it starts."""

    text: str
    start: int


# Small words inside names. The first kind joins wherever a capital follows ("Ludwig van Beethoven", "Bank of England");
# after "of" and "for" an article may stand. "and" joins only inside an office's name ("Health and Human Services").
_PARTICLES: Final = frozenset(
    "of de del della delle dei degli di da dal do dos das du des la le van von zu zur der den ter ten bin ibn bint ben al el y".split()
)
_BODIES: Final = re.compile(
    r"Department|Ministry|Minister|Centers?|Centres?|Committee|Commission|Institutes?|Office|Council|Agency|Bureau|Board|Fund|"
    r"Association|Organi[sz]ation|Society|Campaign|Federation|Academy|School|College|Court|Union|Alliance|Coalition|House",
)
_ENDS: Final = frozenset(".!?…")
_ORDINALS: Final = frozenset("First Second Third Fourth Fifth".split())
_OPENERS: Final = frozenset("``|\"|“|„|«|'|‘|(|[|:|–|—|-|--|*|•|_".split("|"))
# A line without a full stop and with this share of its longer words capitalised is a headline, where capitals prove
# nothing. Sentences of news text mostly stay below one half; headlines in title case reach nine tenths.
_HEADLINE_SHARE: Final = 0.7
_LONGER: Final = 4
# So many marks in a row are no sentence any more, and a name of more words is a list; both bounds keep odd input fast.
_NEAR: Final = 8
_LONGEST: Final = 12


@lru_cache(maxsize=8)
def names(text: str, lang: str = "en") -> tuple[Name, ...]:
    """Return every mention of a name in `text`, in order.

    A capital inside a sentence is evidence; a word that opens a sentence, or stands in a headline, needs the same word
    elsewhere in the text, or (English) a lexicon that does not know it as a common word. Titles ("President"),
    possessive endings, week days and months are left out. In German, where every noun has a capital, only sequences,
    their parts and acronyms count. Never raises.
    """
    lang = lang[:2].lower()
    sentences = tokenised(text, lang)
    seen = _Seen(sentences, lang)
    return tuple(name for sentence in sentences for name in _names_of(text, sentence, seen))


class _Seen:
    """How often each word stands where its capital or small letter is its own choice."""

    def __init__(self, sentences: Sequence[Sequence[Token]], lang: str) -> None:
        self.lang = lang
        self.stopwords = FUNCTION_WORDS.get(lang, frozenset())
        self.capital: Counter[str] = Counter()
        self.small = Counter([word.lower() for sentence in sentences for word, _, _ in sentence if word[0].islower()])
        self.parts: set[str] = set()
        self.ends: set[str] = set()
        for sentence in sentences:
            if shouted(sentence):
                continue
            for place, token in enumerate(sentence):
                if token.capital and not token.text[0].islower() and not _opens(sentence, place):
                    self.capital[token.text.lower()] += 1
                    after = sentence[place + 1] if place + 1 < len(sentence) else None
                    if after is None or not (after.capital or after.text in _PARTICLES):
                        self.ends.add(token.text.lower())
                    if place and sentence[place - 1].capital and not _opens(sentence, place - 1):
                        self.parts |= {token.text.lower(), sentence[place - 1].text.lower()}

    def name_like(self, token: Token, *, free: bool, headline: bool, quiet: bool) -> bool:
        """Tell whether a word with a capital is one of a name; `free` where its capital was a choice."""
        word = token.text.lower()
        # "T-shirts", "Lisbon-based"
        if "-" in word and token.text[0].isupper() and token.text.rpartition("-")[2][:1].islower():
            return False
        if word in self.stopwords or word.rstrip(".") in CALENDAR.get(self.lang, ()):
            return token.text == "US"
        if self.lang == "de" and not (len(word) > 1 and token.text.isupper() and quiet):
            return word in self.parts
        if free:
            return True
        if self.capital[word]:
            return self.small[word] <= self.capital[word]
        return self.lang == "en" and not self.small[word] and _known_as_name(token.text, sure=headline)


def _known_as_name(word: str, *, sure: bool) -> bool:
    """Tell whether the lexicon has an English word as a name; unless we must be `sure`, one that it lacks will do."""
    from .speech import part_of

    low = word.lower()
    if "-" in low and any(part_of(part) is not None for part in low.split("-")):
        return False
    if part_of(word.capitalize()) == "NNP":
        return part_of(low) is None
    return not (sure or part_of(low) or part_of(low.rstrip("s")) or low.endswith(("ing", "ed", "ly", "er", "es")))


def shouted(sentence: Sequence[Token]) -> bool:
    """Tell whether a sentence is a headline, in title case or in capitals throughout."""
    # Most sentences are settled by their first longer word.
    if sentence[-1].text == "." and not all(t.text.isupper() for t in _longer(sentence)):
        return False
    capitals = [t.capital for t in _longer(sentence)]
    return len(capitals) >= 3 and sum(capitals) >= _HEADLINE_SHARE * len(capitals)


def _longer(sentence: Sequence[Token]) -> Iterator[Token]:
    return (t for t in sentence if len(t.text) >= _LONGER and t.text[0].isalpha())


def _opens(sentence: Sequence[Token], place: int) -> bool:
    """Tell whether the word at `place` has its capital from opening a sentence, a quotation or a list item."""
    if place == 0 or sentence[place - 1].text in _OPENERS:
        return True
    near = range(place - 1, max(0, place - _NEAR) - 1, -1)
    return not any(sentence[i].text[0].isalnum() for i in near)


def _names_of(text: str, sentence: Sequence[Token], seen: _Seen) -> Iterator[Name]:
    """Yield the names of one sentence."""
    loud = shouted(sentence)
    quiet = not all(t.text.isupper() for t in sentence if len(t.text) > 1 and t.text.isalpha())
    free = [t.capital and not (loud or _opens(sentence, i)) for i, t in enumerate(sentence)]
    good = [
        t.capital and seen.name_like(t, free=f, headline=loud, quiet=quiet) for t, f in zip(sentence, free, strict=True)
    ]
    if seen.lang == "en":
        good = [g or _goes_with(sentence, place, good, free=free[place]) for place, g in enumerate(good)]
    place = 0
    while place < len(sentence):
        if not good[place]:
            place += 1
            continue
        end = _run(sentence, good, place, seen.lang)
        for run in _parted(_without_title(sentence[place:end], seen.lang), seen.lang):
            if len(run) > 1 or not (_common(run[0], seen) or (not free[place] and _only_begins(run[0], seen))):
                yield Name(re.sub(r"\s+", " ", text[run[0].start : run[-1].end]), run[0].start)
        place = end


def _goes_with(sentence: Sequence[Token], place: int, good: Sequence[bool], *, free: bool) -> bool:
    """Tell whether an English word with a capital belongs to the name behind it: "Second World War", "Max Verstappen".

    Ordinals do inside a sentence. A word that opens one does where it may be a first name and no common word follows;
    what has no full stop is a headline ("Links England to France").
    """
    if not (sentence[place].capital and place + 1 < len(sentence) and good[place + 1]):
        return False
    word = sentence[place].text
    if free:
        return word in _ORDINALS
    if not any(token.text in _ENDS for token in sentence[-2:]):
        return False
    from .speech import part_of

    low = word.lower()
    return (
        len(word) > 2
        and word[1:].islower()
        and part_of(word) in ("NNP", None)
        and not (low in FUNCTION_WORDS["en"] or low in CALENDAR["en"] or low in TITLES["en"])
        and part_of(sentence[place + 1].text.lower()) is None
    )


def _parted(run: Sequence[Token], lang: str) -> Iterator[Sequence[Token]]:
    """Yield a run of capitals as one name, or as a place and a person that no comma parts ("the Winter Palace Alma Torres")."""
    if lang == "en" and len(run) > 3:
        from .speech import part_of

        known = [part_of(token.text.lower()) is not None for token in run]
        last = max((place for place, common in enumerate(known) if common), default=0)
        if 0 < last < len(run) - 2 and (part_of(run[last].text.lower()) or "").startswith("NN"):
            yield run[: last + 1]
            run = run[last + 1 :]
    if run:
        yield run


def _run(sentence: Sequence[Token], good: Sequence[bool], place: int, lang: str) -> int:
    """Return the end of the name that begins at `place`: capitals, and small words between them."""
    end = place + 1
    while end < min(len(sentence), place + _LONGEST):
        gap = end
        while gap < len(sentence) and gap - end < 2 and _joins(sentence, place, gap, lang):
            gap += 1
        if (
            gap >= len(sentence)
            or not good[gap]
            or (gap > end and sentence[gap].text.isupper() and len(sentence[gap].text) < 2)
        ):
            return end
        end = gap + 1
    return end


def _joins(sentence: Sequence[Token], place: int, gap: int, lang: str) -> bool:
    """Tell whether the small word at `gap` may stand inside the name that began at `place`."""
    word, before = sentence[gap].text, sentence[gap - 1].text
    if word == "of" and lang == "en":
        # "Bank of England", but not "Anna Kent of Boston".
        from .speech import part_of

        return before[:1].isupper() and part_of(before.lower()) is not None
    if word in _PARTICLES or (word == "the" and before in ("of", "for")):
        return True
    body = any(_BODIES.fullmatch(t.text) for t in sentence[place:gap])
    return body and (
        word == "for" or (word in ("and", "&") and any(t.text in ("of", "for") for t in sentence[place:gap]))
    )


def _without_title(run: Sequence[Token], lang: str) -> Sequence[Token]:
    """Return a name without the titles before it; the whole of it where it is no person's ("Justice Department")."""
    titles = TITLES.get(lang, frozenset())
    while run and run[-1].text.endswith(".") and run[-1].text[:-1].lower() in titles:
        run = run[:-1]
    low = [t.text.lower().rstrip(".") for t in run]
    if all(word in titles for word in low):
        return ()
    cut = max((i + 1 for i, word in enumerate(low) if word in titles), default=0)
    if cut == len(run):
        return run
    if cut and low[cut] in _PARTICLES:
        # "Prime Minister of Pakistan": the country stays.
        rest = [t for t in run[cut:] if t.capital]
        return run[run.index(rest[0]) :]
    if lang == "en" and len(run) > cut + 1 and _plural_people(run[cut]):
        cut += 1
    return run if cut and lang == "en" and _no_person(low[cut - 1], run[cut:]) else run[cut:]


def _plural_people(token: Token) -> bool:
    """Tell whether a word means people by its lexicon entry: "Americans Jack Sock and Frances Tiafoe"."""
    from .speech import part_of

    return part_of(token.text) == "NNPS" and token.text.endswith("ns")


def _no_person(title: str, rest: Sequence[Token]) -> bool:
    """Tell whether what follows a title is no person's name, so that the title is part of a body's name."""
    from .speech import part_of

    if any(_BODIES.fullmatch(t.text) for t in rest):
        return True
    return title in SOMETIMES_TITLES and part_of(rest[0].text.lower()) is not None


def _common(token: Token, seen: _Seen) -> bool:
    """Tell whether a name of one word is a common word that happens to stand with a capital."""
    word = token.text.lower()
    return (
        len(token.text) < 2
        or seen.small[word] >= max(1, seen.capital[word])
        or word.rstrip(".") in TITLES.get(seen.lang, ())
    )


def _only_begins(token: Token, seen: _Seen) -> bool:
    """Tell whether an opening word's only evidence is that longer names begin with it ("Bank shares", "Bank of Spain")."""
    word = token.text.lower()
    return seen.capital[word] > 0 and word not in seen.ends
