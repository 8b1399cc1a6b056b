"""What a page says with marks instead of words: rules between its parts, and what its abbreviations stand for."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from ..patterns import later

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .blocks import Block

# "WHO", "C2PA", "PhD": short, with at least two capitals; dates and places that sites put into <abbr> are none.
_SHORT = later(r"(?=(?:.*[A-ZÀ-Þ]){2})[\w.&-]{2,12}")


# What an abbreviation stands for is a name or a phrase.
_LONGEST = 200


def rules(blocks: Sequence[Block]) -> set[int]:
    """The numbers of the kept blocks before which the page draws a rule, with nothing between it and the kept block before."""
    found: set[int] = set()
    if not blocks:
        return found
    root = blocks[0].element.getroottree().getroot()
    drawn = list(root.iter("hr"))
    if not drawn:
        return found
    order = {element: n for n, element in enumerate(root.iter())}
    for n, (before, block) in enumerate(pairwise(blocks), 1):
        if before.kept and block.kept:
            between = range(order[before.element] + 1, order[block.element])
            if any(order[rule] in between for rule in drawn) and not _framed(block):
                found.add(n)
    return found


def _framed(block: Block) -> bool:
    return block.stands_in({"li", "td", "th", "dd", "blockquote"})


def abbreviations(kept: Sequence[Block]) -> str:
    """Definitions of what the kept blocks abbreviate, as Markdown has them at a text's end; "" for none."""
    found: dict[str, str] = {}
    for block in kept:
        for element in block.element.iter("abbr", "acronym"):
            words, title = " ".join(element.text_content().split()), " ".join((element.get("title") or "").split())
            if (
                len(words) < len(title)
                and _SHORT.fullmatch(words[:_LONGEST])
                and len(title) <= _LONGEST
                and not re.search(r"[<>&`\[\]{}\\]", title)
            ):
                found.setdefault(words, title)
    return "\n".join(f"*[{words}]: {title}" for words, title in found.items())
