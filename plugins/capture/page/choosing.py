"""Which blocks of a page belong to the story: the vouched paragraphs, rounded off, with headline and byline told apart.

Whoever vouches finds running text; captions, quotation marks, list kinds and code are read from the page itself.  What
stands among vouched blocks in the story's own container and is no furniture belongs to the story too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .dates import is_day_line, stated_day
from .footnotes import notes_of
from .furniture import Surroundings
from .names import BY
from .prose import LISTS, is_heading, is_item, is_prose
from .rounding import Rounding
from .vouching import vouch
from .wording import length, squeezed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lxml.html import HtmlElement

    from .blocks import Block
    from .metadata import About

# A byline with two names, an outlet and a date stays below this; a date with a time and a zone below that.
_LONGEST_LABEL = 18
_LONGEST_DATE = 9
# The container holds this share of all vouched prose: more, and one stray paragraph elsewhere makes it the whole page.
# Tuned on 130 saved pages (rerun tests/capture/page/test_choosing.py and the page figures): .7 to .9 differ by .002.
_SHARE = 0.9
# A vouched paragraph may lead to the container from so many blocks before it: a standfirst in the page's head.
_LEAD = 6


def choose(blocks: Sequence[Block], ask: Callable[[bool], str], about: About, stated: str = "") -> None:
    """Say what becomes of every block, and why.

    `ask` gives the text that trafilatura extracts from the same page, and is called only where the page itself leaves
    doubt (with True where it shall do its best); `stated` is the article's text as the page states it in its data, "" where it states none.
    """
    around = Surroundings(blocks, about.title)
    vouch(blocks, around, stated, ask)
    notes = _set_apart_notes(blocks)
    prose = [block for block in blocks if block.kept and is_prose(block)]
    container = _container([block for block in prose if not is_heading(block)] or prose)
    first = next((n for n, block in enumerate(blocks) if block.kept and _is_in(block, container)), 0)
    for n, block in enumerate(blocks):
        leads = first - _LEAD <= n < first and is_prose(block) and not around.why(block)
        if not block.kept:
            block.leave("not in the story's text")
        elif not leads and not _is_in(block, container):
            block.leave("outside the story's own part of the page")
    Rounding(blocks, container, around, notes).round_off(about.title)
    for block in blocks:
        if block.kept and not is_prose(block) and (why := around.why(block, container)):
            block.leave(why)
    _name_parts(blocks, about)
    for block in [*notes, *notes_of(blocks)]:
        block.take("a note that the text refers to")


def _is_in(block: Block, container: HtmlElement | None) -> bool:
    return container is None or container in block.above()


def _container(prose: Sequence[Block]) -> HtmlElement | None:
    """The innermost element that holds nearly all vouched prose; a list or quotation is but a part of a story."""
    weight: dict[HtmlElement, int] = {}
    total = 0
    for block in prose:
        words = len(block.text)
        total += words
        for element in block.above():
            weight[element] = weight.get(element, 0) + words
    enough = [element for element, words in weight.items() if words >= _SHARE * total]
    found = max(enough, key=lambda element: sum(1 for _ in element.iterancestors()), default=None)
    while found is not None and found.tag in LISTS:
        found = found.getparent()
    return found


def _set_apart_notes(blocks: Sequence[Block]) -> list[Block]:
    """The notes that the text refers to, taken out of it again where they were vouched for as a list below it."""
    vouched = {id(block): block.why for block in blocks if block.kept and is_item(block)}
    for block in blocks:
        if id(block) in vouched:
            block.leave("not yet known")
    notes = notes_of(blocks)
    set_apart = {id(note) for note in notes}
    for block in blocks:
        if id(block) in vouched and id(block) not in set_apart:
            block.take(vouched[id(block)])
    return notes


def _name_parts(blocks: Sequence[Block], about: About) -> None:
    """Tell headline, kicker, byline, date and the line that asks for letters from the body."""
    title, authors = squeezed(about.title), {squeezed(name) for name in about.authors}
    begun = 0
    last = max((n for n, block in enumerate(blocks) if block.kept and is_prose(block) and not _asks(block)), default=0)
    for n, block in enumerate(blocks):
        words = squeezed(block.text)
        begun += block.kept and is_prose(block)
        if words and words == title and (block.kept or is_heading(block)):
            block.leave("the headline, kept as the title", "title")
        elif length(block.text) > _LONGEST_LABEL:
            continue
        elif about.kicker and words == squeezed(about.kicker) and not begun:
            block.leave("the kicker", "title")
        elif (
            begun <= 1
            and authors
            and any(name in words for name in authors)
            and (BY.match(block.text) or words in authors)
        ):
            block.leave("the byline", "byline")
        elif begun <= 1 and not _quoted(block) and (_is_day(block) or is_day_line(block.text)):
            block.leave("the date", "date")
        elif block.kept and n > last and _asks(block):
            block.leave("how to reach the outlet")


def _is_day(block: Block) -> bool:
    return bool(stated_day(block.text)) and length(block.text) <= _LONGEST_DATE


def _quoted(block: Block) -> bool:
    """True for what stands in a quotation: its day is that of the words quoted."""
    return block.stands_in({"blockquote"})


def _asks(block: Block) -> bool:
    """True for a line with an e-mail address to write to."""
    return length(block.text) <= _LONGEST_LABEL and any(
        (s.href or "").lower().startswith("mailto:") for s in block.spans
    )
