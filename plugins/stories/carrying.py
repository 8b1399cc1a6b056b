"""What a story carries when it is rendered: the attributes that templates and the other plugins may read."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from . import values
from .addresses import clean_url
from .faults import Fault, report, typed
from .plain import plain_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Article: TypeAlias = Any  # Pelican ships no types

LISTS = ("articles", "translations", "drafts", "drafts_translations", "hidden_articles", "hidden_translations")
# Words a minute that adults read silently: 238 for non-fiction in English, the mean of 190 studies
# (Brysbaert 2019, "How many words do we read per minute?").
WORDS_A_MINUTE = 238
# Fields that the plugins choose where no person wrote them.
CHOSEN = ("tags", "summary", "related", "thread")
_TAG = re.compile(r"<[^>]*>")
_WORD = re.compile(r"\w+(?:['’.-]\w+)*")
_TEXTS = ("source", "source_url", "kicker", "via", "via_url", "comment", "thread")


def holds_stories(generator: Any) -> bool:
    """Tell Pelican's ArticlesGenerator from its other generators."""
    return hasattr(generator, "hidden_articles")


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
    # With an underscore, for a header's fields become attributes, too, and none may begin so.
    if not hasattr(article, "_plain_text"):
        article._plain_text = plain_text(article._content or "")
    return str(article._plain_text)


def headline_of(article: Article) -> str:
    """Give the plain text of the title, which Pelican and Typogrify keep as HTML."""
    return unescape(_TAG.sub("", str(article.title))).strip()


def language_of(article: Article) -> str:
    """Give the language without its region, "en" for "en-gb"; English where none is known."""
    return str(getattr(article, "lang", None) or "en").lower().split("-")[0]


def carry_all(generator: Any) -> None:
    """Give every story of the generator what templates may read; drafts go first where they are not to be rendered."""
    for article in every_story(generator):
        article.scheduled = is_scheduled(article)
    if not generator.settings.get("STORIES_DRAFTS", True):
        _leave_unrendered(generator, ("drafts", "drafts_translations"))
    asked = Path(generator.settings.get("STORIES_EXPLAIN") or "/").resolve()
    for article in every_story(generator):
        carry(article)
        article.explained = {} if Path(article.source_path).resolve() == asked else None
        _settle_template(generator, article)


def carry_pages(generator: Any) -> None:
    """Hold Pelican's pages to the same rules: no drafts where they are not to be rendered, no unknown template."""
    if not generator.settings.get("STORIES_DRAFTS", True):
        _leave_unrendered(generator, ("draft_pages", "draft_translations"))
        generator.context["draft_pages"] = generator.draft_pages
    for page in [*generator.pages, *generator.translations, *generator.hidden_pages, *generator.draft_pages]:
        _settle_template(generator, page)


def carry(article: Article) -> None:
    """Give an article everything that templates may read of it; what another plugin fills later stands empty."""
    header = article.metadata
    for name in _TEXTS:
        setattr(article, name, str(header.get(name) or "").strip() or None)
    for name in ("source_url", "via_url"):
        setattr(article, name, clean_url(getattr(article, name) or ""))
    article.published = values.day(str(header.get("published") or ""))
    article.image = _image(header.get("image"))
    article.rights = str(header.get("rights") or "own").lower()
    article.corrections = [_correction(item) for item in header.get("corrections") or []]
    article.tags = list(getattr(article, "tags", []))
    if article.source and not names_author(article):
        # Pelican would name the digest's AUTHOR as the writer of another outlet's story.
        article.authors = []
        article.__dict__.pop("author", None)
    article.related = []
    article.standfirst = ""
    article.outlet = article.excerpt = article.running = None
    article.minutes = max(1, round(len(_WORD.findall(text_of(article))) / WORDS_A_MINUTE))
    article.automatic = {name for name in CHOSEN if is_automatic(article, name)}


def names_author(article: Article) -> bool:
    """Tell whether a person said who wrote the story."""
    return bool(article.metadata.get("authors") or article.metadata.get("author"))


def is_scheduled(article: Article) -> bool:
    """Tell whether Pelican made a draft of the story because its day is still to come."""
    return bool(article.status == "draft" and str(article.metadata.get("status", "")).lower() != "draft")


def _correction(item: dict[str, str]) -> dict[str, Any]:
    return {"date": values.day(str(item.get("date", ""))), "text": str(item.get("text", "")).strip()}


def _image(given: Any) -> dict[str, str | None] | None:
    """Give the picture with a cleaned address; None where there is none or its address is no web address."""
    said = given if isinstance(given, dict) else {}
    address = clean_url(str(said.get("url") or ""))
    return {"url": address, "alt": said.get("alt") or None, "credit": said.get("credit") or None} if address else None


def _leave_unrendered(generator: Any, lists: Iterable[str]) -> None:
    """Take contents out of the lists that Pelican writes, and out of those that links may lead to."""
    generator.unrendered = [content for name in lists for content in getattr(generator, name)]
    for name in lists:
        setattr(generator, name, [])
    for content in generator.unrendered:
        # A link to it is a link to nothing; Pelican says so when it finds None here.
        generator.context["generated_content"][content.get_relative_source_path()] = None


def _settle_template(generator: Any, content: Any) -> None:
    """Name a template that the theme does not have before anything is written; Pelican would die half way."""
    if "template" not in content.metadata:
        return
    from pelican.generators import PelicanTemplateNotFound

    try:
        generator.get_template(content.template)
    except PelicanTemplateNotFound:
        line = getattr(content, "header_lines", {}).get("template", 1)
        what = f"the theme has no template `{content.template}`"
        mend = f"name one that it has, or take the field out for `{content.default_template}`"
        report(Fault(typed(Path(content.source_path)), line, what, mend))
        content.template = content.default_template
