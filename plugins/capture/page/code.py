"""Code as Markdown: fenced at the margin with its language, indented in lists and quotations."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..escaping import inline, line_start
from ..patterns import later

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from .blocks import Block

_NAMED = later(
    r"(?:^|\s)(?:language-|lang-|highlight-source-|highlight-|brush:\s*)([A-Za-z][A-Za-z0-9+#-]{0,19})(?=\s|;|$)"
)
# Highlighters that name the language alone, as one class among others; only names that are no words of layout.
_ALONE = frozenset(
    "bash c# c++ clojure cpp csharp css dart diff dockerfile elixir erlang fortran go golang graphql haskell html ini java "
    "javascript js json julia kotlin latex lua makefile markdown matlab nginx ocaml objectivec perl php powershell prolog "
    "python python3 r ruby rust sass scala scheme scss sh sql swift toml ts tsx jsx typescript vim xml yaml yml zsh".split()
)
_NO_LANGUAGES = frozenset({"default", "none", "plain", "plaintext", "text", "notranslate", "auto", "undefined"})


def code(block: Block, *, framed: bool, as_lines: bool) -> list[str]:
    """A fenced block at the margin, an indented one elsewhere, and lines of words where that is impossible."""
    text = "".join(span.text for span in block.spans).replace("\t", "    ").strip("\n")
    rows = ["".join(c for c in row if c.isprintable() or c == " ").rstrip() for row in text.split("\n")]
    if as_lines:
        said = [line_start(inline(" ".join(row.split()), "whole")) for row in rows if row.strip()]
        return [line + "  " for line in said[:-1]] + said[-1:]
    if framed:
        return ["    " + row if row else "" for row in rows]
    longest = max((len(run) for run in re.findall(r"^\s*(~{3,})", text, re.MULTILINE)), default=2)
    fence = "~" * (longest + 1)
    return [fence + language(block.element), *rows, fence]


def language(pre: HtmlElement) -> str:
    """What the page says the code is written in: on `pre`, on the `code` in it or on the boxes around it; "" if nothing."""
    around = [each for each in pre.iterancestors() if each.tag in ("div", "figure", "td", "table")][:4]
    for element in (*pre.iter("code"), pre, *around):
        classes = element.get("class") or ""
        stated = element.get("data-lang") or element.get("data-language") or element.get("data-code-lang") or ""
        found = _NAMED.search(f"{classes} language-{stated}" if stated else classes)
        names = [found.group(1)] if found else [name for name in classes.split() if name.lower() in _ALONE]
        if names and names[0].lower() not in _NO_LANGUAGES:
            return names[0].lower()
    return ""
