"""Raw text as numbered paragraphs: what an editor would point at, with the input lines that it spans."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from itertools import pairwise

from ..escaping import words_only
from .dropcaps import mend, torn, words_known

# Hard-wrapped text (mail, terminals): chosen so that 72 and 80 columns count and pages of one line a paragraph don't.
_WIDEST_WRAP = 100
_NARROWEST_WRAP = 50
_BREAK = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True)
class Line:
    """One paragraph of the capture: its first and last input line, 1-based, and its words."""

    first: int
    last: int
    text: str


def input_lines(raw: str) -> list[str]:
    """The capture's lines, cleaned of control characters and doubled blanks; a last line break opens no new line."""
    found = [words_only(unicodedata.normalize("NFC", line)) for line in _BREAK.split(raw)]
    return found[:-1] if len(found) > 1 and not found[-1] else found


def read_lines(raw: str) -> list[Line]:
    """The capture's paragraphs in order, empty lines left out, hard-wrapped ones joined, torn first words whole."""
    texts = input_lines(raw)
    if not _is_wrapped(texts):
        return _whole([Line(n, n, text) for n, text in enumerate(texts, start=1) if text])
    return _whole(_joined(texts))


def _whole(lines: list[Line]) -> list[Line]:
    """The lines with large first letters back in their words, also those on a line of their own."""
    texts = [line.text for line in lines]
    letters = torn(texts)
    known: frozenset[str] | None = None
    found: list[Line] = []
    for at, line in enumerate(lines):
        text = line.text
        if at in letters:
            continue
        if text[1:2] == " " or text[2:3] == " ":
            known = words_known(texts) if known is None else known
            text = mend(text, known)
        above = lines[at - 1] if at - 1 in letters else None
        found.append(Line(above.first, line.last, above.text + text) if above else Line(line.first, line.last, text))
    return found


def _is_wrapped(texts: list[str]) -> bool:
    """Whether the text was broken at a column: no long line, and most lines within a block are nearly full."""
    inner = [text for text, after in pairwise(texts) if text and after]
    if len(inner) < 3 or max(map(len, texts)) > _WIDEST_WRAP:
        return False
    full = [text for text in inner if len(text) >= _NARROWEST_WRAP]
    midway = [text for text in full if text[-1] not in ".!?:"]
    return len(full) >= 0.6 * len(inner) and len(midway) >= 0.6 * len(full)


def _joined(texts: list[str]) -> list[Line]:
    """Paragraphs put together again: a line that nearly fills the column goes on in the next."""
    width = max(map(len, texts))
    found: list[Line] = []
    open_ended = False
    for n, text in enumerate(texts, start=1):
        if text and open_ended:
            found[-1] = Line(found[-1].first, n, f"{found[-1].text} {text}")
        elif text:
            found.append(Line(n, n, text))
        # a word longer than a quarter of the column seldom moves to the next line
        open_ended = len(text) >= 0.75 * width
    return found
