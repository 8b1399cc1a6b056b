"""A story file taken apart: the header's fields with their lines, and the body."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from .faults import Fault, Unreadable
from .plain_header import plain_header
from .shapes import Shape, Value, lines_of, opening
from .yaml_header import yaml_header

__all__ = ["Header", "Value", "examine", "split"]


@dataclass(frozen=True)
class Header:
    """The fields as written (scalars stay text, names in lower case), the line of each, and the body from its first line on."""

    fields: dict[str, Value]
    lines: dict[str, int]
    body: str
    body_line: int
    shape: Literal["yaml", "plain", "none"]
    warnings: tuple[Fault, ...] = field(default=(), compare=False)


def split(text: str, path: str = "<text>") -> Header:
    """Take a story file apart; raises Unreadable with every fault of its form (not of its fields: see `fields.check`)."""
    header, faults = examine(text, path)
    if faults:
        raise Unreadable(faults)
    return header


def examine(text: str, path: str = "<text>") -> tuple[Header, list[Fault]]:
    """Take a story file apart as far as it goes, and list the faults of its form beside it."""
    lines = lines_of(text)
    read = yaml_header if opening(lines) is not None else plain_header
    shape: Shape = read(lines)
    if not shape.fields and not shape.faults and shape.name == "plain":
        return Header({}, {}, "\n".join(lines), 1, "none"), []
    start = next((n for n in range(shape.body, len(lines)) if lines[n].strip()), len(lines))
    header = Header(
        shape.fields,
        shape.lines,
        "\n".join(lines[start:]),
        start + 1,
        shape.name,
        tuple(Fault(path, line, what, mend) for line, what, mend in shape.warnings),
    )
    return header, [Fault(path, line, what, mend) for line, what, mend in shape.faults]
