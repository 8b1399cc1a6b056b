"""Polls amid or below the text: a question, a few answers of few words, the button to vote.

"What do you think?" also heads the readers' comments, where articles are over; after a poll they go on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .kinds import Kind, Verdict
from .shapes import is_prose, is_quoted, is_whole, words

if TYPE_CHECKING:
    from collections.abc import Sequence

POLL = Verdict(Kind.MARK, "a question to the readers, its answers or the button to vote")
_LONGEST_QUESTION, _LONGEST_ANSWER = 25, 9  # words
_MOST_ANSWERS = 8  # lines from the question to the last button
_FEWEST = 2  # lines that only polls have: "Yes" and "No", or an answer's and the button


def polls(lines: Sequence[str]) -> frozenset[int]:
    """The indices of lines that belong to polls: from the first question to the last answer or button."""
    found: set[int] = set()
    for at, line in enumerate(lines):
        if at not in found and line.endswith("?") and _asks(line):
            end = _last_answer(lines, at)
            found.update(range(_first_question(lines, at), end + 1) if end > at else ())
    return frozenset(found)


def _asks(text: str) -> bool:
    return len(words(text)) <= _LONGEST_QUESTION and not is_quoted(text)


def _first_question(lines: Sequence[str], at: int) -> int:
    """The line above is the poll's too if it is a question or a heading of up to two words."""
    above = lines[at - 1] if at else ""
    return at - 1 if above and (is_whole(above, "polls") or (above.endswith("?") and len(words(above)) <= 6)) else at


def _last_answer(lines: Sequence[str], question: int) -> int:
    """The index of the last line that only polls have, with nothing but short lines before it; else the question's."""
    last, told = question, 0
    for at in range(question + 1, min(len(lines), question + 1 + _MOST_ANSWERS)):
        text = lines[at]
        if is_prose(text) or len(words(text)) > _LONGEST_ANSWER:
            break
        if is_whole(text, "polls"):
            last, told = at, told + 1
    return last if told >= _FEWEST else question
