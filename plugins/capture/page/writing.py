"""Chosen blocks to Markdown: headings, paragraphs, quotations, nested lists, code, tables, captions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..escaping import inline as escaped
from ..escaping import line_start
from .blocks import Block, Span
from .footnotes import find_footnotes
from .inline import Resolve, lines
from .layout import QUOTE, Frame, Layout
from .tables import data_table, table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lxml.html import HtmlElement

_HEADINGS = {"h1": 2, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
_LANGUAGE = re.compile(
    r"(?:^|\s)(?:language-|lang-|highlight-source-|highlight-|brush:\s*)([A-Za-z][A-Za-z0-9+#-]{0,19})(?=\s|;|$)"
)
_NO_LANGUAGES = frozenset({"default", "none", "plain", "plaintext", "text", "notranslate"})


def markdown(blocks: Sequence[Block], resolve: Resolve) -> str:
    """The kept blocks as a Markdown body.

    Every element level is written as Python-Markdown reads it: four blanks for what belongs to a list item, headings
    from the second level down, code fenced at the margin and indented elsewhere.
    """
    notes = find_footnotes(blocks)
    layout = Layout()
    cells: dict[HtmlElement, list[Block]] = {}
    for block in blocks:
        if (grid := data_table(block)) is not None:
            cells.setdefault(grid, []).append(block)
    for block in blocks:
        grid = data_table(block)
        if grid is not None:
            if block is cells[grid][0]:
                layout.put(table(grid, cells[grid], resolve), ())
        elif block.kept:
            frames = layout.settled(_frames(block, notes))
            if block.tag == "pre":
                content = _code(block, framed=bool(frames), as_lines=layout.holds_no_code(frames))
            else:
                content = _content(block, resolve, framed=bool(frames))
            layout.put(content, frames)
    return layout.text()


def _frames(block: Block, notes: Mapping[HtmlElement, int]) -> tuple[Frame, ...]:
    """The quotations and list items around a block, from the outside in."""
    frames = []
    for element in block.above():
        parent = element.getparent()
        if element in notes:
            frames.append(Frame(element, f"[^{notes[element]}]:"))
            break
        if element.tag == "blockquote":
            frames.append(Frame(element, QUOTE))
        elif element.tag == "li" and parent is not None and parent.tag in ("ol", "ul", "menu"):
            frames.append(Frame(element, _number(element, parent) if parent.tag == "ol" else "-"))
        elif element.tag in ("td", "body"):
            break
    return tuple(reversed(frames))


def _number(item: HtmlElement, parent: HtmlElement) -> str:
    start = parent.get("start") or "1"
    first = int(start) if re.fullmatch(r"\d{1,6}", start) else 1
    return f"{first + sum(1 for each in item.itersiblings('li', preceding=True))}."


def _content(block: Block, resolve: Resolve, *, framed: bool) -> list[str]:
    figure = _captioned(block)
    if figure is not None:
        return _caption(block, figure, resolve)
    written = lines(block.spans, resolve)
    level = _heading(block)
    if level:
        return _headline(block, level, resolve, framed=framed)
    if block.tag == "dt" and not any(span.styles for span in block.spans):
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


def _code(block: Block, *, framed: bool, as_lines: bool) -> list[str]:
    """A fenced block at the margin, an indented one elsewhere, and lines of words where that is impossible."""
    code = "".join(span.text for span in block.spans).replace("\t", "    ").strip("\n")
    rows = ["".join(c for c in row if c.isprintable() or c == " ").rstrip() for row in code.split("\n")]
    if as_lines:
        return _broken([line_start(escaped(" ".join(row.split()), "whole")) for row in rows if row.strip()])
    if framed:
        return ["    " + row if row else "" for row in rows]
    longest = max((len(run) for run in re.findall(r"^\s*(~{3,})", code, re.MULTILINE)), default=2)
    fence = "~" * (longest + 1)
    return [fence + _language(block), *rows, fence]


def _language(block: Block) -> str:
    """What the page says the code is written in, from the class of `pre`, of the `code` in it or the box around it."""
    for element in (*block.element.iter("code"), block.element, block.element.getparent()):
        found = _LANGUAGE.search(element.get("class") or "") if element is not None else None
        if found and found.group(1).lower() not in _NO_LANGUAGES:
            return found.group(1).lower()
    return ""


def _captioned(block: Block) -> HtmlElement | None:
    """The figure whose caption the block is."""
    if not any(element.tag == "figcaption" for element in block.above()):
        return None
    return next((element for element in block.above() if element.tag == "figure"), None)


def _caption(block: Block, figure: HtmlElement, resolve: Resolve) -> list[str]:
    """A caption in italics; its words link to the picture, which is not ours to show."""
    image = next((img for img in figure.iter("img") if img.get("src")), None)
    address = resolve(image.get("src")) if image is not None else None
    first = next((each for each in figure.iter("figcaption")), None)
    words = block.text
    if any(span.href for span in block.spans) or address is None or block.element is not first:
        spans = [
            Span(s.text, s.styles - {"strong"} | ({"em"} if not s.href else set()), s.href)
            if s.text != "\n"
            else Span(" ")
            for s in block.spans
        ]
        return _broken(lines(spans, resolve))
    return [line_start(f"*[{escaped(words, 'link')}]({address})*")]
