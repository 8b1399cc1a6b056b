"""Markdown to HTML as whoever wrote it meant it: CommonMark, tables, footnotes, and Obsidian's own marks.

markdown-it reads what clippers and note programs write (CommonMark).  Python-Markdown, which renders the site, takes a
list right below a paragraph for text, a list indented by two for a flat one, and hangs on thousands of brackets.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

from ..findings import NotConverted
from .footnotes import add_footnotes, notes_page
from .obsidian import add_obsidian
from .raw_html import balanced

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it import MarkdownIt
    from markdown_it.rules_core import StateCore

# Deeper than anybody writes, and less deep than what ends Python: beyond it the parser would drop words without a word.
_DEEPEST = 100


@dataclass(frozen=True)
class Rendered:
    """The page that the Markdown makes, and what it holds that the page does not show (in words for the receipt)."""

    html: str
    unseen: tuple[str, ...] = field(default=())


def rendered(text: str) -> Rendered:
    """Render Markdown without a header.  Raises NotConverted where lists or quotations are nested beyond all sense."""
    env: dict[str, Any] = {"unseen": []}
    try:
        html = _parser().render(text.replace("\0", "\ufffd"), env)
        html += notes_page(_parser(), env)
    except RecursionError:
        raise NotConverted("its lists or quotations are nested too deeply: paste the story as text") from None
    return Rendered(html, tuple(env["unseen"]))


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt
    from markdown_it.renderer import RendererHTML

    class Renderer(RendererHTML):
        """The usual one, with what raw HTML opens closed again before the paragraph ends."""

        def renderInline(self, tokens: Sequence[Any], options: Any, env: Any) -> str:  # noqa: N802  the library's name
            return balanced(super().renderInline(tokens, options, env))

        def html_block(self, tokens: Sequence[Any], idx: int, _options: Any, _env: Any) -> str:
            return balanced(tokens[idx].content)

    class Parser(MarkdownIt):
        """The usual one; a link that may not be one is taken out below, so that its words stay and its address goes."""

        def validateLink(self, url: str) -> bool:  # noqa: ARG002, N802  the library's name
            return True

    parser = Parser("commonmark", {"html": True, "maxNesting": _DEEPEST}, renderer_cls=Renderer)
    parser.enable(["table", "strikethrough"])
    add_obsidian(parser)
    add_footnotes(parser)
    parser.core.ruler.push("links", _links)
    parser.block.ruler.before("table", "depth", _depth, {"alt": []})
    return parser


def _links(state: StateCore) -> None:
    """Only addresses of the web are links: a note's neighbours and a program's own schemes lead nowhere from here."""
    for token in state.tokens:
        for child in token.children or ():
            href = str(child.attrs.get("href", ""))
            if child.type == "link_open" and not href.lower().startswith(("http://", "https://", "#")):
                child.attrs.pop("href", None)


def _depth(state: Any, _start: int, _end: int, silent: bool) -> bool:  # noqa: FBT001  the parser's own signature
    if not silent and state.level >= _DEEPEST - 3:
        raise RecursionError
    return False
