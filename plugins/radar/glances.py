"""A story file at a glance: the few fields that tell one story from another, without reading the header in full.

Reading ten thousand headers with a YAML parser takes seconds; looking for eight known lines takes tenths of one.  What a
glance can't be sure of (block scalars, anchors, escapes) is read by the parser after all.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..stories.faults import Unreadable
from ..stories.header import split

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

_NAMES = "title|date|published|slug|source|source_url|thread|category|status|related|captured"
_FIELD = re.compile(rf"^({_NAMES})[ \t]*:[ \t]*(.*(?:\n(?:[ \t]+\S|-[ \t]).*)*)", re.IGNORECASE | re.MULTILINE)
_FENCE = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
_BLANK = re.compile(r"\n[ \t]*\n")
_REMARK = re.compile(r"\s#.*")
# First signs of values that are more than their own letters.
_ODD = frozenset(">|&*!{[%@`")
_SLUG = re.compile(r"[\w-]*\w[\w-]*")
# In a record in lines, and in one in braces.
_RECORD = re.compile(r"^[ \t]+(hash|id):[ \t]*(.*)$", re.MULTILINE)
_INLINE = re.compile(r"\b(hash|id):[ \t]*(\"[^\"\n]*\"|'[^'\n]*'|[^\s,}]+)")


@dataclass(frozen=True)
class Glance:
    """What tells one story from another, empty where nothing is written; `hash` and `ident` are those of `captured`.

    `day` is the ISO day on which the original appeared, else the one on which the story runs; `pinned` are the slugs in
    `related`.
    """

    path: Path
    body: str
    title: str = ""
    day: str = ""
    slug: str = ""
    source: str = ""
    source_url: str = ""
    thread: str = ""
    category: str = ""
    status: str = ""
    hash: str = ""
    ident: str = ""
    pinned: tuple[str, ...] = ()


def glances(content: Path, but: Container[str] = ()) -> list[Glance]:
    """All story files below `content/stories` that can be opened, by path, `but` those that are known.

    A broken header hides nothing but itself.
    """
    found = []
    for name in _files(str(content / "stories")):
        if name in but:
            continue
        try:
            found.append(glance(Path(name)))
        except OSError:
            continue  # its name is taken, its text unknown; the build names the file
    return found


def _files(folder: str) -> Iterator[str]:
    """As `rglob("*.md")` sorted, which takes twenty times as long over ten thousand files."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        if entry.is_dir():
            yield from _files(entry.path)
        elif entry.name.endswith(".md"):
            yield entry.path


def glance(path: Path) -> Glance:
    """One story file at a glance; raises OSError when it can't be opened."""
    text = path.read_bytes().decode("utf-8-sig", "replace").replace("\r\n", "\n")
    header, body = _halves(text)
    found: dict[str, str] = {}
    for name, value in _FIELD.findall(header):
        key = name.lower()
        if key == "captured":
            parts = (_INLINE if value.lstrip().startswith("{") else _RECORD).findall(value)
            found |= {sign: _plain(part) or part for sign, part in parts}
        elif key == "related":
            found[key] = value
        elif (plain := _plain(value)) is None:
            return _in_full(path, text, body)
        else:
            found[key] = plain
    return _made(path, body, found)


def _made(path: Path, body: str, found: dict[str, str]) -> Glance:
    return Glance(
        path,
        body,
        " ".join(found.get("title", "").split()),
        (found.get("published") or found.get("date", ""))[:10],
        found.get("slug", ""),
        found.get("source", ""),
        found.get("source_url", ""),
        found.get("thread", ""),
        found.get("category", ""),
        found.get("status", "").lower(),
        found.get("hash", ""),
        found.get("id", ""),
        tuple(_SLUG.findall(found.get("related", ""))),
    )


def _halves(text: str) -> tuple[str, str]:
    """The header's lines and the body; a file that begins with `---` has its header up to the next such line."""
    first = text.lstrip("\n")
    if first.startswith("---") and (end := _FENCE.search(first, 4)):
        return first[4 : end.start()], first[end.end() :]
    blank = _BLANK.search(first)
    return (first[: blank.start()], first[blank.end() :]) if blank else (first, "")


def _plain(value: str) -> str | None:
    """The value as meant, None where only a parser can tell."""
    value = value.strip()
    if value[:1] in ('"', "'"):
        mark = value[0]
        inner = value[1 : value.rfind(mark)] if value.rfind(mark) > 0 else ""
        odd = "\\" in inner if mark == '"' else "'" in inner
        return None if odd or mark in inner else inner
    if value[:1] in _ODD:
        return None
    return _REMARK.sub("", f" {value}", count=1).strip() if "#" in value else value


def _in_full(path: Path, text: str, body: str) -> Glance:
    try:
        header = split(text, path.name)
    except Unreadable:
        return _made(path, body, {})
    captured = header.fields.get("captured")
    more = {str(key): str(value) for key, value in captured.items()} if isinstance(captured, dict) else {}
    plain = {name: value for name, value in header.fields.items() if isinstance(value, str)}
    plain["related"] = str(header.fields.get("related", ""))
    return _made(path, body, {**plain, "hash": more.get("hash", ""), "id": more.get("id", "")})
