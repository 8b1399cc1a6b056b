"""A story's capture converted again: what the converter wrote is renewed, what a person changed stays."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from ..stories.editing import set_field
from ..stories.faults import typed
from ..stories.header import Value
from ..stories.header import split as split_story
from ..stories.story import read
from ..stories.writing import replace
from .filing import Outcome, Wishes, fields_of
from .findings import Capture, NotConverted
from .merging import Piece, merge
from .record import CHOSEN, OF_STUBS, digits, paragraphs, record_of, written

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..radar.archive import Archive, Same
    from ..stories.story import Story

# What came with --url or from the input that listed the story: a new conversion without it takes nothing away.
_GIVEN = frozenset({"source", "source_url", "tags", "comment", "via", "via_url"})


def update_story(capture: Capture, name: str, there: Same, archive: Archive, wishes: Wishes) -> Outcome:
    """Renew the file of a story with a new conversion (`name` is its hash); the outcome carries the difference.

    Raises NotConverted when the story's record of what was written is gone, Unreadable when the file is broken.
    """
    story = read(there.path)
    before = story.path.read_bytes().decode("utf-8")
    after, notes = renewed(before, story, capture, name, wishes)
    if after == before:
        what = f"already there: {there.why}; nothing to change"
        return Outcome(story.path, what, "already there", notes=tuple(notes))
    replace(story.path, after)
    archive.add(story.path)
    whole = "completed" if is_partial(story) and capture.whole and not capture.stub else "updated"
    difference = _diff(before, after, typed(story.path).lstrip("/"))
    return Outcome(story.path, f"{whole} ({there.why})", "updated", diff=difference, notes=tuple(notes))


def is_partial(story: Story) -> bool:
    """True for a captured story whose text is still to come: a link, or only a summary."""
    return bool(story.captured) and (story.captured.get("whole") == "no" or not story.body.strip())


def renewed(before: str, story: Story, capture: Capture, name: str, wishes: Wishes) -> tuple[str, list[str]]:
    """The story's text with the new conversion merged in, and a note for each place where a person's version won."""
    known = written(story.captured)
    if known is None:
        raise NotConverted(
            f"{typed(story.path)} has no record of what was captured (`captured: wrote`): edit it by hand"
        )
    wrote, wrote_body = known
    capture = capture._replace(ident=capture.ident or story.captured.get("id"))
    fresh = fields_of(capture, wishes)
    given = set(story.fields) - OF_STUBS if is_partial(story) else _GIVEN
    fresh |= {field: story.fields[field] for field in given if _stays(field, story, fresh, wrote)}
    wished = {"date": wishes.date, "category": wishes.category, "rights": wishes.rights}
    asked = {field: fresh.get(field) for field, value in wished.items() if value}
    renewable = {field: value for field, value in fresh.items() if field not in CHOSEN or field in wrote}
    text, notes = _with_fields(before, story.fields, renewable, wrote)
    for field, value in asked.items():
        text = text if story.fields.get(field) == value else set_field(text, field, value)
    pieces, now = paragraphs(split_story(text).body), paragraphs(capture.body)
    merged = merge(wrote_body, [Piece(digits(p), p) for p in pieces], [Piece(digits(p), p) for p in now])
    notes += merged.notes
    record = record_of(fresh, capture, wishes.today, name)
    changed = _with_body(text, merged.texts)
    if changed == before and _lasting(record) == _lasting(story.captured):
        return before, notes
    return set_field(changed, "captured", dict(record)), notes


def _lasting(record: Mapping[str, str]) -> dict[str, str]:
    """The record without what differs each time that a feed is read."""
    return {key: value for key, value in record.items() if key not in ("date", "hash")}


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
    if not kept and not pieces:
        return text
    head = text[: text.rindex(kept)] if kept else text.rstrip("\n") + "\n\n"
    joined = "".join(piece if piece.endswith("\n\n") else piece.rstrip("\n") + "\n\n" for piece in pieces)
    return head + joined.rstrip("\n") + "\n"


def _diff(before: str, after: str, name: str) -> str:
    lines = difflib.unified_diff(
        before.splitlines(keepends=True), after.splitlines(keepends=True), f"a/{name}", f"b/{name}"
    )
    return "".join(line if line.endswith("\n") else line + "\n" for line in lines)
