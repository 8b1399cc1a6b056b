"""Which outlet ran it, out of what the page says about itself: bio, boxes, listed bylines, copyright."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from .bylines import is_agency
from .kinds import Kind, Verdict
from .shapes import key
from .wording import phrases

if TYPE_CHECKING:
    from .pages import Page

Verdicts = dict[int, Verdict]
_NAME = (
    r"((?:(?:The|La|Le|Il|El|Der|Die|Das|Los|Las|Les|L')\s?)?[A-Z0-9][\w&.'’-]{1,24}(?:\s[A-Z0-9][\w&.'’-]{0,24}){0,3})"
)
_SAYINGS = (
    (Kind.BIO, re.compile(rf"\b(?:at|for|of|bei|beim|chez|pour|à|en|per|para|di|für)\s{_NAME}")),
    (
        Kind.NEWSLETTER,
        re.compile(
            rf"\b(?:subscribe to|sign up for|abonnez-vous à|suscríbete a|abbonati a|abonnieren sie)\s{_NAME}",
            re.IGNORECASE,
        ),
    ),
    (Kind.LEGAL, re.compile(rf"©\s?(?:copyright\s)?(?:\d{{4}}(?:-\d{{4}})?\s)?{_NAME}", re.IGNORECASE)),
    (Kind.NOTE, re.compile(rf"\b(?:published (?:on|by|in)|appeared (?:on|in))\s{_NAME}")),
    (Kind.LIST_BYLINE, re.compile(rf"^(?:By|Von|Par|Por|Di)\s(?:[^,]{{2,60}},\s)?{_NAME}")),
)
_REGIONS = {"uk", "us", "usa", "staff", "international", "online", "digital", "magazine", "team"}
_NOT = {"today", "today's", "the", "free", "our", "all", "copyright", "newsletter", "newsletters", "breaking"}
_LINES_READ = 400
_DOMAIN = re.compile(r"(?:@|//)(?:www\.)?([\w-]{3,40})\.(?:co\.uk|com|org|net|example|[a-z]{2,3})\b")
_ANY_NAME = re.compile(r"\b((?:The |the )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3})")
_HOSTS = frozenset({"gmail", "hotmail", "outlook", "yahoo", "facebook", "twitter", "instagram", "youtube", "email"})
_ENOUGH = 2  # places on the page that must agree: one saying alone can speak of another outlet


def outlet(page: Page, verdicts: Verdicts) -> str | None:
    """The outlet that at least two of the page's own sayings name; None where they don't."""
    votes: Counter[str] = Counter()
    spelt: dict[str, str] = {}
    for at, verdict in verdicts.items():
        for kind, pattern in _SAYINGS:
            if verdict.kind is kind:
                for match in list(pattern.finditer(page.text(at)[:600]))[:4]:
                    if name := _outlet_name(match.group(1)):
                        votes[key(name)] += 1
                        spelt.setdefault(key(name), name)
    for name in _named_like_domain(page):
        votes[key(name)] += _ENOUGH
        spelt.setdefault(key(name), name)
    for name in list(votes):
        longer = [other for other in votes if other.startswith(name + " ")]
        votes[name] += sum(votes.pop(other) for other in longer if len(other.split()) == len(name.split()) + 1)
    best = votes.most_common(1)
    return spelt[best[0][0]] if best and best[0][1] >= _ENOUGH else None


def _named_like_domain(page: Page) -> set[str]:
    """Names on the page that spell the domain of its address or its e-mail: "The Harbour Gazette", harbourgazette.example."""
    texts = [line.text[:600] for line in page.lines[:_LINES_READ]]
    domains = [match.group(1) for text in [page.url or "", *texts] for match in _DOMAIN.finditer(text)]
    labels = {re.sub(r"[^a-z]", "", domain.lower()) for domain in domains if len(domain) > 5} - _HOSTS
    if not labels:
        return set()
    names = [match.group(1) for text in texts for match in _ANY_NAME.finditer(text)]
    squeezed = {re.sub(r"[^a-z]", "", name.lower()): name for name in names}
    return {
        squeezed[form].removeprefix("the ") for label in labels for form in (label, "the" + label) if form in squeezed
    }


def _outlet_name(found: str) -> str | None:
    """The outlet in a saying: possessives, regions and what follows them fall away; agencies and bare words don't count."""
    name = re.split(r"['’]s\b", found)[0]
    parts = name.split()
    while parts and (
        key(parts[-1]) in _REGIONS or key(parts[-1]) in phrases("published") | phrases("updated") | {"last"}
    ):
        parts.pop()
    name = " ".join(parts).rstrip(".,")
    if len(name) < 3 or key(name) in _NOT or is_agency(name) or key(name).split()[0] in {"university", "columbia"}:
        return None
    return name if name.lower() != name else None
