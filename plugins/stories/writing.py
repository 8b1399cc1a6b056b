"""Story files written so that reading gives back the very same values."""

from __future__ import annotations

import os
import re
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from .fields import FIELDS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .shapes import Value

# What YAML readers take for something else than text (Norway's `no`, 1984, ~): harmless to us, quoted for the others.
_NOT_TEXT = re.compile(
    r"(?:~|=|<<|null|true|false|yes|no|on|off|y|n|[-+]?[\d.][\d_,:.]*(?:e[-+]?\d+)?|0x[\da-f]+|0o?[0-7]+|[-+]?\.(?:inf|nan))",
    re.IGNORECASE,
)
_DAY = re.compile(r"\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?")
# A plain scalar: begins with no sign that YAML knows, holds no `: `, ` #` or (inside a list) brackets and commas.
_PLAIN = re.compile(r"(?:[^\s\-?:,\[\]{}#&*!|>'\"%@`]|[-:](?=[^\s,\[\]{}:]))[^\n]*")
_TROUBLE = re.compile(
    r":(?=\s|$)|\s#|[\x00-\x1f\x7f-\xa0\u2028\u2029\ufeff\ud800-\udfff\ue000-\uf8ff\ufff0-\uffff]|\s$|^(?:---|\.\.\.)"
)
_FLOW_TROUBLE = re.compile(r"[,\[\]{}:]")
_SHORT = {"\n": "\\n", "\t": "\\t", "\r": "\\r", '"': '\\"', "\\": "\\\\", "\0": "\\0"}
_ESCAPED = re.compile(r"[\x00-\x1f\"\\\x7f-\xa0\u2028\u2029\ufeff\ud800-\udfff\ue000-\uf8ff\ufff0-\uffff]")
_NAME = re.compile(r"[A-Za-z][\w-]*", re.ASCII)


def compose(fields: Mapping[str, Value], body: str) -> str:
    """Make a whole new story file: front matter with the fields in the order of the table, an empty line, the body."""
    known = [name for name in FIELDS if name in fields]
    others = [name for name in fields if name not in FIELDS]
    header = "".join(field_text(name, fields[name]) for name in (*known, *others))
    text = body.strip("\n")
    return f"---\n{header}---\n\n{text}\n" if text else f"---\n{header}---\n"


def field_text(name: str, value: Value) -> str:
    """Give one field as lines of front matter, the last one ended; reading them gives back the value exactly."""
    return f"{key_text(name)}:{value_text(value)}\n"


def key_text(name: str) -> str:
    """Give a field's name as it stands in front matter; raises ValueError for one that is no word."""
    if not _NAME.fullmatch(name):
        raise ValueError(f"{name!r} is no name for a field: use letters, digits, _ and -, a letter first")
    return name


def value_text(value: Value) -> str:
    """Give what stands after the colon, its space or line break included."""
    if isinstance(value, str):
        block = _block(value)
        return f" {block or scalar(value)}"
    if isinstance(value, list) and any(isinstance(item, dict) and item for item in value):
        return "".join(f"\n  - {_item(item)}" for item in value)
    if isinstance(value, dict) and value and all(isinstance(item, str) for item in value.values()):
        return "".join(f"\n  {_key(key)}: {scalar(str(item))}" for key, item in value.items())
    return f" {inline(value)}"


def inline(value: Value) -> str:
    """Give a value in one line."""
    if isinstance(value, str):
        return scalar(value)
    return _flow(value)


def scalar(text: str, *, flow: bool = False, quoted: bool = False) -> str:
    """Give a text in one line, with quotes where it needs them; in a list (`flow`) it needs them more often."""
    if not quoted and _is_plain(text) and not (flow and _FLOW_TROUBLE.search(text)):
        return text
    return '"' + _ESCAPED.sub(_escape, text) + '"'


def write_new(path: Path, text: str, *, settle: bool = True) -> None:
    """Write a file that is not there yet, whole or not at all; raises FileExistsError instead of overwriting.

    With `settle` it outlasts a power cut from then on, which costs the disk some milliseconds.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = _beside(path, text, settle=settle)
    try:
        beside.chmod(0o666 & ~_umask())
        _link(beside, path)
    finally:
        beside.unlink()
    if settle:
        _settle_folder(path.parent)


def replace(path: Path, text: str) -> None:
    """Replace an existing file in one step, with the same mode; raises FileNotFoundError when it is not there."""
    target = path.resolve(strict=True)
    mode = target.stat().st_mode & 0o7777
    beside = _beside(target, text)
    try:
        beside.chmod(mode)
        beside.replace(target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    _settle_folder(target.parent)


def _link(beside: Path, path: Path) -> None:
    """Give a finished file its name, which must not be taken."""
    try:
        # A hard link, unlike a rename, fails when the name is taken.
        os.link(beside, path)
    except FileExistsError:
        raise
    except OSError:
        # A file system without hard links (memory sticks, some network drives): exclusive still, no longer in one step.
        with path.open("xb") as stream:
            stream.write(beside.read_bytes())
            stream.flush()
            os.fsync(stream.fileno())


def _is_plain(text: str) -> bool:
    if not _PLAIN.fullmatch(text) or _TROUBLE.search(text):
        return False
    return bool(_DAY.fullmatch(text)) or not _NOT_TEXT.fullmatch(text)


def _flow(value: Value) -> str:
    if isinstance(value, str):
        return scalar(value, flow=True)
    if isinstance(value, list):
        return "[" + ", ".join(_flow(item) for item in value) + "]"
    return "{" + ", ".join(f"{_key(key)}: {_flow(item)}" for key, item in value.items()) + "}"


def _item(item: Value) -> str:
    """Give one item of a block list: a mapping one line for each key, anything else in one line."""
    if isinstance(item, dict) and item and all(isinstance(text, str) for text in item.values()):
        return "\n    ".join(f"{_key(key)}: {scalar(str(text))}" for key, text in item.items())
    return _flow(item)


def _key(name: str) -> str:
    """Give a key inside a mapping: a word stands as it is, everything else in quotes."""
    return name if _NAME.fullmatch(name) and _is_plain(name) else scalar(name, quoted=True)


def _block(text: str) -> str | None:
    """Give a text of several lines as a block that people can read, where a block keeps every character of it."""
    lines = text.removesuffix("\n").split("\n")
    if len(lines) < 2 or not lines[0].strip() or not lines[-1].strip() or any(line != line.strip() for line in lines):
        return None
    if any(_TROUBLE.search(line.replace(":", "").replace("#", "")) for line in lines):
        return None
    mark = "|" if text.endswith("\n") else "|-"
    return mark + "".join(f"\n  {line}" if line else "\n" for line in lines)


def _escape(found: re.Match[str]) -> str:
    sign = found.group()
    return _SHORT.get(sign) or (f"\\x{ord(sign):02x}" if ord(sign) < 256 else f"\\u{ord(sign):04x}")


def _beside(path: Path, text: str, *, settle: bool = True) -> Path:
    """Write the text into a new file in the same folder, down to the disk."""
    handle, name = tempfile.mkstemp(prefix=".", suffix=".tmp", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(text.encode("utf-8"))
            if settle:
                stream.flush()
                os.fsync(stream.fileno())
    except BaseException:
        Path(name).unlink()
        raise
    return Path(name)


def _settle_folder(folder: Path) -> None:
    """Make a new name last through a power cut, where the system can."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
