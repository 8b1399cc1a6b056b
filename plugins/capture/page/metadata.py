"""What a page says about itself: headline, authors, day, address, outlet, section, picture, language; never guessed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .appeared import day_of
from .claims import Claims
from .headlines import headline
from .inline import resolver
from .languages import stated_language
from .lead_image import lead_image
from .outlets import outlet_claimed, outlet_of
from .sections import kicker_of, section_of
from .writers import writers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement

    from ..findings import Image
    from .blocks import Block


class About(NamedTuple):
    """What the page states; None or empty where it does not."""

    title: str
    authors: tuple[str, ...]
    date: str | None
    source: str | None
    source_url: str | None
    kicker: str | None
    lang: str | None
    base: str | None
    section: str | None = None
    image: Image | None = None


def read_about(tree: HtmlElement, blocks: Sequence[Block], url: str | None) -> About:
    """Read a page's metadata; `url` is the address that the editor gave, which goes before what the page claims."""
    claims = Claims(tree, blocks, url)
    title = headline(claims, outlet_claimed(claims))
    source = outlet_of(claims, title)
    return About(
        title=title,
        authors=writers(claims, source, title),
        date=day_of(claims, title),
        source=source,
        source_url=claims.address,
        kicker=kicker_of(claims),
        lang=stated_language(claims),
        base=claims.base,
        section=section_of(claims, title, source),
        image=lead_image(claims, title, resolver(claims.base)),
    )
