"""Lists within a text: items with marks, rows of tables, lines that the text announces, lines built alike."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from .kinds import Kind, Verdict
from .pages import shape
from .shapes import is_quoted, key, speaks_to_reader, words
from .wording import phrases

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .pages import Page

ITEM = re.compile(r"^(?:[-–•*▪+]\s?|\d{1,3}[.)]\s|[a-z]\)\s|[（(]?[一二三四五六七八九十]{1,3}[、）)]|\d{1,2}、)\S")
_FIGURES = re.compile(r"\d[\d.,]*")
_PARTED = (";", "；", "; and", "; or")
_LONGEST_ITEM = 25  # words
_LEAST_RUN = 3  # lines
_LONGEST_LIST = 40  # lines read to either side
_FEWEST_IN_ITEM = 2
_ON_SUBJECT = 0.6  # share of known words: links beside a text were seen at .5
_COLON = 4  # words
ANNOUNCED = Verdict(Kind.BODY, "an item of a list that the text announces")
LEADS_ON = Verdict(Kind.BODY, "introduces what follows")
# No list of the text goes on across these.
_ENDS_LIST = frozenset({Kind.COMMENTS, Kind.LIST_HEADING, Kind.LEGAL, Kind.TOPICS})
# Headings of menus ("Follow us on:") have fewer words; share of words that the text knows.
_TOLD, _ANNOUNCES, _ITEMS_ON_SUBJECT = 5, 0.3, 0.25


def marked(page: Page, at: int, before: int, after: int) -> Verdict | None:  # noqa: ARG001
    """An item of a list within the text: at least two lines side by side begin with the same kind of mark."""
    text = page.text(at)
    near = [page.text(n) for n in (at - 1, at + 1) if 0 <= n < len(page)]
    marked = ITEM.match(text) and any(ITEM.match(beside) for beside in near)
    parted = text.endswith(_PARTED) and any(beside.endswith(_PARTED) for beside in near)
    return Verdict(Kind.BODY, "an item of a list in the text") if marked or parted else None


def table(page: Page, at: int, before: int, after: int) -> Verdict | None:  # noqa: ARG001
    """A row of a table: columns parted by bars, here and on a line near by."""
    near = [page.text(n) for n in range(max(0, at - 2), min(len(page), at + 3)) if n != at]
    if page.text(at).count(" | ") < 2 or not any(text.count(" | ") >= 2 for text in near):
        return None
    return Verdict(Kind.BODY, "a row of a table in the text")


def announced(page: Page, at: int, before: int, after: int) -> Verdict | None:
    """A short line of a run that a paragraph ending in a colon announced, pictures between aside."""
    run = len(list(islice((n for n in range(before + 1, after) if page.signs[n] is None), _LEAST_RUN)))
    for above in range(at - 1, max(before, at - 40) - 1, -1):
        if (sign := page.signs[above]) and sign.kind in _ENDS_LIST:
            return None
        if page.text(above).endswith((":", "：")):
            announced = run == _LEAST_RUN and announces(page, above) and _are_items(page, above, after)
            return ANNOUNCED if announced else None
        if page.prose[above] or (page.signs[above] is None and len(words(page.text(above))) > _LONGEST_ITEM):
            return None
    return None


def announces(page: Page, at: int) -> bool:
    """Whether a line with a colon is the text's own: "Follow us on:" and "Tags:" stand above menus."""
    text = page.text(at)
    if page.signs[at] is not None:
        return False
    if len(words(text)) >= _TOLD:
        return page.kinship(at) >= _ANNOUNCES / 2 or (at > 0 and page.prose[at - 1])
    told = at > 0 and at + 1 < len(page) and page.prose[at - 1] and (page.prose[at + 1] or is_quoted(page.text(at + 1)))
    return told or (not speaks_to_reader(text) and len(words(text)) > 1 and page.kinship(at) >= _ANNOUNCES)


