"""Readwise: Reader's table of saved pages, and the Markdown in which Readwise exports what was highlighted."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..decoding import decoded
from ..findings import Entry
from ..markdown.header import Front, labelled
from ..patterns import later
from .markdown import entry_of
from .saved import Saved
from .tables import parted, rows, table_kind

if TYPE_CHECKING:
    from collections.abc import Iterator

_PARTS = later(r"^##[ \t]+(.*?)[ \t]*$", re.MULTILINE)
# "([View Highlight](...))", "([Location 12](...))" behind each passage lead into the program.
_INTO_PROGRAM = later(r"[ \t]*\(\[[^\[\]\n]{1,40}\]\(https?://(?:read\.readwise\.io|readwise\.io)/[^\s()]*\)\)")
_FIELD = later(r"^[ \t]*(?:[-*][ \t]+)?([A-Za-z][A-Za-z ]{1,30}):[ \t]*(.*)$", re.MULTILINE)
_NOTED = later(r"^[ \t]*[-*][ \t]+(?:\*\*)?(Note|Tags):(?:\*\*)?[ \t]*(.*)$", re.MULTILINE)


def is_highlights(text: str) -> bool:
    """True for a Markdown file of highlights: its metadata and the highlights below headings of their own."""
    names = [name.lower() for name in _PARTS.findall(text)]
    return "metadata" in names and any(name.startswith("highlights") for name in names)


def entries(raw: bytes) -> Iterator[Entry]:
    """The links of Reader's table as stubs, or the highlights of one article as a text that is not the whole.

    When a page was saved or read says nothing about it.  Raises NotConverted where no link is.
    """
    text = decoded(raw).lstrip("\ufeff")
    if table_kind(text[:2000]) is None:
        yield _highlights(text)
        return
    saved = Saved("Readwise's export")
    for row in rows(raw):
        tags = parted(row.get("document tags", ""))
        saved.add(Entry(name="", form="stub", title=row.get("title", ""), url=row.get("url", ""), tags=tags))
    yield from saved.entries()


def _highlights(text: str) -> Entry:
    """Metadata to fields, highlights to quotations; the collector's remarks between them to the note."""
    parts = _PARTS.split(text)
    sections = dict(zip([name.lower() for name in parts[1::2]], parts[2::2], strict=True))
    fields = {name.lower(): value.strip() for name, value in _FIELD.findall(sections.get("metadata", ""))}
    body = "".join(section for name, section in sections.items() if "highlights" in name)
    body = _INTO_PROGRAM.sub("", body)
    notes = [words for what, words in _NOTED.findall(body) if what == "Note"]
    marked = [item for item in _items(_NOTED.sub("", body)) if item]
    heading = re.search(r"^#[ \t]+(.+)$", parts[0], re.MULTILINE)
    fields.pop("category", None)  # what sort of thing it is: an article, a book
    fields.setdefault("title", fields.pop("full title", "") or (heading.group(1) if heading else ""))
    cover = re.search(r"!\[rw-book-cover\]\((https?://[^\s()]+)\)", parts[0])
    front = Front(labelled(fields), "\n\n<!-- -->\n\n".join(_quoted(item) for item in marked))
    return entry_of(front, cover=cover.group(1) if cover else None, notes=notes, whole=False)


def _items(body: str) -> list[str]:
    """The items of a list, each with the lines that go on with it."""
    return [re.sub(r"\n[ \t]+", "\n", item).strip() for item in re.split(r"^[-*][ \t]+", body, flags=re.MULTILINE)[1:]]


def _quoted(item: str) -> str:
    """An item as a quotation; its lines were paragraphs or items in the article, and stay lines."""
    return "> " + "  \n> ".join(line for line in item.split("\n") if line.strip())
