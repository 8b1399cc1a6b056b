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
        elif line.strip() and line[0] != "#":
            mend = "indent it if it goes on with the field above; put --- above it if the text begins here"
            shape.faults.append((number + 1, "this line of the front matter is no `field: value`", mend))
    return entries


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
