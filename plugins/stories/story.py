"""One story file, read: its fields in form, typed where the house asks for them."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from . import values
from .faults import Fault, Unreadable, typed
from .fields import FIELDS, check, doubts, settle
from .header import examine
from .slugs import slug_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from .shapes import Value


@dataclass(frozen=True)
class Story:
    """A story file: where it lies, its fields (known ones brought into form), their lines, and its text in Markdown.

    `warnings` holds what is no fault but doubtful; Pelican's reader reports it.
    """

    path: Path
    fields: dict[str, Value]
    lines: dict[str, int]
    body: str
    body_line: int
    warnings: tuple[Fault, ...] = field(default=(), compare=False)

    @property
    def title(self) -> str:
        """The headline, in one line; empty when there is none."""
        return " ".join(str(self.fields.get("title", "")).split())

    @property
    def date(self) -> dt.datetime | None:
        """The day it runs in the digest; without a zone it is the digest's own time."""
        return values.moment(self._text("date") or "")

    @property
    def published(self) -> dt.date | None:
        """The day on which the original appeared; None when nobody knows."""
        return values.day(self._text("published") or "")

    @property
    def slug(self) -> str:
        """The last part of its address: the one written, else one made from the headline."""
        return self._text("slug") or slug_of(self.title)

    @property
    def status(self) -> str:
        """One of published, draft, hidden, held."""
        word = (self._text("status") or "published").lower()
        return "held" if word == "skip" else word

    @property
    def lang(self) -> str | None:
        """The language it is told in; None means the digest's own."""
        return self._text("lang")

    @property
    def authors(self) -> list[str]:
        """Who wrote the source."""
        return self._list("authors") or ([author] if (author := self._text("author")) else [])

    @property
    def tags(self) -> list[str] | None:
        """What it is about; None when nobody said, an empty list when there shall be none."""
        return self._list("tags")

    @property
    def summary(self) -> str | None:
        """What it says, in Markdown; None when nobody wrote one, empty when there shall be none."""
        return str(self.fields["summary"]) if "summary" in self.fields else None

    @property
    def category(self) -> str | None:
        """The section it stands in."""
        return self._text("category")

    @property
    def source(self) -> str | None:
        """The outlet that it comes from."""
        return self._text("source")

    @property
    def source_url(self) -> str | None:
        """The address of the original."""
        return self._text("source_url")

    @property
    def kicker(self) -> str | None:
        """The outlet's label above the headline."""
        return self._text("kicker")

    @property
    def image(self) -> dict[str, str]:
        """The outlet's picture: url, alt, credit as far as they are known; empty without one."""
        value = self.fields.get("image")
        return {key: str(item) for key, item in value.items()} if isinstance(value, dict) else {}

    @property
    def rights(self) -> str:
        """How much of it may be shown; a story without a word on it is our own."""
        return (self._text("rights") or "own").lower()

    @property
    def via(self) -> str | None:
        """Who pointed to it."""
        return self._text("via")

    @property
    def via_url(self) -> str | None:
        """Where they did."""
        return self._text("via_url")

    @property
    def comment(self) -> str | None:
        """The editor's own words."""
        return self._text("comment")

    @property
    def thread(self) -> str | None:
        """The running story that it belongs to."""
        return self._text("thread")

    @property
    def related(self) -> list[str] | None:
        """Slugs of the stories to name beside it; None when nobody chose, an empty list when there shall be none."""
        return self._list("related")

    @property
    def unrelated(self) -> list[str] | None:
        """Slugs of the stories never to name beside it."""
        return self._list("unrelated")

    @property
    def seen_with(self) -> list[dict[str, str]]:
        """The stories that the source listed beside it."""
        return self._records("seen_with")

    @property
    def corrections(self) -> list[dict[str, str]]:
        """Notes for readers, each with a date and a text."""
        return self._records("corrections")

    @property
    def captured(self) -> dict[str, str]:
        """When and from what it was captured."""
        value = self.fields.get("captured")
        return {key: str(item) for key, item in value.items()} if isinstance(value, dict) else {}

    def _text(self, name: str) -> str | None:
        """Give a text, stripped; empty and absent are the same: no value."""
        return str(self.fields.get(name, "")).strip() or None

    def _list(self, name: str) -> list[str] | None:
        value = self.fields.get(name)
        return [str(item) for item in value] if isinstance(value, list) else None

    def _records(self, name: str) -> list[dict[str, str]]:
        value = self.fields.get(name)
        items = value if isinstance(value, list) else []
        return [{key: str(text) for key, text in item.items()} for item in items if isinstance(item, dict)]


def parse(text: str, path: Path = Path("<text>"), needs: Sequence[str] = ()) -> Story:
    """Read a story from text; raises Unreadable with every fault of its form and its fields.

    `needs` names the fields that must be there: `fields.STORY_NEEDS` when it shall be published.
    """
    where = typed(path)
    header, faults = examine(text, where)
    faults += check(header, where, needs)
    if faults:
        raise Unreadable(faults)
    fields = {name: settle(name, value) if name in FIELDS else value for name, value in header.fields.items()}
    return Story(path, fields, header.lines, header.body, header.body_line, tuple(doubts(header, where)))


def read(path: Path, needs: Sequence[str] = ()) -> Story:
    """Read a story file; raises Unreadable, also when it is no UTF-8 text, and OSError when it can't be opened."""
    raw = path.read_bytes()
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        what = f"the file is no UTF-8 text (byte 0x{raw[error.start]:02x})"
        raise Unreadable([Fault(typed(path), line, what, "save it as UTF-8 in your editor")]) from None
    return parse(text, path, needs)


def story_files(content: Path) -> list[Path]:
    """Give the story files below content/stories, sorted."""
    return sorted(path for path in (content / "stories").rglob("*.md") if path.is_file())
