"""Tables that hold data, as Markdown tables; tables that only arrange a page are no tables here."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .blocks import Span
from .inline import Resolve, lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement

    from .blocks import Block

# Cells of data are short.  Layout tables hold whole articles in one cell; of 130 saved pages none had a data cell
# with more words than this.
_LONGEST_CELL = 60
_SHARE = 0.5
_BARE_BAR = re.compile(r"(\\.)|\|")


def data_table(block: Block) -> HtmlElement | None:
    """The table that the block is a cell of, when it is one of data: rows of equal shape, short cells, nothing nested."""
    table = next((element for element in block.above() if element.tag == "table"), None)
    return table if table is not None and _is_data(table) else None


def _is_data(table: HtmlElement) -> bool:
    known = table.get("data-newsfold")
    if known is None:
        known = "data" if _looks_like_data(table) else "layout"
        table.set("data-newsfold", known)
    return bool(known == "data")


def _looks_like_data(table: HtmlElement) -> bool:
    if table.get("role") in ("presentation", "none") or any(each is not table for each in table.iter("table")):
        return False
    if any(True for _ in table.iter("pre", "ul", "ol", "h1", "h2", "h3", "blockquote", "figure", "p")) and not any(
        True for _ in table.iter("th")
    ):
        return False
    rows = _rows(table)
    widths = [len(row) for row in rows]
    if len(rows) < 2 or max(widths, default=0) < 2 or min(widths) < max(widths) // 2:
        return False
    return all(len(cell.text_content().split()) <= _LONGEST_CELL for row in rows for cell in row)


def _rows(table: HtmlElement) -> list[list[HtmlElement]]:
    found = ([cell for cell in row if cell.tag in ("td", "th")] for row in table.iter("tr"))
    return [row for row in found if row]


def table(grid: HtmlElement, blocks: Sequence[Block], resolve: Resolve) -> list[str]:
    """The table's lines (`blocks`: all of its blocks), caption first; none when fewer than half of them were chosen."""
    cells: dict[HtmlElement, list[str]] = {}
    caption: list[str] = []
    for block in blocks:
        holder = next(element for element in block.above() if element.tag in ("td", "th", "caption", "table"))
        source = " ".join(lines(_plain_bars(block), resolve))
        if holder.tag in ("caption", "table"):
            caption.append(source)
        else:
            cells.setdefault(holder, []).append(_BARE_BAR.sub(lambda found: found.group(1) or "\\|", source))
    if sum(block.kept for block in blocks) < _SHARE * len(blocks):
        return []
    rows = [[" ".join(cells.get(cell, ())) for cell in _spread(row)] for row in _rows(grid)]
    width = max(len(row) for row in rows)
    filled = ["| " + " | ".join([*row, *[""] * (width - len(row))]) + " |" for row in rows if any(row)]
    if not filled:
        return []
    above = [*caption, ""] if caption else []
    return [*above, filled[0], "|" + " --- |" * width, *filled[1:]]


def _plain_bars(block: Block) -> list[Span]:
    """The block's spans; code with a bar in it is plain words, as a bar in a code span can't be escaped."""
    return [Span(span.text, span.styles - {"code"}, span.href) if "|" in span.text else span for span in block.spans]


def _spread(row: list[HtmlElement]) -> list[HtmlElement | None]:
    """A row's cells with an empty one for each column that a wide cell covers."""
    out: list[HtmlElement | None] = []
    for cell in row:
        span = cell.get("colspan") or "1"
        out += [cell, *[None] * (min(int(span), 20) - 1 if span.isdigit() else 0)]
    return out
