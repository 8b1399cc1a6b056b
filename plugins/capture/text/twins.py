"""A picture's caption in an article's head that stands there twice: as the picture's own text, and below the picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .bylines import byline_names, is_byline, is_person, opening
from .dates import is_clock_line, is_date_line
from .kinds import Kind, Verdict
from .newsrooms import is_agency
from .shapes import ends_like_sentence, words

if TYPE_CHECKING:
    from collections.abc import Sequence

CAPTION = Verdict(Kind.CAPTION, "a picture's caption: it stands there twice, the full stop included")
PHOTOGRAPHER = Verdict(Kind.CAPTION, "names who took the picture, below its caption; the writer follows")
_FEWEST, _MOST = 5, 60  # words of a caption
_BETWEEN = 3  # words of a button between the two: "Enlarge", "Ampliar foto"
_BESIDE = 4  # lines below within which names and date follow
_LONGEST_CREDIT = 6  # words
_LONGEST_HEADLINE = 3  # words that a line above needs, to be the headline instead


def twin_captions(lines: Sequence[str], signs: Sequence[Verdict | None]) -> dict[int, Verdict]:
    """The lines of captions that stand twice above the article's names and date, and of whoever took the pictures.

    A headline that is repeated has no full stop, or stands first on its page.
    """
    found: dict[int, Verdict] = {}
    for at, text in enumerate(lines):
        shown = signs[at]
        if at in found or (shown is not None and shown.kind is not Kind.CAPTION):
            continue
        if not _FEWEST <= len(words(text)) <= _MOST or not _is_headed(lines, signs, at):
            continue
        below = next((n for n in _below(lines, at) if _says(text, lines[n])), None)
        if below is None or not _opens_article(lines, below):
            continue
        found |= dict.fromkeys((at, below), CAPTION)
    named = [at + 1 for at in found if at + 2 < len(lines) and at + 1 not in found and _takes_pictures(lines[at + 1])]
    return found | {at: PHOTOGRAPHER for at in named if at + 1 in found or _signs(lines[at + 1])}


def _below(lines: Sequence[str], at: int) -> list[int]:
    """The next line, and the one after it where a button stands between."""
    near = [n for n in (at + 1, at + 2) if n < len(lines)]
    return near if near and len(words(lines[near[0]])) <= _BETWEEN else near[:1]


def _says(text: str, below: str) -> bool:
    """Whether a line says the sentence above it again, with nothing behind it but a credit."""
    said = text.rstrip(" .…")
    rest = below.removeprefix(said)
    if rest == below:
        return False
    stop, credit = rest[:1], rest[1:].strip(" .()/—–-")
    if not stop:
        return ends_like_sentence(text)
    named = not credit or is_person(credit) or is_agency(credit) or len(byline_names(credit)) > 0
    return stop in ".…" and named and len(words(credit)) <= _LONGEST_CREDIT


def _is_headed(lines: Sequence[str], signs: Sequence[Verdict | None], at: int) -> bool:
    """Whether a line above may be the headline."""
    return any(
        signs[n] is None and len(words(lines[n])) >= _LONGEST_HEADLINE and not is_date_line(lines[n]) for n in range(at)
    )


def _opens_article(lines: Sequence[str], at: int) -> bool:
    """Whether a name or a date follows shortly, as below the picture at an article's head."""
    near = lines[at + 1 : at + 1 + _BESIDE]
    return any(is_date_line(line) or is_clock_line(line) or opening(line) for line in near) or any(
        _takes_pictures(line) for line in near[:2]
    )


def _takes_pictures(text: str) -> bool:
    """A bare name, perhaps with its agency."""
    return not opening(text) and (is_person(text.partition(" (")[0]) or is_agency(text))


def _signs(text: str) -> bool:
    """A writer's name, whose line may go on with outlet or day."""
    return is_byline(text) and not is_date_line(text) and bool(byline_names(text))
