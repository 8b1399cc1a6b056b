r"""What a capture's text says stays text: Markdown source that shows the same words and does nothing else.

Python-Markdown's own rules decide what needs an escape (the extensions are those of pelicanconf.py: extra, codehilite,
sane_lists, meta).  Two traps shape this module: `\<` and `\:` are no escapes there, entities are; and thousands of
open brackets hang its link pattern.  Source is escaped only where something would happen, because people edit it.
"""

from __future__ import annotations

import re
from typing import Literal

from .patterns import later

# What is invisible or reorders what is shown: C0 and C1 controls, bidirectional overrides, the byte order mark, and
# places where a word might be broken. Joiners that shape letters (Persian, emoji) are none.
_INVISIBLE = later(
    "[\xad\u200b\u2060\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
)
# Every character before which Python-Markdown (with tables) takes a backslash for an escape.
_ESCAPABLE = r"\\`*_{}\[\]()>#+\-.!|"
# A quotation's insertion ("[sic]", "[the mayor]"): no link can begin here, so an editor need not read backslashes.
_INSERTION = later(r"\[(?![\^ ])[^\[\]\\`*_<>{}\n]{1,80}\](?![(\[:]|\s?[\[(])")
# As many stand in a long quotation at most; thousands of open brackets in a paragraph would hang the build.
_FEW = 50
_SPECIAL = later(
    rf"""
      \\(?=[{_ESCAPABLE}])          # a backslash that would escape what follows
    | \\$                           # or whatever the caller appends
    | [`{{]                         # code; attributes such as {{: onclick=}}
    | \*|_                          # emphasis, decided by what stands around it
    | \[                            # links, images, footnotes
    | <(?!\s)                      # tags, comments, autolinks
    | &(?=\#?\w+;|\#|$)             # entities
    """,
    re.VERBOSE,
)
_KEY = later(r"[ ]{0,3}[A-Za-z0-9_-]+:")
_START = (
    (later(r"[#>]"), r"\\\g<0>"),  # headings need no space after the mark here
    (later(r"[-+](?=\s|$)|-(?=--)|-(?=[-\s]*$)"), r"\\\g<0>"),  # lists, rules, a header's fence
    (later(r"(\d+)\.(?=\s|$)"), r"\1\\."),  # "2014. A year"
    (later(r":(?=\s|$)"), "&#58;"),  # a definition of the paragraph before
    (later(r"(\[\^\w+\]):"), r"\1&#58;"),  # a footnote's sign that would begin the note itself
    (later(r"~(?=~~)"), "&#126;"),  # a code fence
    (later(r"!(?=!!)"), r"\\!"),  # an admonition, where a site switches them on
    (later(r"[=](?=[=\s]*$)"), "&#61;"),  # underlines what an editor puts above it
    (later(r"\|"), r"\\|"),  # the first row of a table, should lines be joined
)


def words_only(text: str) -> str:
    """Text without control characters, every run of white space one blank, none at the ends."""
    return " ".join((text if text.isprintable() else _INVISIBLE.sub("", text)).split())


def _escape(match: re.Match[str]) -> str:
    """One special character as Markdown source, judged by its neighbours."""
    char, text, at = match.group(), match.string, match.start()
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if char in "*_":
        if before.isspace() and after.isspace():
            return char
        if char == "_" and before.isalnum() and after.isalnum():
            return char
    return {"<": "&lt;", "&": "&amp;"}.get(char, "\\" + char)


def inline(text: str, place: Literal["piece", "link", "whole"] = "piece") -> str:
    """Text (white space as it stands) as Markdown source within a line.

    A `piece` may be joined to other source (at either end the worst neighbour is assumed), a `link` piece stands in a
    link's words, `whole` is all there is.  Method: read off the inline patterns of Python-Markdown 3.7 to 3.11.
    """
    if place == "link":
        return _SPECIAL.sub(_escape, text).replace("]", "\\]")
    pieces: list[str] = []
    at = 0
    for found in _INSERTION.finditer(text) if text.count("[") <= _FEW else ():
        if place == "piece" and found.end() == len(text):
            continue
        pieces += [
            _SPECIAL.sub(_escape, text[at : found.start()]),
            "[",
            _SPECIAL.sub(_escape, found.group()[1:-1]),
            "]",
        ]
        at = found.end()
    return "".join([*pieces, _SPECIAL.sub(_escape, text[at:])])


def line_start(source: str) -> str:
    """Inline source at the beginning of a line: the same, without what would open a block there."""
    for pattern, instead in _START:
        if pattern.match(source):
            return pattern.sub(instead, source, count=1)
    return source


def paragraph(text: str) -> str:
    """Plain text as one Markdown paragraph (one line) that shows the same words and nothing active; "" for no words."""
    return line_start(inline(words_only(text), "whole"))


def body(source: str) -> str:
    """A whole Markdown body, its first line guarded against the `Key: value` header that Markdown's meta looks for."""
    source = source.strip("\n")
    return source.replace(":", "&#58;", 1) if _KEY.match(source) else source
