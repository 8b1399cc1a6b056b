"""Markdown with a header (clippings, notes, posts of other site generators): what the header says, and the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from ...stories.addresses import clean_url, host_of
from ...stories.faults import brief
from ..decoding import decoded
from ..findings import Entry, NotConverted
from ..markdown import header
from ..markdown.header import Front, front_of
from ..markdown.obsidian import words_of
from ..page.dates import stated_day
from ..page.wording import squeezed
from ..patterns import later
from .saved import remark

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# What programs tag everything with that they bring: it says how a text came, not what it is about.
_PROGRAMS = frozenset(
    "clippings clipping clipped clip webclip web-clip web-clipping webclipping clippings/articles readwise omnivore to-read"
    " toread read-later literature-note".split()
)
_WEB = later(r"(?:.*?\]\(|<)?(https?://[^\s<>()\"']+(?:\([^\s<>()]*\)[^\s<>()\"']*)*)[)>]?", re.DOTALL)
# MarkDownload puts the page's description in a quotation above the text.
_EXCERPT = later(r"\A(\s*(?:# [^\n]*\n+)?)> ## Excerpt\n((?:>[^\n]*\n)+)\s*(?:---[ \t]*\n)?")
_SIGNS = later(r"^(?:#{1,6} |> |[-*+] |\d+\. |```|~~~|!\[|\|)|\]\(|\*\*|__|`", re.MULTILINE)


def entries(raw: bytes) -> Iterator[Entry]:
    """The one story of a Markdown file; raises NotConverted for a story file of this project, or without a header."""
    front = front_of(decoded(raw))
    if front is None:
        raise NotConverted("it has no header that can be read: put `title: ...` between two lines with ---")
    if front.ours:
        title = brief(front.first(header.TITLE), 60)
        raise NotConverted(f"this is a story already: “{title}”: put the file under content/stories/ as it is")
    yield entry_of(front)


def entry_of(front: Front, *, cover: str | None = None, notes: Sequence[str] = (), whole: bool = True) -> Entry:
    """The entry that a header and its text make; a link without a text is a stub.

    The picture that the header names (or `cover`) is put before the text; `notes` are further words of the collector.
    """
    title = _words(front.first(header.TITLE))
    url, body = _address(front), front.body
    summary = _words(front.first(header.SUMMARY))
    if quoted := _EXCERPT.match(body):
        summary = summary or " ".join(line.lstrip("> ") for line in quoted.group(2).split("\n")).strip()
        body = quoted.group(1) + body[quoted.end() :]
    if squeezed(summary.rstrip(".… ")) in squeezed(body):
        summary = ""  # the text's own beginning, cut off somewhere: no words of the outlet about it
    names = [_words(name) for name in _values(front, header.AUTHORS)]
    outlet = _outlet(front) or next((name for name in names if _is_site(name, url)), None)
    heading = re.match(r"\s*# ([^\n]+)", body)
    form, text = _text(front, title, body, cover or _web(front.first(header.PICTURE)))
    return Entry(
        name=title or (heading.group(1) if heading else url or "the Markdown text"),
        form=form if body.strip() else "stub",
        raw=text.encode() if body.strip() else b"",
        title=title or None,
        authors=tuple(name for name in names if name != outlet),
        date=_day(front, url),
        source=outlet,
        url=url,
        lang=front.first(header.LANGUAGE) or None,
        summary=summary or None,
        tags=_tags(front),
        note=remark("\n\n".join([*_remarks(front), *notes])),
        whole=whole,
    )


def _text(front: Front, title: str, body: str, cover: str | None) -> tuple[Literal["text", "markdown"], str]:
    """The form and the text to judge: below plain lines a text without any mark of Markdown is a text."""
    if front.plain and not header.GENERATOR & front.fields.keys() and not _SIGNS.search(body):
        return "text", f"{title}\n\n{body.lstrip()}"
    return "markdown", (f"![]({cover})\n\n" if cover else "") + body.lstrip("\n")


def _values(front: Front, names: tuple[str, ...]) -> tuple[str, ...]:
    """All values of the first field that has any."""
    return next((front.fields[name] for name in names if front.fields.get(name)), ())


def _words(text: str) -> str:
    return words_of(text).replace("\n", " ").strip()


def _web(text: str) -> str | None:
    """The address in a value: bare, in angle brackets, or that of a Markdown link."""
    found = _WEB.fullmatch(text.strip())
    return found.group(1) if found else None


def _address(front: Front) -> str | None:
    values = (value for name in header.ADDRESS for value in front.fields.get(name, ()))
    return next((address for value in values if (address := clean_url(_web(value) or ""))), None)


def _outlet(front: Front) -> str | None:
    values = (value for name in header.OUTLET for value in front.fields.get(name, ()))
    return next((_words(value) for value in values if not re.search(r"://|^www\.|^\[.*\]\(", value)), None)


def _is_site(name: str, url: str | None) -> bool:
    """True for an author who is the outlet: its name spells the address."""
    host = host_of(url)
    return bool(squeezed(name)) and squeezed(name) in {squeezed(host), *map(squeezed, host.split(".")[:-1])}


def _day(front: Front, url: str | None) -> str | None:
    """The day on which the original appeared.

    `date` may be that of the clipping: it counts where a site generator wrote it, where the text comes from nowhere
    else, or where the header gives the day of clipping apart.
    """
    names: tuple[str, ...] = header.DAY
    apart = {"created", "clipped", "saved", "added", "date saved", "date created", "captured", "date added"}
    if url is None or (header.GENERATOR | apart) & front.fields.keys():
        names = (*names, "date")
    days = (stated_day(_words(value)) for name in names for value in front.fields.get(name, ()))
    return next((day for day in days if day), None)


def _tags(front: Front) -> tuple[str, ...]:
    found: list[str] = []
    for name in header.TAGS:
        for value in front.fields.get(name, ()):
            parts = re.findall(r"#([^\s#,]+)", value) if value.startswith("#") else value.strip("[]").split(",")
            found += [_words(part).strip(" \"'") for part in parts] if "[[" not in value else [_words(value)]
    kept = (tag for tag in found if tag and tag.casefold() not in _PROGRAMS)
    return tuple(dict.fromkeys(kept))


def _remarks(front: Front) -> list[str]:
    return [
        value
        for name in header.NOTE
        for value in front.fields.get(name, ())
        if value.casefold() not in ("true", "false")
    ]
