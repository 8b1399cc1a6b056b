"""A story's capture converted again: what the converter wrote is renewed, what a person changed stays."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from ..stories.editing import set_field
from ..stories.faults import typed
from ..stories.header import Value
from ..stories.header import split as split_story
from ..stories.writing import replace
from .filing import Outcome, Wishes, fields_of, hash_of
from .findings import Capture, NotConverted
from .merging import Piece, merge
from .record import CHOSEN, digits, paragraphs, record_of, written

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..stories.story import Story
    from .duplicates import Archive

# A text seldom holds its own address: it came with --url, and a new conversion without it takes no credit away.
_CREDIT = ("source", "source_url")


def update_story(capture: Capture, raw: bytes, archive: Archive, wishes: Wishes) -> Outcome:
    """Convert the capture of a story again and renew the story's file; the outcome carries the difference.

    Raises NotConverted when the archive has no such story or its record of what was written is gone.
    """
    there = archive.find(capture.source_url, hash_of(raw), capture.body)
    if there is None:
        raise NotConverted("no story of this capture is there: leave --update out to file it")
    story = next(story for story in archive.stories if story.path == there.path)
    before = story.path.read_bytes().decode("utf-8")
    after, notes = renewed(before, story, capture, raw, wishes)
    if after == before:
        return Outcome(story.path, f"found ({there.why}); nothing to change", written=False, notes=tuple(notes))
    replace(story.path, after)
    return Outcome(
        story.path,
        f"updated ({there.why})",
        written=True,
        diff=_diff(before, after, typed(story.path).lstrip("/")),
        notes=tuple(notes),
    )


def renewed(before: str, story: Story, capture: Capture, raw: bytes, wishes: Wishes) -> tuple[str, list[str]]:
    """The story's text with the new conversion merged in, and a note for each place where a person's version won."""
    known = written(story.captured)
    if known is None:
        raise NotConverted(
            f"{typed(story.path)} has no record of what was captured (`captured: wrote`): edit it by hand"
        )
    wrote, wrote_body = known
    fresh = fields_of(capture, wishes)
    fresh |= {name: story.fields[name] for name in _CREDIT if _stays(name, story, fresh, wrote)}
    given = {"date": wishes.date, "category": wishes.category, "rights": wishes.rights}
    asked = {name: fresh.get(name) for name, value in given.items() if value}
    text, notes = _with_fields(before, story.fields, {k: v for k, v in fresh.items() if k not in CHOSEN}, wrote)
    for name, value in asked.items():
        text = text if story.fields.get(name) == value else set_field(text, name, value)
    pieces, now = paragraphs(split_story(text).body), paragraphs(capture.body)
    merged = merge(wrote_body, [Piece(digits(p), p) for p in pieces], [Piece(digits(p), p) for p in now])
    notes += merged.notes
    record = record_of(fresh, capture.body, wishes.today, hash_of(raw))
    changed = _with_body(text, merged.texts)
    if changed == before and {**record, "date": ""} == {**story.captured, "date": ""}:
        return before, notes
    return set_field(changed, "captured", dict(record)), notes


def _stays(name: str, story: Story, fresh: Mapping[str, Value], wrote: Mapping[str, str]) -> bool:
    """Tell whether a field that the new conversion does not state is still the one that capture wrote."""
    return name not in fresh and name in story.fields and digits(story.fields[name]) == wrote.get(name)


def _with_fields(
    text: str, fields: Mapping[str, Value], fresh: Mapping[str, Value], wrote: Mapping[str, str]
) -> tuple[str, list[str]]:
    """The text with each field renewed that is still as it was written, and a note for each that a person changed."""
    notes = []
    for name in dict.fromkeys([*wrote, *fresh]):
        value, now = fields.get(name), fresh.get(name)
        untouched = name not in wrote if value is None else digits(value) == wrote.get(name)
        if untouched:
            text = text if value == now else set_field(text, name, now)
        elif now is not None and value != now and digits(now) != wrote.get(name):
            notes.append(f"kept as a person left it: {name} (the capture says {str(now)[:70]!r})")
    return text, notes


def _with_body(text: str, pieces: list[str]) -> str:
    """The text with another body; the header and the blank line after it stay byte for byte."""
    body = split_story(text).body
    kept = body.strip("\n")
    head = text[: text.rindex(kept)] if kept else text.rstrip("\n") + "\n\n"
    joined = "".join(piece if piece.endswith("\n\n") else piece.rstrip("\n") + "\n\n" for piece in pieces)
    return head + joined.rstrip("\n") + "\n"


def _diff(before: str, after: str, name: str) -> str:
    lines = difflib.unified_diff(
        before.splitlines(keepends=True), after.splitlines(keepends=True), f"a/{name}", f"b/{name}"
    )
    return "".join(line if line.endswith("\n") else line + "\n" for line in lines)
