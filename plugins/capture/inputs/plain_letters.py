"""Letters in plain text as HTML: paragraphs, headlines over an address, and addresses that stand in notes below."""

from __future__ import annotations

import html
import re

from ..patterns import later

_ADDRESS = later(r"<?(https?://[^\s<>\"]+[^\s<>\".,;:!?)\]'])>?")
_NOTE = later(r"^\s*\[(\d{1,3})\]:?\s*<?(https?://[^\s<>]+)>?\s*$", re.MULTILINE)
_MARK = later(r"\[(\d{1,3})\]")
_RULE = later(r"[\s*=_~#+-]{3,}")
_SIGNATURE = later(r"^-- ?$", re.MULTILINE)
_QUOTED = later(r"^(?:> ?)+", re.MULTILINE)
_BULLET = later(r"^\s*(?:[*•·–+-]|\d{1,2}[.)])\s+")
_LONGEST_TITLE = 30
# Lines as mail programs break them: nearly all of a paragraph's lines but the last are this long.
_WRAPPED = 55


def as_html(text: str) -> str:
    """The letter as HTML whose links carry the words that stand for them."""
    text = _SIGNATURE.split(text.replace("\r\n", "\n").replace("\r", "\n"))[0]
    if sum(line.startswith(">") for line in text.split("\n")) > text.count("\n") / 2:
        text = _QUOTED.sub("", text)  # sent on as a quotation
    notes = dict(_NOTE.findall(text))
    text = _NOTE.sub("", text)
    return "\n".join(_paragraph(part, notes) for part in re.split(r"\n[ \t]*\n", text) if part.strip())


def _paragraph(part: str, notes: dict[str, str]) -> str:
    lines = [line.strip() for line in part.split("\n") if line.strip() and not _RULE.fullmatch(line)]
    if not lines:
        return ""
    at = next((n for n, line in enumerate(lines) if _ADDRESS.fullmatch(line)), None)
    if at is not None and (at > 0 or len(lines) > 1):
        return _item(lines, at)
    if len(lines) > 1 and sum(map(bool, map(_BULLET.match, lines))) >= len(lines) / 2:
        items = "\n".join(f"<li>{_linked(line, notes)}</li>" for line in _joined_items(lines))
        return f"<ul>\n{items}\n</ul>"
    return f"<p>{_linked(_joined(lines), notes)}</p>"


def _item(lines: list[str], at: int) -> str:
    """A headline, its address on a line of its own, and a teaser, in whatever order they stand."""
    address = _found(lines[at])
    above, below = lines[:at], lines[at + 1 :]
    title = " ".join(above) if len(" ".join(above).split()) <= _LONGEST_TITLE else above[0]
    rest = [] if title == " ".join(above) else above[1:]
    if not above:
        title, below = (below[0], below[1:]) if below else (address, [])
    out = f'<h3><a href="{html.escape(address)}">{html.escape(_BULLET.sub("", title), quote=False)}</a></h3>'
    teaser = _joined([*rest, *[line for line in below if not _ADDRESS.fullmatch(line)]])
    return out + (f"\n<p>{_linked(teaser, {})}</p>" if teaser else "")


def _joined(lines: list[str]) -> str:
    """Lines that a mail program broke joined again; short ones keep their ends."""
    wrapped = len(lines) > 1 and min(map(len, lines[:-1])) >= _WRAPPED
    return (" " if wrapped or len(lines) == 1 else "\n").join(lines)


def _joined_items(lines: list[str]) -> list[str]:
    items: list[str] = []
    for line in lines:
        if _BULLET.match(line) or not items:
            items.append(_BULLET.sub("", line))
        else:
            items[-1] += " " + line
    return items


def _found(line: str) -> str:
    found = _ADDRESS.search(line)
    return found.group(1) if found else ""


def _linked(text: str, notes: dict[str, str]) -> str:
    """Text as HTML, its addresses as links: "Title: https://..." links the title, "[3]" leads to its note."""
    if alone := re.fullmatch(r"(.{10,200}?)[\s:(–—<-]*(https?://[^\s<>\"()]+)[)>]?\.?", text, re.DOTALL):
        title = alone.group(1).strip(" :(–—<-")
        if "http" not in title and "." not in title.strip(".!?") and len(title.split()) <= _LONGEST_TITLE:
            return f'<a href="{html.escape(alone.group(2))}">{html.escape(title, quote=False)}</a>'
    out: list[str] = []
    at = 0
    for found in re.finditer(_ADDRESS.pattern + "|" + _MARK.pattern, text):
        address = found.group(1) or notes.get(found.group(2) or "")
        if not address:
            continue
        before = text[at : found.start()]
        if found.group(2):  # the words before the mark, back to the last stop, are what it stands for
            cut = max(before.rfind(stop) for stop in (". ", ", ", ": ", "\n", "; ")) + 1
            out += [
                html.escape(before[:cut], quote=False),
                f' <a href="{html.escape(address)}">{html.escape(before[cut:].strip(), quote=False)}</a>',
            ]
        else:
            out += [
                html.escape(before, quote=False),
                f'<a href="{html.escape(address)}">{html.escape(re.sub("^https?://", "", address)[:60], quote=False)}</a>',
            ]
        at = found.end()
    return "".join([*out, html.escape(text[at:], quote=False)]).replace("\n", "<br>\n")
