"""Pelican's plain header: `Key: value` lines at the top of the file, ended by an empty line."""

from __future__ import annotations

import re

from .shapes import Entry, Shape, Value

_FIELD = re.compile(r"(?P<name>[A-Za-z][\w-]*)[ \t]*:(?:[ \t]+|$)")
_MORE = re.compile(r"[ \t]+\S")
_CLOSING = re.compile(r"(?:---|\.\.\.)[ \t]*")
# Fields that move a story: in a text that was pasted right below the header they are never the editor's.
_MOVING = frozenset({"save_as", "url", "template", "slug", "status"})
_SENTENCE = re.compile(r"[.!?…][\"'”’)\]]*$")


def plain_header(lines: list[str]) -> Shape:
    """Read the plain header that `lines` begin with; a shape without fields means that there is none.

    A header is a run of `Key: value` lines with at least one known field. Where the text follows without an empty
    line, the header ends after its last known field, so that the text's own `Word: ...` lines stay text.
    """
    shape = Shape("plain")
    entries, end = _run(lines)
    glued = end < len(lines) and bool(lines[end].strip()) and not _CLOSING.fullmatch(lines[end])
    entries = _without_text(lines, entries, glued=glued, shape=shape)
    if not entries:
        return Shape("plain")
    shape.entries = entries
    shape.body = entries[-1].end
    if not glued and shape.body == end and end < len(lines) and _CLOSING.fullmatch(lines[end]):
        shape.body += 1
    for entry in entries:
        shape.take(entry, _value(lines, entry))
        if entry.name.lower() in ("save_as", "url", "template"):
            # Honoured, for Pelican does; but it may be the first line of a text that was pasted one line too high.
            what = f"`{lines[entry.start].strip()}` moves this story or changes its template"
            mend = "if it belongs to the text, put an empty line above it; if not, put the header between --- lines"
            shape.warnings.append((entry.start + 1, what, mend))
    return shape


def _run(lines: list[str]) -> tuple[list[Entry], int]:
    """Give the run of fields at the top and the number of the line that ends it."""
    entries: list[Entry] = []
    for number, line in enumerate(lines):
        found = _FIELD.match(line)
        if found:
            entries.append(Entry(found["name"], number, number + 1, found.end()))
        elif entries and _MORE.match(line):
            entries[-1].end = number + 1
        else:
            return entries, number
    return entries, len(lines)


def _without_text(lines: list[str], entries: list[Entry], *, glued: bool, shape: Shape) -> list[Entry]:
    """Leave out the lines at the run's end that are the text's, and say so."""
    from .fields import FIELDS, nearest

    def known(entry: Entry) -> bool:
        name = entry.name.lower()
        return (name in FIELDS or nearest(name) is not None) and not (glued and name in _MOVING)

    last = max((n for n, entry in enumerate(entries) if known(entry)), default=-1)
    if last < 0:
        return []
    kept, rest = entries[: last + 1], entries[last + 1 :]
    if not glued:
        while rest and not _SENTENCE.search(lines[rest[0].end - 1].rstrip()):
            kept.append(rest.pop(0))
    for entry in rest:
        what = f"`{entry.name}: …` right below the header is taken as text"
        shape.warnings.append(
            (entry.start + 1, what, "put an empty line above the text, or the field among the others")
        )
    if glued and not rest:
        what = "the text begins right below the header"
        shape.warnings.append((kept[-1].end + 1, what, "put an empty line between them"))
    return kept


def _value(lines: list[str], entry: Entry) -> Value:
    """Give a field's value; lines that go on with it are further items of a list, or further lines of a text."""
    from .fields import kind_of

    first = lines[entry.start][entry.column :].strip()
    more = [line.strip() for line in lines[entry.start + 1 : entry.end]]
    if not more:
        return first
    if kind_of(entry.name.lower()) in ("list", "slugs"):
        # Items in lines of their own may hold commas; beside the name they are separated by them, as in Pelican.
        return [*(item.strip() for item in first.split(",") if item.strip()), *more]
    return "\n".join([first, *more] if first else more)
