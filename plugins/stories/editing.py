"""One field of a story file changed by line surgery: every other byte stays as a person left it."""

from __future__ import annotations

import re
from dataclasses import dataclass

import yaml

from .faults import Unreadable
from .fields import kind_of, settle
from .header import split
from .plain_header import plain_header
from .shapes import Entry, Shape, Value, closing, opening
from .writing import field_text, inline, key_text, value_text
from .yaml_header import yaml_header
from .yaml_values import node_of


@dataclass(frozen=True)
class _Lines:
    """A text as lines that keep their ends, so that joining them gives back every byte."""

    mark: str
    whole: list[str]
    bare: list[str]
    end: str


def set_field(text: str, key: str, value: Value | None) -> str:
    """Give the text of a story file with one field set, or removed (None); nothing outside the field changes.

    Works on YAML front matter, plain headers and files without any (which get front matter). Raises Unreadable when
    the header can't be read, ValueError when its shape can't hold the value; the result is proved by reading it.
    """
    before = split(text)
    lines = _lines(text)
    name = key.lower()
    if before.shape == "none":
        changed = text if value is None else _with_header(lines, name, value)
    elif before.shape == "yaml":
        changed = _in_yaml(lines, name, value)
    else:
        changed = _in_plain(lines, name, value)
    _prove(before.fields, before.body, changed, name, value)
    return changed


def _lines(text: str) -> _Lines:
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    whole = re.findall(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z", text[len(mark) :])
    bare = [line.rstrip("\r\n") for line in whole]
    first = whole[0] if whole else ""
    end = first[len(bare[0]) :] if first and first[len(bare[0]) :] else "\n"
    return _Lines(mark, whole, bare, end)


def _with_header(lines: _Lines, name: str, value: Value) -> str:
    header = f"---\n{field_text(name, value)}---\n\n".replace("\n", lines.end)
    return lines.mark + header + "".join(lines.whole)


def _in_yaml(lines: _Lines, name: str, value: Value | None) -> str:
    shape = yaml_header(lines.bare)
    entry = _entry(shape, name)
    if entry is None:
        if value is None:
            return lines.mark + "".join(lines.whole)
        end = closing(lines.bare, opening(lines.bare) or 0) or 0
        # Above capture's record, where that stands at the end: an editor looks for fields above it.
        record = _entry(shape, "captured")
        place = record.start if record and record.end == end else end
        return _spliced(lines, place, place, field_text(name, value))
    if value is None:
        return _spliced(lines, entry.start, entry.end, "")
    own = lines.bare[entry.start : entry.end]
    found = _value_span(own)
    if found:
        before, after = found
        return _spliced(lines, entry.start, entry.end, f"{before}{inline(value)}{after}\n")
    colon = own[0][: entry.column]
    return _spliced(lines, entry.start, entry.end, f"{colon}{value_text(value)}\n")


def _value_span(own: list[str]) -> tuple[str, str] | None:
    """Give what stands before and after a one-line value that a comment follows; None where no comment has to stay."""
    if len(own) != 1 or "#" not in own[0]:
        return None
    try:
        root = node_of(own[0])
    except yaml.YAMLError:
        return None
    if not isinstance(root, yaml.MappingNode) or len(root.value) != 1:
        return None
    node = root.value[0][1]
    if node.start_mark.line or node.end_mark.line:
        return None
    before, after = own[0][: node.start_mark.column], own[0][node.end_mark.column :]
    if not re.fullmatch(r"[ \t]+#.*", after):
        return None
    return (before if before[-1:].isspace() else before + " "), after


def _in_plain(lines: _Lines, name: str, value: Value | None) -> str:
    shape = plain_header(lines.bare)
    entry = _entry(shape, name)
    if value is None:
        return lines.mark + "".join(lines.whole) if entry is None else _spliced(lines, entry.start, entry.end, "")
    shown = _plain_value(name, value)
    if entry is None:
        last = shape.entries[-1].end
        return _spliced(lines, last, last, f"{key_text(name).capitalize()}:{shown}\n")
    name_and_colon = lines.bare[entry.start][: entry.column].rstrip()
    return _spliced(lines, entry.start, entry.end, f"{name_and_colon}{shown}\n")


def _plain_value(name: str, value: Value) -> str:
    """Give a value as a plain header can hold it, a space before it."""
    if isinstance(value, dict) or (isinstance(value, list) and not all(isinstance(item, str) for item in value)):
        raise ValueError(f"a plain header can't hold {name}: put the header between --- lines")
    if isinstance(value, str):
        lines = value.split("\n")
        return f" {value}" if len(lines) == 1 and value else "".join(f"\n    {line}" for line in lines if line)
    items = [str(item) for item in value]
    # Beside the name, commas part the items; in lines of their own they may hold some.
    if any("," in item or ";" in item for item in items):
        return "".join(f"\n    {item}" for item in items)
    return f" {', '.join(items)}".rstrip()


def _entry(shape: Shape, name: str) -> Entry | None:
    return next((entry for entry in shape.entries if entry.name.lower() == name), None)


def _spliced(lines: _Lines, start: int, end: int, new: str) -> str:
    """Put new lines in place of lines start..end, with the file's own line ends."""
    kept = list(lines.whole)
    if start and start == len(kept) and kept[-1] == lines.bare[-1]:
        kept[-1] += lines.end
        new = new.removesuffix("\n")
    if end == len(kept) and end and start < end and kept[-1] == lines.bare[-1]:
        new = new.removesuffix("\n")
    return lines.mark + "".join(kept[:start]) + new.replace("\n", lines.end) + "".join(kept[end:])


def _prove(fields: dict[str, Value], body: str, changed: str, name: str, value: Value | None) -> None:
    """Read the changed text: the field must have the value, everything else must be as before."""
    try:
        after = split(changed)
    except Unreadable as error:
        raise ValueError(f"this header can't hold {name}: {error}") from None
    others = {key: item for key, item in fields.items() if key != name}
    given = after.fields.get(name)
    same = given is None if value is None else given is not None and _same(name, given, value)
    if not same or {key: item for key, item in after.fields.items() if key != name} != others or after.body != body:
        raise ValueError(
            f"this header can't hold {name} as {value!r}: put it between --- lines, and an empty line below"
        )


def _same(name: str, one: Value, other: Value) -> bool:
    return one == other or (kind_of(name) != "any" and settle(name, one) == settle(name, other))
