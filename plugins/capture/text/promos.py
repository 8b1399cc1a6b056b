"""Boxes that promote another story or a product: a title, perhaps a teaser, and the button that leads there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .kinds import Kind, Verdict
from .shapes import ends_like_sentence, is_quoted, is_whole, opens_with, starts_high, words

if TYPE_CHECKING:
    from collections.abc import Sequence

CALLING = Verdict(Kind.LINK, "stands over a button that leads to it: the box of another story or an offer")
_LONGEST_BUTTON, _LONGEST_TEASER = 4, 30  # words
_TITLE = (2, 18)  # words


def calls_on(lines: Sequence[str], signs: Sequence[Verdict | None], at: int) -> bool:
    """Whether the line is the title or teaser of a box that a button such as "Read now" closes.

    The button alone says too little: "Read more" also opens the rest of a paragraph.  So a title is asked, and at most
    one short teaser between it and the button.
    """
    if _is_button(lines, at + 1):
        return _is_title(lines, signs, at) or (_is_teaser(lines, at) and at > 0 and _is_title(lines, signs, at - 1))
    return _is_button(lines, at + 2) and _is_title(lines, signs, at) and _is_teaser(lines, at + 1)


def _is_button(lines: Sequence[str], at: int) -> bool:
    if at >= len(lines):
        return False
    text = lines[at].strip("→>» ")
    return is_whole(text, "calls") or (len(words(text)) <= _LONGEST_BUTTON and bool(opens_with(text, "calls_opening")))


def _is_title(lines: Sequence[str], signs: Sequence[Verdict | None], at: int) -> bool:
    text = lines[at]
    fits = _TITLE[0] <= len(words(text)) <= _TITLE[1] and starts_high(text) and not is_quoted(text)
    return fits and signs[at] is None and not (ends_like_sentence(text) and text[-1] not in "?!") and text[-1] != ":"


def _is_teaser(lines: Sequence[str], at: int) -> bool:
    return 3 <= len(words(lines[at])) <= _LONGEST_TEASER
