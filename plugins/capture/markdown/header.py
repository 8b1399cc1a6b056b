"""What stands above a Markdown text and says what it is: the headers of clippers, site generators and note programs."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ...stories.values import RIGHTS
from ..patterns import later

# Names of fields, one spelling each ("Publish-Date" and "publish_date" are "publish date"), the best of each first.
TITLE = ("title", "headline", "full title", "page title", "pagetitle")
ADDRESS = (
    "source url", "original url", "canonical url", "canonicalurl", "url", "link", "source", "href", "permalink", "external url",
    "externalurl", "web url", "clipped from", "origin", "website", "web", "site",
)  # fmt: skip
AUTHORS = ("author", "authors", "byline", "creator", "by")
DAY = (
    "published", "published at", "publishedat", "published date", "date published", "datepublished", "publication date",
    "publish date", "publishdate", "published time", "pubdate", "pub date", "original date",
)  # fmt: skip
OUTLET = ("publisher", "publication", "outlet", "site name", "sitename", "source name", "site", "source", "website")
SUMMARY = ("description", "summary", "excerpt", "subtitle", "dek", "standfirst", "abstract", "teaser")
TAGS = ("tags", "keywords", "tag", "topics", "labels", "document tags", "categories", "category")
LANGUAGE = ("lang", "language", "locale", "inlanguage")
PICTURE = (
    "image", "cover", "cover image", "coverimage", "featured image", "featuredimage", "thumbnail", "banner", "header image", "og image",
)  # fmt: skip
NOTE = ("note", "notes", "comment", "remark", "my notes")
_KNOWN = frozenset(
    (
        *TITLE,
        *ADDRESS,
        *AUTHORS,
        *DAY,
        *OUTLET,
        *SUMMARY,
        *TAGS,
        *LANGUAGE,
        *PICTURE,
        "date",
        "created",
        "slug",
        "layout",
    )
)
# What only programs that make sites write: there `date` is the day on which the text appeared.
GENERATOR = frozenset({"layout", "slug", "draft", "lastmod", "modified", "template", "taxonomies", "save as"})
# Longer headers hold a page's whole data and are none that a person wrote; parsers need not chew on more.
_LONGEST = 64 * 1024
_FIELD = later(r"([A-Za-z][\w -]{0,30}?)[ \t]*:[ \t]*(.*)")
_OWN_WORDS = frozenset(
    {"source_url", "published", "kicker", "seen_with", "via_url", "comment", "thread", "corrections"}
)
_JOPLIN = later(r"\n\n(id: [0-9a-f]{32}\n(?:[a-z_]+: ?[^\n]*\n)*type_: 1)\s*\Z")


@dataclass(frozen=True)
class Front:
    """A header's fields under their one spelling, each with its plain values, and the Markdown that follows."""

    fields: dict[str, tuple[str, ...]]
    body: str
    plain: bool = False
    ours: bool = False

    def first(self, names: tuple[str, ...]) -> str:
        """The first value of the first field that has one."""
        return next((value for name in names for value in self.fields.get(name, ()) if value), "")


def front_of(text: str) -> Front | None:
    """The header of a Markdown file, None where there is none: a text may begin with dashes or a colon for itself.

    YAML between `---`, TOML between `+++`, `Key: value` lines, Notion's lines below the headline, Joplin's at the end.
    """
    text = text.lstrip("\ufeff\n")
    if text.startswith("---"):
        return _yaml(text)
    if text.startswith("+++"):
        return _toml(text)
    if text.startswith("# "):
        return _below_headline(text)
    return _joplin(text) or _plain(text)


def labelled(fields: Mapping[Any, Any]) -> dict[str, tuple[str, ...]]:
    """Fields under their one spelling, values as plain texts; of objects what names them, nothing that is empty."""
    found: dict[str, tuple[str, ...]] = {}
    for name, value in fields.items():
        label = re.sub(r"[\s_-]+", " ", str(name)).strip().lower()
        if label in ("taxonomies", "params", "extra") and isinstance(value, Mapping):
            found |= {key: values for key, values in labelled(value).items() if key not in found}
        elif values := tuple(text for text in _texts(value) if text):
            found.setdefault(label, values)
    return found


