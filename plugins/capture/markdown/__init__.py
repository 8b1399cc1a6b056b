"""A story that is Markdown already, by hand or by a clipper: its structure kept, written anew so that nothing acts.

The Markdown is rendered (CommonMark with tables, footnotes and what Obsidian adds) and goes through the writer of saved
pages: one way of escaping for all that comes in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..findings import Capture


def convert_markdown(raw: bytes, url: str | None = None, title: str | None = None) -> Capture:
    """Convert a Markdown body without its header; `url` is where its links start from, `title` what it is known by.

    Without a known title the first heading is the headline.  A heading that says the title again is left out, and so
    are pictures (the first one, if it stands before the text, is the story's image).  Raises NotConverted for elements
    that are nested too deeply.
    """
    from .converting import convert  # whoever only looks whether a text has a header needs no writer

    return convert(raw, url, title)
