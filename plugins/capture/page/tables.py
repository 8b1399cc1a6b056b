"""Tables that hold data, as Markdown tables; tables that only arrange a page are no tables here."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..patterns import later
from .blocks import CELL, Span
from .inline import Resolve, lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement

    from .blocks import Block

# Cells of data are short.  Layout tables hold whole articles in one cell; of 130 saved pages none had a data cell
# with more words than this.
_LONGEST_CELL = 60
_SHARE = 0.5
_ROWS = 3
_ALIGNED = later(r"text-align\s*:\s*(right|center)", re.IGNORECASE)
_RULES = {"": " --- |", "right": " ---: |", "center": " :---: |"}
_BARE_BAR = later(r"(\\.)|\|")


def data_table(block: Block) -> HtmlElement | None:
    """The table that the block is a cell of, when it is one of data: rows of equal shape, short cells, nothing nested."""
    if not block.stands_in({"table"}):
        return None
    table = next(element for element in block.above() if element.tag == "table")
    return table if _is_data(table) else None


def _is_data(table: HtmlElement) -> bool:
    known = table.get("data-newsfold")
    if known is None:
        known = "data" if _looks_like_data(table) else "layout"
        table.set("data-newsfold", known)
    return bool(known == "data")


def _looks_like_data(table: HtmlElement) -> bool:
    if table.get("role") in ("presentation", "none") or any(each is not table for each in table.iter("table")):
        return False
    rows = _rows(table)
    widths = [len(row) for row in rows]
    headed = any(True for _ in table.iter("th"))
    if not headed and any(
        True for _ in table.iter("pre", "ul", "ol", "h1", "h2", "h3", "blockquote", "figure", "form")
    ):
        return False
    # Some editors set every cell as a paragraph; a page's columns do so, too, but not in rows of equal length.
    if not headed and any(True for _ in table.iter("p")) and (len(rows) < _ROWS or min(widths) < max(widths)):
        return False
    if len(rows) < 2 or max(widths, default=0) < 2 or min(widths) < max(widths) // 2:
        return False
    return all(len(cell.text_content().split()) <= _LONGEST_CELL for row in rows for cell in row)


def _rows(table: HtmlElement) -> list[list[HtmlElement]]:
    found = ([cell for cell in row if cell.tag in ("td", "th")] for row in table.iter("tr"))
    return [row for row in found if row]


def table(grid: HtmlElement, blocks: Sequence[Block], resolve: Resolve) -> list[str]:
    """The table's lines (`blocks`: all of its blocks), caption first; none when fewer than half of them were chosen.

    Markdown's tables begin with a row of headings: the page's first row, or an empty one where the page has its headings
    in the first column.
    """
    cells: dict[HtmlElement, list[str]] = {}
    caption: list[str] = []
    for block in blocks:
        holder = next(element for element in block.above() if element.tag in ("td", "th", "caption", "table"))
        if holder.tag in ("caption", "table"):
            caption += lines([Span(s.text, s.styles | {"em"}, s.href) for s in block.spans if s.text != "\n"], resolve)
        else:
            source = lines(
                [Span(s.text, s.styles | {CELL}, s.href) if s.text != "\n" else s for s in block.spans], resolve
            )
            cells.setdefault(holder, []).extend(_BARE_BAR.sub(_barred, line) for line in source)
    if sum(block.kept for block in blocks) < _SHARE * len(blocks):
        return []
    rows = _spread(grid)
    beside = not _is_head(rows[0]) and any(row[0] is not None and row[0].tag == "th" for row in rows)
    written = [[_cell(cell, cells, strong=beside and not n) for n, cell in enumerate(row)] for row in rows]
    width = max(len(row) for row in rows)
    filled = ["| " + " | ".join([*row, *[""] * (width - len(row))]) + " |" for row in written if any(row)]
    if not filled:
        return []
    rule = "|" + "".join(_RULES[_aligned([row[n] for row in rows if n < len(row)])] for n in range(width))
    above = [" ".join(caption), ""] if caption else []
    return [*above, *(["|" + "  |" * width, rule, *filled] if beside else [filled[0], rule, *filled[1:]])]


def _barred(found: re.Match[str]) -> str:
    return found.group(1) or "\\|"


def _cell(cell: HtmlElement | None, cells: dict[HtmlElement, list[str]], *, strong: bool) -> str:
    """A cell's source, its paragraphs and items one below the other."""
    written = cells.get(cell, []) if cell is not None else []
    if strong and cell is not None and cell.tag == "th" and len(written) == 1 and not re.search(r"[*_`<]", written[0]):
        return f"**{written[0]}**"
    return " <br>".join(written)


def _is_head(row: Sequence[HtmlElement | None]) -> bool:
    """True for a row whose cells are headings of columns."""
    told = [cell for cell in row if cell is not None and cell.text_content().strip()]
    return all(cell.tag == "th" or any(each.tag == "thead" for each in cell.iterancestors()) for cell in told)


def _aligned(column: Sequence[HtmlElement | None]) -> str:
    """How most cells of a column are set: "right", "center", or "" for the usual way."""
    found = [_alignment(cell) for cell in column if cell is not None]
    return next((way for way in ("right", "center") if found.count(way) * 2 > len(found)), "")


def _alignment(cell: HtmlElement) -> str:
    styled = _ALIGNED.search(cell.get("style") or "")
    named = re.search(r"(?:^|[\s_-])(?:text|align|has-text-align)-(right|center)(?:\s|$)", cell.get("class") or "")
    way = styled.group(1) if styled else named.group(1) if named else cell.get("align") or ""
    return way.lower() if way.lower() in _RULES else ""


def _spread(grid: HtmlElement) -> list[list[HtmlElement | None]]:
    """The rows with an empty cell for each place that a wide or high cell covers."""
    out: list[list[HtmlElement | None]] = []
    below: dict[int, int] = {}
    for row in _rows(grid):
        places: list[HtmlElement | None] = []
        for cell in row:
            while below.get(len(places), 0):
                below[len(places)] -= 1
                places.append(None)
            high = _span(cell, "rowspan") - 1
            for number in range(_span(cell, "colspan")):
                below[len(places)] = high
                places.append(None if number else cell)
        while below.get(len(places), 0):
            below[len(places)] -= 1
            places.append(None)
        out.append(places)
    return out


def _span(cell: HtmlElement, name: str) -> int:
    """How many columns or rows a cell covers, as far as that is to be believed."""
    span = (cell.get(name) or "1").strip()
    return max(1, min(int(span), 20)) if re.fullmatch(r"[0-9]{1,4}", span) else 1
