"""Who wrote a story: people that the page names for machines, else those of the byline that it prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import linked_data
from .bylines import printed_byline, visible_bylines
from .names import people

if TYPE_CHECKING:
    from .claims import Claims

_AUTHORS = (
    "author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl", "byline", "search.byline", "article:author", "og:article:author",
    "og:author", "article.author", "article_author", "author_name", "citation_author", "twitter:creator",
)  # fmt: skip
_PUBLISHERS = ("dc.publisher", "dcterms.publisher", "publisher", "og:site_name", "application-name", "copyright")
_MOST = 8


def writers(claims: Claims, outlet: str | None, headline: str) -> tuple[str, ...]:
    """The people who wrote it, from the most exact statement that names any."""
    outlets = [
        outlet or "",
        *claims.texts(_PUBLISHERS),
        *(name for name, _ in linked_data.names(claims.data.get("publisher"))),
    ]
    stated = [name for name, is_outlet in linked_data.names(claims.data.get("author")) if not is_outlet]
    metas = ([text for text in claims.all(name)[:_MOST] if _may_name(name, text)] for name in _AUTHORS)
    for texts in (stated, *metas, visible_bylines(claims.tree, claims.blocks), printed_byline(claims.blocks, headline)):
        if found := people([text for text in texts if linked_data.as_text(text)], *outlets):
            return found
    return ()


def _may_name(meta: str, text: str) -> bool:
    """False for an address, and for the name of an account where a person's may stand."""
    return not text.lower().startswith("http") and (meta != "twitter:creator" or " " in text.strip())
