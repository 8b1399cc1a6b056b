"""The fields of a story: whose they are, what kind of value they take, and what can be wrong with them."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from . import values
from .faults import Fault

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .header import Header
    from .shapes import Value

Whose = Literal["Pelican", "Newsfold"]


@dataclass(frozen=True)
class Field:
    """One field: its name, whose it is, the kind of its value (see `values.KINDS`) and what it means."""

    name: str
    whose: Whose
    kind: str
    meaning: str


_TABLE = (
    Field("title", "Pelican", "text", "the headline"),
    Field("date", "Pelican", "moment", "the day it runs in the digest"),
    Field("modified", "Pelican", "moment", "the day it was last changed"),
    Field("author", "Pelican", "text", "who wrote the source, one name"),
    Field("authors", "Pelican", "list", "who wrote the source"),
    Field("category", "Pelican", "text", "the section it stands in"),
    Field("tags", "Pelican", "list", "what it is about"),
    Field("summary", "Pelican", "text", "what it says, in Markdown"),
    Field("slug", "Pelican", "slug", "the last part of its address"),
    Field("status", "Pelican", "status", "published, draft, hidden (at its address, in no list) or held (nowhere)"),
    Field("lang", "Pelican", "lang", "the language it is told in"),
    Field("translation", "Pelican", "text", "true when it is the translation of the story with the same slug"),
    Field("template", "Pelican", "template", "the template that shows it"),
    Field("save_as", "Pelican", "place", "the file it is written to, inside the output"),
    Field("url", "Pelican", "place", "its address, inside the site"),
    Field("source", "Newsfold", "text", "the outlet that it comes from"),
    Field("source_url", "Newsfold", "address", "the address of the original"),
    Field("published", "Newsfold", "day", "the day on which the original appeared; absent when unknown"),
    Field("kicker", "Newsfold", "text", "the outlet's label above the headline"),
    Field("image", "Newsfold", "picture", "the outlet's picture, linked and never shown: url, alt, credit"),
    Field("rights", "Newsfold", "rights", "own, licensed or public-domain (shown whole), excerpt or link"),
    Field("via", "Newsfold", "text", "who pointed to it"),
    Field("via_url", "Newsfold", "address", "where they did"),
    Field("comment", "Newsfold", "text", "the editor's own words: why it matters"),
    Field("related", "Newsfold", "slugs", "slugs of stories to name beside it"),
    Field("unrelated", "Newsfold", "slugs", "slugs of stories never to name beside it"),
    Field("thread", "Newsfold", "text", "the running story that it belongs to"),
    Field("seen_with", "Newsfold", "records", "what the source listed beside it: title, kicker, teaser, byline"),
    Field("corrections", "Newsfold", "records", "dated notes for readers: date, text"),
    Field("captured", "Newsfold", "record", "when and from what it was captured: date, hash, wrote"),
)
FIELDS: dict[str, Field] = {entry.name: entry for entry in _TABLE}

# Names that the build itself gives to a story; a field so named would break the page or be overwritten in silence.
# tests/stories/test_fields.py compares them with what Pelican's Article really has.
RESERVED = frozenset(
    "allowed_statuses attach_to automatic content date_format default_status default_template excerpt filename "
    "get_content get_relative_source_path get_siteurl get_static_links get_summary get_url_setting header_lines in_default_lang "
    "is_valid listed locale_date locale_modified mandatory_properties metadata minutes outlet override_save_as "
    "override_url path reader refresh_metadata_intersite_links relative_dir relative_source_path running scheduled settings "
    "source_path timezone translations url_format written".split()
)
STORY_NEEDS = ("title", "date")
PAGE_NEEDS = ("title",)
# Further down `title: ...` is a line of the text.
_NEAR_THE_TOP = 10
_EXAMPLES = {"title": "title: What happened", "date": "date: 2022-11-09"}


def kind_of(name: str) -> str:
    """Give the kind of a field's value; a field that nobody knows takes whatever it is given ("any")."""
    return FIELDS[name].kind if name in FIELDS else "any"


