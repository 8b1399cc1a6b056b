"""Spans to Markdown within a line: emphasis, code and links are written, everything else is escaped."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import groupby
from urllib.parse import urljoin, urlsplit

from ...stories.addresses import clean_url
from ..escaping import inline, line_start, words_only
from ..patterns import later
from .blocks import CELL, NOTE, Span
from .emphasis import layered

Resolve = Callable[[str], str | None]

# A link whose words are themselves an address.
_ADDRESS = later(r"(?:https?://)?((?:[\w-]+\.)+[a-z]{2,})(?:[/?#:]\S*)?", re.IGNORECASE)
# Signs that stand beside a heading to link to it, or beside a note to lead back.
_ANCHORS = frozenset("¶ # § 🔗 ⚓ ^ ↑ ↩ ↩︎ ⇧ ⤴".split())
# What would end a Markdown link or be taken for markup inside its address; percent-encoded it means the same.
_IN_LINK = str.maketrans(
    {
        "(": "%28",
        ")": "%29",
        "[": "%5B",
        "]": "%5D",
        "*": "%2A",
        "`": "%60",
        "{": "%7B",
        "}": "%7D",
        "|": "%7C",
        "\\": "%5C",
    }
)


def resolver(base: str | None) -> Resolve:
    """A function that gives the address to write for a link as the page has it: absolute, cleaned, or None."""

    def resolve(href: str) -> str | None:
        href = re.sub(r"[\x00-\x20\x7f]+", "", href)
        if href.startswith("#") and not base:
            return None
        try:
            address = clean_url(urljoin(base, href) if base else href)
        except ValueError:
            return None
        return address.translate(_IN_LINK) if address else None

    return resolve


def lines(spans: Sequence[Span], resolve: Resolve) -> list[str]:
    """The spans as source lines (more than one where the page breaks the line); each is safe at a line's start."""
    out = []
    for is_break, group in groupby(spans, key=lambda span: span.text == "\n"):
        if not is_break:
            source = line_start(_line(list(group), resolve))
            if source:
                out.append(source)
    return out


def _line(spans: list[Span], resolve: Resolve) -> str:
    pieces = _linked(_trimmed(spans), resolve)
    # Where a page has nothing but words they are escaped as a whole, so that "[sic]" at the end needs no backslash.
    if len(pieces) == 1 and pieces[0].styles <= {CELL} and not pieces[0].href:
        return inline(pieces[0].text, "whole")
    return layered(pieces, "piece", link)


def _trimmed(spans: list[Span]) -> list[Span]:
    """Spans with white space collapsed across their borders and none at the ends; neighbours of one look joined."""
    out: list[Span] = []
    for span in spans:
        text = re.sub(r"\s+", " ", _visible(span.text))
        if (not out or out[-1].text.endswith(" ")) and text.startswith(" "):
            text = text[1:]
        if not text:
            continue
        if out and (out[-1].styles, out[-1].href) == (span.styles, span.href) and NOTE not in span.styles:
            out[-1] = Span(out[-1].text + text, span.styles, span.href)
        else:
            out.append(Span(text, span.styles, span.href))
    while out and not (last := out.pop()).text.isspace():
        out.append(Span(last.text.rstrip(), last.styles, last.href))
        break
    return out


def _visible(text: str) -> str:
    """Without control characters, its outer blanks kept (they part words)."""
    inner = words_only(text)
    return (" " if text[:1].isspace() else "") + inner + (" " if text[-1:].isspace() and inner else "")


def _linked(spans: list[Span], resolve: Resolve) -> list[Span]:
    """Spans with addresses as they will be written; what may not be linked is plain words."""
    shown = (span for span in spans if not (span.href and span.href.startswith("#") and span.text.strip() in _ANCHORS))
    return _trimmed([Span(span.text, span.styles, resolve(span.href) if span.href else None) for span in shown])


def link(spans: list[Span], href: str) -> str:
    """Spans as the words of a link; without words there is none."""
    words = "".join(span.text for span in spans)
    before = " " * (len(words) - len(words.lstrip()))
    after = " " * (len(words) - len(words.rstrip())) if words.strip() else ""
    if not words.strip():
        return before
    shown = _ADDRESS.fullmatch(words.strip())
    real = urlsplit(href).hostname or ""
    if shown and not _same_site(shown.group(1).lower(), real):
        # The words name one site and the link leads to another: both are said, so that nobody is led astray.
        return f"{before}{inline(words.strip())} ([{inline(real, 'link')}]({href})){after}"
    text = layered(_trimmed([Span(span.text.replace("\n", " "), span.styles) for span in spans]), "link", link)
    # A sign alone ("▶") does not say where it leads.
    title = "" if any(char.isalnum() for char in words) or not real else f' "{real.removeprefix("www.")}"'
    return f"{before}[{text.strip()}]({href}{title}){after}"


def _same_site(shown: str, real: str) -> bool:
    shown, real = shown.removeprefix("www."), real.removeprefix("www.")
    return shown == real or real.endswith("." + shown) or shown.endswith("." + real)
