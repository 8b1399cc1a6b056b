"""The outlet's section in which the story stands, and the label above its headline."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..escaping import words_only
from ..patterns import later
from . import linked_data
from .dates import stated_day
from .wording import squeezed

if TYPE_CHECKING:
    from .claims import Claims

_SECTIONS = ("article:section", "og:article:section", "parsely-section", "articlesection", "prism.section", "section", "meta-section", "cxenseparse:category", "sailthru.section", "category")  # fmt: skip
_KICKER = later(
    r"(?:^|[\s_-])(?:kicker|eyebrow|overline|rubric|dachzeile|topline|article-?label|section-?label)(?:$|[\s_-])",
    re.IGNORECASE,
)
_LONGEST_KICKER = 6
_CRUMBS = later(r"bread-?crumbs?", re.IGNORECASE)
_START = frozenset(
    "home homepage start startseite accueil inicio portada home page front page frontpage index hjem forside página principal prima pagina hem nl en de fr es".split()
) | {
    "tags",
    "topics",
    "more",
    "article",
    "articles",
    "story",
    "stories",
    "uncategorized",
    "frontpage",
    "homepage",
    "首页",
    "首頁",
    "ホーム",
    "トップ",
    "home",
}
_LONGEST, _MOST_WORDS = 40, 5


def section_of(claims: Claims, headline: str, outlet: str | None) -> str | None:
    """The section as meta tags, JSON-LD or the way from the front page to the story name it; None where none do."""
    stated = linked_data.first(claims.data.get("articleSection"))
    told = [*claims.texts(_SECTIONS), *([stated] if isinstance(stated, str) else []), *_way(claims, headline)]
    for claim in told:
        name = words_only(re.split(r"[,;|>]", linked_data.as_text(claim) or "")[0])
        fits = (
            name
            and len(name) <= _LONGEST
            and len(name.split()) <= _MOST_WORDS
            and not re.search(r"[_/\\{}=]|\d{3}", name)
        )
        if fits and squeezed(name) not in (squeezed(outlet or ""), squeezed(headline)):
            return name[0].upper() + name[1:]
    return None


def _way(claims: Claims, headline: str) -> list[str]:
    """The steps from the front page to the story, the first section first."""
    steps = linked_data.crumbs(claims.tree)
    if not steps:
        trail = next(
            (
                e
                for e in claims.tree.iter("nav", "div", "ul", "ol", "p")
                if _CRUMBS.search(e.get("class") or e.get("id") or e.get("aria-label") or "")
            ),
            None,
        )
        steps = [words_only(link.text_content()) for link in trail.iter("a")] if trail is not None else []
    said = squeezed(headline)
    return [step for step in steps if step and step.lower() not in _START and squeezed(step) not in said]


def kicker_of(claims: Claims) -> str | None:
    """The label that the page sets above its headline and marks as such."""
    for block in claims.blocks:
        if len(block.text.split()) > _LONGEST_KICKER:
            continue
        marked = any(_KICKER.search(element.get("class") or "") for element in block.above()[:3])
        if marked and not stated_day(block.text):
            return words_only(block.text)
    return None
