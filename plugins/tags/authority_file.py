"""`content/tags.yaml` read and proved: everything wrong in it is told at once."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

import yaml

from ..stories.faults import Fault, Unreadable, brief, typed
from ..stories.yaml_values import node_of
from .authority import KINDS, Alias, Authority, Entry, letters

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

NAME = "tags.yaml"
_PARTS = ("tags", "never")
_KEYS = ("kind", "note", "aliases")
_SHAPE = "write a line `tags:` and below it, indented, `NASA: {kind: organisation}`"
# What a message shows of an editor's own words.
_SHOWN = 60


def read_authority(path: Path) -> Authority:
    """Read the file; without one the list is empty. Raises Unreadable with all that is wrong, in the order of lines."""
    if not path.is_file():
        return Authority()
    reading = _Reading(typed(path))
    authority = reading.authority(path)
    if not reading.faults:
        reading.faults += _contradictions(authority, reading)
    if reading.faults:
        raise Unreadable(reading.faults)
    return authority


class _Reading:
    """One file being read; what is wrong gathers in `faults`."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.faults: list[Fault] = []
        self.never: list[Alias] = []

    def wrong(self, line: int, what: str, mend: str) -> None:
        self.faults.append(Fault(self.path, line, what, mend))

    def authority(self, path: Path) -> Authority:
        try:
            root = node_of(path.read_bytes().decode("utf-8-sig"))
        except UnicodeDecodeError:
            self.wrong(1, "this is no UTF-8 text", "save the file as UTF-8")
            return Authority()
        except OSError as error:
            self.wrong(1, f"the file can't be read ({error.strerror})", "see who may read it")
            return Authority()
        except yaml.YAMLError as error:
            mark = getattr(error, "problem_mark", None)
            problem = getattr(error, "problem", None) or str(error)
            mend = "look for a missing colon, quotation mark or indentation in this line and the one above"
            self.wrong(mark.line + 1 if mark else 1, f"YAML can't read this ({problem})", mend)
            return Authority()
        entries: list[Entry] = []
        for key, line, node in self.pairs(root, "the file", _SHAPE):
            if key == "tags":
                entries = [self.entry(*pair) for pair in self.pairs(node, "tags", _SHAPE)]
            elif key == "never":
                self.never = list(self.names(node, "never"))
            else:
                self.wrong(line, f"{brief(key, _SHOWN)} is no part of this file", _nearest(key, _PARTS))
        return Authority(tuple(entries), tuple(name.name for name in self.never))

    def pairs(self, node: yaml.Node | None, what: str, mend: str) -> Iterator[tuple[str, int, yaml.Node]]:
        """Give the keys of a mapping with their lines and values; a name that stands there twice is a fault."""
        if _is_empty(node):
            return
        if not isinstance(node, yaml.MappingNode):
            self.wrong(_line(node), f"{what} holds no `name: value` lines", mend)
            return
        seen: dict[str, int] = {}
        for key, value in node.value:
            name, line = " ".join(str(key.value).split()) if isinstance(key, yaml.ScalarNode) else "", _line(key)
            if not name:
                self.wrong(line, "a name is missing here", mend)
            elif name in seen:
                first = f"{brief(name, _SHOWN)} stands here a second time (first in line {seen[name]})"
                self.wrong(line, first, "make one of the two")
            else:
                seen[name] = line
                yield name, line, value

    def entry(self, name: str, line: int, node: yaml.Node) -> Entry:
        texts, aliases = {"kind": "", "note": ""}, tuple[Alias, ...]()
        lines = dict.fromkeys(texts, line)
        mend = f"write it as `{brief(name, _SHOWN)}: {{kind: topic}}`"
        for key, at, value in self.pairs(node, brief(name, _SHOWN), mend):
            if key == "aliases":
                aliases = tuple(self.names(value, key))
            elif key not in _KEYS:
                self.wrong(at, f"{brief(key, _SHOWN)} is nothing that a tag has", _nearest(key, _KEYS))
            elif isinstance(value, yaml.ScalarNode):
                texts[key], lines[key] = " ".join(str(value.value).split()), at
            else:
                self.wrong(at, f"the {key} of a tag is one text", f"write it behind `{key}:` in one line")
        if texts["kind"] and texts["kind"] not in KINDS:
            kind = brief(texts["kind"], _SHOWN)
            self.wrong(lines["kind"], f"{kind} is no kind of tag", _nearest(kind, KINDS))
        return Entry(name, texts["kind"], texts["note"], aliases, line)

    def names(self, node: yaml.Node, what: str) -> Iterator[Alias]:
        """Give the names of a list, or one name that stands alone."""
        items = [] if _is_empty(node) else node.value if isinstance(node, yaml.SequenceNode) else [node]
        for item in items:
            name = " ".join(str(item.value).split()) if isinstance(item, yaml.ScalarNode) else ""
            if name:
                yield Alias(name, _line(item))
            else:
                self.wrong(_line(item), f"{what} holds something that is no name", f"write `{what}: [One, Two]`")


