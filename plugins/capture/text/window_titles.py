"""The browser's title over a capture: "Headline - Section - Outlet" as its first line, the headline again on the page."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from .heading_signs import below
from .shapes import content_keys, key

if TYPE_CHECKING:
    from .pages import Page

_SEPARATOR = re.compile(r"\s+(?:[|·•»›«‹~/]|::|[-–—]{1,2})\s+|\s?[|│]\s|:\s")
_ONLY_BETWEEN = ":"  # "Harbour Courier: Council keeps ferry": a colon alone makes no browser's title
_MOST_PARTS = 8
_SURE_WORDS = 4  # a part so long that stands alone on the page is no section's name
_MOST_PLACES = 8  # of one line; more are a table's or a menu's
_FIRST = 2  # lines among which the browser's title stands
_LONGEST = 400  # characters


def named_lines(page: Page) -> tuple[int, ...]:
    """The lines that repeat the longest part of the browser's title that stands alone on the page; maybe none.

    A part of fewer than four words could be a section's name: it counts where byline or date or the text follow it.
    """
    for at in range(min(_FIRST, len(page))):
        for part in parts_of(page.text(at)):
            found = tuple(n for n in page.places.get(part, ())[:_MOST_PLACES] if n > at)
            if found and len(part.split()) < _SURE_WORDS:
                found = tuple(n for n in found if key(page.text(at)).startswith(part) and _heads(page, n))
            if found:
                return found
    return ()


def _heads(page: Page, at: int) -> bool:
    near = below(page, at)
    return near.date == 0 or near.byline == 0 or (at + 1 < len(page) and page.prose[at + 1])


@lru_cache(maxsize=64)
def parts_of(text: str) -> tuple[str, ...]:
    """The runs of parts that a title's separators leave, as `shapes.key` spells them, the longest first."""
    cuts = list(_SEPARATOR.finditer(text[:_LONGEST]))[: _MOST_PARTS - 1]
    if not any(cut.group().strip() != _ONLY_BETWEEN for cut in cuts):
        return ()
    starts, ends = [0, *(cut.end() for cut in cuts)], [*(cut.start() for cut in cuts), len(text[:_LONGEST])]
    runs = {key(text[start:end]) for n, start in enumerate(starts) for end in ends[n:] if end - start < len(text)}
    return tuple(sorted((run for run in runs if len(run.split()) > 1), key=lambda run: (-len(run), run)))


def likeness(page: Page, at: int) -> float:
    """Which share of the browser's title's longer words a line holds, where the page opens with such a title."""
    if at == 0 or not len(page) or not parts_of(page.text(0)):
        return 0.0
    have, named = content_keys(page.text(at)), content_keys(page.text(0))
    return len(have & named) / len(have) if len(have) > 1 else 0.0
