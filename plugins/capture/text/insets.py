"""Boxes amid the text that no word list knows: a title, a sentence on something else or to the reader, a button."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from .boxes import tells
from .items import ITEM
from .kinds import Kind
from .offers import weigh
from .shapes import ends_like_sentence, is_caps, is_quoted, key, speaks_to_reader, telling_keys, words
from .subject import by_chance
from .wording import phrases

if TYPE_CHECKING:
    from .pages import Page

# Chosen on invented boxes set between the paragraphs of labelled captures, and on saved pages that were only scored:
# share of a sentence's longer words that the other paragraphs know.  Rerun both after a change.
_STRANGE_CALL, _STRANGE_TEASER, _STRANGER = 0.34, 0.25, 0.15
_LONGEST, _LONGEST_TEASER, _LONGEST_TITLE, _LONGEST_BUTTON = 40, 20, 12, 4  # words
_FEWEST_PARAGRAPHS = 4  # a shorter text's words say too little
_CALLING = 0.6
_BOX = {Kind.NEWSLETTER, Kind.BUTTON, Kind.OTHER}
_TITLES, _BUTTONS = 2, 3  # lines of a box above and below its sentence


def insets(page: Page, own: list[int]) -> frozenset[int]:
    """The indices of lines that belong to boxes amid these paragraphs: sentence, titles above, buttons below."""
    if len(own) < _FEWEST_PARAGRAPHS:
        return frozenset()
    spread = Counter(word for at in own for word in telling_keys(page.text(at)))
    found: set[int] = set()
    for at in own[1:]:
        if _is_inset(page, at, _share(page, at, spread)):
            found |= {*_titles(page, at), at, *_buttons(page, at)}
    return frozenset(found)


def _share(page: Page, at: int, spread: Counter[str]) -> float:
    """Which share of the line's longer words another paragraph holds."""
    have = telling_keys(page.text(at))
    return max(0.0, sum(spread[word] > 1 for word in have) / len(have) - by_chance(len(spread))) if have else 0.0


def _is_inset(page: Page, at: int, share: float) -> bool:
    text = page.text(at)
    if len(words(text)) > _LONGEST or is_quoted(text) or tells(text) or ITEM.match(text):
        return False
    titles = len(_titles(page, at))
    if _calls(text) and share < (_STRANGE_CALL if titles else _STRANGER):
        return titles > 0 or weigh(text, frozenset()) >= _CALLING
    if titles and share < _STRANGE_TEASER and len(words(text)) <= _LONGEST_TEASER and _buttons(page, at):
        return True
    return titles == _TITLES and share < _STRANGER and len(words(text)) <= _LONGEST_TEASER


def _calls(text: str) -> bool:
    """Whether the line speaks to the reader, or begins as calls do."""
    return speaks_to_reader(text) or key(text).partition(" ")[0] in phrases("imperatives")


def _titles(page: Page, at: int) -> list[int]:
    """The short lines directly above that neither end a sentence nor show a sign of text."""
    found: list[int] = []
    for n in range(at - 1, max(-1, at - 1 - _TITLES), -1):
        shown = page.signs[n]
        if (
            page.prose[n]
            or (shown and shown.kind not in _BOX - {Kind.BUTTON})
            or len(words(page.text(n))) > _LONGEST_TITLE
            or page.text(n).endswith((":", ",", ";"))
        ):
            break
        if ends_like_sentence(page.text(n)) and not page.text(n).endswith(("?", "!")):
            break
        found.append(n)
    return found


def _buttons(page: Page, at: int) -> list[int]:
    """The lines directly below of few words that the text doesn't know."""
    found: list[int] = []
    for n in range(at + 1, min(len(page), at + 1 + _BUTTONS)):
        text = page.text(n)
        shown = page.signs[n]
        if page.prose[n] or ITEM.match(text) or (shown.kind not in _BOX if shown else not _is_button(page, n, text)):
            break
        found.append(n)
    return found


def _is_button(page: Page, at: int, text: str) -> bool:
    return len(words(text)) <= _LONGEST_BUTTON and (page.kinship(at) == 0 or is_caps(text)) and text[-1:] not in ":,;"
