"""Sentences of a plain text, as verbatim pieces of it."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Any

from .abbreviations import ANYWHERE, BEFORE, BEFORE_NUMBER

# A blank line parts paragraphs.
_PARAGRAPH = re.compile(r"\n[^\S\n]*\n\s*")
# Text whose lines all stay below this was wrapped by a mail or text program; a longer line means that each line is a
# paragraph of its own. Mail wraps at 72-78, text exports at 80-100; paragraphs of one line reach this almost always.
_WRAPPED_AT_MOST = 100
# Tokenised text: every mark stands alone between spaces ("he left . she stayed .").
_LONE_END = re.compile(r"\s[.!?](?:\s*(?:''|[\"'”’)]))*(?=\s|$)")
# In other languages a closing quote after an end mark, or an opening one before the capital, must not hide the end.
_MISSED_END = re.compile(r"(?<=[.!?…])[ \u00a0\u202f]?[\"”“’»«]\s+(?=[„“«\"¿¡(]?[A-ZÀ-ÖØ-Þ])")
_LAST_WORD = re.compile(r"([\w.-]*\w)\.$")
_ONLY_OPENING = "„“«\"'‘(¿¡[–—- \u00a0\u202f"


def sentences(text: str, lang: str = "en") -> list[str]:
    """Return the sentences of `text` in order, each a verbatim substring without outer white space.

    No sentence crosses a blank line. English is split by nupunkt's trained model (Punkt: Kiss and Strunk 2006);
    French, Spanish, German and Italian by the same engine with the abbreviations of this package; a text in another
    language is treated as English. Tokenised lower-case text is split at its lone end marks. Never raises.
    """
    lang = lang[:2].lower() if lang[:2].lower() in BEFORE else "en"
    return [text[start:end] for start, end in spans(text, lang)]


def spans(text: str, lang: str = "en") -> Iterator[tuple[int, int]]:
    """Yield the start and the end of every sentence of `text`; see `sentences`."""
    lone = text == text.lower() and _LONE_END.search(text) is not None
    for start, end in _blocks(text):
        block = text[start:end]
        found = _at_lone_ends(block) if lone else _joined(block, _split(block, lang), lang)
        for a, b in found:
            yield start + a, start + b


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    """Yield the paragraphs of `text`: between blank lines, and line by line where lines are not wrapped."""
    start = 0
    for gap in [*_PARAGRAPH.finditer(text), None]:
        end = gap.start() if gap else len(text)
        lines = [(start + m.start(), start + m.end()) for m in re.finditer(r"[^\n]+", text[start:end])]
        if any(b - a > _WRAPPED_AT_MOST for a, b in lines):
            yield from (tight for a, b in lines if (tight := _tight(text, a, b)))
        elif tight := _tight(text, start, end):
            yield tight
        start = gap.end() if gap else end


def _tight(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the span without its outer white space, or None where nothing is left."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None


def _at_lone_ends(block: str) -> list[tuple[int, int]]:
    """Split tokenised text after every mark that stands alone."""
    cuts = [0, *(m.end() for m in _LONE_END.finditer(block)), len(block)]
    return [tight for a, b in pairwise(cuts) if (tight := _tight(block, a, b))]


def _split(block: str, lang: str) -> list[tuple[int, int]]:
    """Split one paragraph with nupunkt, and where it is blind to another language's quotes, after those."""
    found: list[tuple[int, int]] = []
    for start, end in _engine(lang).spans(block):
        cuts = [start]
        if lang != "en":
            cuts += [m.end() for m in _MISSED_END.finditer(block, start, end)]
        cuts.append(end)
        found += [tight for a, b in pairwise(cuts) if (tight := _tight(block, a, b))]
    return found


def _joined(block: str, found: list[tuple[int, int]], lang: str) -> list[tuple[int, int]]:
    """Join pieces again that were split inside a sentence."""
    whole: list[tuple[int, int]] = []
    for start, end in found:
        if whole and _goes_on(block[whole[-1][0] : whole[-1][1]], block[start:end], lang):
            whole[-1] = (whole[-1][0], end)
        else:
            whole.append((start, end))
    return whole


def _goes_on(before: str, after: str, lang: str) -> bool:
    """Tell whether `after` continues the sentence that `before` seems to end."""
    head = after.lstrip(_ONLY_OPENING)
    # A sentence begins with a capital; "iPhone" and "eBay" do so in their second or third letter.
    if not any(c.isalnum() for c in after) or (head[:1].islower() and not re.match(r"[a-z]{1,2}[A-Z]", head)):
        return True
    # Only the end is looked at: searching a long sentence from its beginning took half of all time spent here.
    word = _LAST_WORD.search(before.rsplit(maxsplit=1)[-1])
    if word is None:
        return False
    last = word[1].lower()
    if lang == "en":
        # The trained model knows its abbreviations, but ends a sentence after the rarer titles ("Cmdr. | Steven Kelso").
        return last in BEFORE[lang] and last != "st"
    return (
        last in BEFORE[lang]
        or (last in BEFORE_NUMBER[lang] and head[:1].isdigit())
        or (last in ANYWHERE[lang] and not head[:1].isupper())
        # "J. K. Rowling"
        or (len(last) == 1 and word[1].isupper())
        # "am 3. Oktober": a sentence that ends in a bare small number is rarer.
        or (lang == "de" and re.fullmatch(r"\d{1,2}", last) is not None)
    )


@lru_cache(maxsize=8)
def _engine(lang: str) -> Any:
    """Return nupunkt's English tokenizer, or one that knows only the abbreviations of `lang`."""
    from nupunkt import PunktParameters, PunktSentenceTokenizer, load

    if lang == "en":
        return load("default")
    known = set(BEFORE[lang] | ANYWHERE[lang])
    return PunktSentenceTokenizer(PunktParameters(abbrev_types=known), include_common_abbrevs=False)
