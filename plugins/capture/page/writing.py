"""Chosen blocks to Markdown: headings, paragraphs, quotations, nested lists, code, tables, captions."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..escaping import inline as escaped
from ..escaping import line_start
from .blocks import Block, Span
from .footnotes import find_footnotes
from .inline import Resolve, lines
from .tables import data_table, table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lxml.html import HtmlElement

_HEADINGS = {"h1": 2, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
_LANGUAGE = re.compile(
    r"(?:^|\s)(?:language-|lang-|highlight-source-|highlight-|brush:\s*)([A-Za-z][A-Za-z0-9+#-]{0,19})(?=\s|;|$)"
)
_NO_LANGUAGES = frozenset({"default", "none", "plain", "plaintext", "text", "notranslate"})


@dataclass(frozen=True)
class _Frame:
    """One level that a block stands in: a quotation, or an item of a list (the item and its mark), or a footnote."""

    element: HtmlElement
    mark: str

    @property
    def prefix(self) -> str:
        return "> " if self.mark == ">" else "    "


def markdown(blocks: Sequence[Block], resolve: Resolve) -> str:
    """The kept blocks as a Markdown body.

    Every element level is written as Python-Markdown reads it: four blanks for what belongs to a list item, headings
    from the second level down, code fenced at the margin and indented elsewhere.
    """
    notes = find_footnotes(blocks)
    writer = _Writer()
    done: set[HtmlElement] = set()
    for block in blocks:
        grid = data_table(block)
        if grid is not None:
            if grid not in done:
                done.add(grid)
                writer.put(block, table(grid, blocks, resolve), ())
        elif block.kept:
            frames = _frames(block, notes)
            writer.put(block, _content(block, resolve, framed=bool(frames)), frames)
    return writer.text()


class _Writer:
    """Puts contents one after the other and knows what separates them."""

    def __init__(self) -> None:
        self._out: list[str] = []
        self._before: tuple[_Frame, ...] = ()
        self._begun: set[HtmlElement] = set()

    def put(self, block: Block, content: list[str], frames: tuple[_Frame, ...]) -> None:
        """Add a block's lines within its frames; nothing for no lines."""
        if not content:
            return
        shared = 0
        for mine, theirs in zip(frames, self._before, strict=False):
            if mine.element is not theirs.element:
                break
            shared += 1
        if self._out and not self._tight(block, frames, shared):
            self._out.append("".join(frame.prefix for frame in frames[:shared]).rstrip())
        first = "".join(self._mark(frame) for frame in frames)
        rest = "".join(frame.prefix for frame in frames)
        self._begun.update(frame.element for frame in frames)
        for number, line in enumerate(content):
            prefix = rest if number else first
            self._out.append(prefix + line if line else prefix.rstrip())
        self._before = frames

    def _mark(self, frame: _Frame) -> str:
        return frame.prefix if frame.mark == ">" or frame.element in self._begun else frame.mark + " "

    def _tight(self, block: Block, frames: tuple[_Frame, ...], shared: int) -> bool:
        """True when the line follows the one before without a blank one: the next item of a list of short items."""
        if frames and frames[0].mark.startswith("["):
            return False
        new = [frame for frame in frames[shared:] if frame.mark != ">" and frame.element not in self._begun]
        if len(new) != len(frames) - shared or not new or not self._before or block.tag == "pre":
            return False
        if len(self._before) == shared:  # a list inside the item that was just begun
            return bool(self._before) and self._before[-1].mark != ">"
        return (
            self._before[shared].element.getparent() is new[0].element.getparent() and self._before[shared].mark != ">"
        )

    def text(self) -> str:
        """All that was put."""
        return "\n".join(self._out)


def _frames(block: Block, notes: Mapping[HtmlElement, int]) -> tuple[_Frame, ...]:
    """The quotations and list items around a block, from the outside in."""
    frames = []
    for element in block.above():
        parent = element.getparent()
        if element in notes:
            frames.append(_Frame(element, f"[^{notes[element]}]:"))
            break
        if element.tag == "blockquote":
            frames.append(_Frame(element, ">"))
        elif element.tag == "li" and parent is not None and parent.tag in ("ol", "ul", "menu"):
            frames.append(_Frame(element, _number(element, parent) if parent.tag == "ol" else "-"))
        elif element.tag in ("td", "body"):
            break
    return tuple(reversed(frames))


def _number(item: HtmlElement, parent: HtmlElement) -> str:
    start = parent.get("start") or "1"
    first = int(start) if re.fullmatch(r"\d{1,6}", start) else 1
    return f"{first + sum(1 for each in item.itersiblings('li', preceding=True))}."


def _content(block: Block, resolve: Resolve, *, framed: bool) -> list[str]:
    if block.tag == "pre":
        return _code(block, framed=framed)
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


def _code(block: Block, *, framed: bool) -> list[str]:
    code = "".join(span.text for span in block.spans).replace("\t", "    ").strip("\n")
    rows = ["".join(c for c in row if c.isprintable() or c == " ").rstrip() for row in code.split("\n")]
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
