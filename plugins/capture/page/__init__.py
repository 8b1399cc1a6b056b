"""A saved HTML page becomes a `Capture`; each of its blocks with its reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..findings import Capture


def convert_page(raw: bytes, url: str | None = None) -> Capture:
    """Convert a page's bytes; `url` is the address that the editor knows.  Raises NotConverted for what is no page."""
    from .converting import convert  # what judges a page takes longer to load than a text to convert

    return convert(raw, url)