def on_subject(page: Page, rows: Sequence[int]) -> bool:
    """Whether the lines speak of the text's subject, on average, as a list's items do."""
    return sum(page.kinship(n) for n in rows) >= _ITEMS_ON_SUBJECT * max(1, len(rows))


def _are_items(page: Page, above: int, after: int) -> bool:
    """Whether what follows the colon speaks of the text's subject, or the line that announces it is long enough."""
    rows = [n for n in range(above + 1, min(after, above + _LONGEST_LIST)) if page.signs[n] is None]
    text = page.text(above)
    return on_subject(page, rows) or len(words(text)) >= _TOLD or key(text).partition(" ")[0] in phrases("common")


def leads_on(page: Page, at: int, before: int, after: int) -> Verdict | None:  # noqa: ARG001
    """A line that ends with a colon introduces what follows."""
    text = page.text(at)
    if not announces(page, at):
        return None
    leads = at + 1 < after and page.signs[at + 1] is None and not page.prose[at + 1] and len(words(text)) >= 2
    return LEADS_ON if text.endswith((":", "：")) and (leads or len(words(text)) >= _COLON) else None


def alike(page: Page, at: int, before: int, after: int) -> Verdict | None:  # noqa: ARG001
    """One of at least three lines of the page that open alike, figures aside, and go on differently: a table's rows."""
    text = page.text(at)
    opening = shape(text)
    rows = page.shapes.get(opening, ())
    if len(opening.split()) < 3 or len(rows) < 3:
        return None
    if text[0].isdigit() and len({_FIGURES.sub("0", row) for row in rows}) < 3:
        return None  # "12 comments", "3 comments" differ in nothing but figures
    return Verdict(Kind.BODY, "one of several lines of the text that are built alike")


def listing(page: Page, at: int, before: int, after: int) -> Verdict | None:
    """One of at least three lines in a row on the text's subject, written small like sentences: a list of the text."""
    start, end = at, at + 1
    while (
        at - start < _LONGEST_LIST
        and start - 1 > before
        and page.signs[start - 1] is None
        and not page.prose[start - 1]
    ):
        start -= 1
    while end - at < _LONGEST_LIST and end < after and page.signs[end] is None and not page.prose[end]:
        end += 1
    run = range(start, end)
    if len(run) < 3 or any(len(words(page.text(n))) < _FEWEST_IN_ITEM or is_title_case(page.text(n)) for n in run):
        return None
    if sum(page.kinship(n) for n in run) / len(run) < _ON_SUBJECT:
        return None
    return Verdict(Kind.BODY, "an item of a list in the text: its neighbours are alike and on the subject")


def is_title_case(text: str) -> bool:
    """Whether most words after the first are capitalised, as English headlines are."""
    parts = words(text)[1:]
    return sum(part[:1].isupper() for part in parts) > 0.5 * len(parts)


_BULLET = re.compile(r"^[-–•*▪►·]\s+(?P<words>\S.*)$")
_NUMBER = re.compile(r"^(?P<number>\d{1,3})[.)]\s+(?P<words>\S.*)$")


def listed_items(texts: Sequence[str]) -> dict[int, tuple[str, str]]:
    """Which of the body's lines are a list's items, by index: Markdown's mark and the words after the capture's mark.

    A list has two items side by side; numbers must follow each other, because Markdown counts by itself.
    """
    found: dict[int, tuple[str, str]] = {}
    for at in range(len(texts) - 1):
        for n, other in ((at, at + 1), (at + 1, at)):
            first, second = _BULLET.match(texts[n]), _BULLET.match(texts[other])
            if first and second:
                found[n] = ("-", first["words"])
            first, second = _NUMBER.match(texts[n]), _NUMBER.match(texts[other])
            if first and second and int(second["number"]) - int(first["number"]) == other - n:
                found[n] = (f"{int(first['number'])}.", first["words"])
    return found
