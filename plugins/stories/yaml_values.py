"""YAML read so that every scalar stays text, and nothing stands for something else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import yaml

try:
    from yaml import CBaseLoader as Loader
except ImportError:  # PyYAML built without libyaml: the same values, slower
    from yaml import BaseLoader as Loader  # type: ignore[assignment]

if TYPE_CHECKING:
    from .shapes import Value

# Line breaks to YAML, but not to an editor; they pass through the parser as letters of the last private use plane.
_BREAKS = {"\x85": "\U0010e085", "\u2028": "\U0010e028", "\u2029": "\U0010e029"}
_TO_LETTERS = str.maketrans(_BREAKS)
_TO_BREAKS = str.maketrans({letter: mark for mark, letter in _BREAKS.items()})
# libyaml builds nested lists by calling itself, and thousands of them end the whole program without a word.
_DEEPEST = 100
_ANY_BREAK = re.compile("[\x85\u2028\u2029]")


def node_of(text: str) -> yaml.Node | None:
    """Compose YAML into nodes with their marks; raises yaml.YAMLError."""
    text = text.translate(_TO_LETTERS)
    if sum(map(text.count, ("[", "{", "- ", "? "))) > _DEEPEST and _depth(text) > _DEEPEST:
        raise yaml.YAMLError("lists stand too deep in one another")
    loader = Loader(text)
    try:
        return loader.get_single_node()
    except RecursionError:
        raise yaml.YAMLError("lists stand too deep in one another") from None
    finally:
        loader.dispose()


def _depth(text: str) -> int:
    """How deep lists and mappings stand in one another, counted without going down into them."""
    deepest = depth = 0
    for event in yaml.parse(text, Loader):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        deepest = max(deepest, depth)
        if deepest > _DEEPEST:
            break
    return deepest


def pairs_of(lines: list[str]) -> list[tuple[int, Value]]:
    """Read lines as one mapping: for each key its line and its value; raises yaml.YAMLError when they are none."""
    text = "\n".join([*lines, ""])
    root = node_of(text)
    if not isinstance(root, yaml.MappingNode):
        raise yaml.YAMLError("these are no fields")
    breaks = _TO_BREAKS if _ANY_BREAK.search(text) else {}
    return [(key.start_mark.line, _value(item, breaks)) for key, item in root.value]


def points_elsewhere(lines: list[str]) -> bool:
    """Tell whether YAML sees anchors, aliases or tags in the lines: signs that no editor means so."""
    text = "\n".join([*lines, ""]).translate(_TO_LETTERS)
    try:
        return any(getattr(event, "anchor", None) or getattr(event, "tag", None) for event in yaml.parse(text, Loader))
    except (yaml.YAMLError, RecursionError):
        return False


def _value(node: yaml.Node, breaks: dict[int, str]) -> Value:
    """Give a node's value with every scalar as text."""
    if isinstance(node, yaml.SequenceNode):
        return [_value(item, breaks) for item in node.value]
    if isinstance(node, yaml.MappingNode):
        return {str(_value(key, breaks)): _value(item, breaks) for key, item in node.value}
    return str(node.value).translate(breaks)
