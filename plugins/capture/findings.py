"""What a conversion finds in a capture: the values that travel from the converters to filing, receipt and JSON."""

from __future__ import annotations

from typing import Literal, NamedTuple

Kept = Literal["body", "title", "byline", "date", "bio", "related", "cut"]


class Listed(NamedTuple):
    """Another story that the outlet listed beside this one, each part as it stands in the capture."""

    title: str
    kicker: str | None = None
    teaser: str | None = None
    byline: str | None = None


class Judged(NamedTuple):
    """What became of one input line (text: 1-based line number) or block (page: running number), and why."""

    n: int
    kept: Kept
    why: str


class Image(NamedTuple):
    """The picture that the outlet set over the story: where it lies, what it shows, who made it."""

    url: str
    alt: str | None = None
    credit: str | None = None


class Entry(NamedTuple):
    """One article in an input that holds several: what the input says of it, and what is still to be judged.

    `raw` is a text, a page or Markdown as `form` says, UTF-8 where the reader cut it out; a stub is a link without a
    text, its `raw` empty.  `date` is the ISO day (or moment) on which the original appeared, `ident` the feed's own id,
    `note` the collector's own words, `whole` False where the input holds only a summary of the article, and `name` what
    messages call it: its title or its number.  `left_out` says what the reader left out of the whole input ("2 of its links lead
    to no web address and were left out"); the first entry carries it.
    """

    name: str
    form: Literal["text", "html", "markdown", "stub"]
    raw: bytes = b""
    title: str | None = None
    authors: tuple[str, ...] = ()
    date: str | None = None
    source: str | None = None
    url: str | None = None
    ident: str | None = None
    lang: str | None = None
    summary: str | None = None
    tags: tuple[str, ...] = ()
    note: str | None = None
    via: str | None = None
    via_url: str | None = None
    whole: bool = True
    left_out: str = ""


class Capture(NamedTuple):
    """One converted capture: `date` is the day that the original appeared, ISO, None where it is not stated.

    `section` is the outlet's own; `tags`, `note`, `ident`, `via` come from an input that states them (see `Entry`); a
    `stub` is a link without a text.
    """

    title: str
    authors: tuple[str, ...]
    date: str | None
    source: str | None
    source_url: str | None
    kicker: str | None
    body: str
    lines: tuple[Judged, ...]
    related: tuple[Listed, ...]
    lang: str | None = None
    summary: str | None = None
    section: str | None = None
    image: Image | None = None
    tags: tuple[str, ...] = ()
    note: str | None = None
    ident: str | None = None
    via: str | None = None
    via_url: str | None = None
    whole: bool = True
    stub: bool = False


class NotConverted(Exception):  # noqa: N818  it is an outcome that the editor reads, as `Unreadable` is
    """The input was refused; the message says what is wrong and how to mend it."""
