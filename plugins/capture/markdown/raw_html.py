"""Raw HTML in Markdown: what would swallow the words that follow it is shown as text."""

from __future__ import annotations

import re
from html import escape

from ..page.blocks import SILENT
from ..patterns import later

# Elements that hold nothing, so that nothing closes them.
_EMPTY = frozenset("base embed frame input link meta param source track".split())
_OPENING = later(r"<([A-Za-z][A-Za-z0-9-]*)(?=[\s/>])")


def balanced(html: str) -> str:
    """The same HTML, except that a comment or a silent element (script, form controls) that is never closed is text.

    A reader of "Use <script> with care" sees these words; a parser would take all the rest for the script.
    """
    out: list[str] = []
    never: set[str] = set()  # closings that don't come any more: each is looked for once, however often it is opened
    at = 0
    while (opens := html.find("<", at)) >= 0:
        out.append(html[at:opens])
        closing = _closing(html, opens)
        if closing is None:
            out.append("<")
            at = opens + 1
            continue
        ends = -1 if closing in never else _find(html, closing, opens + 2)
        if ends < 0:
            never.add(closing)
            out.append(escape("<"))
            at = opens + 1
        else:
            ends = html.find(">", ends) + 1 or len(html)
            out.append(html[opens:ends])
            at = ends
    return "".join([*out, html[at:]])


def _closing(html: str, opens: int) -> str | None:
    """What has to close that which opens here; None for what takes care of itself."""
    if html.startswith("<!", opens):
        return "-->" if html.startswith("<!--", opens) else ">"
    if html.startswith("<?", opens):
        return ">"
    found = _OPENING.match(html, opens)
    name = found.group(1).lower() if found else ""
    return f"</{name}" if name in SILENT - _EMPTY else None


def _find(html: str, closing: str, start: int) -> int:
    if not closing.startswith("</"):
        return html.find(closing, start)
    found = re.compile(re.escape(closing) + r"(?=[\s>/])", re.IGNORECASE).search(html, start)
    return found.start() if found else -1
