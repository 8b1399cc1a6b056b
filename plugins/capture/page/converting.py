"""A page as a `Capture`: which of its blocks are the story, what it says about itself, and both as Markdown."""

from __future__ import annotations

from ..findings import Capture
from .blocks import beginning, blocks_of
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


def convert(raw: bytes, url: str | None = None) -> Capture:
    """The whole conversion; see `convert_page`."""
    tree = tree_of(raw)
    prepare(tree)
    link_players(tree)
    blocks = blocks_of(tree)
    about = read_about(tree, blocks, url)
    choose(blocks, lambda thorough: vouched_text(tree, thorough=thorough), about, body_of(tree))
    take_players(blocks)
    leave_pulled(blocks)
    related = listed(blocks, tree, about)
    return Capture(
        title=about.title or beginning(blocks),
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
