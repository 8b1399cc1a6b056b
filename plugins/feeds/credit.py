"""The line under a story in a feed that says whose it is."""

from __future__ import annotations

from html import escape
from typing import Any


def credit(story: Any) -> str:
    """HTML of the credit: outlet, authors, day of the original, and a link where there is an address.

    Empty for a story without a source.
    """
    if not story.source:
        return ""
    name = escape(story.source, quote=False)
    if story.source_url:
        name = f'<a href="{escape(story.source_url)}">{name}</a>'
    parts = [f"Source: {name}"]
    if authors := [escape(str(author), quote=False) for author in getattr(story, "authors", [])]:
        parts.append("by " + " and ".join(filter(None, [", ".join(authors[:-1]), authors[-1]])))
    if story.published:
        parts.append(f"{story.published.day} {story.published:%B %Y}")
    return f"<p>{', '.join(parts)}.</p>"
