"""What kind of words a block holds, as far as it shows that by itself: running text, a heading, a caption, an item."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from ..patterns import later
from .wording import length

if TYPE_CHECKING:
    from .blocks import Block

# A block this long that is no list of links is prose; shorter ones need a neighbour that vouches for them.
LEAST = 10
MOSTLY_LINKS = 0.5
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
# What is but a part of the story that it stands in.
LISTS = frozenset({"ol", "ul", "li", "dl", "blockquote"})
_CELLS = frozenset({"li", "td", "th", "dd"})
_CAPTION = later(
    r"(?:^|[\s_-])(?:captions?|cutline|bildunterschrift|legende|wp-caption-text|pic-?box|(?:image|photo|bild|foto)-?credits?|mod-inline)(?:$|[\s_-])",
    re.IGNORECASE,
)
# A caption stands this near to the element that is named one.
_NEAR = 3


def is_prose(block: Block) -> bool:
    """True for a block of running text: long enough, not mostly links, and not below a picture."""
    return length(block.text) >= LEAST and block.linked < MOSTLY_LINKS and not is_caption(block)


def is_links(block: Block) -> bool:
    """True for a block most of whose letters are links."""
    return block.linked >= MOSTLY_LINKS


def is_heading(block: Block) -> bool:
    """True for the words of a heading."""
    return block.stands_in(_HEADINGS)


def is_item(block: Block) -> bool:
    """True for what stands in a list or a table."""
    return block.stands_in(_CELLS)


def is_caption(block: Block) -> bool:
    """True for the words below a picture, by element or name."""
    near = block.above()[:_NEAR]
    return is_marked_caption(block) or any(_is_caption(name) for element in near if (name := element.get("class")))


@lru_cache(maxsize=1024)
def _is_caption(name: str) -> bool:
    return bool(_CAPTION.search(name))


def is_marked_caption(block: Block) -> bool:
    """True for a caption by its element, which is written together with its picture."""
    return block.stands_in({"figcaption", "caption", "figure"})
