"""Pull quotes: what the page shows large is what the text says anyway."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from .kinds import Kind, Verdict
from .shapes import content_keys, is_quoted, key, words

if TYPE_CHECKING:
    from .pages import Page

PULL_QUOTE = Verdict(Kind.PULL_QUOTE, "a pull quote: the text says the same")
DOUBLED = Verdict(Kind.CAPTION, "stands twice in a row: a gallery's caption or a paragraph copied twice")
_DOUBLED_WITHIN = 4  # lines
_FEWEST_DOUBLED = 12  # words: shorter lines can be a refrain
_FEWEST_PARAGRAPHS = 6  # a shorter text is left alone: losing text is worse than keeping a caption
# Which share of a quotation's longer words one paragraph must hold: pull quotes are shortened and mended.
_COVERED = 0.75
_FEWEST_WORDS = 6  # a sub-heading may quote three words of the text


def pull_quotes(page: Page, own: list[int]) -> list[int]:
    """Those paragraphs that are nothing but a quotation whose words another paragraph holds."""
    return [at for at in own if is_pull_quote(page, at, own)]


def doubled(page: Page, own: list[int]) -> list[int]:
    """Paragraphs that stand twice within a few lines.

    With buttons between they are a gallery's caption, short and long, and both go; side by side the second goes.
    """
    found: list[int] = []
    if len(own) < _FEWEST_PARAGRAPHS:
        return found
    pairs = (
        (a, b) for n, a in enumerate(own) for b in own[n + 1 : n + 1 + _DOUBLED_WITHIN] if b <= a + _DOUBLED_WITHIN
    )
    for first, second in pairs:
        if len(words(page.text(first))) < _FEWEST_DOUBLED:
            continue
        if key(page.text(first)) == key(page.text(second)) and page.text(first)[:400] == page.text(second)[:400]:
            beside = all(page.prose[n] for n in range(first, second))
            found += [second] if beside else [first, second]
    return sorted(set(found))


def is_pull_quote(page: Page, at: int, own: list[int] | range) -> bool:
    """A line wholly in quotation marks, or verbatim part of another paragraph."""
    text = page.text(at)
    if len(words(text)) < _FEWEST_WORDS or len(words(text)) > 70 or _elides(text):
        return False
    near = [n for n in _near(at, own) if n != at and page.prose[n] and len(page.text(n)) > len(text)]
    if _wholly_quoted(text):
        have = content_keys(text)
        return len(have) >= 4 and any(len(have & content_keys(page.text(n))) >= _COVERED * len(have) for n in near)
    words_of_line = key(text)
    return len(words_of_line) >= 30 and any(words_of_line in _keys(page.text(n)) for n in near)


def _near(at: int, own: list[int] | range) -> list[int] | range:
    """The paragraphs within thirty lines."""
    return own[bisect_left(own, at - 30) : bisect_right(own, at + 30)]


def _elides(text: str) -> bool:
    """A quotation with an ellipsis at one end: a text that takes a statement apart quotes it so."""
    return is_quoted(text) and (text[1:4].strip().startswith(("…", "..")) or text[-5:-1].strip().endswith(("…", "..")))


def _wholly_quoted(text: str) -> bool:
    """Whether quotation marks open and close the line and none closes before: no "..." she said."""
    return is_quoted(text) and text[-1] in "\"”»“'’" and not any(mark in text[1:-1] for mark in '"”»')


def _keys(text: str) -> str:
    """A whole paragraph as `key` spells a line."""
    return " ".join(key(text[n : n + 200]) for n in range(0, min(len(text), 4000), 200))
