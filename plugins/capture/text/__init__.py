"""Raw pasted text of an article, newsletter boilerplate inside, becomes a `Capture`; each input line with its reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .converting import convert

if TYPE_CHECKING:
    from ..findings import Capture

__all__ = ["convert_text"]


def convert_text(raw: str, url: str | None = None) -> Capture:
    """Convert pasted text; `url` helps to find the headline and becomes the story's address.

    Any text is converted: without a headline the title falls back to the first words, without a word to "Untitled".
    """
    return convert(raw, url)
