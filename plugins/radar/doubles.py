"""Every two stories of an archive that are one, or tell of one event."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..stories.addresses import normal_url
from ..stories.faults import Fault, typed
from ..stories.slugs import slug_of
from .events import Events
from .glances import glances
from .likeness import Wordings

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from .glances import Glance

    Pair = tuple[int, int]

_ONE_TOO_MANY = "remove one of the two or hold it back with `status: held`; if both shall stay, pin it: `related: [{}]`"


@dataclass(frozen=True)
class Doubles:
    """What was found, each told at the later file, by path.

    `doubled`: stories that stand there twice and say nothing of each other.  `hints`: the same where one of the two is a
    draft; and stories of different outlets that tell of one event and share no thread, once a story, with the nearest:
    whether they belong together is the editor's to say.
    """

    doubled: list[Fault]
    hints: list[Fault]


def doubles(content: Path) -> Doubles:
    """Compare all stories below CONTENT with each other; those held back (`status: held`) with none."""
    stories = [story for story in glances(content) if story.status not in ("held", "skip")]
    same = dict.fromkeys(_same_address(stories), "it has the address of {}")
    for score, one, other in Wordings([story.body for story in stories]).pairs():
        same.setdefault((one, other), f"its text is nearly that of {{}} ({score:.0%})")
    doubled = {pair: what for pair, what in same.items() if not _pinned(stories, pair)}
    shown = {pair: what for pair, what in doubled.items() if all(stories[number].status != "draft" for number in pair)}
    hints = [_told(stories, pair, what, _ONE_TOO_MANY) for pair, what in doubled.items() if pair not in shown] + [
        _told(stories, pair, "it tells of the same event as {}", _join(stories[pair[0]]))
        for pair in _nearest(stories, same.keys())
    ]
    return Doubles(sorted(_told(stories, pair, what, _ONE_TOO_MANY) for pair, what in shown.items()), sorted(hints))


def _pinned(stories: Sequence[Glance], pair: Pair) -> bool:
    """Tell whether one of the two names the other in `related`: the editor knows of both."""
    one, other = (stories[number] for number in pair)
    return _slug(one) in other.pinned or _slug(other) in one.pinned


def _slug(story: Glance) -> str:
    return story.slug or slug_of(story.title)


def _same_address(stories: Sequence[Glance]) -> list[Pair]:
    by_address: defaultdict[str, list[int]] = defaultdict(list)
    for number, story in enumerate(stories):
        if story.source_url:
            by_address[normal_url(story.source_url)].append(number)
    return [(numbers[0], other) for numbers in by_address.values() for other in numbers[1:]]


def _nearest(stories: Sequence[Glance], same: Iterable[Pair]) -> list[Pair]:
    """For each story the nearest of another outlet that tells of the same event, unless a person has spoken."""
    known = set(same)
    nearest: dict[int, tuple[float, int]] = {}
    for score, one, other in Events([(s.title, s.body, s.day) for s in stories]).pairs():
        apart = stories[one].source.casefold() != stories[other].source.casefold()
        spoken = bool(stories[one].thread and stories[other].thread)
        if apart and not spoken and (one, other) not in known:
            nearest[other] = max(nearest.get(other, (0.0, 0)), (score, one))
    return [(one, other) for other, (_, one) in nearest.items()]


def _join(story: Glance) -> str:
    if story.thread:
        return f"`thread: {story.thread}` joins it; leave it if it is another story"
    return "if they are one running story, write the same `thread:` in both"


def _told(stories: Sequence[Glance], pair: Pair, what: str, mend: str) -> Fault:
    one, other = (stories[number] for number in pair)
    return Fault(typed(other.path), 1, what.format(typed(one.path)), mend.format(_slug(one)))
