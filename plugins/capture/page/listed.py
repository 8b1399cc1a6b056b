"""The other stories that a page lists beside its own: the links of its "related" and "most read" parts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from ...stories.addresses import normal_url
from ..patterns import later
from .blocks import BLOCKS
from .cards import Card, cards_of, give, title_of
from .headings import heads_list
from .wording import squeezed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.html import HtmlElement

    from ..findings import Listed
    from .blocks import Block
    from .metadata import About

_NAMED = later(
    r"(?:^|[\s_-])(?:related(?:-?(?:stories|articles|content|links|inline|posts))?|most-?(?:read|popular|viewed)|recirc\w*|recommend\w*|read-?(?:more|next)|more-(?:from|on|stories)"
    r"|trending|popular|see-?also|up-?next)(?:$|[\s_-])",
    re.IGNORECASE,
)
_OUTER = frozenset({"body", "html", "main", "article"})
_MOST = 60


def listed(blocks: Sequence[Block], tree: HtmlElement, about: About) -> tuple[Listed, ...]:
    """The stories in the page's lists of others, each title once, in reading order; their blocks are told so.

    A list is one by its heading or by the name of its element.  The page's own story and its body are left out.
    """
    own = {block.element for block in blocks if block.kept}
    here = normal_url(about.source_url) if about.source_url else None

    def elsewhere(link: HtmlElement) -> str | None:
        address = _address(link, about)
        return None if address == here or own & set(link.iterancestors()) else address

    cards: dict[str, Card] = {}
    for part in dict.fromkeys([*_named(tree), *_headed(blocks)]):
        for card in cards_of(part, elsewhere) if part not in own else ():
            if squeezed(card.title) != squeezed(about.title) and len(cards) < _MOST:
                cards.setdefault(squeezed(card.title), card)
    give(cards.values(), [block for block in blocks if block.became == "cut"])
    for card in cards.values():
        for block in card.blocks:
            block.leave("another story that the page lists", "related")
    _mark(frozenset(cards), blocks)
    return tuple(card.story() for card in cards.values())


def _mark(titles: frozenset[str], blocks: Sequence[Block]) -> None:
    """The same title elsewhere on the page is another story's, too."""
    for block in blocks:
        if block.became == "cut" and squeezed(block.text) in titles:
            block.leave("another story that the page lists", "related")


def _address(link: HtmlElement, about: About) -> str | None:
    href = (link.get("href") or "").strip()
    if not href or href.startswith(("#", "mailto:", "javascript:")):
        return None
    try:
        return normal_url(urljoin(about.base or "", href))
    except ValueError:
        return None


def _named(tree: HtmlElement) -> Iterator[HtmlElement]:
    for element in tree.iter("aside", "section", "div", "ul", "ol", "nav"):
        if _NAMED.search(element.get("class") or "") or _NAMED.fullmatch(element.get("id") or ""):
            yield element


def _headed(blocks: Sequence[Block]) -> Iterator[HtmlElement]:
    """The smallest element around a heading of such a list that holds links too; not one that holds half the page."""
    for block in blocks:
        if block.kept or not heads_list(block.text):
            continue
        for element in block.above():
            if element.tag in _OUTER:
                break
            if element.tag in BLOCKS and any(title_of(link) for link in element.iter("a")):
                yield element
                break
