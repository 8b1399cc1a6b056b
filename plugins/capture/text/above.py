"""Other stories that are listed above the headline: "Up next", "Most read" in a column that stands first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .kinds import Kind, Verdict
from .shapes import words
from .walking import walk

if TYPE_CHECKING:
    from .pages import Page

Verdicts = dict[int, Verdict]
_FEWEST, _WORDS = 2, 5  # titles of a list, words of one on average: menus have fewer


def lists_above(page: Page, head: int, taken: Verdicts) -> Verdicts:
    """Verdicts on the lines of lists between the page's first line and its head (index of the head's first line)."""
    found: Verdicts = {}
    headings = [at for at in range(head) if (shown := page.signs[at]) and shown.kind is Kind.LIST_HEADING]
    for at, after in zip(headings, [*headings[1:], head], strict=False):
        listed = {n: one for n, one in walk(page, at, after, taken).items() if one.kept == "related" and n not in taken}
        titles = [len(words(page.text(n))) for n, one in listed.items() if one.kind is Kind.LIST_TITLE]
        if len(titles) >= _FEWEST and sum(titles) >= _WORDS * len(titles):
            found |= listed
    return found
