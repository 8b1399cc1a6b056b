"""Whose an address is: whether two belong to one site, and what an outlet calls itself."""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

from ...stories.addresses import clean_url
from ..escaping import words_only
from ..page.wording import squeezed
from ..patterns import later

# Second-level names that registries hand out below a country ("co.uk"), and hosts where every name is another writer.
_SECOND = frozenset("ac co com edu gob gov govt gouv ne net nom or org".split())
_SHARED = frozenset("blogspot github gitlab medium substack tumblr wordpress ghost beehiiv bearblog neocities".split())
_PARTS = later(r"\s+(?:[|·•»>:~]|::|[-–—]{1,2}|/{1,2})\s+|:\s+")
_FEED_WORD = later(
    r"\s*[-–—|:»(]*\s*\b(?:rss(?:\s*2\.0)?|atom|(?:rss|atom|news|main|full|latest|json)\s+feed|feed)\b\)?\s*$",
    re.IGNORECASE,
)

# Of a longer title no beginning is an outlet's name, and the patterns above would take their time over it.
_LONGEST = 300


def absolute(address: str | None, base: str | None = None) -> str | None:
    """An address of the web, made absolute and clean; None for anything else."""
    if not address or not address.strip():
        return None
    try:
        return clean_url(urljoin(base or "", address.strip()))
    except ValueError:
        return None


def site(address: str | None) -> str:
    """The name that an outlet's addresses share ("bbc" of www.bbc.co.uk and bbc.com); of a shared host all of it."""
    host = urlsplit(address or "").hostname or ""
    labels = host.removeprefix("www.").split(".")
    if len(labels) > 1:
        labels.pop()
    if len(labels) > 1 and labels[-1] in _SECOND:
        labels.pop()
    return host if labels[-1] in _SHARED else labels[-1]


def outlet(title: str, address: str | None) -> str | None:
    """What a feed's title calls its outlet: the part that spells the address ("World news | The Guardian"), else all."""
    name = _FEED_WORD.sub("", words_only(title)[:_LONGEST]).strip(" -–—|:»")
    parts = [part for part in _PARTS.split(name) if part.strip()]
    spelt = squeezed(site(address))
    for part in parts:
        if spelt and squeezed(part) in (spelt, f"the{spelt}", spelt.removeprefix("the")):
            return part.strip()
    return name or None
