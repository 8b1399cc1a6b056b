"""What a conversion finds in a capture: the values that travel from the converters to filing, receipt and JSON."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kept = Literal["body", "title", "byline", "date", "bio", "related", "cut"]


@dataclass(frozen=True)
class Listed:
    """Another story that the outlet listed beside this one, each part as it stands in the capture."""

    title: str
    kicker: str | None = None
    teaser: str | None = None
    byline: str | None = None


@dataclass(frozen=True)
class Judged:
    """What became of one input line (text: 1-based line number) or block (page: running number), and why."""

    n: int
    kept: Kept
    why: str


@dataclass(frozen=True)
class Capture:
    """One converted capture: `date` is the day that the original appeared, ISO, None where it is not stated."""

    title: str
    authors: tuple[str, ...]
    date: str | None
    source: str | None
    source_url: str | None
    kicker: str | None
    body: str
    lines: tuple[Judged, ...]
    related: tuple[Listed, ...]
    lang: str | None = None
    summary: str | None = None


class NotConverted(Exception):  # noqa: N818  it is an outcome that the editor reads, as `Unreadable` is
    """The input was refused; the message says what is wrong and how to mend it."""
