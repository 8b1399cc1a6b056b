"""What a list glues to its titles on one line: the day or hour of each story, and whoever wrote it.

A single title may end in a name, or in "today"; so most titles of a list must end alike.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .bylines import is_person, opening
from .dates import AGO, stated_dates
from .shapes import is_headline_case, words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Apart = tuple[str, str | None]
_FEWEST = 3  # words that a title keeps
_EDGES = " -–—|,·•("
_NAMES = (3, 2)  # words of a name, the longer first
_LISTED, _ALIKE = 4, 0.7  # titles of a list, share of them that end alike
_SMALL_BEFORE = re.compile(r"(?:[^\W\dA-ZÀ-Þ_][\w'’-]*|[?!\"”»)])$")
_AGO_READ = 40  # characters


def apart(titles: Sequence[str]) -> list[Apart]:
    """Each of a list's lines as title and byline (None without one), dates left away."""
    once = [_dated_and_signed(title) for title in titles]
    if all(by is None for _, by in once):
        once = _if_most(titles, _dated)
    if [title for title, _ in once] == list(titles):
        return _if_most(titles, _signed)
    return once


def _if_most(titles: Sequence[str], part: Callable[[str], Apart]) -> list[Apart]:
    """Every title taken apart, if most can be; else as they stand."""
    found = [part(title) for title in titles]
    alike = sum(title != line for (title, _), line in zip(found, titles, strict=True))
    return found if len(titles) >= _LISTED and alike >= _ALIKE * len(titles) else [(title, None) for title in titles]


def _dated_and_signed(title: str) -> Apart:
    """A title without the date and the byline that end its line: "The pier closes 3 May 2022 By Jo Doe"."""
    for stated in stated_dates(title)[-1:]:
        by, kept = title[stated.end :].strip(_EDGES), title[: stated.start].rstrip(_EDGES)
        if by and opening(by) and len(words(kept)) >= _FEWEST:
            return kept, by
    return title, None


def _dated(title: str) -> Apart:
    """A title without the date or "3 hours ago" that ends its line."""
    start = next((one.start for one in stated_dates(title) if not title[one.end :].strip(_EDGES + ")")), None)
    if start is None:
        before = max(0, len(title) - _AGO_READ)
        start = next(
            (before + one.start() for one in AGO.finditer(title[before:]) if before + one.end() == len(title)), None
        )
    kept = title[:start].rstrip(_EDGES) if start is not None else title
    return (kept, None) if len(words(kept)) >= _FEWEST else (title, None)


def _signed(title: str) -> Apart:
    """A title without the name that ends its line, after a word in small letters or an end mark."""
    parts = title.split()
    for size in _NAMES:
        name, before = " ".join(parts[-size:]), parts[:-size]
        if (
            len(before) >= _FEWEST
            and is_person(name)
            and _SMALL_BEFORE.search(before[-1])
            and not is_headline_case(title)
        ):
            return title[: -len(name)].rstrip(_EDGES), name
    return title, None
