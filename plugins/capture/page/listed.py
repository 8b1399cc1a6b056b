"""The other stories that a page lists beside its own: the links of its "related" and "most read" parts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from ...stories.addresses import normal_url
from ..escaping import words_only
from ..findings import Listed
from .blocks import BLOCKS, is_hidden
from .headings import heads_list
from .wording import length, squeezed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.html import HtmlElement

    from .blocks import Block
    from .metadata import About

_NAMED = re.compile(
    r"(?:^|[\s_-])(?:related(?:-?(?:stories|articles|content|links|inline|posts))?|most-?(?:read|popular|viewed)|recirc\w*|recommend\w*|read-?(?:more|next)|more-(?:from|on|stories)"
    r"|trending|popular|see-?also|up-?next)(?:$|[\s_-])",
    re.IGNORECASE,
)
_OUTER = frozenset({"body", "html", "main", "article"})
# Shorter links are sections and buttons; longer ones are teasers set as links.
_SHORTEST, _LONGEST = 3, 30
_MOST = 60


def listed(blocks: Sequence[Block], tree: HtmlElement, about: About) -> tuple[Listed, ...]:
    """The stories in the page's lists of others, each title once, in reading order; their blocks are told so.

    A list is one by its heading or by the name of its element.  The page's own story and its body are left out.
    """
    found: dict[str, Listed] = {}
    own = {block.element for block in blocks if block.kept}
    here = normal_url(about.source_url) if about.source_url else None
    for part in dict.fromkeys([*_named(tree), *_headed(blocks)]):
        if part in own:
            continue
        for link in part.iter("a"):
            words = words_only(link.text_content())
            if (
                is_hidden(link)
                or not _is_title(words)
                or _address(link, about) in (None, here)
                or own & set(link.iterancestors())
            ):
                continue
            if squeezed(words) != squeezed(about.title) and len(found) < _MOST:
                found.setdefault(squeezed(words), Listed(words))
    for block in blocks:
        if block.became == "cut" and squeezed(block.text) in found:
            block.leave("another story that the page lists", "related")
    return tuple(found.values())


def _is_title(words: str) -> bool:
    return _SHORTEST <= length(words) <= _LONGEST and not heads_list(words)


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
            if (
                element.tag in BLOCKS
                and sum(1 for link in element.iter("a") if _is_title(words_only(link.text_content()))) > 0
            ):
                yield element
                break
