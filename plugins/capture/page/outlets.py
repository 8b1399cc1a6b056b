"""The outlet's name: what the page calls its site, its publisher, or what stands behind the headline in its title."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from ...stories.addresses import host_of
from ..escaping import words_only
from ..patterns import later
from . import linked_data
from .headlines import parts_of
from .wording import squeezed

if TYPE_CHECKING:
    from .claims import Claims

_SITES = ("og:site_name", "application-name", "article:publisher_name", "cre", "apple-mobile-web-app-title")
_PUBLISHERS = ("dc.publisher", "dcterms.publisher", "publisher", "copyright-holder", "citation_publisher")
_LONGEST = 40
_MOST_WORDS = 6
# What any site's title may end with.
_COMMON = frozenset(
    "news home blog article articles story nachrichten aktuell noticias actualités notizie page video".split()
)
_DATED = later(r"\d{4}|^\W*\d")


def outlet_claimed(claims: Claims) -> str | None:
    """The outlet as meta tags and JSON-LD name it, the site's own name before its publisher's."""
    sites = [_plain(name) for name in claims.texts(_SITES)]
    named = [_plain(name) for name, _ in linked_data.names(claims.data.get("publisher"))]
    named += [_plain(name) for name in linked_data.sites(claims.tree)]
    published = [_plain(name) for name in claims.texts(_PUBLISHERS)]
    found = [name for name in [*sites, *named, *published] if name and not name.startswith("http")]
    # An address is a name only where the page knows no better one.
    return next((name for name in found if not is_address(name)), found[0] if found else None)


def outlet_of(claims: Claims, headline: str) -> str | None:
    """The outlet's name, also from a title of the form "Headline | Section | Outlet"."""
    claimed = outlet_claimed(claims)
    if claimed and not is_address(claimed):
        return claimed
    behind = _behind(claims.page_title, headline) or _behind(claims.first(("og:title",)) or "", headline)
    labels = [squeezed(claimed or ""), *(squeezed(label) for label in host_of(claims.address).split("."))]
    if behind and (not claimed or _ascii(squeezed(behind)) in "".join(labels)):
        return behind
    return re.sub(r"^(?:https?://)?www\.", "", claimed) if claimed else None


def _behind(title: str, headline: str) -> str | None:
    """The last part of a title whose other parts say the headline."""
    parts = parts_of(title)
    said = squeezed(headline)
    if len(parts) < 2 or not said or squeezed(parts[-1]) in said:
        return None
    first = squeezed(parts[0])
    agrees = first.startswith(said) or said.startswith(first) or said in squeezed(title)
    name = re.sub(r"\s*\([^)]*\)\s*$", "", parts[-1]).split(", the ")[0].strip()
    fits = (
        squeezed(name) not in _COMMON
        and 0 < len(name) <= _LONGEST
        and len(name.split()) <= _MOST_WORDS
        and not _DATED.search(name)
    )
    return name if agrees and fits else None


def is_address(name: str) -> bool:
    """True for a name such as "www.bay.example", which only stands in for one."""
    return bool(re.fullmatch(r"(?:https?://)?www\..*", name, re.IGNORECASE))


def _plain(name: str) -> str:
    name = words_only(name)
    name = next(iter(parts_of(name)), "") if len(name) > _LONGEST else name
    return name.strip().lstrip("@")


def _ascii(text: str) -> str:
    return "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
