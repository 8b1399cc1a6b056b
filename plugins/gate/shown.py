"""How much of a story's text can be read anywhere in the output: pages, feeds, data, attributes, scripts.

Texts are compared by their runs of words, so that markup, quotes, line breaks and letter case do not matter.
"""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

# Words in a row that are taken for the story's own wording. Names and set phrases ("the Prime Minister of the
# United Kingdom") reach 7; at 8 two stories on one event have hardly a run in common that is no quotation.
RUN = 8
TAG = re.compile(r"<[^<>]*>")
# What looks like a tag and is text that someone can read in the source.
SHEATH = re.compile(r"<!--|-->|<!\[CDATA\[|\]\]>")
IN_TAG = re.compile(r"=\s*(?:\"([^\"]*)\"|'([^']*)')")
# Soft hyphens and zero-width characters are inside words and can't be seen.
UNSEEN = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
ESCAPED = re.compile(r"\\u([0-9a-fA-F]{4})|\\[nrt/]")
MARKDOWN_TARGET = re.compile(r"\]\([^)]*\)|^\s*\[[^\]]*\]:.*$|\{:?[^}\n]*\}", re.MULTILINE)

Run = tuple[str, ...]


def body_words(markdown: str) -> list[str]:
    """The words of a story's text as a reader sees them: addresses and markup left out."""
    return _words(_visible(markdown))


def between_blanks(markdown: str) -> list[int]:
    """For each of `body_words` the number of the word between blanks that it is part of: "Sharm el-Sheikh" are two.

    Limits are counted so, as the plugins do that cut excerpts and choose summaries.
    """
    return [number for number, whole in enumerate(_visible(markdown).split()) for _ in _words(whole)]


def _visible(markdown: str) -> str:
    return UNSEEN.sub("", TAG.sub(" ", unescape(MARKDOWN_TARGET.sub("]", markdown))))


def runs(words: list[str]) -> list[Run]:
    """Every run of RUN words, one for each place in the text where one begins."""
    return list(zip(*(words[n:] for n in range(RUN)), strict=False))


def readable(text: str) -> set[Run]:
    """Every run of words in an output file, whichever way it is carried: text, attribute, escaped HTML, JSON."""
    found: set[Run] = set()
    for reading in _readings(text):
        found.update(runs(_words(reading)))
    return found


def words_shown(markdown: str, output: Iterable[set[Run]], allowed: set[Run]) -> int:
    """Count the words of a text that stand in runs found in OUTPUT; runs in ALLOWED are somebody else's to show."""
    own, whole = runs(body_words(markdown)), between_blanks(markdown)
    wanted = set(own) - allowed
    seen = set().union(*(wanted & there for there in output)) if wanted else set()
    # A refrain counts where it stands first, however often the text comes back to it.
    first = {run: place for place, run in reversed(list(enumerate(own)))}
    return len({whole[word] for run in seen for word in range(first[run], first[run] + RUN)})


def _readings(text: str) -> list[str]:
    """The same text with markup taken off once and (feeds carry escaped HTML) twice, and what attributes say."""
    plain = ESCAPED.sub(lambda found: chr(int(found[1], 16)) if found[1] else " ", text) if "\\" in text else text
    plain = SHEATH.sub(" ", plain)
    if "<" not in plain and "&" not in plain:
        return [plain]
    once = unescape(TAG.sub(" ", plain))
    readings = [once, " | ".join(unescape(a or b) for tag in TAG.findall(plain) for a, b in IN_TAG.findall(tag))]
    if "<" in once:
        readings.append(unescape(TAG.sub(" ", once)))
    return readings


def _words(text: str) -> list[str]:
    return [word.replace("’", "'") for word in WORD.findall(UNSEEN.sub("", text).casefold())]
