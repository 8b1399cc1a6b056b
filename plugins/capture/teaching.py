"""Texts of one run teach each other before any of them is filed, so that their order makes no difference."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from .converting import convert, prepare
from .decoding import decoded
from .findings import Capture
from .guarding import Work, side_by_side
from .kinds import kind_of
from .lessons import marks_of
from .record import hash_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .lessons import Lessons, Marks
    from .sources import Source
    from .taking import Known

# The longest text of 31 captures has 60 kB with everything around it; what is larger is read in its turn, guarded.
_LARGEST = 1024 * 1024


def teach_each_other(
    given: Iterable[Source],
    known: Known,
    lessons: Lessons,
    width: int,
    progress: Callable[[int, int], None] = lambda _done, _of: None,
) -> dict[str, Capture]:
    """Let texts that share lines learn from each other; gives what was found in them, by their hashes.

    Only those are converted ahead of their turn; for all others there is nothing to learn in this run.  `progress` is
    told after each how many of how many are done.
    """
    texts = {name: raw for name, raw in _texts(given) if not known.holds(name)} if _several(given) else {}
    marks = {name: marks_of(decoded(raw)) for name, raw in texts.items()}
    jobs = [(name, Work(convert, (texts[name], None))) for name in _sharing(marks)]
    if jobs:
        prepare("text")
    found: dict[str, Capture] = {}
    for done, (name, answer) in enumerate(side_by_side(jobs, width), 1):
        progress(done, len(jobs))
        if isinstance(answer, Capture):
            found[name] = answer
            lessons.learn(answer, name, marks[name])
    return found


def _several(given: Iterable[Source]) -> bool:
    return sum(1 for _ in given) > 1


def _texts(given: Iterable[Source]) -> Iterable[tuple[str, bytes]]:
    """The texts among the files, each with its hash."""
    for source in given:
        path = Path(source.name)
        try:
            raw = path.read_bytes() if path.is_file() and path.stat().st_size <= _LARGEST else b""
        except OSError:
            continue  # its turn comes, and then it is said
        if raw and kind_of(raw) == "text":
            yield hash_of(raw), raw


def _sharing(marks: dict[str, Marks]) -> list[str]:
    """The texts that share a line with another one."""
    counts = Counter(mark for each in marks.values() for mark in each)
    return [name for name, each in marks.items() if any(counts[mark] > 1 for mark in each)]
