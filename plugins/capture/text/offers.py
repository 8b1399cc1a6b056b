"""Calls to the reader told by their words: what one may subscribe to, follow, download, support, comment or buy.

A single such word says little and an article may be about any of them.  So the words are counted, those that the
article's other paragraphs use are left out, and the sum is held against the line's length.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from .bios import reads_like_bio
from .boxes import tells
from .shapes import is_prose, is_quoted, speaks_to_reader
from .wording import phrases

if TYPE_CHECKING:
    from collections.abc import Sequence

# A line's points over the root of its words and twelve, so that a long paragraph needs more of them.  Of the sentences
# in labelled captures and saved pages 71 reached CALLS, 69 of them boxes; rerun the captures' line F1 after a change.
CALLS, CALLS_IN_BOX = 0.85, 0.75
LOUD = 1.2  # from here on the lines beside it belong to the box as well
_STRONG, _BESIDE, _IMPERATIVE, _TO_READER, _VOICE = 2, 1, 2, 1, 1
_PLAIN = 0.5  # below it a sentence counts as the article's own
_COMMON = 3  # paragraphs of the article's own that use a word: it is the article's subject
_LONGEST = 75  # words
_WORD = re.compile(r"[^\W\d_]+")


def calls(lines: Sequence[str]) -> list[float]:
    """How much each line of a page calls upon the reader, from 0; 0 for reports, quotations and long paragraphs."""
    sentences = [line for line in lines if is_prose(line) and weigh(line, frozenset()) < _PLAIN]
    used = Counter(word for line in sentences for word in set(_offered(line)))
    own = frozenset(word for word, count in used.items() if count >= _COMMON)
    return [weigh(line, own) for line in lines]


def weigh(line: str, own: frozenset[str]) -> float:
    """One line's points for its length; `own` are the beginnings of words that the article itself uses."""
    read = _WORD.findall(line[:900].casefold())
    if not read or len(read) > _LONGEST or is_quoted(line) or tells(line):
        return 0.0
    found = _offered(line)
    points = sum(weight for word, weight in found.items() if word not in own)
    if not points:
        return 0.0
    spoken = _IMPERATIVE * (read[0] in phrases("imperatives")) + _TO_READER * speaks_to_reader(line)
    spoken += _VOICE * bool(phrases("outlet_voice").intersection(read))
    return float((points + spoken) / (len(read) + 12) ** 0.5) if spoken and not reads_like_bio(line) else 0.0


@lru_cache(maxsize=8192)
def _offered(line: str) -> dict[str, int]:
    """The beginnings of words in a line that calls live on, each with its points, once."""
    found: dict[str, int] = {}
    for word in set(_WORD.findall(line[:900].casefold())):
        for size in range(len(word), 1, -1):
            weight = _beginnings().get(word[:size])
            if weight and (size == len(word) or size > _SHORT):
                found[word[:size]] = weight
                break
    return found


_SHORT = 3  # letters: a shorter beginning counts as a whole word only


@cache
def _beginnings() -> dict[str, int]:
    return dict.fromkeys(phrases("offers_beside"), _BESIDE) | dict.fromkeys(phrases("offers"), _STRONG)
