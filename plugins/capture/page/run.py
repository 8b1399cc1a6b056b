"""The page's own judgement of which paragraphs are the story: the stretch of blocks that holds the most prose.

In reading order a paragraph adds its words; links, boxes and buttons take some away, the heading of a list of others or
of comments takes many.  The stretch with the largest sum is the story's (the maximum-sum segment; Pasternack and Roth,
"Extracting Article Text from the Web with Maximum Subsequence Segmentation", WWW 2009, there on words).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .headings import heads_comments, heads_list
from .prose import LEAST, LISTS, is_heading, is_item, is_links, is_prose
from .wording import length

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement

    from .blocks import Block
    from .furniture import Surroundings

# What a block adds.  Tried at half and twice the value on 240 pages: none but the last two matters by more than .003.
_MOST_WORDS = 80
_LINKS, _BOX, _BUTTON, _ITEM = -6, -10, -2, -1
_LIST, _COMMENTS = -25, -150
_BOXES = frozenset({"div", "td", "section", "article", "body"})
# A title that leads to another story, and what is said of that one below.
_SHORTEST_TITLE, _LONGEST_TITLE, _LONGEST_TEASER = 3, 25, 60


# When the stretch is taken for the story without asking trafilatura: on 274 pages it then was as good (.97 against
# .96 F1), elsewhere worse (.80 against .88).  Rerun the page figures after a change.
_LONG, _BROKEN, _HELD = 100, 0.1, 0.5


class Run(NamedTuple):
    """Numbers of the first and the last block of the stretch (none: first after last), and what it adds up to."""

    first: int
    last: int
    words: int


def main_run(blocks: Sequence[Block], around: Surroundings) -> Run:
    """The stretch of blocks with the most prose and the least else."""
    best = Run(0, -1, 0)
    sum_, first = 0, 0
    for n, block in enumerate(blocks):
        if sum_ <= 0:
            sum_, first = 0, n
        sum_ += _BOX if _is_teaser(blocks, n) else _worth(block, around)
        if sum_ > best.words:
            best = Run(first, n, sum_)
    return best


def prose_of(run: Run, blocks: Sequence[Block], around: Surroundings) -> list[Block]:
    """The paragraphs of a stretch that stand in no box."""
    return [block for block in blocks[run.first : run.last + 1] if is_prose(block) and not around.why(block)]


def is_clear(run: Run, prose: Sequence[Block], blocks: Sequence[Block]) -> bool:
    """True where the stretch is surely the story: long, unbroken, and most of it in one element."""
    words = sum(length(block.text) for block in prose)
    others = sum(length(block.text) for block in blocks[run.first : run.last + 1]) - words
    held: dict[HtmlElement, int] = {}
    for block in prose:
        element = holder(block)
        held[element] = held.get(element, 0) + length(block.text)
    return is_long(prose) and others < _BROKEN * words and max(held.values()) >= _HELD * words


def is_long(prose: Sequence[Block]) -> bool:
    """True for as many words as a short story has."""
    return sum(length(block.text) for block in prose) >= _LONG


def holder(block: Block) -> HtmlElement:
    """The element that holds a paragraph among others: its box, whose words may stand there directly or in a list."""
    found = block.element if block.tag in _BOXES else block.element.getparent()
    while found is not None and found.tag in LISTS:
        found = found.getparent()
    return block.element if found is None else found


def _worth(block: Block, around: Surroundings) -> int:
    """What a block adds to the sum, by what it holds and what it stands in."""
    words = length(block.text)
    if heads_comments(block.text) or heads_list(block.text):
        return _COMMENTS if heads_comments(block.text) else _LIST
    if around.why(block):
        return _BOX if words >= LEAST else _LINKS
    if is_prose(block):
        return min(words, _MOST_WORDS)
    if is_links(block):
        return _LINKS
    return 0 if is_heading(block) else _ITEM if is_item(block) else _BUTTON


def _is_teaser(blocks: Sequence[Block], n: int) -> bool:
    """True for a short paragraph right below a linked title and above something that is none: it tells of another story."""
    words = length(blocks[n].text)
    if not 0 < n < len(blocks) - 1 or not LEAST <= words <= _LONGEST_TEASER:
        return False
    title = blocks[n - 1]
    return is_links(title) and _SHORTEST_TITLE <= length(title.text) <= _LONGEST_TITLE and not is_prose(blocks[n + 1])
