"""Which sentences are the article's own, from its first paragraph to its last, across the boxes between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .kinds import Kind
from .pages import BREAKS
from .shapes import content_keys, is_quoted, words

if TYPE_CHECKING:
    from .pages import Page

# How much of a later paragraph's longer words the article must know, and how long it must be, by what stands between.
# Chosen on labelled captures (line F1 of plain text captures); rerun it after a change.
_FREELY = (0.15, 40)
_AFTER_LIST = (0.35, 100)
_AFTER_TOPICS = (0.5, 150)
_AFTER_LEGAL = (0.55, 150)
_FAR = (0.3, 80)
_FAR_LINES = 8


def paragraphs(page: Page, head_end: int) -> list[int]:
    """The indices of the article's own sentences below its head, in order."""
    first, last = page.core
    if last < 0:
        return []
    subject = set(page.subject)
    found: list[int] = []
    for at in range(head_end + 1, len(page)):
        if not page.prose[at]:
            continue
        if at > last and not _goes_on(page, at, found[-1] if found else head_end, subject):
            continue
        if at < first and not _leads_in(page, at, subject):
            continue
        found.append(at)
        subject |= content_keys(page.text(at))
    return found


def _leads_in(page: Page, at: int, subject: set[str]) -> bool:
    """Whether a sentence before the main run, below the headline, is the article's: it shares the subject."""
    have = content_keys(page.text(at))
    return bool(have) and len(have & subject) / len(have) >= 0.2


def _goes_on(page: Page, at: int, last: int, subject: set[str]) -> bool:
    """Whether a sentence after the main run goes on with the article.

    The more between speaks for the end (comments, legal lines, lists of stories, sheer distance), the more must speak
    for going on: words that the article used before, and length.
    """
    between = {found.kind for found in page.signs[last + 1 : at] if found and found.kind in BREAKS}
    if Kind.COMMENTS in between and not _only_button(page, last, at):
        return False
    share, length = _FREELY
    if at - last > _FAR_LINES:
        share, length = _FAR
    if Kind.LIST_HEADING in between:
        share, length = _AFTER_LIST
    if Kind.TOPICS in between:
        share, length = _AFTER_TOPICS
    if Kind.LEGAL in between:
        share, length = _AFTER_LEGAL
    text = page.text(at)
    have = content_keys(text)
    if len(between & BREAKS) > 1 or (at - last > 3 * _FAR_LINES):
        share += 0.1
    kin = len(have & subject) / len(have) if have else 0.0
    return len(text) >= length and kin >= share - (0.05 if is_quoted(text) else 0)


def _only_button(page: Page, last: int, at: int) -> bool:
    """Whether the comment sign between two paragraphs is a single button, not the section's heading."""
    return sum(found is not None and found.kind is Kind.COMMENTS for found in page.signs[last + 1 : at]) == 1 and at - last <= 3


def is_long(text: str) -> bool:
    """A paragraph of more than a sentence or two."""
    return len(words(text)) > 40
