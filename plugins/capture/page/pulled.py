"""Pull quotes: sentences of the text that the page shows a second time in large letters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..patterns import later
from .wording import length, squeezed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement

    from .blocks import Block

_PULLED = later(r"(?:^|[\s_-])pull-?(?:ed|quote)?s?(?:-?quotes?)?(?:$|[\s_-])", re.IGNORECASE)
# Fewer words may well stand in a paragraph without being taken from it.
_LEAST = 4


def leave_pulled(blocks: Sequence[Block]) -> None:
    """Leave out of the body what stands in a quotation or aside and word by word in a kept paragraph, too."""
    kept = [(block, _apart(block)) for block in blocks if block.kept]
    running = [squeezed(block.text) for block, apart in kept if apart is None]
    for around in {apart for _, apart in kept if apart is not None}:
        held = [block for block, apart in kept if apart is around]
        if all(length(block.text) >= _LEAST and _is_part(squeezed(block.text), running) for block in held):
            for block in held:
                block.leave("a pull quote: the text says it, too")


def _is_part(words: str, running: Sequence[str]) -> bool:
    return any(words in text and len(text) > len(words) for text in running)


def _apart(block: Block) -> HtmlElement | None:
    """The outermost quotation or aside around a block."""
    found = None
    for each in block.above():
        if each.tag in ("blockquote", "aside") or _PULLED.search(each.get("class") or ""):
            found = each
    return found
