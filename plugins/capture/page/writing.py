"""Chosen blocks to Markdown: headings, paragraphs, quotations, nested lists, code, tables, captions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..escaping import inline as escaped
from ..escaping import line_start
from .blocks import Block, Span
from .code import code
from .footnotes import find_footnotes
from .inline import Resolve, lines
from .items import frames, is_term, label_of
from .layout import Frame, Layout
from .marks import abbreviations, rules
from .pictures import address_in
from .tables import data_table, table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement

_HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
_RULE = ["* * *"]


def markdown(blocks: Sequence[Block], resolve: Resolve) -> str:
    """The kept blocks as a Markdown body.

    Every element level is written as Python-Markdown reads it: four blanks for what belongs to a list item, the highest
    heading on the second level, code fenced at the margin and indented elsewhere.
    """
    notes = find_footnotes(blocks)
    layout = Layout()
    cells: dict[HtmlElement, list[Block]] = {}
    for block in blocks:
        if (grid := data_table(block)) is not None:
            cells.setdefault(grid, []).append(block)
    kept = [block for block in blocks if block.kept]
    ruled = rules(blocks)
    raised = _raised(kept)
    for n, block in enumerate(blocks):
        grid = data_table(block)
        if grid is not None:
            if block is cells[grid][0]:
                _put_table(layout, table(grid, cells[grid], resolve), layout.settled(frames(grid, notes)))
        elif block.kept:
            around = layout.settled(frames(block.element, notes))
            if n in ruled and not (around and around[0].element in notes):
                layout.put(_RULE, ())
            if block.tag == "pre":
                content = code(block, framed=bool(around), as_lines=layout.holds_no_code(around))
            else:
                content = _content(block, resolve, raised, framed=bool(around))
            label = label_of(around[-1].element) if layout.begins_item(around) else ""
            layout.put(_labelled(label, content), around, term=is_term(block))
    return "\n\n".join(part for part in (layout.text(), abbreviations(kept)) if part)


def _raised(kept: Sequence[Block]) -> int:
    """How many levels the page's headings stand above the digest's, whose first below the headline is the second.

    A page that begins with an `h1` below its headline divides its text by them; one further down is as good as an `h2`.
    """
    levels = [level for block in kept if (level := _heading(block))]
    return min(levels[0], *(max(level, 2) for level in levels)) - 2 if levels else 0


def _put_table(layout: Layout, written: list[str], around: tuple[Frame, ...]) -> None:
    """A table where it stands; one at the very beginning of an item is set at the margin, as no item can hold it."""
    layout.put(written, () if layout.begins_item(around) else around)


def _content(block: Block, resolve: Resolve, raised: int, *, framed: bool) -> list[str]:
    figure = _captioned(block)
    if figure is not None:
        return _caption(block, figure, resolve)
    written = lines(block.spans, resolve)
    level = _heading(block)
    if level:
        return _headline(block, max(2, level - raised), resolve, framed=framed)
    if is_term(block):
        return [" ".join(written)]
    if block.tag in ("dt", "summary") and not any(span.styles for span in block.spans):
        written = lines(
            [Span(s.text, s.styles | {"strong"}, s.href) if s.text != "\n" else s for s in block.spans], resolve
        )
    return _broken(written)


def _broken(written: list[str]) -> list[str]:
    """Lines that the page breaks: two blanks at the end keep the break."""
    return [line + "  " for line in written[:-1]] + written[-1:]


def _heading(block: Block) -> int:
    """Level of the heading that the block is, 0 for none; a heading is one line, whatever stands in it."""
    for element in block.above():
        if element.tag in _HEADINGS:
            return _HEADINGS[element.tag]
        if element.tag in ("li", "td", "section", "article", "blockquote"):
            break
    return 0


def _headline(block: Block, level: int, resolve: Resolve, *, framed: bool) -> list[str]:
    spans = [
        Span(" " if span.text == "\n" else span.text, span.styles - {"strong"}, _elsewhere(span))
        for span in block.spans
    ]
    if framed:  # in a list or quotation a heading is a line set bold
        return lines([Span(span.text, span.styles | {"strong"}, span.href) for span in spans], resolve)
    source = " ".join(lines(spans, resolve))
    source = re.sub(r"#+$", lambda mark: "\\#" * len(mark.group()), source)
    return [f"{'#' * level} {source}"] if source else []


def _elsewhere(span: Span) -> str | None:
    """Where a heading's link leads, unless that is the heading itself or the page's own table of contents."""
    anchors_only = span.href and span.href.startswith("#") and any(char.isalnum() for char in span.text)
    return None if anchors_only else span.href


def _captioned(block: Block) -> HtmlElement | None:
    """The figure whose caption the block is."""
    if not block.stands_in({"figcaption"}):
        return None
    return next((element for element in block.above() if element.tag == "figure"), None)


def _caption(block: Block, figure: HtmlElement, resolve: Resolve) -> list[str]:
    """A caption in italics; its words link to the picture, which is not ours to show."""
    image = next((img for img in figure.iter("img", "amp-img") if address_in(img)), None)
    address = resolve(address_in(image) or "") if image is not None else None
    first = next((each for each in figure.iter("figcaption")), None)
    if (
        any(span.href for span in block.spans)
        or address is None
        or first not in block.above()
        or _follows(block, first)
    ):
        return _broken(lines([_as_caption(span) for span in block.spans], resolve))
    return [line_start(f"*[{escaped(block.text, 'link')}]({address})*")]


def _follows(block: Block, caption: HtmlElement) -> bool:
    """True for a further paragraph of a caption, mostly the credit: one link is enough."""
    return block.element is not caption and any(True for _ in block.element.itersiblings(preceding=True))


def _as_caption(span: Span) -> Span:
    return Span(" ") if span.text == "\n" else Span(span.text, span.styles - {"strong"} | {"em"}, span.href)


def _labelled(label: str, content: list[str]) -> list[str]:
    """Content with the label that its list gives it and Markdown can't (a letter, a number that goes down)."""
    return [f"{line_start(label)} {content[0]}", *content[1:]] if label and content else content
