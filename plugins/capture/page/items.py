"""What a block stands in that Markdown knows: quotations, items of lists, definitions, notes; and labels that it doesn't."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .layout import DEFINITION, QUOTE, Frame

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml.html import HtmlElement

    from .blocks import Block

_LISTS = frozenset({"ol", "ul", "menu", "dir"})


def frames(start: HtmlElement, notes: Mapping[HtmlElement, int]) -> tuple[Frame, ...]:
    """The quotations, items and definitions around an element (itself included), from the outside in."""
    found = []
    for element in (start, *start.iterancestors()):
        parent = element.getparent()
        if element in notes:
            found.append(Frame(element, f"[^{notes[element]}]:"))
            break
        if element.tag == "blockquote":
            found.append(Frame(element, QUOTE))
        elif element.tag == "dd" and _defines(element):
            found.append(Frame(element, DEFINITION))
        elif element.tag == "li" and parent is not None and parent.tag in _LISTS:
            found.append(Frame(element, "-" if parent.tag != "ol" or _letters(parent) else _number(element, parent)))
        elif element.tag in ("td", "body"):
            break
    # Markdown's definitions stand at the margin; elsewhere the term is a line of its own.
    return tuple(frame for n, frame in enumerate(reversed(found)) if frame.mark != DEFINITION or not n)


def is_term(block: Block) -> bool:
    """True for the term of a definition list that can be written as one: a definition follows, nothing is around."""
    if block.tag != "dt" or any(each.tag in ("li", "blockquote", "dd") for each in block.element.iterancestors()):
        return False
    after = next((each for each in block.element.itersiblings() if each.tag != "dt"), None)
    return after is not None and after.tag == "dd" and bool(after.text_content().strip())


def _defines(definition: HtmlElement) -> bool:
    before = next((each for each in definition.itersiblings(preceding=True) if each.tag != "dd"), None)
    return before is not None and before.tag == "dt"


def _number(item: HtmlElement, parent: HtmlElement) -> str:
    before = sum(1 for each in item.itersiblings("li", preceding=True))
    first = next((each.get("value") for each in parent.iter("li")), None) or parent.get("start") or "1"
    return f"{(int(first) if re.fullmatch(r'[0-9]{1,6}', first) else 1) + before}."


def label_of(item: HtmlElement) -> str:
    """The label that an item needs in words: a letter, or a number of a list that counts down; else ""."""
    parent = item.getparent()
    if item.tag != "li" or parent is None or parent.tag != "ol" or not (kind := _letters(parent)):
        return ""
    place = sum(1 for each in item.itersiblings("li", preceding=True))
    if kind == "down":
        start = parent.get("start") or ""
        first = int(start) if re.fullmatch(r"[0-9]{1,6}", start) else sum(1 for each in parent if each.tag == "li")
        return f"{first - place}."
    return f"{chr(ord(kind) + place)})" if place < 26 else ""


def _letters(parent: HtmlElement) -> str:
    """How a list counts where Markdown can't: "a", "A", "down", else ""."""
    if parent.get("reversed") is not None:
        return "down"
    kind = parent.get("type") or ""
    styled = re.search(r"list-style(?:-type)?\s*:\s*(?:lower|upper)-(?:alpha|latin)", parent.get("style") or "")
    return kind if kind in ("a", "A") else ("A" if "upper" in styled.group() else "a") if styled else ""
