"""What belongs to a story beside its vouched paragraphs: captions, headings, lists, the standfirst, the last lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..patterns import later
from .headings import heads_comments, heads_list
from .prose import is_caption, is_heading, is_item, is_links, is_marked_caption, is_prose
from .run import holder
from .wording import length, squeezed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement

    from .blocks import Block
    from .furniture import Surroundings

# The first paragraph stands within this many blocks of the headline: byline, day, buttons, a picture, boxes.
_HEAD_BLOCKS = 30
# Fewer words than this, on their own between paragraphs, label a chart or a button; these elements may be that short.
_PHRASE = 3
_MAY_BE_SHORT = frozenset({"pre", "figcaption", "blockquote", "caption", "dt", "summary"})
# A last line may stand in a list or quotation of its own: item, list, box.
_DEEPEST = 2
# A line of this many words with a time of day, or a year behind a number, states when it appeared.
_LABEL = 20
_TIME = later(r"\d{1,2}[:：]\d{2}|\b\d{1,2}\b\D{1,12}\b20\d\d\b|\b20\d\d年")


class Rounding:
    """One story while what belongs to its vouched paragraphs is taken in."""

    def __init__(
        self,
        blocks: Sequence[Block],
        container: HtmlElement | None,
        around: Surroundings,
        notes: Sequence[Block] = (),
    ) -> None:
        """Note the vouched paragraphs within the story's container, and what holds them; `notes` end the text."""
        self._notes = {id(note) for note in notes}
        self._blocks, self._container, self._around = blocks, container, around
        self._inside = [n for n, block in enumerate(blocks) if container is None or container in block.above()]
        self._vouched = [n for n in self._inside if blocks[n].kept and is_prose(blocks[n])]
        self._holders = {holder(blocks[n]) for n in self._vouched}

    def round_off(self, title: str) -> None:
        """Take in what stands among the paragraphs and is no furniture, what leads to them, and what closes them."""
        if not self._vouched:
            return
        first, last = self._vouched[0], self._vouched[-1]
        for n in self._inside:
            block = self._blocks[n]
            if block.kept or not first < n < last:
                continue
            if why := self._no_part(block):
                block.leave(why)
            else:
                block.take("stands among the story's paragraphs")
        self._take_standfirst(title)
        self._take_close()

    def _no_part(self, block: Block) -> str | None:
        """Why a block among the story's paragraphs is none of it, None if it is."""
        if why := self._around.why(block, self._container):
            return why
        if is_caption(block) and not is_marked_caption(block):
            return "the words below a picture"
        if is_links(block):
            # A linked heading is the story's own only where it stands right among the paragraphs.
            mine = is_item(block) or (is_heading(block) and _beside(block) in self._holders)
            return None if mine else "links only"
        free = is_heading(block) or is_item(block) or block.tag in _MAY_BE_SHORT or _is_line(block)
        return "a few words on their own" if length(block.text) < _PHRASE and not free else None

    def _take_standfirst(self, title: str) -> None:
        """Take in the prose between the headline and the first paragraph, wherever the page keeps it."""
        wanted, before = squeezed(title), self._blocks[: self._vouched[0]]
        headline = max((n for n, block in enumerate(before) if wanted and squeezed(block.text) == wanted), default=None)
        if headline is None or len(before) - headline > _HEAD_BLOCKS:
            return
        said = [squeezed(block.text) for block in self._blocks if block.kept]
        for block in before[headline + 1 :]:
            if self._leads(block):
                block.take("the words below the story's first picture")
                continue
            again = any(squeezed(block.text) in text for text in said)
            if is_prose(block) and not again and not self._around.why(block) and not _is_label(block):
                block.take("stands below the headline")

    def _leads(self, block: Block) -> bool:
        """True for the caption of a picture that stands right among the paragraphs, above the first of them."""
        figure = next((element for element in block.above() if element.tag == "figure"), None)
        mine = figure is not None and figure.getparent() in self._holders
        return mine and is_marked_caption(block) and not self._no_part(block)

    def _take_close(self) -> None:
        """Take in what goes on below the last paragraph in the very elements that hold the story's paragraphs."""
        waiting: list[Block] = []  # headings, until something stands below them
        for block in self._blocks[self._vouched[-1] + 1 :]:
            ends = id(block) in self._notes or heads_list(block.text) or heads_comments(block.text)
            if ends or not self._is_held(block):
                return
            if is_heading(block) and not block.kept:
                waiting.append(block)
            elif not block.kept and (why := self._no_part(block) or ("links only" if is_links(block) else None)):
                block.leave(why)
            elif not is_caption(block):
                for each in [*waiting, block]:
                    each.take("goes on below the last paragraph")
                waiting = []

    def _is_held(self, block: Block) -> bool:
        """True for a block in one of the story's elements, or in a list, quotation or plain box that is."""
        for level, element in enumerate(block.above()):
            if element in self._holders:
                return True
            if level > _DEEPEST:
                break
        return False


def _beside(block: Block) -> HtmlElement | None:
    """The element that a heading stands in, also where the heading as a whole is a link."""
    parent = block.element.getparent()
    return parent.getparent() if parent is not None and parent.tag == "a" else parent


def _is_label(block: Block) -> bool:
    """True for a line that says when and by whom, and for what stands over comments."""
    return heads_comments(block.text) or (length(block.text) <= _LABEL and bool(_TIME.search(block.text)))


def _is_line(block: Block) -> bool:
    """True for a paragraph that is a short sentence, or in bold, which is a sub-heading of an old kind."""
    bold = all("strong" in span.styles for span in block.spans if span.text.strip())
    return block.tag == "p" and (bold or block.text.rstrip("\"'”’»)").endswith((".", "!", "?", "…", "。")))
