"""Galleries: captions that stand between counters of pictures ("1 of 3", "Bild 2 von 3"), and a page's data on itself.

Both are told by lines of one shape in a row, whatever they say.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from .bylines import is_byline, opening
from .dates import is_date_line
from .kinds import Kind, Verdict
from .shapes import ends_like_sentence, is_prose, is_whole, words
from .signs import sign

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

PICTURED = Verdict(Kind.CAPTION, "stands in a gallery, between the counters of its pictures")
DATA = Verdict(Kind.MARK, "one of several labels with a value: what the page says about itself")
_COUNTER = re.compile(r"^(?:[^\W\d_]{4,12} )?(\d{1,3}) ?(?:of|/|von|de|di|sur|su|van) ?(\d{1,3})$", re.IGNORECASE)
_BETWEEN = 3  # lines of a picture: title, caption, credit
_LABELLED = re.compile(r"^([^:]{2,25}?) ?: (\S[^:]{0,50})$")
_FEWEST_DATA, _LONGEST_DATA = 3, 8  # lines; words
_LONGEST_HEADING = 4  # words


def gallery_lines(lines: Sequence[str]) -> frozenset[int]:
    """The indices of the captions in galleries; none where the pictures hold more sentences than the rest of the page."""
    counters = [(at, found) for at, line in enumerate(lines) if (found := _COUNTER.match(line[:40]))]
    inside: set[int] = set()
    for (at, one), (after, other) in pairwise(counters):
        counts_on = int(other[1]) == int(one[1]) + 1 and other[2] == one[2]
        if counts_on and 1 < after - at <= _BETWEEN + 1:
            inside.update(range(at + 1, after))
            if int(other[1]) == int(other[2]) and after + 1 < len(lines) and not is_prose(lines[after + 1]):
                inside.add(after + 1)
    told = [at for at, line in enumerate(lines) if is_prose(line)]
    return frozenset(inside) if 2 * sum(at in inside for at in told) < len(told) else frozenset()


def page_data(lines: Sequence[str]) -> frozenset[int]:
    """The indices of lines in a run of labels with values, one of them the author, a date or a reading time.

    Labels and values alone may be the article's ("Doors: 7 pm", "Price: 5 pounds").
    """
    found: set[int] = set()
    for run in _runs(lines):
        if len(run) >= _FEWEST_DATA and sum(_is_meta(lines[at]) for at in run) > 1:
            found.update(run)
            heading = run[0] - 1
            if heading >= 0 and lines[heading].endswith(":") and len(words(lines[heading])) <= _LONGEST_HEADING:
                found.add(heading)
    return frozenset(found)


def _runs(lines: Sequence[str]) -> Iterator[list[int]]:
    run: list[int] = []
    for at, line in enumerate([*lines, ""]):
        if _LABELLED.match(line[:90]) and len(words(line)) <= _LONGEST_DATA and not ends_like_sentence(line):
            run.append(at)
            continue
        if run:
            yield run
        run = []


def _is_meta(text: str) -> bool:
    """Whether a label tells of the page: who wrote it, when, how long it takes, where it is filed."""
    if sign(text) is not None or is_date_line(text) or (opening(text) and is_byline(text)):
        return True
    value = text.partition(":")[2].strip()
    return is_whole(value, "sections") or is_whole(text.partition(":")[0].strip(), "sections")
