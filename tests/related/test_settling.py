"""What of an archive a story's list depends on."""

import itertools
from datetime import date

from plugins.related.settling import SETTLED, first_step, reach, standing

ORDER = [
    standing(None, "z"),
    *(standing(date(2022, 10, day), key) for day, key in ((1, "a"), (1, "b"), (3, "a"), (9, "c"))),
]


def test_a_list_reaches_so_many_days():
    """Whole days count, to the last story of the last; None is any number, and a story without a day is named with all."""
    assert [reach(ORDER, ORDER[1], newer) for newer in (0, 1, 2, 8, None)] == [3, 3, 4, 5, 5]
    assert reach(ORDER, ORDER[0], 0) == 5


def test_stories_stand_by_day_then_by_key():
    """Those without a day come first: what is added later changes no place of theirs."""
    assert sorted([*ORDER[3:], *ORDER[:3]]) == ORDER


def test_a_young_archive_moves_in_steps():
    """The steps grow by a fifth, from one story on, and end where the archive is settled."""
    steps = sorted({first_step(n) for n in range(10_000)})
    assert (steps[:3], steps[-1]) == ([0, 1, 2], SETTLED)
    assert all(after <= max(before + 1, 1.2 * before) for before, after in itertools.pairwise(steps))
    assert all(first_step(n) == n for n in steps)
