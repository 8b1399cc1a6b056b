"""A page cut into blocks of running text, in reading order, each with the elements that it stands in.

A block is what a reader sees as one paragraph, heading, list item, cell or caption: a run of inline content between
two block elements (or two line breaks).  Choosing and writing both work on blocks, so that nothing that the page says
is lost between them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from ..escaping import words_only
from ..patterns import later

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement

    from ..findings import Kept

# As many words as a long headline has.
_BEGINNING = 12
BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol p pre search section summary table "
    "tbody td tfoot th thead tr ul".split()
)
# What holds no words of the story, or words that no reader sees.
SILENT = frozenset(
    "script style noscript template iframe object embed applet svg math canvas video audio map button input select "
    "textarea option datalist link meta base title dialog frameset frame param source track".split()
)
_STYLES = (
    {
        "b": "strong",
        "strong": "strong",
        "i": "em",
        "em": "em",
        "cite": "em",
        "dfn": "em",
        "var": "em",
        "s": "del",
        "strike": "del",
    }
    | {look: look for look in ("code", "del", "ins", "mark", "sub", "sup")}
    | dict.fromkeys(("kbd", "samp", "tt"), "code")
)
_HIDDEN = later(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_BODY = later(r"(?:^|\s)(?:article|story|post|entry)[_-]{0,2}(?:body|content|text)(?:$|\s)", re.IGNORECASE)
# Share of the page's paragraphs.
_MOST = 0.65
_BREAK = "\n"
_BLANKS = later(r"\s+")
# Style of a span that refers to a footnote; its text is the number.
NOTE = "note"
# Style of a span that is a formula, which stands in the attribute `data-said` of an element so marked.
FORMULA = "formula"
MARK = "data-newsfold"
# Style of a span in a table's cell, where a bar parts columns.
CELL = "cell"


class Span(NamedTuple):
    """Words of one look: `styles` of strong, em, code, del, ins, mark, sub, sup; `href` as the page has it; a line break is a newline."""

    text: str
    styles: frozenset[str] = frozenset()
    href: str | None = None


class Block:
    """One block: the element that it stands in, its spans, and what became of it and why (set by choosing)."""

    def __init__(self, element: HtmlElement, spans: list[Span]) -> None:
        self.element, self.spans = element, spans
        self.became: Kept = "cut"
        self.why = ""
        self._text: str | None = None
        self._above: tuple[HtmlElement, ...] = ()
        self._tags: frozenset[object] = frozenset()

    @property
    def kept(self) -> bool:
        """True when the block is part of the story's body."""
        return self.became == "body"

    def take(self, why: str) -> None:
        """Make it part of the body."""
        self.became, self.why = "body", why

    def leave(self, why: str, became: Kept = "cut") -> None:
        """Leave it out of the body, or make it something else than body."""
        self.became, self.why = became, why

    @property
    def text(self) -> str:
        """The words as a reader sees them, in one line, without formulas."""
        if self._text is None:
            self._text = " ".join("".join(span.text for span in self.spans if FORMULA not in span.styles).split())
        return self._text

    @property
    def tag(self) -> str:
        """Name of the element."""
        return str(self.element.tag)

    @property
    def linked(self) -> float:
        """Share of the letters that stand in links, 0 to 1."""
        inside = sum(len(span.text.strip()) for span in self.spans if span.href)
        return inside / max(1, sum(len(span.text.strip()) for span in self.spans))

    def above(self) -> tuple[HtmlElement, ...]:
        """The element and those around it, from the inside out; asked some hundred times, looked up once."""
        if not self._above:
            self._above = (self.element, *self.element.iterancestors())
        return self._above

    def stands_in(self, tags: frozenset[str] | set[str]) -> bool:
        """True when the element or one around it has one of these names."""
        if not self._tags:
            self._tags = frozenset(element.tag for element in self.above())
        return not self._tags.isdisjoint(tags)


def is_hidden(element: HtmlElement) -> bool:
    """True when the page itself says that readers don't see the element."""
    said = element.keys()
    return bool(said) and (
        "hidden" in said
        or ("aria-hidden" in said and element.get("aria-hidden") == "true")
        or ("style" in said and bool(_HIDDEN.search(element.get("style") or "")))
    )