def settle(name: str, value: Value) -> Value:
    """Bring a value into the form that the field is meant to have: a text, a list, a list of mappings."""
    return values.settle(kind_of(name), value)


def check(header: Header, path: str, needs: Sequence[str] = STORY_NEEDS) -> list[Fault]:
    """List everything wrong with the fields of a header; `needs` names those that must be there."""
    lacking = [name for name in needs if _lacks(header, name)]
    if lacking and header.shape == "none":
        return [_headless(header, path, needs)]
    faults = [_missing(name, header, path) for name in lacking]
    for name, value in header.fields.items():
        line = header.lines[name]
        faults += [Fault(path, line, what, mend) for what, mend in _wrong(name, value)]
    return faults


def _headless(header: Header, path: str, needs: Sequence[str]) -> Fault:
    """Say how a file gets a header, or where the one begins that something stands above."""
    lines = header.body.splitlines()[:_NEAR_THE_TOP]
    begins = next(
        (number for number, line in enumerate(lines) if re.match(r"---\s*$|title\s*:", line, re.IGNORECASE)), 0
    )
    if begins and any(re.match(r"(title|date)\s*:", line, re.IGNORECASE) for line in lines[begins:]):
        what = f"the header, in line {header.body_line + begins}, has something above it"
        return Fault(path, header.body_line, what, "let the file begin with the header")
    mend = f"begin it with the lines ---, {', '.join(_EXAMPLES[name] for name in needs)}, ---"
    return Fault(path, 1, "the file has no header", mend)


def _missing(name: str, header: Header, path: str) -> Fault:
    """Name a field that is not there, or the misspelt one that is there in its stead."""
    for other in header.fields:
        if other not in FIELDS and nearest(other) == name:
            return Fault(path, header.lines[other], f"{other} is no field that Newsfold knows", f"did you mean {name}?")
    return Fault(path, 1, f"the story has no {name}", f"write a line like `{_EXAMPLES[name]}` into the header")


def doubts(header: Header, path: str) -> list[Fault]:
    """List what is no fault but worth a warning: what the reader doubted, and names one letter away from a known one."""
    near = [(name, nearest(name)) for name in header.fields if name not in FIELDS]
    return [
        *header.warnings,
        *(
            Fault(path, header.lines[name], f"{name} is no field that Newsfold knows", f"did you mean {known}?")
            for name, known in near
            if known
        ),
    ]


def nearest(name: str) -> str | None:
    """Give the known field that a name is one letter away from (typed, left out, too many, swapped), or None."""
    plain = re.sub(r"[\s_-]+", "_", name)
    if plain in FIELDS:
        return plain
    close = difflib.get_close_matches(plain, list(FIELDS), n=3, cutoff=0.6)
    return next((known for known in close if _one_letter_apart(plain, known)), None)


def _one_letter_apart(one: str, other: str) -> bool:
    if abs(len(one) - len(other)) > 1:
        return False
    start = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    a, b = one[start:], other[start:]
    return a[1:] == b or a == b[1:] or a[1:] == b[1:] or (a[:2] == b[:2][::-1] and a[2:] == b[2:])


def _lacks(header: Header, name: str) -> bool:
    if name == "date" and str(header.fields.get("status", "")).strip().lower() in ("draft", "held", "skip"):
        return False  # what is not shown needs no day yet
    if name not in header.fields:
        return name not in header.lines  # one that stands there unreadably has a fault of its own
    return not str(settle(name, header.fields[name])).strip()


def _wrong(name: str, value: Value) -> list[tuple[str, str]]:
    if name in RESERVED or name.startswith("_"):
        return [(f"{name} is a name that the build uses itself", "choose another name for the field")]
    judge: Callable[[str, Value], list[tuple[str, str]]] | None = values.JUDGES.get(kind_of(name))
    return judge(name, settle(name, value)) if judge else []
