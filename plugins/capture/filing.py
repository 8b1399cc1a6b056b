"""Where a capture goes: a new story file, never over one that is there."""

from __future__ import annotations

import hashlib
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from ..stories.slugs import slug_of
from ..stories.writing import compose, write_new
from .duplicates import VERY_SAME
from .record import record_of

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from ..stories.header import Value
    from .duplicates import Archive
    from .findings import Capture


@dataclass(frozen=True)
class Wishes:
    """What the editor asked for: today, and the values of --date, --category and --rights (None: not given)."""

    today: date
    date: date | None = None
    category: str | None = None
    rights: str | None = None


@dataclass(frozen=True)
class Outcome:
    """What became of a capture: the story's file, what happened in words, and for an update the difference."""

    path: Path
    what: str
    written: bool
    diff: str = ""
    notes: tuple[str, ...] = ()


def hash_of(raw: bytes) -> str:
    """Name a raw capture by its bytes: 16 hexadecimal digits, enough to tell millions apart and short to read."""
    return hashlib.sha256(raw).hexdigest()[:16]


def fields_of(capture: Capture, wishes: Wishes) -> dict[str, Value]:
    """The header of a new story, without `captured`; what the capture does not state is absent."""
    runs = wishes.date or wishes.today
    fields: dict[str, Value] = {"title": capture.title, "date": runs.isoformat()}
    if capture.authors:
        fields["authors"] = list(capture.authors)
    optional = {
        "category": wishes.category,
        "summary": capture.summary,
        "lang": None if capture.lang == "en" else capture.lang,
        "source": capture.source or _site(capture.source_url),
        "source_url": capture.source_url,
        "published": capture.date[:10] if capture.date else None,
        "kicker": capture.kicker,
    }
    fields |= {name: value for name, value in optional.items() if value}
    if capture.image:
        fields["image"] = {part: text for part, text in asdict(capture.image).items() if text}
    fields["rights"] = wishes.rights or "excerpt"
    if capture.related:
        parts = ("title", "kicker", "teaser", "byline")
        fields["seen_with"] = [
            {part: text for part in parts if (text := getattr(other, part))} for other in capture.related
        ]
    return fields


def _site(address: str | None) -> str | None:
    """The site's name out of its address: a credit that is true where the capture names no outlet."""
    return (urlsplit(address).hostname or "").removeprefix("www.") or None if address else None


def file_capture(capture: Capture, raw: bytes, archive: Archive, wishes: Wishes) -> Outcome:
    """Write the capture as a story under `content/stories/YYYY/MM/`, unless it is there already.

    Raises OSError when the folder can't be written.  The month is that of the day on which the story runs.
    """
    name = hash_of(raw)
    if there := archive.find(capture.source_url, name, capture.body):
        changed = there.why != VERY_SAME
        notes = ("`--update` takes over what has changed since",) if changed else ()
        return Outcome(there.path, f"already there: {there.why}; nothing written", written=False, notes=notes)
    fields = fields_of(capture, wishes)
    runs = wishes.date or wishes.today
    folder = archive.content / "stories" / f"{runs:%Y}" / f"{runs:%m}"
    taken = archive.slugs()
    wanted = slug_of(capture.title)
    number = 1
    while True:
        slug = wanted if number == 1 else f"{wanted[:76].rstrip('-')}-{number}"
        number += 1
        if slug in taken:
            continue
        text = _story_text(capture, fields | ({"slug": slug} if slug != wanted else {}), name, wishes)
        path = folder / f"{slug}.md"
        folder.mkdir(parents=True, exist_ok=True)
        try:
            write_new(path, text)
        except FileExistsError:
            continue  # written by somebody else meanwhile, or a file that is no story
        archive.add(path)
        return Outcome(path, "written", written=True, notes=_missing(fields))


def _missing(fields: dict[str, Value]) -> tuple[str, ...]:
    """What the editor has to add before the story can be published."""
    if "source" in fields or fields["rights"] == "own":
        return ()
    return ("no outlet was found: add `source:` to the file (or give --url), so that it is credited",)


def _story_text(capture: Capture, fields: dict[str, Value], name: str, wishes: Wishes) -> str:
    captured = record_of(fields, capture.body, wishes.today, name)
    return compose({**fields, "captured": dict(captured)}, capture.body)
