"""The outlet's own name as the page sets it: alone on a line, after "©", as its domain, behind the headline."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from .newsrooms import is_agency, sounds_like_outlet
from .shapes import key, words
from .wording import phrases

if TYPE_CHECKING:
    from .pages import Page

_LONGEST = 5  # words of an outlet's name
_DOMAIN_NAME = re.compile(
    r"(?:www\.)?[\w-]{2,30}(?:\.[\w-]{2,20})?\.(?:com|org|net|de|at|ch|fr|es|it|nl|eu|news|info|example|co\.uk|com\.\w\w)$"
)
_DOMAIN = re.compile(r"(?:@|//)(?:www\.|m\.|edition\.)?([\w-]{3,40})\.(?:co\.uk|com|org|net|example|[a-z]{2,3})\b")
_HOSTS = frozenset({"gmail", "hotmail", "outlook", "yahoo", "facebook", "twitter", "instagram", "youtube", "email"})
_ALONE = 30  # lines from either end in which a masthead stands
_LINES_READ = 400


def is_own_name(page: Page, name: str) -> bool:
    """Whether the page bears out that a name is its own: alone on a line that is no section, after ©, or as its domain."""
    name = name.strip(" .")
    if not 1 <= len(words(name)) <= _LONGEST or is_agency(name):
        return False
    if _DOMAIN_NAME.match(name.lower()):
        return True
    if key(name) in phrases("sections") or key(name) in phrases("navigation_alone"):
        return False
    return stands_alone(page, name) or claims_copyright(page, name) or squeezed(name) in domains(page)


def stands_alone(page: Page, name: str) -> bool:
    """Whether a name that sounds like an outlet's is a line of its own near the page's beginning or end."""
    found = [
        *page.places.get(key(name), ()),
        *page.places.get(bare(name), ()),
        *page.places.get(f"the {bare(name)}", ()),
    ]
    return sounds_like_outlet(name) and any(at < _ALONE or at >= len(page) - _ALONE for at in found)


def claims_copyright(page: Page, name: str) -> bool:
    """Whether a line of the page gives the copyright to that name: "© 2022 The Harbour Gazette"."""
    told = re.compile(
        rf"(?:©|\(c\)|copyright)[\s\d©,–-]{{0,24}}(?:by )?(?:the )?{re.escape(bare(name))}\b", re.IGNORECASE
    )
    return bool(bare(name)) and any(told.search(line.text[:400]) for line in page.lines)


def domains(page: Page) -> frozenset[str]:
    """The names of the sites whose addresses stand on the page, as `squeezed` writes them; mail services aside."""
    return _domains(
        page.url or "",
        tuple(line.text[:600] for line in page.lines[:_LINES_READ] if "@" in line.text or "//" in line.text),
    )


@lru_cache(maxsize=64)
def _domains(url: str, texts: tuple[str, ...]) -> frozenset[str]:
    found = {match.group(1).lower() for text in (url, *texts) for match in _DOMAIN.finditer(text)}
    return frozenset(squeezed(name) for name in found - _HOSTS if len(name) > 3)


def bare(name: str) -> str:
    """A name without its article, as votes are counted."""
    return key(name).removeprefix("the ")


def squeezed(name: str) -> str:
    """A name's letters alone, as a domain spells it."""
    return re.sub(r"[^a-z]", "", name.lower()).removeprefix("the")
