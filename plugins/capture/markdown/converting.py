"""Markdown without its header as a `Capture`: rendered, and written anew by the writer of saved pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...stories.addresses import clean_url, host_of
from ..decoding import decoded
from ..escaping import words_only
from ..findings import Capture, Image, Judged
from ..page.blocks import beginning, blocks_of
from ..page.headlines import without_site
from ..page.inline import resolver
from ..page.leftovers import account
from ..page.tree import tree_of
from ..page.wording import squeezed
from ..page.writing import markdown
from .rendering import Rendered, rendered

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement

    from ..page.blocks import Block


def convert(raw: bytes, url: str | None = None, title: str | None = None) -> Capture:
    """The whole conversion; see `convert_markdown`."""
    url = clean_url(url) if url else None
    page = rendered(decoded(raw))
    tree = tree_of(page.html.encode("utf-8", "replace"))
    blocks = blocks_of(tree)
    image = _image(tree, blocks, url)
    for block in blocks:
        block.take("the Markdown's own text")
    headline = _headline(blocks, words_only(title or ""))
    return Capture(
        title=words_only(title or "") or without_site(headline, None, host_of(url)) or beginning(blocks),
        authors=(),
        date=None,
        source=None,
        source_url=url,
        kicker=None,
        body=markdown(blocks, resolver(url)),
        lines=_account(blocks, page),
        related=(),
        image=image,
    )


def _headline(blocks: Sequence[Block], title: str) -> str:
    """Take the headline out of the body: the first heading, when it says the title, or is of the first level."""
    first = next((block for block in blocks if not block.text.isspace()), None)
    if first is None or (first.tag != "h1" and not (title and squeezed(first.text) == squeezed(title))):
        return ""
    if title and squeezed(first.text) != squeezed(title):
        return ""
    first.leave("the headline, kept as the title", "title")
    return words_only(first.text)


def _image(tree: HtmlElement, blocks: Sequence[Block], url: str | None) -> Image | None:
    """The picture that stands before the text."""
    elements = list(tree.iter())
    picture = next((n for n, element in enumerate(elements) if element.tag == "img"), len(elements))
    text = next((block.element for block in blocks if block.tag not in ("h1", "h2", "h3")), None)
    if picture == len(elements) or (text is not None and elements.index(text) < picture):
        return None
    address = resolver(url)(elements[picture].get("src") or "")
    return Image(address, words_only(elements[picture].get("alt") or "") or None) if address else None


def _account(blocks: Sequence[Block], page: Rendered) -> tuple[Judged, ...]:
    """What became of each block, and of what the Markdown holds that no reader would have seen."""
    lines = account(blocks)
    last = lines[-1].n if lines else 0
    return (*lines, *(Judged(last + n, "cut", why) for n, why in enumerate(page.unseen, 1)))
