"""What of an archive a story's list depends on: how late the stories may be, and which ones say what words weigh."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

# A story's weights are those of the archive up to the story itself, so that no later story changes them; but of at least
# so many stories, for the first ones of an archive know nothing yet of what is common.
SETTLED: Final = 128
# Until there are so many, the weights move whenever the archive has grown by this share, not with every story. Up to 1.3
# links are as right as with no steps; at 1.5 twice as many of 26 lone stories get one (`score.py lone`).
_STEP: Final = 1.2


def standing(ran: date | None, key: str) -> tuple[int, str]:
    """Return what sorts stories by the day on which they ran, then by key; those without a day come first."""
    return (ran.toordinal() if ran else 0, key)


def reach(order: Sequence[tuple[int, str]], story: tuple[int, str], newer: int | None) -> int:
    """Return how many of the stories in `order` may be named beside a story: none that ran more than `newer` days later.

    A story without a day may be named with all, as may be all where `newer` is None.
    """
    day = story[0]
    return len(order) if newer is None or not day else bisect_left(order, (day + newer + 1, ""))


def first_step(stories: int) -> int:
    """Return how many of an archive's stories the weights of its first ones are taken from."""
    step = min(stories, 1)
    while (after := min(max(step + 1, int(step * _STEP)), SETTLED)) <= stories and step < SETTLED:
        step = after
    return step
