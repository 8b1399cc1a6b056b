"""The receipt of a capture: what was kept, what was cut, and why; cutting is never silent."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from ..stories.faults import brief

if TYPE_CHECKING:
    from .findings import Capture

_NAMES = {
    "title": "title",
    "byline": "byline",
    "date": "date",
    "body": "body",
    "bio": "author's bio",
    "related": "listed stories",
    "cut": "cut",
}
# With number and reason before it about what a wide terminal holds; the line can be found by its number anyway.
_SHOWN = 90


def summary(capture: Capture, kind: str) -> str:
    """One line for every capture: how many input lines (or blocks of a page) became what."""
    if not capture.lines:
        return "nothing left out; nothing to show"
    counts = Counter(str(line.kept) for line in capture.lines)
    parts = ", ".join(f"{counts[kept]} {name}" for kept, name in _NAMES.items() if counts[kept])
    unit = "line" if kind == "text" else "block"
    return f"{len(capture.lines)} {unit}{'s' * (len(capture.lines) != 1)}: {parts}; `--receipt` shows each"


def full(capture: Capture, text: str | None) -> str:
    """Every line with number, what became of it, why, and its first words (`text`: the raw text; None for a page)."""
    rows = text.split("\n") if text is not None else []
    shown = []
    for line in capture.lines:
        beginning = brief(rows[line.n - 1], _SHOWN) if 0 < line.n <= len(rows) else ""
        shown.append(f"{line.n:>5}  {line.kept:<7}  {line.why}" + (f" | {beginning}" if beginning else ""))
    return "\n".join(shown)


def as_json(capture: Capture) -> dict[str, Any]:
    """The answer of `--json`: plain values, the keys in the order in which the README names them."""
    return {
        "title": capture.title,
        "authors": list(capture.authors),
        "date": capture.date,
        "source": capture.source,
        "source_url": capture.source_url,
        "kicker": capture.kicker,
        "lang": capture.lang,
        "section": capture.section,
        "image": capture.image._asdict() if capture.image else None,
        "summary": capture.summary,
        "tags": list(capture.tags),
        "note": capture.note,
        "id": capture.ident,
        "via": capture.via,
        "via_url": capture.via_url,
        "whole": capture.whole,
        "stub": capture.stub,
        "body": capture.body,
        "lines": [{"n": line.n, "kept": line.kept, "why": line.why} for line in capture.lines],
        "related": [
            {"title": other.title, "kicker": other.kicker, "teaser": other.teaser, "byline": other.byline}
            for other in capture.related
        ],
    }