def blocks_of(tree: HtmlElement) -> list[Block]:
    """All blocks of the page that hold words, in reading order."""
    cutter = _Cutter(_locked(tree))
    cutter.walk(tree)  # from the root: where a page leaves <body> out, the parser leaves its elements in the head
    return cutter.out


def _locked(tree: HtmlElement) -> HtmlElement | None:
    """The article's own element where the page hides it until a script or a payment shows it: it holds most of the text."""
    for element in tree.iterdescendants("div", "article", "section", "main"):
        named = f"{element.get('itemprop') or ''} {element.get('id') or ''} {element.get('class') or ''}"
        if is_hidden(element) and _BODY.search(named):
            inside, everywhere = (sum(len(p.text_content()) for p in root.iter("p")) for root in (element, tree))
            return element if inside >= _MOST * everywhere else None
    return None


class _Cutter:
    """Walks a tree once and cuts it; the depth is bounded by `tree.tree_of`."""

    def __init__(self, locked: HtmlElement | None) -> None:
        self.out: list[Block] = []
        self._locked = locked
        self._spans: list[Span] = []

    def walk(self, block: HtmlElement) -> None:
        self._inside(block, block, frozenset(), None)
        self._end(block)

    def _inside(self, element: HtmlElement, block: HtmlElement, styles: frozenset[str], href: str | None) -> None:
        self._say(element.text, styles, href)
        for child in element:
            if isinstance(child.tag, str):
                self._child(child, block, styles, href)
            self._say(child.tail, styles, href)

    def _child(self, child: HtmlElement, block: HtmlElement, styles: frozenset[str], href: str | None) -> None:
        tag = child.tag
        if tag in SILENT or (is_hidden(child) and child is not self._locked):
            return
        if tag == "pre":
            self._end(block)
            self.out.append(Block(child, [Span(_preformatted(child), frozenset({"pre"}))]))
            if not self.out[-1].text:
                self.out.pop()
        elif tag in BLOCKS:
            self._end(block)
            self._inside(child, child, styles, href)
            self._end(child)
        elif tag == "br":
            self._spans.append(Span(_BREAK))
        else:
            style = _STYLES.get(tag)
            inner = styles | {style} if style else styles
            if child.get(MARK) == FORMULA:
                self._spans.append(Span(child.get("data-said") or "", inner | {FORMULA}, href))
            self._inside(child, block, inner, child.get("href") if tag == "a" and child.get("href") else href)

    def _say(self, text: str | None, styles: frozenset[str], href: str | None) -> None:
        if text:
            self._spans.append(Span(_BLANKS.sub(" ", text), styles, href))

    def _end(self, block: HtmlElement) -> None:
        """Close the running block; two line breaks one after the other part paragraphs."""
        spans, self._spans = self._spans, []
        current: list[Span] = []
        breaks = 0
        for span in spans:
            if span.text == _BREAK:
                breaks += 1
                continue
            if not span.text.strip() and (breaks or not current):
                continue
            if breaks > 1:
                self._add(block, current)
                current = []
            elif breaks and current:
                current.append(Span(_BREAK))
            breaks = 0
            current.append(span)
        self._add(block, current)

    def _add(self, block: HtmlElement, spans: list[Span]) -> None:
        if any(span.text.strip() for span in spans):
            self.out.append(Block(block, spans))


def _preformatted(element: HtmlElement) -> str:
    """The text of a `pre` with its line ends; what no reader sees is left out."""
    parts = [element.text or ""]
    for child in element:
        if isinstance(child.tag, str) and child.tag not in SILENT and not is_hidden(child):
            inner = "\n" if child.tag == "br" else _preformatted(child)
            parts.append(inner + "\n" * (child.tag in BLOCKS and not inner.endswith("\n")))
        parts.append(child.tail or "")
    return "".join(parts)


def beginning(blocks: Sequence[Block]) -> str:
    """The first words of a story that has no headline: something to file it under until a person writes one."""
    words = words_only(next((block.text for block in blocks if block.kept), "")).split()
    return " ".join(words[:_BEGINNING]) + "…" * (len(words) > _BEGINNING)
