"""A text with nothing but addresses, one a line, as people keep and programs export them; each becomes a stub."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..decoding import decoded
from ..findings import Entry
from .saved import Saved

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARK = r"\s*(?:(?:[-*+•–]|\d{1,4}[.)])\s+)?"
_BARE = re.compile(rf"{_MARK}<?(?P<url>(?:https?|javascript|place|data|file|ftp|about|chrome):[^\s<>]+)>?(?P<after>.*)")
_TITLED = re.compile(
    rf"{_MARK}\[(?P<title>[^\[\]\n]{{1,300}})\]\((?P<url>[a-z]+:[^\s()]+(?:\([^\s()]*\)[^\s()]*)*)\)\s*"
)
# What parts an address from the title behind it: a bar (OneTab), a tab, a dash.
_PARTED = re.compile(r"\s*(?:\||\t|–|—| - )\s*(?P<title>\S.{0,300})|\s*")
_REMARK = re.compile(r"\s*#(?!#).{0,200}")


def is_list(text: str) -> bool:
    """True for a text in which every line that is not empty is an address, with or without a title beside it."""
    lines = [line for line in text.split("\n") if line.strip()]
    return bool(lines) and any(map(_link, lines)) and all(_link(line) or _REMARK.fullmatch(line) for line in lines)


def entries(raw: bytes) -> Iterator[Entry]:
    """A stub for each line; lines that begin with # are the list's own remarks.  Raises NotConverted for none."""
    saved = Saved("the list")
    for line in decoded(raw).lstrip("\ufeff").split("\n"):
        if found := _link(line):
            saved.add(found)
    yield from saved.entries()


def _link(line: str) -> Entry | None:
    if len(line) > 4_000:
        return None
    if titled := _TITLED.fullmatch(line):
        return Entry(name="", form="stub", title=titled["title"], url=titled["url"])
    bare = _BARE.fullmatch(line.rstrip())
    behind = _PARTED.fullmatch(bare["after"]) if bare else None
    return Entry(name="", form="stub", title=behind["title"], url=bare["url"]) if bare and behind else None
