"""What a line of a capture can be, finer than what becomes of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..findings import Kept


class Kind(Enum):
    """A line's part in the page."""

    TITLE = "headline"
    STANDFIRST = "standfirst"
    KICKER = "kicker"
    BYLINE = "byline"
    DATE = "date"
    BODY = "text"
    HEADING = "sub-heading"
    EMBED = "embedded post"
    NOTE = "editor's note"
    BIO = "bio"
    PULL_QUOTE = "pull quote"
    CAPTION = "caption"
    NEWSLETTER = "newsletter box"
    BUTTON = "button or menu"
    ADVERT = "advertising"
    LEGAL = "legal line"
    COMMENTS = "comments"
    TOPICS = "keywords"
    LINK = "link within the text"
    MARK = "mark"
    LIST_HEADING = "heading of a list"
    LIST_TITLE = "listed title"
    LIST_KICKER = "listed kicker"
    LIST_TEASER = "listed teaser"
    LIST_BYLINE = "listed byline"
    LIST_DATE = "listed date"
    OTHER = "page furniture"


_BODY = {Kind.BODY, Kind.HEADING, Kind.EMBED, Kind.NOTE}
_RELATED = {
    Kind.LIST_HEADING,
    Kind.LIST_TITLE,
    Kind.LIST_KICKER,
    Kind.LIST_TEASER,
    Kind.LIST_BYLINE,
    Kind.LIST_DATE,
}


@dataclass(frozen=True)
class Verdict:
    """What a line is, and why, in words that an editor understands."""

    kind: Kind
    why: str

    @property
    def kept(self) -> Kept:
        """What becomes of the line."""
        if self.kind in _BODY:
            return "body"
        if self.kind in _RELATED:
            return "related"
        if self.kind is Kind.TITLE:
            return "title"
        if self.kind is Kind.BYLINE:
            return "byline"
        if self.kind is Kind.DATE:
            return "date"
        return "bio" if self.kind is Kind.BIO else "cut"
