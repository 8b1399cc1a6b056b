"""Raw pasted text of an article, newsletter boilerplate inside, becomes a `Capture`; each input line with its reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..findings import Capture
    from .known import Known


def convert_text(raw: str, url: str | None = None, known: Known | None = None) -> Capture:
    """Convert pasted text; `url` helps to find the headline and becomes the story's address.

    `known` tells which lines stood in other captures of the same outlet: a set of what `known.fingerprint` gives of
    their lines, or a function that is asked with one.  Such a line of at least three words is cut, unless it is the headline
    or a paragraph on this article's subject.

    Any text is converted: without a headline the title falls back to the first words, without a word to "Untitled".
    """
    from .converting import convert  # the word lists take longer to load than a page to convert

    return convert(raw, url, known)
