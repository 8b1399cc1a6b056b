"""HTML as a stream of tags and words, in one pass whatever stands there: for lists that nest and close nothing rightly."""

from __future__ import annotations

import html
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..patterns import later

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAME = later(r"</?([A-Za-z][A-Za-z0-9]*)")
_UNTIL = later(r"[^\"'>]*")
_ATTRIBUTE = later(r"([A-Za-z_][\w:-]*)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+)))?")


@dataclass(frozen=True)
class Tag:
    """One tag: its name, whether it closes, and its attributes with names in small letters."""

    name: str
    closes: bool = False
    attributes: dict[str, str] = field(default_factory=dict)


def tags(text: str) -> Iterator[Tag | str]:
    """Tags and the words between them in their order; comments and declarations are neither.

    The library's own parser looks for the end of a broken tag again and again, which takes hours for a megabyte of them.
    """
    at = words = 0
    last_comment = text.rfind("-->")  # no comment ends behind it, and none is looked for there
    while (opens := text.find("<", at)) >= 0:
        named = _NAME.match(text, opens)
        if named is None and not text.startswith(("<!", "<?"), opens):
            at = opens + 1
            continue
        ends = _end(text, named.end()) if named else _end_of_declaration(text, opens, last_comment)
        if ends < 0:
            break  # no tag ends any more: the rest is words
        if opens > words:
            yield html.unescape(text[words:opens])
        if named:
            closes = text[opens + 1] == "/"
            yield Tag(named.group(1).lower(), closes, {} if closes else _attributes(text[named.end() : ends]))
        at = words = ends + 1
    if words < len(text):
        yield html.unescape(text[words:])


def _end(text: str, at: int) -> int:
    """Where the tag's `>` stands, -1 for none; a quotation mark that nobody closes is a letter like others."""
    while True:
        found = _UNTIL.match(text, at)
        at = found.end() if found else at
        if at >= len(text):
            return -1
        if text[at] == ">":
            return at
        closing = text.find(text[at], at + 1)
        if closing < 0:
            return text.find(">", at)
        at = closing + 1


def _end_of_declaration(text: str, opens: int, last_comment: int) -> int:
    if text.startswith("<!--", opens) and opens < last_comment:
        return text.find("-->", opens + 2) + 2
    return text.find(">", opens)


def _attributes(source: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, double, single, bare in _ATTRIBUTE.findall(source):
        found.setdefault(name.lower(), html.unescape(double or single or bare))
    return found
