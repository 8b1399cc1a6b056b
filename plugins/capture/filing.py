"""Where a capture goes: a new story file, never over one that is there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlsplit

from ..stories.faults import typed
from ..stories.slugs import slug_of
from ..stories.writing import compose, write_new
from . import escaping
from .record import record_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from pathlib import Path

    from ..radar.archive import Archive
    from ..stories.header import Value
    from .findings import Capture


@dataclass(frozen=True)
class Wishes:
    """What the editor asked for: today, the values of --date, --category and --rights (None: not given), --update."""

    today: date
    date: date | None = None
    category: str | None = None
    rights: str | None = None
    update: bool = False


@dataclass(frozen=True)
class Outcome:
    """What became of a capture: the story's file, what happened in words, and for an update the difference."""

    path: Path
    what: str
    kind: Literal["written", "updated", "already there"]
    diff: str = ""
    notes: tuple[str, ...] = ()


def fields_of(capture: Capture, wishes: Wishes, sections: Mapping[str, str] | None = None) -> dict[str, Value]:
    """The header of a new story, without `captured`; what the capture does not state is absent.

    The outlet's own section is the category only where the archive has one of that name (`sections`: as it is written
    there, by its letters in lower case).
    """
    runs = wishes.date or wishes.today
    fields: dict[str, Value] = {"title": capture.title, "date": runs.isoformat()}
    if capture.authors:
        fields["authors"] = list(capture.authors)
    optional: dict[str, Value | None] = {
        "category": wishes.category or (sections or {}).get((capture.section or "").casefold()),
        "tags": list(capture.tags),
        # A summary is Markdown, and these words are none: what looks like it must not act.
        "summary": escaping.paragraph(capture.summary or ""),
        "status": "draft" if capture.stub else None,
        "lang": None if capture.lang == "en" else capture.lang,
        "source": capture.source or _site(capture.source_url),
        "source_url": capture.source_url,
        "published": capture.date[:10] if capture.date else None,
        "kicker": capture.kicker,
        "via": capture.via,
        "via_url": capture.via_url,
        "comment": capture.note,
    }
    fields |= {name: value for name, value in optional.items() if value}
    fields["rights"] = wishes.rights or ("link" if capture.stub else "excerpt")
    if capture.image:
        fields["image"] = {part: text for part, text in capture.image._asdict().items() if text}
    if capture.related:
        parts = ("title", "kicker", "teaser", "byline")
        fields["seen_with"] = [
            {part: text for part in parts if (text := getattr(other, part))} for other in capture.related
        ]
    return fields


def _site(address: str | None) -> str | None:
    """The site's name out of its address: a credit that is true where the capture names no outlet."""
    return (urlsplit(address).hostname or "").removeprefix("www.") or None if address else None


def file_capture(capture: Capture, name: str, archive: Archive, wishes: Wishes) -> Outcome:
    """Write the capture as a new story under `content/stories/YYYY/MM/`; `name` is the hash of what it was made from.

    Raises OSError when the folder can't be written.  The month is that of the day on which the story runs.
    """
    fields = fields_of(capture, wishes, archive.categories() if capture.section else None)
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
            # Links come by the thousand and can be imported again, so the disk is not waited for at each.
            write_new(path, text, settle=not capture.stub)
        except FileExistsError:
            continue  # written by somebody else meanwhile, or a file that is no story
        notes = (*_missing(fields), *_offered(capture, fields, archive))
        archive.add(path)
        return Outcome(path, f"written{_marked(capture)}", "written", notes=notes)


def _offered(capture: Capture, fields: dict[str, Value], archive: Archive) -> tuple[str, ...]:
    """The nearest story of another outlet that tells of the same event, offered as one thread; never merged."""
    day, source = str(fields.get("published", fields["date"])), str(fields.get("source", ""))
    near = [] if capture.stub else archive.same_event(capture.title, capture.body, day, source)
    if not near:
        return ()
    thread = near[0].thread
    join = f"`thread: {thread}` joins it" if thread else "the same `thread:` in both joins them"
    return (f"tells of the same event as {typed(near[0].path)}: {join}",)


def _marked(capture: Capture) -> str:
    """What a reader of the outcome should know of a story that is no whole text."""
    if capture.stub:
        return " (a link without its text: a draft)"
    return "" if capture.whole else " (only a summary was there: `captured: whole: no`)"


def _missing(fields: dict[str, Value]) -> tuple[str, ...]:
    """What the editor has to add before the story can be published."""
    if "source" in fields or fields["rights"] == "own":
        return ()
    return ("no outlet was found: add `source:` to the file (or give --url), so that it is credited",)


def _story_text(capture: Capture, fields: dict[str, Value], name: str, wishes: Wishes) -> str:
    captured = record_of(fields, capture, wishes.today, name)
    return compose({**fields, "captured": dict(captured)}, capture.body)
