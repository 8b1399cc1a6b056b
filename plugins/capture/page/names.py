"""Names as a byline gives them: people, without role words, publishers, addresses and markup."""

from __future__ import annotations

import re

from .wording import squeezed

BY = re.compile(
    r"^\s*(?:(?:written|posted|published|story|text|words|reported|report|review|by-?line)\s+)?(?:by|von|par|por|di|door|av|af)\b[:\s]+",
    re.IGNORECASE,
)
_ROLE_WORD = (
    r"(?:staff|senior|junior|chief|lead|deputy|associate|assistant|contributing|national|foreign|political|science|business|technology|tech|health"
    r"|sports?|news|special|guest|freelance|managing|executive|international|diplomatic|white\s+house|washington|us|uk|world|our)"
)
_ROLE = re.compile(
    rf"\s*(?:,|\||–|—|-|·|•|\(|\bin\b)?\s*(?:\b{_ROLE_WORD}\s+)*\b(?:reporters?|writers?|editors?|correspondents?|columnists?|contributors?|journalists?"
    r"|producers?|analysts?|critics?|bureau\s+chief|editor-in-chief|professor|lecturer|agencies|redaktion|redakteur(?:in)?)\b.*$",
    re.IGNORECASE,
)
_SPLIT = re.compile(r"\s*(?:,|;|&|\band\b|\bund\b|\bet\b|\by\b(?=\s+[A-ZÀ-Þ])|\bwith\b|\bmit\b|\s\|\s|\n)\s*")
_AFTER = re.compile(
    r"\s*(?:\b(?:for|at|of|published|updated|posted|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october"
    r"|november|december)\b|\s(?:[-–—]\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\b\.?(?=\s*(?:$|\d))|@|\bhttps?:|\(|\d).*$",
    re.IGNORECASE | re.DOTALL,
)
_NO_PERSON = re.compile(
    r"\d|[<>{}\[\]@/\\=:|_#]|\b(?:staff|editors?|editorial|desk|team|newsroom|news|press|agency|agencies|media|magazine|times|post|redaktion|admin(?:istrator)?"
    r"|webmaster|reuters|associated|afp|dpa|ansa|bloomberg|getty|guest|anonymous|unknown|contributors?|reporters?|correspondents?|inc|ltd|llc|gmbh|org"
    r"|com|www|developers?|contributor|projects?|network|company|corporation|university|institute|foundation|wire|services?|read|more|follow|subscribe|view|all|posts?|share)\b",
    re.IGNORECASE,
)
_DEGREE = re.compile(r",?\s+(?:Ph\.?D|M\.?D|Jr|Sr|MA|MSc|BSc|RN|Esq)\.?(?=,|\s|$)")
_LONGEST = 5
# The bylines of a paper by three dozen researchers; the patterns above would take their time over longer ones.
_LONGEST_BYLINE = 2000


def people(texts: list[str], outlet: str | None = None) -> tuple[str, ...]:
    """The people named in bylines or metadata, in order, each once, spelt as they stand there.

    A name has at most five words, no figures and no signs; an outlet, agency or desk is no author.
    """
    found: dict[str, str] = {}
    for text in texts:
        line = text.strip().split("\n")[0].split("(")[0]
        byline = BY.sub("", " ".join(line[:_LONGEST_BYLINE].split()))
        byline = re.sub(r"\S+@\S+", "", byline)
        byline = _ROLE.sub("", _DEGREE.sub("", byline))
        for part in _SPLIT.split(byline):
            name = " ".join(_AFTER.sub("", BY.sub("", part)).split()).strip(" .,-–—·•'\"")
            if _is_person(name, outlet):
                found.setdefault(name.casefold(), name)
    return tuple(found.values())


def _is_person(name: str, outlet: str | None) -> bool:
    parts = name.split()
    if (
        not parts
        or len(parts) > _LONGEST
        or _NO_PERSON.search(name)
        or (not any(char.isupper() for char in name if char.isalpha()) and name.isascii())
    ):
        return False
    same = outlet is not None and squeezed(outlet) in (squeezed(name), f"the{squeezed(name)}")
    return not same and sum(char.isalpha() for char in name) >= 2
