"""Pages that stand before a story: a check whether a browser asks, a refusal; saved or fetched in the story's place."""

from __future__ import annotations

import re

from .patterns import later

# Both have to agree: what such a page is called, and what it says.  Headlines may be called so too.
_CALLED = later(
    r"\W*(?:just a moment|attention required.*|access (?:to this page has been )?denied|are you (?:a robot|human)|robot check|(?:security|human|bot) (?:check|verification)"
    r"|(?:please )?verify(?:ing)? (?:that )?you are (?:a )?human.*|checking your browser.*|one more step|pardon our interruption|(?:403 )?forbidden|request (?:blocked|rejected)|ddos-guard"
    r"|(?:ein|einen) moment(?: bitte)?|zugriff verweigert|un instant|accès refusé|un momento|acceso denegado|accesso negato|toegang geweigerd)\W*",
    re.IGNORECASE,
)
_SAYS = later(
    r"\b(?:your browser|enable (?:cookies|javascript)|cookies|captcha|cloudflare|ray id|reference #|you are (?:a )?human|not a robot|automated|permission to access|blocked|security service"
    r"|ihr(?:en)? browser|votre navigateur|tu navegador|su navegador|il tuo browser)\b",
    re.IGNORECASE,
)
# Such pages have 10 to 90 words; a story of so few under such a headline would have to speak of browsers too.
_MOST = 120


def is_door(title: str, body: str) -> bool:
    """True for a page that asks whether a person reads, or says that nobody may, instead of telling a story."""
    return len(body.split()) <= _MOST and bool(_CALLED.fullmatch(title) and _SAYS.search(body))
