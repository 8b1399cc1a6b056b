"""YAML front matter read the way its writer meant it: scalars stay text, and a value that YAML trips over is text."""

from __future__ import annotations

import re

import yaml

from .shapes import Entry, Shape, Value, closing, opening

try:
    from yaml import CBaseLoader as Loader
except ImportError:  # PyYAML built without libyaml: the same values, slower
    from yaml import BaseLoader as Loader  # type: ignore[assignment]

# A field begins in the first column; its name may be quoted and may hold spaces.
_FIELD = re.compile(
    r"(?P<name>\"[^\"]+\"|'[^']+'|[^\s\"'#:\[\]{},&*!|>%@`?-][^:#]*?|-?[^\W\d][^:#]*?)[ \t]*:(?=[ \t]|$)"
)
# Line breaks to YAML, but not to an editor; they pass through the parser as letters of the last private use plane.
_BREAKS = {"\x85": "\U0010e085", "\u2028": "\U0010e028", "\u2029": "\U0010e029"}
_TO_LETTERS = str.maketrans(_BREAKS)
_TO_BREAKS = str.maketrans({letter: mark for mark, letter in _BREAKS.items()})
_ANY_BREAK = re.compile("[\x85\u2028\u2029]")
# Anchors, aliases and tags: no editor means them, `*` and `!` and `&` are text.
_SIGIL = re.compile(r"(?:^|[:\-\[,{])[ \t]*[&*!](?=[^\s&])", re.MULTILINE)
_BLOCK = re.compile(r"(?:^|[:\-])[ \t]*[|>][+\-\d]{0,2}[ \t]*(?:#.*)?$")
_PLAIN_VALUE = re.compile(
    r"(?P<before>[ \t]*+(?:-[ \t]+)*+(?:[^\s\"'#:\[\]{},-][^:#]*:[ \t]+)?+)(?P<value>[^\s\"'\[\]{}|>#].*)"
)
_TEXT_KINDS = frozenset({"text", "any", "address", "place"})


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
            _warn_of_comment(lines[entry.start][entry.column :], whole[number], entry, shape)
            continue
        upto = shape.entries[number + 1].start if number + 1 < len(shape.entries) else end
        shape.take(entry, _alone(lines[entry.start : upto], entry, shape))
    return shape


def node_of(text: str) -> yaml.Node | None:
    """Compose YAML into nodes with their marks; raises yaml.YAMLError."""
    loader = Loader(text.translate(_TO_LETTERS))
    try:
        return loader.get_single_node()
    finally:
        loader.dispose()


def _pairs(lines: list[str]) -> list[tuple[int, Value]]:
    """Read lines as one mapping: for each key its line and its value; raises yaml.YAMLError when they are none."""
    text = "\n".join([*lines, ""])
    root = node_of(text)
    if not isinstance(root, yaml.MappingNode):
        raise yaml.YAMLError("these are no fields")
    breaks = _TO_BREAKS if _ANY_BREAK.search(text) else {}
    return [(key.start_mark.line, _value(item, breaks)) for key, item in root.value]


def _value(node: yaml.Node, breaks: dict[int, str]) -> Value:
    """Give a node's value with every scalar as text."""
    if isinstance(node, yaml.SequenceNode):
        return [_value(item, breaks) for item in node.value]
    if isinstance(node, yaml.MappingNode):
        return {str(_value(key, breaks)): _value(item, breaks) for key, item in node.value}
    return str(node.value).translate(breaks)


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
    text = "\n".join(lines[start:end])
    if shape.faults or not shape.entries or _SIGIL.search(text) or _hidden_text(text):
        return None
    try:
        pairs = _pairs(lines[start:end])
    except yaml.YAMLError:
        return None
    if [line + start for line, _ in pairs] != [entry.start for entry in shape.entries]:
        return None
    return [value for _, value in pairs]


def _warn_of_comment(rest: str, value: Value, entry: Entry, shape: Shape) -> None:
    """Say where a text loses what may belong to it: ` #1` is a comment to YAML, and seldom to its writer."""
    found = re.search(r"[ \t]#[^\s#].*", rest)
    if found and isinstance(value, str) and rest.lstrip()[:1] not in "\"'" and found.group().strip() not in value:
        what = f"`{found.group().strip()}` is read as a comment"
        shape.warnings.append((entry.start + 1, what, "put the value in quotes if it belongs to it"))


def _hidden_text(text: str) -> bool:
    """Tell whether a value begins with # and a letter (`title: #1`): a comment to YAML, a text to its writer."""
    return bool(re.search(r":[ \t]+#[^\s#]", text))


def _alone(own: list[str], entry: Entry, shape: Shape) -> Value | None:
    """Read one field by itself: as it stands, then with its values taken as text."""
    attempts = [own, _quoted(own)]
    if _SIGIL.search("\n".join(own)) or _hidden_text(own[0]):
        attempts = attempts[1:]
    problem: yaml.YAMLError | None = None
    for attempt in attempts:
        try:
            return _only(_pairs(attempt))
        except yaml.YAMLError as error:
            problem = problem or error
    return _as_text(own[: entry.end - entry.start], entry, shape, problem)


def _only(pairs: list[tuple[int, Value]]) -> Value:
    if len(pairs) != 1:
        raise yaml.YAMLError("this is not one field")
    return pairs[0][1]


def _as_text(own: list[str], entry: Entry, shape: Shape, problem: yaml.YAMLError | None) -> Value | None:
    from .fields import kind_of

    value = " ".join(line.strip() for line in (own[0][entry.column :], *own[1:]) if line.strip())
    name = entry.name.lower()
    control = re.search(r"[\x00-\x08\x0b-\x1f\x7f]", value)
    if control:
        what, mend = f"{name} holds a control character (U+{ord(control.group()):04X})", "delete it"
    elif value[:1] == '"' and not re.search(r'(?<!\\)"', value[1:]):
        what, mend = f"the quote that opens {name} is never closed", 'put " at its end, or take the first one away'
    elif any(re.match(r" *\t", line) for line in own[1:]):
        what, mend = f"{name} is indented with a tab", "indent with spaces"
    elif (
        _BLOCK.search(own[0])
        or (value[:1] in "[{-" and kind_of(name) not in _TEXT_KINDS)
        or (len(own) > 1 and not own[0][entry.column :].strip())
    ):
        what, mend = f"{name} can't be read ({_reason(problem)})", _mend(value)
    else:
        return value
    shape.faults.append((entry.start + 1 + _line(problem, len(own)), what, mend))
    return None


def _reason(problem: yaml.YAMLError | None) -> str:
    return str(getattr(problem, "problem", None) or problem)


def _line(problem: yaml.YAMLError | None, most: int) -> int:
    mark = getattr(problem, "problem_mark", None)
    return min(mark.line, most - 1) if mark else 0


def _mend(value: str) -> str:
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
    if first:
        found = re.match(r"(?P<before>[^:]*:[ \t]+)(?P<value>[^\s\"'\[\]{}|>].*)", line)
        if found and re.match(r"#\s", found["value"]):
            found = None
    else:
        found = _PLAIN_VALUE.fullmatch(line)
    if not found:
        # Between the parts of a list a tab is white space to a person, though not to every YAML reader.
        indent = len(line) - len(line.lstrip())
        return line if re.search(r"[\"']", line) else line[:indent] + line[indent:].replace("\t", " ")
    value = found["value"].rstrip().replace("'", "''")
    return f"{found['before']}'{value}'"
