"""The list with which an article ends: nothing but furniture follows it, so no paragraph vouches for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .items import ANNOUNCED, LEADS_ON, announces, on_subject
from .shapes import words

if TYPE_CHECKING:
    from .kinds import Verdict
    from .pages import Page

_FEWEST: Final = 2  # items
_MOST: Final = 40
_LONGEST: Final = 25  # words of an item
_ANNOUNCES: Final = 0.3  # share of the announcing line's words that the text knows


def closing_list(page: Page, last: int) -> dict[int, Verdict]:
    """The verdicts of a line with a colon directly below the last paragraph at `last`, and of the items below it.

    Both must speak of the article's subject; the items go on to the first line that shows by itself what it is.
    """
    at = last + 1
    if at >= len(page) or not page.text(at).endswith((":", "：")) or not announces(page, at):
        return {}
    if page.kinship(at) < _ANNOUNCES:
        return {}  # "You will also find on our pages:"
    end = at + 1
    while end < len(page) and end - at <= _MOST and _may_be_item(page, end):
        end += 1
    rows = range(at + 1, end)
    if len(rows) < _FEWEST or not on_subject(page, rows):
        return {}
    return {at: LEADS_ON, **dict.fromkeys(rows, ANNOUNCED)}


def _may_be_item(page: Page, at: int) -> bool:
    return page.signs[at] is None and not page.prose[at] and len(words(page.text(at))) <= _LONGEST
