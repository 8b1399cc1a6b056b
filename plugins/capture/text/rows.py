"""Rows of other stories seen ahead: runs of headlines, stories built alike, menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .bylines import is_byline, opening
from .dates import is_clock_line, is_date_line, stated_dates
from .kinds import Kind
from .shapes import is_prose, is_whole, starts_high, words

if TYPE_CHECKING:
    from .pages import Page

UNHEADED_CARDS = 3
DATED = 4  # stories: three may be comments under titles of their own
_LONGEST_SIGNATURE = 6  # words
_RUN_READ = 24  # lines read for such a run
_LABEL, _KICKER = 4, 6  # words
_STORY, _DATED_WORDS = 3, 12  # lines of a story, words of the line that signs and dates it


def ends_in_stop(text: str) -> bool:
    """A full stop that is no abbreviation's: headlines end in "the U.S."."""
    return text.endswith(".") and text[-3:-2] != "."


def like_headline(page: Page, at: int) -> bool:
    """A line without a sign, of five to 25 words, that begins high and ends in no full stop."""
    text = page.text(at)
    return page.signs[at] is None and 5 <= len(words(text)) <= 25 and starts_high(text) and not text.endswith(".")


def run(page: Page, at: int, stop: int) -> int:
    """How many lines from here on look like headlines; dates, marks, buttons and a single label do not break a run."""
    if not like_headline(page, at):
        return 0
    count, gap = 0, 0
    for n in range(at, min(stop, at + _RUN_READ)):
        text, shown = page.text(n), page.signs[n]
        if like_headline(page, n):
            count, gap = count + 1, 0
        elif is_date_line(text) or is_clock_line(text) or (shown and shown.kind in {Kind.MARK, Kind.BUTTON}):
            continue
        elif gap == 0 and shown is None and len(words(text)) <= _LABEL:
            gap += 1
        else:
            break
    return count


def cards(page: Page, at: int, stop: int) -> int:
    """How many stories follow without a heading, each a title, a sentence and its byline or date."""
    count = 0
    while at + 2 < stop and count < UNHEADED_CARDS:
        at += int(_labels_card(page, at) and at + 3 < stop)
        if not _titles_card(page, at):
            break
        after = next((n for n in range(at + 2, min(at + 5, stop)) if not _closes_card(page, n)), stop)
        if after == at + 2:
            break
        count, at = count + 1, after
    return count


def _titles_card(page: Page, at: int) -> bool:
    text, below = page.text(at), page.text(at + 1)
    return 4 <= len(words(text)) <= 25 and starts_high(text) and not ends_in_stop(text) and is_prose(below)


def _labels_card(page: Page, at: int) -> bool:
    """A story's kicker, directly over its title: that, not the kicker, has the teaser below it."""
    return len(words(page.text(at))) <= _KICKER and not is_prose(page.text(at + 1))


def _closes_card(page: Page, at: int) -> bool:
    """Date, hour or byline below a story's sentence, also "Jo Doe archive page" below "By"."""
    text = page.text(at)
    if is_date_line(text) or is_clock_line(text) or bool(opening(text)) or is_whole(text, "by"):
        return True
    return len(words(text)) <= _LONGEST_SIGNATURE and (is_byline(text) or is_whole(page.text(at - 1), "by"))


def dated(page: Page, at: int, stop: int) -> int:
    """How many stories follow without a heading, each a title with its date, hour or count below, perhaps a teaser.

    Readers' comments are dated as well, but a name stands over each and they are sentences.
    """
    count = 0
    while at + 1 < stop and count < DATED and _may_title(page, at):
        after = at + 1
        while after < stop and (
            _is_count(page, after) or is_date_line(page.text(after)) or is_clock_line(page.text(after))
        ):
            after += 1
        if after == at + 1:
            break
        count, at = (
            count + 1,
            after + int(after < stop and is_prose(page.text(after)) and ends_in_stop(page.text(after))),
        )
    return count


def _may_title(page: Page, at: int) -> bool:
    """A headline of four words or more; "Photos: ..." and "Video: ..." look like credits."""
    text, shown = page.text(at), page.signs[at]
    free = shown is None or shown.kind in {Kind.CAPTION, Kind.LINK}
    return free and 4 <= len(words(text)) <= 25 and starts_high(text) and not ends_in_stop(text)


def _is_count(page: Page, at: int) -> bool:
    shown = page.signs[at]
    return shown is not None and shown.kind is Kind.MARK


def signs_and_dates(page: Page, at: int) -> bool:
    """A line of a few words and a date after a dash, as another near by: "World Jo Doe - 3 May 2022" below each title."""
    return _ends_in_date(page.text(at)) and any(
        _ends_in_date(page.text(n)) for n in range(max(0, at - _STORY), min(len(page), at + _STORY + 1)) if n != at
    )


def _ends_in_date(text: str) -> bool:
    if not text[-4:].isdigit() or len(words(text)) > _DATED_WORDS:
        return False
    return any(text[one.end :] == "" and text[: one.start].rstrip()[-1:] in set("-–—|·") for one in stated_dates(text))


def is_menu(page: Page, at: int, stop: int) -> bool:
    """Three unmarked lines of at most three words in a row: menus, keywords."""
    near = range(at, min(at + 3, stop))
    return len(near) == 3 and all(page.signs[n] is None and len(words(page.text(n))) <= 3 for n in near)
