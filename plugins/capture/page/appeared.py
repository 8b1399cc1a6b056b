"""The day on which a story appeared: what the page states for machines, marks as its date, or prints by its headline.

A day of a change, of a comment, of another story or of a copyright line is none; where nothing is stated there is none.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..patterns import later
from . import linked_data
from .dates import days_in, stated_day
from .months import APPEARED, CHANGED
from .names import BY
from .wording import HEAD_ENDS, LONG, length, squeezed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.html import HtmlElement

    from .blocks import Block
    from .claims import Claims

_DAYS = (
    "article:published_time", "og:article:published_time", "og:published_time", "article:published", "datepublished", "parsely-pub-date", "sailthru.date",
    "dc.date.issued", "dc.date.issue", "dcterms.issued", "dcterms.created", "dc.date", "dcterms.date", "date", "pubdate", "pub_date", "publishdate", "publish-date",
    "publish_date", "publication_date", "published_time", "article.published", "article_date_original", "cxenseparse:recs:publishtime", "citation_publication_date",
    "citation_date", "originalpublicationdate", "dcsext.articlefirstpublished", "weibo:article:create_at", "analyticsattributes.articledate",
)  # fmt: skip
_MARKED = later(r"publish|pubdate|entry-date|dateline|post-date|article-date")
_OUTSIDE = frozenset({"aside", "nav", "footer"})
# A line of the head with a byline, a day, a time and a zone in it is no longer than this.
_LONGEST, _LONGEST_TEXT = 25, 400
# How far above the headline its day may stand, and within how close a box.
_ABOVE, _BOXES = 3, 3
_MOSTLY_LINKS = 0.5
_SENTENCE = later(r"\w{2,}\s+\w{2,}.*[a-zß-ÿ]{2,}[.!?…][\"”’)]*$|。$")
_DATELINE = later(r"\d{4}\s+[-–—]{1,2}\s")


def day_of(claims: Claims, headline: str) -> str | None:
    """The day on which the story appeared, ISO; None where the page does not say."""
    stated = [
        linked_data.first(claims.data.get("datePublished")),
        *(text for name in _DAYS for text in claims.all(name)),
    ]
    for claim in (*stated, *_marked(claims)):
        if isinstance(claim, str) and (day := stated_day(claim)):
            return day
    return _printed(claims.blocks, headline)


def _marked(claims: Claims) -> Iterator[str | None]:
    """What the page marks as the day of its publication, and the first <time> in the story's head."""
    for element in claims.tree.iter("time", "span", "abbr", "meta", "div", "p"):
        named = f"{element.get('itemprop') or ''} {element.get('class') or ''} {element.get('pubdate') or ''}".lower()
        exact = "datepublished" in f"{element.get('itemprop') or ''} {element.get('property') or ''}".lower()
        if exact or (element.tag in ("time", "abbr") and _MARKED.search(named)):
            yield from (element.get("datetime"), element.get("content"), element.get("title"))
            yield element.text_content()[:200]
    for element in claims.tree.iter("time"):
        if not _says_changed(element):
            yield element.get("datetime") if _is_in_head(element, claims.blocks) else None
            return


def _says_changed(element: HtmlElement) -> bool:
    """True for the time of a change."""
    parent = element.getparent()
    before = (parent.text_content() if parent is not None else "").split(element.text_content() or "\0")[0]
    named = f"{element.get('class') or ''} {element.get('itemprop') or ''}".lower()
    return bool(re.search(r"modif|updat", named) or (before.strip() and CHANGED.search(before[-40:])))


def _is_in_head(element: HtmlElement, blocks: Sequence[Block]) -> bool:
    """True for a time that stands before the story's paragraphs: later ones may date a comment or another story."""
    around = list(element.iterancestors())
    if any(each.tag in (*_OUTSIDE, "li") for each in around):
        return False
    seen = 0
    for block in blocks:
        if element in (block.element, *block.element.iter("time")) or block.element in around:
            return seen < HEAD_ENDS
        seen += len(block.text.split()) >= LONG
    return False


def _printed(blocks: Sequence[Block], headline: str) -> str | None:
    """A day that is printed beside the headline: below it before the text has well begun, or right above it."""
    said = squeezed(headline)
    places = [n for n, block in enumerate(blocks) if said and squeezed(block.text) == said and not _outside(block)]
    for at in places:
        long = 0
        for block in blocks[at + 1 : at + 25]:
            long += length(block.text) >= LONG
            if long >= HEAD_ENDS - 1:
                break
            if day := _said_in(block):
                return day
        for block in reversed(blocks[max(0, at - _ABOVE) : at]):
            if _share_a_box(block, blocks[at]) and (day := _said_in(block)):
                return day
    return None


def _said_in(block: Block) -> str | None:
    """The day that a line of the head states, unless it is that of a change."""
    # A linked line with a day in it announces another story, unless it says what the day is.
    linked = block.linked >= _MOSTLY_LINKS and not (BY.match(block.text) or APPEARED.search(block.text))
    if linked or length(block.text) > _LONGEST or len(block.text) > _LONGEST_TEXT or _outside(block):
        return None
    text = block.text
    told = bool(BY.match(text) or APPEARED.search(text))
    for place, day in days_in(text):
        # A sentence tells of a day; only a dateline ("Skarvik, 9 October 2022 — ...") begins with its own.
        if _SENTENCE.search(text) and not told and not (place == 0 and _DATELINE.search(text)):
            continue
        before = text[:place]
        changed, appeared = _last(CHANGED, before), _last(APPEARED, before)
        if changed < 0 or appeared > changed:
            return day
    return None


def _last(pattern: re.Pattern[str], text: str) -> int:
    return max((found.start() for found in pattern.finditer(text)), default=-1)


def _outside(block: Block) -> bool:
    """True beside the story, and in a table of facts, where days are those of what it tells of."""
    around = block.above()
    row = next((element for element in around if element.tag == "tr"), None)
    return any(element.tag in _OUTSIDE for element in around) or (row is not None and any(True for _ in row.iter("th")))


def _share_a_box(block: Block, headline: Block) -> bool:
    """True for two blocks in one box near the headline, smaller than the page."""
    around = [each for each in list(headline.element.iterancestors())[:_BOXES] if each.tag not in ("body", "html")]
    return any(each in block.above() for each in around)
