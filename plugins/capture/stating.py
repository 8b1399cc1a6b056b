"""What an input says of an article goes before what the converter found in its text; both are cleaned alike."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from ..stories.addresses import clean_url, host_of
from ..stories.values import day
from .escaping import words_only
from .findings import Capture
from .patterns import later

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .findings import Entry

# The longest headline seen has 180 characters.
_LONGEST_TITLE = 400
# A tag is a name or a phrase, and a story has few: more come from inputs that tag by machine.
_LONGEST_TAG, _MOST_TAGS = 60, 30
# What an input states beyond these is cut: a paragraph, a byline with its roles, a note of several pages; servers take
# addresses of 8,000 characters at most.
_LONGEST_WORDS, _LONGEST_NAME, _LONGEST_TEXT, _LONGEST_ADDRESS = 2_000, 200, 20_000, 8_000
_MOST_AUTHORS = 30
_LANGUAGE = later(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9-]+)?")


def stub(entry: Entry) -> Capture:
    """A link without a text as a capture of its own."""
    nothing = Capture("", (), None, None, None, None, body="", lines=(), related=(), stub=True)
    return stated(entry, nothing)


def stated(entry: Entry, found: Capture) -> Capture:
    """The capture with everything that the entry states; what it does not state stays as it was found."""
    entry = _within_bounds(entry)
    address = clean_url(entry.url) if entry.url else None
    source = words_only(entry.source or "") or found.source
    return found._replace(
        title=_title(entry, address) or found.title,
        authors=_authors(entry, source) or found.authors,
        date=(entry.date if entry.date and day(entry.date[:10]) else None) or found.date,
        source=source,
        source_url=address or found.source_url,
        lang=_language(entry.lang) or found.lang,
        summary=words_only(entry.summary or "") or found.summary,
        tags=_tags(entry.tags),
        note="\n".join(words_only(line) for line in (entry.note or "").splitlines()).strip() or None,
        ident=words_only(entry.ident or "") or None,
        via=words_only(entry.via or "") or None,
        via_url=clean_url(entry.via_url) if entry.via_url else None,
        whole=entry.whole,
        stub=found.stub or entry.form == "stub",
    )


def _within_bounds(entry: Entry) -> Entry:
    """The entry without what no person wrote: this runs outside the guarded processes, so nothing in it may be large."""
    return entry._replace(
        title=(entry.title or "")[:_LONGEST_WORDS],
        authors=tuple(name[:_LONGEST_NAME] for name in entry.authors[:_MOST_AUTHORS]),
        source=(entry.source or "")[:_LONGEST_NAME],
        url=_address_within_bounds(entry.url),
        ident=(entry.ident or "")[:_LONGEST_WORDS],
        summary=(entry.summary or "")[:_LONGEST_TEXT],
        tags=tuple(tag[:_LONGEST_NAME] for tag in entry.tags[: 10 * _MOST_TAGS]),
        note=(entry.note or "")[:_LONGEST_TEXT],
        via=(entry.via or "")[:_LONGEST_NAME],
        via_url=_address_within_bounds(entry.via_url),
    )


def _address_within_bounds(address: str | None) -> str | None:
    """The address, unless it is longer than servers take; a part of one leads nowhere."""
    return address if address and len(address) <= _LONGEST_ADDRESS else None


def _title(entry: Entry, address: str | None) -> str:
    """The headline that the entry states; a link without one is called by its address."""
    from .page.headlines import without_site

    title = without_site(words_only(entry.title or ""), entry.source, host_of(address))[:_LONGEST_TITLE].strip()
    if entry.form != "stub" or (title and title != entry.url):
        return title
    parts = urlsplit(address or "")
    last = unquote(parts.path.rstrip("/").rpartition("/")[2])
    words = re.sub(r"\.\w{2,5}$", "", last).replace("-", " ").replace("_", " ").strip()
    return words_only(words if re.search(r"[^\W\d_]{3}", words) else f"{parts.hostname or ''}{parts.path}".rstrip("/"))


def _authors(entry: Entry, source: str | None) -> tuple[str, ...]:
    """The people among the stated authors; an outlet that signs as its own author is none."""
    from .page.names import people

    return people([words_only(name) for name in entry.authors], source)


def _language(code: str | None) -> str | None:
    match = _LANGUAGE.fullmatch((code or "").strip())
    return match.group(1).lower() if match else None


def _tags(tags: Iterable[str]) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for tag in tags:
        name = words_only(tag).lstrip("#").strip()
        if 0 < len(name) <= _LONGEST_TAG and _has_address(name):
            found.setdefault(name.casefold(), name)
    return tuple(found.values())[:_MOST_TAGS]


def _has_address(tag: str) -> bool:
    """True when a page can be named after the tag: the build refuses one of which nothing is left for an address."""
    from unidecode import unidecode

    return not re.search("[<>]", tag) and bool(re.search(r"[^\W_]", unidecode(tag)))
