"""The outlets that the digest draws on: one name, one page each, so that every source is credited."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..stories.slugs import slug_of

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, order=True)
class Outlet:
    """An outlet whose stories the digest tells or quotes: its name and the address of its page here."""

    name: str
    slug: str
    url: str
    save_as: str


def outlet_of(name: str, pattern: str) -> Outlet:
    """The outlet called NAME; PATTERN is the address of outlet pages, with `{slug}` in it."""
    slug = slug_of(name)
    address = pattern.format(slug=slug)
    return Outlet(name, slug, address, address)


def assign(stories: Iterable[Any], pattern: str) -> None:
    """Give every story `outlet`; names that differ only in case or marks share the form used most often."""
    named = []
    for story in stories:
        story.outlet = None
        if story.source:
            named.append(story)
    forms: dict[str, Counter[str]] = defaultdict(Counter)
    for story in named:
        forms[slug_of(story.source)][story.source] += 1
    # Ties go to the first in the alphabet, so that a build never depends on the order of files.
    best = {slug: min(names, key=lambda name: (-names[name], name)) for slug, names in forms.items()}
    for story in named:
        story.outlet = outlet_of(best[slug_of(story.source)], pattern)


def by_outlet(stories: Iterable[Any]) -> list[tuple[Outlet, list[Any]]]:
    """Group published stories by outlet: the outlets in alphabetical order, their stories as they came."""
    groups: dict[Outlet, list[Any]] = defaultdict(list)
    for story in stories:
        if story.outlet:
            groups[story.outlet].append(story)
    return sorted(groups.items(), key=lambda group: (group[0].name.casefold(), group[0].slug))
