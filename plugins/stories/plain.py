"""The readable text of rendered HTML: what tags, summaries and related stories are judged by."""

from __future__ import annotations

import re
from html.parser import HTMLParser

# What is shown beside the text, not told in it.
_SILENT = frozenset(
    "script style template noscript svg math head title pre table figure figcaption iframe object audio video canvas "
    "form button select textarea nav".split()
)
_BLOCKS = frozenset(
    "p div section article aside header footer main blockquote ul ol li dl dt dd h1 h2 h3 h4 h5 h6 hr address details "
    "summary body html".split()
)
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
# A paragraph that is nothing but a link in italics: a captured picture's caption, which links to the picture.
_CAPTION = re.compile(r"<p>\s*<em>\s*<a\b[^<>]*>(?:(?!<(?:/?p|/?em|/?a)\b).)*</a>\s*</em>\s*</p>", re.DOTALL)
_FOOTNOTES = re.compile(r"\b(?:footnote|footnote-ref|footnote-backref|headerlink|toc)\b")


def plain_text(html: str) -> str:
    """Give the readable text of HTML: paragraphs separated by a blank line, white space run together, entities decoded.

    Captions, code blocks, tables, scripts and footnotes are left out; inline code stays, it is part of its sentence.
    """
    reader = _Text()
    reader.feed(_CAPTION.sub("", html))
    reader.close()
    return reader.text()


class _Text(HTMLParser):
    """Collects the paragraphs of a document; `text` gives them."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._paragraphs: list[str] = []
        self._run: list[str] = []
        self._silent: list[str] = []

    def text(self) -> str:
        self._break()
        return "\n\n".join(self._paragraphs)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._silent:
            # Only the same element inside itself can be closed by the end tag that we wait for.
            if tag == self._silent[0]:
                self._silent.append(tag)
            return
        marked = any(name == "class" and value and _FOOTNOTES.search(value) for name, value in attrs)
        if (tag in _SILENT or marked) and tag not in _VOID:
            self._silent.append(tag)
        if tag in _BLOCKS or tag in _SILENT:
            self._break()
        elif tag == "br":
            self._run.append(" ")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _VOID:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if self._silent:
            if tag == self._silent[0]:
                self._silent.pop()
            return
        if tag in _BLOCKS:
            self._break()

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._run.append(data)

    def _break(self) -> None:
        paragraph = " ".join("".join(self._run).split())
        if paragraph:
            self._paragraphs.append(paragraph)
        self._run.clear()
