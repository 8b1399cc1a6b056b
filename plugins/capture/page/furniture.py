"""What stands around a story on its page: navigation, boxes, comments, advertising, known by element, role or name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..patterns import later
from .prose import is_prose
from .wording import squeezed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement

    from .blocks import Block

# Names that pages give to what stands around a story, in class and id.  Words of the trade, not of single sites.
_NAMES = later(
    r"(?:^|[_-])(?:share|sharing|social|sharedaddy|newsletters?|subscri\w*|sign-?up|promos?|promotions?|advert\w*|ads?|sponsor\w*|related|recirc\w*"
    r"|recommend\w*|popular|trending|most-?read|more-(?:from|on|stories)|read-?more|comments?|comment-?list|kommentare?|comentarios?|commentaires?|reacties|disqus|respond"
    r"|nav|navigation|breadcrumbs?|menu|toolbar|tools|footer|sidebar|side-?box|rail|widget|cookies?|gdpr|consent|login"
    r"|pagination|pager|tags?-?(?:list|cloud|links)?|topics|skip-?link|print-?only|modal|popup|overlay|player|controls?|byline"
    r"|author-?(?:bio|box|info|card|about|desc\w*|block)?|about-?(?:the-?)?author|bio|dateline|timestamp|outbrain|taboola"
    r"|hidden|visually-?hidden|sr-only|screen-?reader\w*|error-?report|edit-?section|editsection|toc|navbox|catlinks|jump-?link|reflist"
    r"|disclaimer|copyright|post-?nav|next-?(?:post|story|article)s?|carousel|slideshow|slides|datestamp|meta-?(?:bar|data|info|line))(?:$|[_-])",
    re.IGNORECASE,
)
# Longer words in which one of those names stands in the middle: nobody calls a part of a story that.
_WITHIN = later(
    r"newsletter|relatedposts|related-?articles|subscribe|comment-?list|^cmp-?(?:box|welcome)|onetrust|didomi|qc-cmp|usercentrics|^sp[_-]message",
    re.IGNORECASE,
)
# A name that says how the page is laid out ("with-sidebar", "label-hidden") or what stands beside the furniture.
_LAYOUT = later(
    r"(?:^|[_-])(?:with|has|no|not|without|label|layout|main|body|content|article|story|fixed|wrapper|enable|post|entry)(?:$|[_-])",
    re.IGNORECASE,
)
_PLAIN = later(r"comment|disqus|kommentar|comentario|related|newsletter|subscri|author|footer", re.IGNORECASE)
_COMMENTS = later(r"comment|disqus|respond|kommentar|comentario|replies", re.IGNORECASE)
_OUTSIDE = frozenset({"nav", "aside", "footer", "menu", "form", "fieldset", "address", "dialog"})
_OUTSIDE_ROLES = frozenset(
    {
        "navigation",
        "complementary",
        "contentinfo",
        "banner",
        "search",
        "menu",
        "menubar",
        "dialog",
        "alert",
        "alertdialog",
    }
)
# A part that holds this share of the page's prose is no box beside the story, whatever it is called.
_MOST = 0.6


def furniture(block: Block, container: HtmlElement | None = None) -> str | None:
    """Why a block is no part of the story (in words for the receipt), judged by what it stands in; None if it may be."""
    return Surroundings((), "").why(block, container)


class Surroundings:
    """What each element of a page is by its name, asked once; what holds the headline or most of the prose is none."""

    def __init__(self, blocks: Sequence[Block], title: str) -> None:
        """Note which elements hold the headline `title` or most of the prose of `blocks`."""
        self._said: dict[HtmlElement, str | None] = {}
        wanted = squeezed(title)
        for block in blocks:
            if wanted and squeezed(block.text) == wanted and block.linked < 0.5:
                self._said.update(dict.fromkeys(block.above()))
        weight: dict[HtmlElement, int] = {}
        total = 0
        for block in blocks:
            if is_prose(block):
                total += len(block.text)
                for element in block.above():
                    weight[element] = weight.get(element, 0) + len(block.text)
        for element, letters in weight.items():
            if letters >= _MOST * total and not _COMMENTS.search(_called(element)):
                self._said[element] = None

    def why(self, block: Block, container: HtmlElement | None = None) -> str | None:
        """Why a block is no part of the story, judged by what it stands in up to `container`; None if it may be."""
        for element in block.above():
            if element is container or element.tag in ("body", "html"):
                return None
            if element not in self._said:
                self._said[element] = _name(element)
            if said := self._said[element]:
                return said
        return None


def _called(element: HtmlElement) -> str:
    return f"{element.get('class') or ''} {element.get('id') or ''}"


def _name(element: HtmlElement) -> str | None:
    """What the element says that it is, None where it says nothing of that kind."""
    if element.tag in _OUTSIDE or element.get("role") in _OUTSIDE_ROLES:
        return f"in <{element.tag}>"
    for word in (element.get("class") or "").split():
        parted = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", word)
        found = _NAMES.search(parted) or _WITHIN.search(parted)
        if found and (not _LAYOUT.search(parted) or _PLAIN.search(found.group())):
            return f"in a part named {found.group().strip('_-')!r}"
    # An id is often made from a heading ("sharing-with-others"): only a whole one counts.
    ident = element.get("id") or ""
    if _NAMES.fullmatch(ident) or (ident and _COMMENTS.match(ident)):
        return f"in a part named {ident[:20]!r}"
    return None
