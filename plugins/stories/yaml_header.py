"""YAML front matter read the way its writer meant it: scalars stay text, and a value that YAML trips over is text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import yaml

from .odd_fields import is_odd, odd_field, warn_of_comment
from .shapes import Entry, Shape, closing, opening
from .yaml_values import pairs_of

if TYPE_CHECKING:
    from .shapes import Value

# A field begins in the first column; its name may be quoted and may hold spaces.
_FIELD = re.compile(
    r"(?P<name>\"[^\"]+\"|'[^']+'|[^\s\"'#:\[\]{},&*!|>%@`?-][^:#]*?|-?[^\W\d][^:#]*?)[ \t]*:(?=[ \t]|$)"
)
# A line that was meant to be a field.  Without the colon only a small letter tells it from a sentence ("Source code ...").
_NAMED = re.compile(r"[ \t]*(?P<name>[A-Za-z_]+(?=[ \t]*:)|[a-z_]+(?=[ \t]))[ \t]*:?(?P<value>.*)")


def yaml_header(lines: list[str]) -> Shape:
    """Read the front matter that `lines` begin with; whatever is wrong stands in the shape's faults."""
    shape = Shape("yaml")
    start = opening(lines) or 0
    end = closing(lines, start)
    if end is None:
        shape.faults.append(
            (start + 1, "the front matter is opened but never closed", "put a line --- below its last field")
        )
        end = _seeming_end(lines, start)
        shape.body = end
    else:
        shape.body = end + 1
    shape.entries = _entries(lines, start + 1, end, shape)
    whole = _whole(lines, start + 1, end, shape)
    for number, entry in enumerate(shape.entries):
        if whole is not None:
            shape.take(entry, whole[number])
            warn_of_comment(lines[entry.start][entry.column :], whole[number], entry, shape)
            continue
        upto = shape.entries[number + 1].start if number + 1 < len(shape.entries) else end
        shape.take(entry, odd_field(lines[entry.start : upto], entry, shape))
    return shape


def _seeming_end(lines: list[str], start: int) -> int:
    """Say where a header that is never closed seems to end: at the first blank line."""
    return next((n for n in range(start + 1, len(lines)) if not lines[n].strip()), len(lines))


def _entries(lines: list[str], start: int, end: int, shape: Shape) -> list[Entry]:
    """Cut the header into fields; a line in the first column that begins none is a fault."""
    entries: list[Entry] = []
    for number in range(start, end):
        line = lines[number]
        found = _FIELD.match(line)
        if found:
            entries.append(Entry(found["name"].strip("\"'").strip(), number, number + 1, found.end()))
        elif entries and (
            not line.strip() or line[0] in " \t#" or (line[0] == "-" and _takes_items(lines, entries[-1]))
        ):
            if line.strip() and line[0] != "#":
                entries[-1].end = number + 1
                _note_indented(lines, number, entries[-1], shape)
        elif line.strip() and line[0] != "#":
            _note_stray(line, number, shape)
    return entries


def _note_stray(line: str, number: int, shape: Shape) -> None:
    """Say what is wrong with a line that begins no field: nearly always a blank or a colon is at fault."""
    mend = "indent it if it goes on with the field above; put --- above it if the text begins here"
    name, value = _known_name(line)
    if name:
        mend = f"write `{name}: {value}`, at the margin and with a colon and a blank after the name"
        shape.lines.setdefault(name, number + 1)
    shape.faults.append((number + 1, "this line of the front matter is no `field: value`", mend))


def _note_indented(lines: list[str], number: int, entry: Entry, shape: Shape) -> None:
    """Find fault with a field that slid under another one whose value is a plain text: it would become part of it."""
    name, value = _known_name(lines[number])
    beside = lines[entry.start][entry.column :].strip()
    if name and ":" in lines[number] and beside and beside[0] not in "|>[{\"'#":
        what = f"{name} is indented, as if it went on with {entry.name.lower()}"
        shape.faults.append((number + 1, what, f"write `{name}: {value}` at the margin"))
        shape.lines.setdefault(name, number + 1)


def _known_name(line: str) -> tuple[str, str]:
    """Give the known field that a line names, with or without its colon, and what stands behind; else two empty texts."""
    from .fields import FIELDS

    found = _NAMED.match(line)
    name = found["name"].lower() if found else ""
    return (name, found["value"].strip()) if found and name in FIELDS else ("", "")


def _takes_items(lines: list[str], entry: Entry) -> bool:
    """Tell whether `- item` lines in the first column belong to the field: they do when nothing stands beside its name."""
    rest = lines[entry.start][entry.column :].strip()
    return not rest or rest[0] == "#"


def _whole(lines: list[str], start: int, end: int, shape: Shape) -> list[Value] | None:
    """Read all fields at once: the quick way, right when YAML sees the same fields in the same lines as we do."""
    if shape.faults or not shape.entries or is_odd("\n".join(lines[start:end])):
        return None
    try:
        pairs = pairs_of(lines[start:end])
    except yaml.YAMLError:
        return None
    if [line + start for line, _ in pairs] != [entry.start for entry in shape.entries]:
        return None
    return [value for _, value in pairs]
