"""A text with nothing but addresses, one a line, as people keep and programs export them; each becomes a stub."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..decoding import decoded
from ..findings import Entry
from ..patterns import later
from .saved import Saved

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARK = r"\s*(?:(?:[-*+•–]|\d{1,4}[.)])\s+)?"
_BARE = later(rf"{_MARK}<?(?P<url>(?:https?|javascript|place|data|file|ftp|about|chrome):[^\s<>]+)>?(?P<after>.*)")
_TITLED = later(rf"{_MARK}\[(?P<title>[^\[\]\n]{{1,300}})\]\((?P<url>[a-z]+:[^\s()]+(?:\([^\s()]*\)[^\s()]*)*)\)\s*")
# What parts an address from the title behind it: a bar (OneTab), a tab, a dash.
_PARTED = later(r"\s*(?:\||\t|–|—| - )\s*(?P<title>\S.{0,300})|\s*")
# Whatever the patterns above find holds this; a text without it need not be looked through.
_ANY = later(r"[a-z]:\S")
_REMARK = later(r"\s*#(?!#).{0,200}")
# A list that people keep may have a name, titles above its addresses and words behind them; a text has sentences.
_LONGEST_TITLE = 25
_NAMED = later(r"\s*(?:#{1,6}\s+)?(?P<title>[^#\s].{0,300}?)\s*:?\s*")
_NOTED = later(rf"{_MARK}<?(?P<url>https?:[^\s<>]+)>?\s+(?P<note>\S.{{0,300}})")
_LEAST = 2
_MANY = 20
_LONGEST_LINE = 4_000


def is_list(text: str) -> bool:
    """True for a text in which every line that is not empty is an address, with or without a title beside it.

    Of two addresses or more, lines of titles may stand directly above theirs, the list's name at the beginning, and
    words of the collector's behind them.
    """
    if not _ANY.search(text):
        return False
    lines = [line for line in text.split("\n") if line.strip()]
    if any(map(_link, lines)) and all(_link(line) or _REMARK.fullmatch(line) for line in lines):
        return True
    links = sum(bool(_link(line) or _noted(line)) for line in lines)
    cut = lines[:-1] if links >= _MANY else lines  # of a long list only the beginning may be given
    return links >= _LEAST and all(
        _link(line) or _noted(line) or _REMARK.fullmatch(line) or _is_title(line, lines[number + 1 : number + 2])
        for number, line in enumerate(cut)
    )


def entries(raw: bytes) -> Iterator[Entry]:
    """A stub for each line; lines that begin with # are the list's own remarks.  Raises NotConverted for none."""
    saved = Saved("the list")
    lines = [line for line in decoded(raw).lstrip("\ufeff").split("\n") if line.strip()]
    titled = _are_titled(lines)
    for before, line in zip(["", *lines], lines, strict=False):
        if found := _link(line) or _noted(line):
            title = _NAMED.fullmatch(before) if titled and not (_link(before) or _noted(before)) else None
            saved.add(found._replace(title=found.title or (title["title"] if title else None)))
    yield from saved.entries()


def _are_titled(lines: list[str]) -> bool:
    """True where titles stand above their addresses; a single one, at the beginning, is the list's own name."""
    titles = [line for line in lines if not (_link(line) or _noted(line) or _REMARK.fullmatch(line))]
    return len(titles) >= _LEAST


def _is_title(line: str, below: list[str]) -> bool:
    short = len(line.split()) <= _LONGEST_TITLE and not line.rstrip().endswith((".", ";", ","))
    return short and bool(_NAMED.fullmatch(line)) and any(_link(each) or _noted(each) for each in below)


def _noted(line: str) -> Entry | None:
    """A link with the collector's words behind it, which are no sentence that goes on from the address."""
    noted = _NOTED.fullmatch(line.rstrip()) if len(line) <= _LONGEST_LINE else None
    if noted is None or len(noted["note"].split()) > _LONGEST_TITLE:
        return None
    return Entry(name="", form="stub", url=noted["url"], note=noted["note"])


def _link(line: str) -> Entry | None:
    if len(line) > _LONGEST_LINE:
        return None
    if titled := _TITLED.fullmatch(line):
        return Entry(name="", form="stub", title=titled["title"], url=titled["url"])
    bare = _BARE.fullmatch(line.rstrip())
    behind = _PARTED.fullmatch(bare["after"]) if bare else None
    return Entry(name="", form="stub", title=behind["title"], url=bare["url"]) if bare and behind else None
