"""Which stories stand beside a story: those that its editor pinned, those that its source listed beside it, those near to it."""

from __future__ import annotations

import difflib
import logging
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from ..stories.faults import Fault, report

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

CHOSEN: Final = "chosen by the editor"


@dataclass(frozen=True)
class Related:
    """One related story: Pelican's article, the reason for a reader, and its slug for the header."""

    story: Any
    why: str
    slug: str


@dataclass(frozen=True)
class Wish:
    """What the header of a story says about its related stories, and where."""

    path: str
    line: int
    field: str
    slugs: tuple[str, ...]


def wanted(wish: Wish, published: Mapping[str, Any], others: Collection[str], *, own: str) -> list[str]:
    """Return the slugs of a wish that name a published story, in the editor's order, each once.

    A slug that no story has is reported as a fault with the nearest one; a story that is not published (`others`) or
    is the story itself (`own`) only as a warning, for it may be on its way.
    """
    for slug in dict.fromkeys(wish.slugs):
        if slug == own:
            _warn(wish, f"`{wish.field}` names the story itself", "take it out")
        elif slug not in published and slug in others:
            _warn(wish, f"`{wish.field}` names {slug}, which is not published", "publish it or take it out")
        elif slug not in published:
            report(
                Fault(
                    wish.path,
                    wish.line,
                    f"`{wish.field}` names {slug}, and no story has that slug",
                    _mend(slug, [*published, *others]),
                )
            )
    return [slug for slug in dict.fromkeys(wish.slugs) if slug in published and slug != own]


def same_title(title: str) -> str:
    """Return a title's words in small letters: two titles that a reader takes for the same give the same."""
    return " ".join(re.findall(r"\w+", title.casefold().replace("’", "").replace("'", "")))


def listed(
    titles: Mapping[str, Sequence[str]], seen: Mapping[str, Sequence[str]], sources: Mapping[str, str]
) -> dict[str, dict[str, str]]:
    """Return for each story's key the keys of the stories that a source listed beside it, each with the reason.

    `titles` holds the keys of the archive's stories by `same_title`, `seen` the titles listed beside a story by its
    key, `sources` the outlets by key. Standing side by side works both ways.
    """
    beside: dict[str, dict[str, str]] = {}
    for key in sorted(seen):
        for other in (k for title in seen[key] for k in titles.get(same_title(title), ()) if k != key):
            why = f"listed beside it by {sources.get(key) or 'its source'}"
            beside.setdefault(key, {}).setdefault(other, why)
            beside.setdefault(other, {}).setdefault(key, why)
    return beside


def _mend(slug: str, known: Sequence[str]) -> str:
    near = difflib.get_close_matches(slug, sorted(known), n=1, cutoff=0.6)
    return f"did you mean {near[0]}?" if near else "take it out, or add the story"


def _warn(wish: Wish, what: str, mend: str) -> None:
    report(Fault(wish.path, wish.line, what, mend), logging.WARNING)
