"""One field of front matter that YAML trips over, read as its writer meant it, or else named as a fault."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import yaml

from .yaml_values import pairs_of, points_elsewhere

if TYPE_CHECKING:
    from .shapes import Entry, Shape, Value

# Where an anchor, an alias or a tag may begin: no editor means them, `*` and `!` and `&` are text.
_SIGIL = re.compile(r"(?:^|[:\-][ \t]|[\[,{])[ \t]*[&*!](?=[^\s&])", re.MULTILINE)
# A value or an item that begins with # and a letter (`title: #1`, `- #water`): a comment to YAML, a text to its writer.
_HASH = re.compile(r"(?::|^[ \t]*-)[ \t]+#[^\s#]", re.MULTILINE)
_BLOCK = re.compile(r"(?:^|[:\-])[ \t]*[|>][+\-\d]{0,2}[ \t]*(?:#.*)?$")
_FIRST_VALUE = re.compile(r"(?P<before>[^:]*:[ \t]+)(?P<value>(?!#(?:[\s#]|$))[^\s\"'\[\]{}|>].*)")
_PLAIN_VALUE = re.compile(
    r"(?P<before>[ \t]*+(?:-[ \t]+)*+(?:[^\s\"'#:\[\]{},-][^:#]*:[ \t]+)?+)(?P<value>(?!#(?:[\s#]|$))[^\s\"'\[\]{}|>].*)"
)
_COMMENT = re.compile(r"[ \t]+#(?:[ \t].*)?$")
_SIMPLE_LIST = re.compile(r"\[([^\[\]\"'{}]*)\]")
_TEXT_KINDS = frozenset({"text", "any", "address", "place"})


def is_odd(text: str) -> bool:
    """Tell whether a header may hold values that YAML reads without a word, but not as they were meant."""
    return bool(_SIGIL.search(text) or _HASH.search(text))


def odd_field(own: list[str], entry: Entry, shape: Shape) -> Value | None:
    """Read the lines of one field: as they stand, then with its values taken as text; None adds a fault to the shape."""
    attempts = [own, _quoted(own)]
    if _HASH.search("\n".join(own)):
        attempts = attempts[1:]
    problem: yaml.YAMLError | None = None
    for attempt in attempts:
        try:
            return _only(attempt)
        except yaml.YAMLError as error:
            problem = problem or error
    return _as_text(own[: entry.end - entry.start], entry, shape, problem)


def warn_of_comment(rest: str, value: Value, entry: Entry, shape: Shape) -> None:
    """Say where a text loses what may belong to it: ` #1` is a comment to YAML, and seldom to its writer."""
    found = re.search(r"[ \t]#[^\s#].*", rest)
    if found and isinstance(value, str) and rest.lstrip()[:1] not in "\"'" and found.group().strip() not in value:
        what = f"`{found.group().strip()}` is read as a comment"
        shape.warnings.append((entry.start + 1, what, "put the value in quotes if it belongs to it"))


def _only(lines: list[str]) -> Value:
    if is_odd("\n".join(lines)) and points_elsewhere(lines):
        raise yaml.YAMLError("a value that begins with &, * or ! needs quotes")
    pairs = pairs_of(lines)
    if len(pairs) != 1:
        raise yaml.YAMLError("this is not one field")
    return pairs[0][1]


def _as_text(own: list[str], entry: Entry, shape: Shape, problem: yaml.YAMLError | None) -> Value | None:
    """Take the whole value as text, or say why that can't be what was meant."""
    value = " ".join(_COMMENT.sub("", line).strip() for line in (own[0][entry.column :], *own[1:])).strip()
    simple = _SIMPLE_LIST.fullmatch(value)
    wrong = _wrong(value, own, entry)
    if not wrong and simple and len(own) == 1:
        return [item.strip() for item in simple[1].split(",") if item.strip()]
    if not wrong and _is_meant_as_text(value, own, entry):
        return value
    reason = str(getattr(problem, "problem", None) or problem)
    what, mend = wrong or (
        f"{entry.name.lower()} can't be read ({reason})",
        _mend(value, own[0][entry.column :].strip()),
    )
    shape.faults.append((entry.start + 1 + _line(problem, len(own)), what, mend))
    return None


def _wrong(value: str, own: list[str], entry: Entry) -> tuple[str, str] | None:
    """Name what is plainly wrong with a value: what, and how to mend it."""
    name = entry.name.lower()
    control = re.search(r"[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff]", value)
    if control:
        return f"{name} holds a control character (U+{ord(control.group()):04X})", "delete it"
    if value[:1] == '"' and not re.search(r'(?<!\\)"', value[1:]):
        return f"the quote that opens {name} is never closed", 'put " at its end, or take the first one away'
    if any(re.match(r" *\t", line) for line in own[1:]):
        return f"{name} is indented with a tab", "indent with spaces"
    return None


def _is_meant_as_text(value: str, own: list[str], entry: Entry) -> bool:
    from .fields import kind_of

    if _BLOCK.search(own[0]) or (len(own) > 1 and not own[0][entry.column :].strip()):
        return False
    return value[:1] not in "[{-" or kind_of(entry.name.lower()) in _TEXT_KINDS


def _line(problem: yaml.YAMLError | None, most: int) -> int:
    mark = getattr(problem, "problem_mark", None)
    return min(mark.line, most - 1) if mark else 0


def _mend(value: str, beside: str) -> str:
    if beside[:2] == "- ":
        return "write every `- item` on a line of its own below the name"
    if value[:1] == "[":
        return "close the list with ], or write one `- item` a line below the name"
    return "check the indentation, and put a value that holds : or # in quotes"


def _quoted(own: list[str]) -> list[str]:
    """Put quotes round the plain values of a field's lines; what stands in a block scalar is left alone."""
    quoted: list[str] = []
    block: int | None = None
    for number, line in enumerate(own):
        indent = len(line) - len(line.lstrip(" "))
        if block is not None and (not line.strip() or indent > block):
            quoted.append(line)
            continue
        block = indent if _BLOCK.search(line) else None
        quoted.append(line if block is not None else _line_quoted(line, first=number == 0))
    return quoted


def _line_quoted(line: str, *, first: bool) -> str:
    if line.lstrip()[:1] == "#":
        return line
    found = (_FIRST_VALUE if first else _PLAIN_VALUE).fullmatch(line)
    if not found:
        # Between the parts of a list a tab is white space to a person, though not to every YAML reader.
        indent = len(line) - len(line.lstrip())
        return line if re.search(r"[\"']", line) else line[:indent] + line[indent:].replace("\t", " ")
    value = _COMMENT.sub("", found["value"]).rstrip().replace("'", "''")
    return f"{found['before']}'{value}'"
