"""Looks of words within a line, one in the other: Markdown's marks where they are read as meant, else bare elements.

Python-Markdown reads `*a **b** c*` and `**a *b***` otherwise than other dialects, so that each mark is chosen by what
stands beside and inside it.  Elements such as `<em>` are read as meant everywhere, and none of those written here acts.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..escaping import inline
from ..patterns import later
from .blocks import CELL, NOTE, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Link: TypeAlias = Callable[[list[Span], str], str]

Place = Literal["piece", "link"]

_MARKS = {"strong": ("**", "__"), "em": ("*", "_")}
_BOTH = frozenset({"strong", "em"})
# From the outside in, where several begin and end together.
_LOOKS = ("strong", "em", "del", "ins", "mark", "sub", "sup")
# What opens or closes an underscore's emphasis too early.
_LOOSE_UNDERSCORE = later(r"_(?!\w)|(?<!\w)_")
_ESCAPED = later(r"\\.|`[^`]*`")


def layered(spans: Sequence[Span], place: Place, link: Link) -> str:
    """Spans as source: the look or link that reaches furthest goes outside, the others inside it.

    `link` writes the spans of a link with its address.
    """
    return _Writer(place, link).written(spans, "", "")


class _Writer:
    """Writes spans for one place."""

    def __init__(self, place: Place, link: Link) -> None:
        self.place, self.link = place, link

    def written(self, spans: Sequence[Span], left: str, right: str) -> str:
        """The spans' source; `left` and `right` are the characters beside them."""
        out = ""
        at = 0
        while at < len(spans):
            look, end = _furthest(spans, at)
            run = list(spans[at:end])
            before = (left + out)[-1:]
            if look is None:
                source = _words(run[0], before, self.place)
            elif look == "href":
                source = self.link([span._replace(href=None) for span in run], run[0].href or "")
            else:
                source = self.looking(look, run, before, spans[end].text[:1] if end < len(spans) else right)
            # "!" and a link make an image.
            out = (re.sub(r"!$", r"\\!", out) if source.startswith("[") else out) + source
            at = end
        return out

    def looking(self, look: str, run: list[Span], left: str, right: str) -> str:
        """A run of spans with one look, its outer blanks outside of the mark."""
        text = "".join(span.text for span in run)
        before, after = " " * text.startswith(" "), " " * (text.endswith(" ") and bool(text.strip()))
        inner = _stripped([span._replace(styles=span.styles - {look}) for span in run])
        if not any(char.isalnum() for char in text) and look not in ("sub", "sup"):
            return f"{before}{self.written(inner, left, right)}{after}"
        if look in _BOTH and all(span.styles >= _BOTH for span in run) and left != "*":
            source = self.written([span._replace(styles=span.styles - _BOTH) for span in inner], "", "")
            if source and "*" not in _bare(source):
                return f"{before}***{source}***{after}"
        source = self.written(inner, "", "")
        if not source:
            return before
        return f"{before}{_marked(look, source, '' if before else left, '' if after else right)}{after}"


def _furthest(spans: Sequence[Span], at: int) -> tuple[str | None, int]:
    """The link or look of a span that goes on for most spans, with the first span that has it no more."""
    span = spans[at]
    best, furthest = None, at + 1
    for look in (*(["href"] if span.href else []), *(look for look in _LOOKS if look in span.styles)):
        end = at
        while end < len(spans) and (spans[end].href == span.href if look == "href" else look in spans[end].styles):
            end += 1
        if best is None or end > furthest:
            best, furthest = look, end
    return best, furthest


def _stripped(run: list[Span]) -> list[Span]:
    """Spans without blanks at the outer ends; what stands at an end decides how it is escaped."""
    spans = [*run]
    while spans and not spans[-1].text.strip():
        spans.pop()
    while spans and not spans[0].text.strip():
        spans.pop(0)
    if spans:
        spans[0] = spans[0]._replace(text=spans[0].text.lstrip())
        spans[-1] = spans[-1]._replace(text=spans[-1].text.rstrip())
    return spans


def _marked(look: str, source: str, left: str, right: str) -> str:
    """Source between the marks that are read as meant here, or in an element."""
    bare = _bare(source)
    for mark in _MARKS.get(look, ()):
        if "*" in mark:
            clear = "*" not in (left, bare[:1], bare[-1:]) and mark not in bare
        else:
            beside = left + right + bare[:1] + bare[-1:]
            clear = "_" not in beside and not (left.isalnum() or right.isalnum()) and not _LOOSE_UNDERSCORE.search(bare)
        if clear:
            return f"{mark}{source}{mark}"
    return f"<{look}>{source}</{look}>"


def _bare(source: str) -> str:
    """Source with a letter in place of whatever is escaped or code."""
    return _ESCAPED.sub("x", source)


def _words(span: Span, left: str, place: Place) -> str:
    words = span.text.strip()
    if NOTE in span.styles:
        return f"[^{words}]"
    if "code" not in span.styles or not words:
        return inline(span.text, place)
    before, after = " " * span.text.startswith(" "), " " * span.text.endswith(" ")
    barred = "[]" * (place == "link") + "|" * (CELL in span.styles)
    return before + _code(words, "" if before else left, place, barred) + after


def _code(words: str, left: str, place: Place, barred: str) -> str:
    """A code span with as many backticks as it takes; an element around the words where no code span can hold them."""
    held = not re.search(r"^\\|\\$|\\`|<[A-Za-z/!?]", words) and not set(words) & set(barred)
    if not held or left in ("`", "\\"):
        return f"<code>{inline(words, place).replace('|', '&#124;')}</code>"
    if "`" not in words:
        return f"`{words}`"
    fence = "`" * (max(len(run) for run in re.findall("`+", words)) + 1)
    return f"{fence} {words} {fence}"
