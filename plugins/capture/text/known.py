"""What the archive teaches: lines that stood in other captures of the same outlet are the page's furniture."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Container
from typing import TYPE_CHECKING

from ..patterns import later
from .shapes import content_keys, is_prose

if TYPE_CHECKING:
    from collections.abc import Sequence

Known = Container[str] | Callable[[str], bool]
_FEWEST_WORDS = 3  # shorter lines ("Read more", a writer's name) stand in articles as well
# A paragraph that takes up half of the article's words is the article's, though a box can quote it elsewhere.
_ON_SUBJECT = 0.5
_WORD = re.compile(r"[^\W_]+")
# Scripts that write without blanks count by characters: one word of Chinese has about two.
_UNSPACED = later(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")


def fingerprint(line: str) -> str:
    """A line's words in small letters, figures made alike: what a box keeps from one page of an outlet to the next.

    Counters ("124 comments") and dates change from page to page, so every run of figures becomes "0"; an empty string
    for a line without words.
    """
    found = _WORD.findall(unicodedata.normalize("NFKC", line[:2000]).casefold())
    return " ".join(re.sub(r"\d+", "0", word) for word in found)


def stood_before(line: str, known: Known) -> bool:
    """Whether a line of at least three words stood in another capture of the outlet.

    `known` is a set of fingerprints, or a function that is asked with one.
    """
    mark = fingerprint(line)
    if len(mark.split()) < _FEWEST_WORDS and len(_UNSPACED.findall(mark)) < 2 * _FEWEST_WORDS:
        return False
    return known(mark) if callable(known) else mark in known


def strangers(lines: Sequence[str], known: Known) -> frozenset[int]:
    """The indices of a page's lines that stood before and don't speak of this page's own subject.

    A story that is captured again stood before from end to end: where most of the prose did, nothing is said.
    """
    familiar = [at for at, line in enumerate(lines) if stood_before(line, known)]
    prose = {at for at, line in enumerate(lines) if is_prose(line)}
    size = {at: len(lines[at]) for at in prose}
    if 2 * sum(size[at] for at in familiar if at in prose) > sum(size.values()):
        return frozenset()
    subject = {word for at in prose.difference(familiar) for word in content_keys(lines[at])}
    return frozenset(at for at in familiar if at not in prose or not _takes_up(lines[at], subject))


def _takes_up(line: str, subject: set[str]) -> bool:
    have = content_keys(line)
    return bool(have) and len(have & subject) >= _ON_SUBJECT * len(have)
