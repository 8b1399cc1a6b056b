"""What a story carries when it is rendered: the attributes that templates and the other plugins may read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, TypeAlias

from .plain import plain_text

Article: TypeAlias = Any  # Pelican ships no types

LISTS = ("articles", "translations", "drafts", "drafts_translations", "hidden_articles", "hidden_translations")
# Words a minute that adults read silently: 238 for non-fiction in English, the mean of 190 studies
# (Brysbaert 2019, "How many words do we read per minute?").
WORDS_A_MINUTE = 238
# Fields that the plugins choose where no person wrote them.
CHOSEN = ("tags", "summary", "related")
_TEXTS = ("source", "source_url", "kicker", "via", "via_url", "comment", "thread")


def every_story(generator: Any) -> Iterator[Article]:
    """Give every story of Pelican's ArticlesGenerator, from all six of its lists."""
    for name in LISTS:
        yield from getattr(generator, name)


def is_automatic(article: Article, field: str) -> bool:
    """Tell whether no person wrote the field, so that the plugins may choose; an empty one was written: it means none."""
    return field not in getattr(article, "written", ())


def carry_automatic(article: Article, field: str) -> None:
    """Record that a plugin chose the field."""
    if not isinstance(getattr(article, "automatic", None), set):
        article.automatic = set()
    article.automatic.add(field)


def text_of(article: Article) -> str:
    """Give the plain text of the whole story, kept on the article; ask before `rights` cuts the story."""
    if not hasattr(article, "plain_text"):
        article.plain_text = plain_text(article._content or "")
    return str(article.plain_text)


def carry(article: Article) -> None:
    """Give an article everything that templates may read of it; what another plugin fills later stands empty."""
    header = article.metadata
    for name in _TEXTS:
        setattr(article, name, header.get(name) or None)
    article.published = header.get("published") or None
    article.rights = header.get("rights") or "own"
    article.corrections = header.get("corrections") or []
    article.tags = list(getattr(article, "tags", []))
    if article.source and not names_author(article):
        # Pelican would name the digest's AUTHOR as the writer of another outlet's story.
        article.authors = []
        vars(article).pop("author", None)
    article.related = []
    article.outlet = article.excerpt = None
    article.minutes = max(1, round(len(re.findall(r"\w+(?:['’.-]\w+)*", text_of(article))) / WORDS_A_MINUTE))
    article.automatic = {name for name in CHOSEN if is_automatic(article, name)}


def names_author(article: Article) -> bool:
    """Tell whether a person said who wrote the story."""
    return not is_automatic(article, "authors") or not is_automatic(article, "author")
