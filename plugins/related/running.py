"""A running story as templates read it: the stories of one thread, and the address of its page."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..stories.slugs import slug_of
from .linking import key_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date


@dataclass(eq=False)
class RunningStory:
    """A thread as templates read it: its name (plain text), the address of its page, its stories, the newest first.

    `automatic` tells that nobody named it; `since` is the day of the edition before the newest, None where there is none.
    Without pages `url` is empty. `moved` is the address where it stood before an editor named it, or empty.
    """

    name: str
    stories: list[Any]
    automatic: bool
    since: date | None = None
    url: str = ""
    moved: str = ""

    @property
    def save_as(self) -> str:
        """The file of its page."""
        return self.url

    @cached_property
    def new(self) -> list[Any]:
        """The stories that ran since the edition before the newest; none where there was no other edition."""
        return [s for s in self.stories if self.since and s.date.date() > self.since]

    @cached_property
    def outlets(self) -> list[tuple[str, Any, int]]:
        """Each source with its outlet (None until rights sets it) and the number of stories from it, most first."""
        named = [(story.outlet.name if story.outlet else story.source, story.outlet) for story in self.stories]
        counted = Counter(name for name, _ in named if name)
        first = dict(reversed([(name, outlet) for name, outlet in named if name]))
        return sorted(((n, first[n], number) for n, number in counted.items()), key=lambda o: (-o[2], o[0].casefold()))


@dataclass(frozen=True)
class Place:
    """Where a story stands in its thread: which one it is, and those before and after it, None at the ends."""

    thread: RunningStory
    number: int
    earlier: Any
    later: Any


def address(threads: Sequence[RunningStory], pattern: str) -> None:
    """Give threads the addresses of their pages; of two that want the same the older keeps it, the others are numbered.

    A thread that an editor named lies under its name, another under the slug of its first story, where a named one is
    still found (`moved`): neither changes when a story is added.
    """
    if not pattern:
        return
    taken: set[str] = set()
    for thread in sorted(threads, key=lambda t: (t.stories[-1].date, key_of(t.stories[-1]))):
        thread.url = _free(thread.stories[-1].slug if thread.automatic else slug_of(thread.name), pattern, taken)
    for thread in threads:
        before = pattern.format(slug=thread.stories[-1].slug)
        thread.moved = "" if thread.automatic or before in taken else before
        taken.add(before)


def _free(slug: str, pattern: str, taken: set[str]) -> str:
    number = 1
    while (found := pattern.format(slug=slug if number == 1 else f"{slug}-{number}")) in taken:
        number += 1
    taken.add(found)
    return found
