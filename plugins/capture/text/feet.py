"""What the main run took in although it is not the article's: forms, boxes and teasers directly below the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .boxes import tells
from .dates import AGO, is_clock_line
from .shapes import content_keys, speaks_to_reader, starts_high, words
from .subject import by_chance

if TYPE_CHECKING:
    from .pages import Page

# Nine in ten of an article's last paragraphs share more than .25 of their longer words with what stands above, half of
# those of other articles less than that; measured on labelled captures, rerun their line F1 after a change.
_STRANGE, _STRANGE_TEASER, _STRANGE_TEASERS = 0.25, 0.35, 0.22
_FEWEST = 4  # paragraphs that must be left
_TAIL = 8
_OFTEN = 0.1  # share of paragraphs from which a text speaks to its reader anyway
_TITLE = (4, 22)  # words
_THREAD = 6  # paragraphs before the first comment of a thread


def foreign(page: Page, found: list[int]) -> int:
    """How many of the last paragraphs are not the article's."""
    count = _thread(page, found)
    count += _calls(page, found[: len(found) - count])
    count += _teasers(page, found[: len(found) - count])
    return count


def _share(page: Page, at: int, known: set[str]) -> float:
    """Which share of a paragraph's longer words, and of the title above it, the text above knows."""
    have = content_keys(page.text(at))
    return max(0.0, len(have & known) / len(have) - by_chance(len(known))) if have else 0.0


def _known(page: Page, text: list[int]) -> set[str]:
    return {word for at in text for word in content_keys(page.text(at))}


def _calls(page: Page, found: list[int]) -> int:
    """A form or box: the last paragraphs alone speak to the reader, below a line of their own or on another subject."""
    calls = [speaks_to_reader(page.text(at)) and not tells(page.text(at)) for at in found]
    count = 0
    while count < min(len(found), _TAIL) and calls[-1 - count]:
        count += 1
    if spoken := _mostly_calls(page, found, calls):
        return spoken
    text = found[: len(found) - count]
    if not count or len(text) < _FEWEST or sum(calls[: len(text)]) > _OFTEN * len(text):
        return 0
    below_line = found[len(text)] - text[-1] > 1
    if below_line and count > 1:
        return count
    known = _known(page, text)
    return count if all(_share(page, at, known) < _STRANGE for at in found[len(text) :]) else 0


def _mostly_calls(page: Page, found: list[int], calls: list[bool]) -> int:
    """A form's paragraphs below a line of their own: half of them speak to the reader, none speaks of the subject."""
    for count in range(2, min(_TAIL, len(found) - _FEWEST) + 1):
        text = found[: len(found) - count]
        if found[len(text)] - text[-1] == 1 or 2 * sum(calls[len(text) :]) < count:
            continue
        known = _known(page, text)
        strange = all(_share(page, at, known) < _STRANGE for at in found[len(text) :])
        if strange and sum(calls[: len(text)]) <= _OFTEN * len(text):
            return count
    return 0


def _teasers(page: Page, found: list[int]) -> int:
    """Stories listed without a heading that anybody knows: title and teaser in turn, on other subjects."""
    count = 0
    while count < min(_TAIL, len(found) - _FEWEST) and _under_title(page, found, len(found) - 1 - count):
        count += 1
    if not count:
        return 0
    known = _known(page, found[: len(found) - count])
    shares = [_share(page, at, known) for at in found[len(found) - count :]]
    while shares and (shares[0] >= _STRANGE_TEASER or sum(shares) / len(shares) >= _STRANGE_TEASERS):
        shares.pop(0)
    return len(shares) if len(shares) > 1 and max(shares) < _STRANGE_TEASER else 0


def _under_title(page: Page, found: list[int], n: int) -> bool:
    """Whether a paragraph stands alone under a line that looks like a title."""
    at = found[n]
    if at == 0 or page.prose[at - 1] or page.signs[at - 1] is not None or (n and at - found[n - 1] < 2):
        return False
    title = page.text(at - 1)
    return _TITLE[0] <= len(words(title)) <= _TITLE[1] and starts_high(title) and not title.endswith((".", ":", ","))


def _thread(page: Page, found: list[int]) -> int:
    """Comments of readers: most of the last paragraphs stand under a line on how long ago they were written.

    One such line amid the text dates a box of other stories, and the text goes on after it.
    """
    under = [n > 0 and _under_time(page, found[n - 1], found[n]) for n in range(len(found))]
    first = next((n for n in range(_THREAD, len(found)) if under[n]), len(found))
    rest = len(found) - first
    return rest if 2 * sum(under[first:]) >= rest else 0


def _under_time(page: Page, last: int, at: int) -> bool:
    above = [page.text(n) for n in range(max(last + 1, at - 2), at)]
    return any(AGO.search(text) and is_clock_line(text) for text in above)