def _texts(value: Any) -> list[str]:
    if isinstance(value, Mapping):
        named = next((value[key] for key in ("name", "title", "url", "src", "path") if key in value), "")
        return [str(named).strip()]
    if isinstance(value, list | tuple):
        # [[Mira Holt]] without quotation marks is a list in a list to YAML
        return [text for each in value for text in _texts(each)]
    return [] if value is None or isinstance(value, bool) else [str(value).strip()]


def _yaml(text: str) -> Front | None:
    closing = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE).search(text, 3, _LONGEST)
    if closing is None or not re.match(r"---[ \t]*\n", text):
        return None
    from ...stories.header import examine

    header, faults = examine(text[: closing.end()] + "\n")
    fields = labelled(header.fields)
    captured = header.fields.get("captured")
    ours = (isinstance(captured, dict) and "hash" in captured) or (
        header.fields.get("rights") in RIGHTS and {"title", "date"} <= header.fields.keys()
    )
    # One line with a colon between two rules may be a sentence; several are a header, whatever they say.
    is_header = ours or _KNOWN & fields.keys() or (len(header.fields) > 1 and not faults)
    return Front(fields, text[closing.end() :], ours=ours) if is_header else None


def _toml(text: str) -> Front | None:
    closing = re.compile(r"^\+\+\+[ \t]*$", re.MULTILINE).search(text, 3, _LONGEST)
    if closing is None:
        return None
    import tomllib

    try:
        fields = labelled(tomllib.loads(text[3 : closing.start()]))
    except (tomllib.TOMLDecodeError, RecursionError, ValueError):
        return None
    return Front(fields, text[closing.end() :]) if _KNOWN & fields.keys() else None


def _run(lines: list[str]) -> tuple[dict[str, str], int]:
    """The `Key: value` lines that a text begins with, and the number of the line after them; nothing if none ends them."""
    fields: dict[str, str] = {}
    last = ""
    for number, line in enumerate(lines[:100]):
        found = _FIELD.fullmatch(line)
        if found:
            last = found.group(1)
            fields.setdefault(last, found.group(2))
        elif last and line.startswith((" ", "\t")) and line.strip():
            fields[last] += " " + line.strip()
        else:
            return (fields, number) if not line.strip() else ({}, 0)
    return (fields, len(lines)) if len(lines) < 100 else ({}, 0)


def _plain(text: str) -> Front | None:
    """Pelican's and MultiMarkdown's header: it names the title, and one more thing that is known."""
    lines = text[:_LONGEST].split("\n")
    given, after = _run(lines)
    fields = labelled(given)
    known = {name for name in given if " ".join(re.split(r"[\s_-]+", name.lower())) in _KNOWN}
    if "title" not in fields or len(known) < 2:
        return None
    rest = text.split("\n", after)
    return Front(fields, rest[after] if len(rest) > after else "", plain=True)


def _below_headline(text: str) -> Front | None:
    """Notion's export: the headline, and below it the page's properties as `Key: value` lines."""
    head, _, rest = text.partition("\n\n")
    if "\n" in head:
        return None
    given, after = _run(rest[:_LONGEST].split("\n"))
    fields = labelled(given)
    if not _KNOWN & fields.keys() or not any(
        re.match(r"https?://", value) for values in fields.values() for value in values
    ):
        return None
    return Front({**fields, "title": (head[2:].strip(),)}, "\n".join(rest.split("\n")[after:]))


def _joplin(text: str) -> Front | None:
    """Joplin's own format: the title, the text, and everything else in lines at the end."""
    found = _JOPLIN.search(text)
    if not found:
        return None
    fields = dict(line.partition(": ")[::2] for line in found.group(1).split("\n"))
    title, _, body = text[: found.start()].partition("\n")
    # `source` names the program there, and its times are those of the note.
    kept = {"title": title, "source_url": fields.get("source_url", ""), "author": fields.get("author", "")}
    return Front(labelled(kept), body)
