"""A saved HTML page: which of its blocks are the story, what it says about itself, and both as Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..escaping import words_only
from ..findings import Capture
from .blocks import blocks_of
from .choosing import choose
from .embeds import link_players, take_players
from .extraction import vouched_text
from .inline import resolver
from .languages import language_of
from .leftovers import account
from .linked_data import body_of
from .listed import listed
from .metadata import read_about
from .preparing import prepare
from .pulled import leave_pulled
from .tree import tree_of
from .writing import markdown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .blocks import Block

# As many words as a long headline has.
_BEGINNING = 12


def convert_page(raw: bytes, url: str | None = None) -> Capture:
    """Convert a page's bytes; `url` is the address that the editor knows.  Raises NotConverted for what is no page."""
    tree = tree_of(raw)
    prepare(tree)
    link_players(tree)
    blocks = blocks_of(tree)
    about = read_about(tree, blocks, url)
    choose(blocks, lambda: vouched_text(tree), about, body_of(tree))
    take_players(blocks)
    leave_pulled(blocks)
    related = listed(blocks, tree, about)
    return Capture(
        title=about.title or _beginning(blocks),
        authors=about.authors,
        date=about.date,
        source=about.source,
        source_url=about.source_url,
        kicker=about.kicker,
        body=markdown(blocks, resolver(about.base)),
        lines=account(blocks),
        related=related,
        lang=language_of(about.lang, blocks),
        section=about.section,
        image=about.image,
    )


def _beginning(blocks: Sequence[Block]) -> str:
    """The first words of a story that has no headline: something to file it under until a person writes one."""
    words = words_only(next((block.text for block in blocks if block.kept), "")).split()
    return " ".join(words[:_BEGINNING]) + "…" * (len(words) > _BEGINNING)
