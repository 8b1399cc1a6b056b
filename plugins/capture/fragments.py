"""The text of an article that its input cut out already, as HTML without a page around it: nothing has to be found.

Every word that a reader sees is kept, but the headline where it stands there once more, and boxes that say by their
names what they are.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .findings import Capture
from .page.blocks import blocks_of
from .page.embeds import link_players, take_players
from .page.furniture import furniture
from .page.inline import resolver
from .page.leftovers import account
from .page.preparing import prepare
from .page.tree import tree_of
from .page.wording import squeezed
from .page.writing import markdown
from .patterns import later

if TYPE_CHECKING:
    from .findings import Entry

_PAGE = later(rb"<(?:!doctype\s+html|html|body)\b", re.IGNORECASE)
_HEAD = 5000


def is_page(raw: bytes) -> bool:
    """True for a whole page, which has a head, menus and other stories; false for the text of one."""
    return bool(_PAGE.search(raw[:_HEAD]))


def convert_fragment(entry: Entry) -> Capture:
    """An entry's HTML as a capture; what the entry states is not in it (see `stating`).

    Raises NotConverted for elements that are nested too deeply.
    """
    tree = tree_of(b"<html><body>" + entry.raw + b"</body></html>")
    prepare(tree)
    link_players(tree)
    blocks = blocks_of(tree)
    for block in blocks:
        if why := furniture(block, None):
            block.leave(why)
        else:
            block.take("the text that the input gives")
    take_players(blocks)
    if len(blocks) > 1 and entry.title and squeezed(blocks[0].text) == squeezed(entry.title):
        blocks[0].leave("the headline, kept as the title", "title")
    return Capture(
        title=entry.title or "",
        authors=(),
        date=None,
        source=None,
        source_url=entry.url,
        kicker=None,
        body=markdown(blocks, resolver(entry.url)),
        lines=account(blocks),
        related=(),
    )