def _contradictions(authority: Authority, reading: _Reading) -> Iterator[Fault]:
    """Name what can't all be true: two tags with one name, a tag that is never one, circles."""
    shown: dict[str, Entry] = {}
    for entry in authority.entries:
        key = letters(entry.name)
        if not key:
            yield Fault(reading.path, entry.line, f"no address can be made of “{entry.name}”", "write it in letters")
        elif key in shown:
            what = f"“{entry.name}” is “{shown[key].name}” of line {shown[key].line} again"
            yield Fault(reading.path, entry.line, what, "make one of the two")
        else:
            shown[key] = entry
    yield from _doubled_aliases(authority.entries, shown, reading.path)
    named = [(entry, alias) for entry in authority.entries for alias in entry.aliases]
    aliases = {letters(alias.name): (entry, alias) for entry, alias in reversed(named)}
    for name in reading.never:
        key = letters(name.name)
        if key in shown:
            what, line = f"“{name.name}” is never to be used and is a tag in line {shown[key].line}", name.line
            yield Fault(reading.path, line, what, "take it out of one of the two")
        elif key in aliases:
            entry, alias = aliases[key]
            what = f"“{name.name}” is never to be used and is another name of “{entry.name}” in line {alias.line}"
            yield Fault(reading.path, name.line, what, "take it out of one of the two")


def _doubled_aliases(entries: Iterable[Entry], shown: dict[str, Entry], path: str) -> Iterator[Fault]:
    """Name aliases that two tags have, and aliases that are tags of their own."""
    owners: dict[str, tuple[Entry, Alias]] = {}
    for entry in entries:
        for alias in entry.aliases:
            key = letters(alias.name)
            owner, first = owners.setdefault(key, (entry, alias))
            other = shown.get(key)
            if not key:
                yield Fault(path, alias.line, f"no address can be made of “{alias.name}”", "write it in letters")
            elif owner is not entry:
                what = f"“{alias.name}” is another name of “{owner.name}” in line {first.line} already"
                yield Fault(path, alias.line, what, "leave it to one of the two tags")
            elif other and other is not entry:
                yield Fault(path, alias.line, *_tag_as_alias(entry, other, shown))


def _tag_as_alias(entry: Entry, other: Entry, shown: dict[str, Entry]) -> tuple[str, str]:
    if entry in _behind(other, shown):
        what = f"“{entry.name}” and “{other.name}” are each other's names, in a circle with line {other.line}"
        return what, "keep one of the two tags and write the other among its aliases"
    what = f"“{other.name}” is another name of “{entry.name}” here and a tag of its own in line {other.line}"
    return what, f"take its own lines out, and write its aliases here, too: then it becomes “{entry.name}”"


def _behind(start: Entry, shown: dict[str, Entry]) -> list[Entry]:
    """Return the tags that are reached from one through names that are tags themselves."""
    reached: list[Entry] = []
    waiting = [start]
    while waiting:
        one = waiting.pop()
        near = [shown[key] for alias in one.aliases if (key := letters(alias.name)) in shown]
        fresh = [entry for entry in near if entry is not one and entry not in reached]
        reached += fresh
        waiting += fresh
    return reached


def _is_empty(node: yaml.Node | None) -> bool:
    return node is None or (isinstance(node, yaml.ScalarNode) and not node.value)


def _line(node: yaml.Node | None) -> int:
    return node.start_mark.line + 1 if node is not None else 1


def _nearest(name: str, known: tuple[str, ...]) -> str:
    near = difflib.get_close_matches(name, known, n=1, cutoff=0.6)
    return f"did you mean {near[0]}?" if near else f"write one of {', '.join(known)}"
