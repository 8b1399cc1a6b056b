"""Pull quotes: what the page shows large is what the text says anyway."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .kinds import Kind, Verdict
from .shapes import content_keys, is_quoted, key, words

if TYPE_CHECKING:
    from .pages import Page

PULL_QUOTE = Verdict(Kind.PULL_QUOTE, "a pull quote: the text says the same")
# Which share of a quotation's longer words one paragraph must hold: pull quotes are shortened and mended.
_COVERED = 0.75
_FEWEST_WORDS = 6  # a sub-heading may quote three words of the text


def pull_quotes(page: Page, own: list[int]) -> list[int]:
    """Those paragraphs that are nothing but a quotation whose words another paragraph holds."""
    return [at for at in own if is_pull_quote(page, at, own)]


def is_pull_quote(page: Page, at: int, own: list[int] | range) -> bool:
    """A line wholly in quotation marks, or verbatim part of another paragraph."""
    text = page.text(at)
    if len(words(text)) < _FEWEST_WORDS or len(words(text)) > 70 or _elides(text):
        return False
    near = [n for n in own if n != at and page.prose[n] and abs(n - at) <= 30 and len(page.text(n)) > len(text)]
    if _wholly_quoted(text):
        have = content_keys(text)
        return len(have) >= 4 and any(len(have & content_keys(page.text(n))) >= _COVERED * len(have) for n in near)
    words_of_line = key(text)
    return len(words_of_line) >= 30 and any(words_of_line in _keys(page.text(n)) for n in near)


def _elides(text: str) -> bool:
    """A quotation with an ellipsis at one end: a text that takes a statement apart quotes it so."""
    return is_quoted(text) and (text[1:4].strip().startswith(("…", "..")) or text[-5:-1].strip().endswith(("…", "..")))


def _wholly_quoted(text: str) -> bool:
    """Whether quotation marks open and close the line and none closes before: no "..." she said."""
    return is_quoted(text) and text[-1] in "\"”»“'’" and not any(mark in text[1:-1] for mark in '"”»')


def _keys(text: str) -> str:
    """A whole paragraph as `key` spells a line."""
    return " ".join(key(text[n : n + 200]) for n in range(0, min(len(text), 4000), 200))
