"""Bylines that run over several lines: words that join names, and the role or chair below each name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .bylines import is_person
from .shapes import ends_like_sentence, holds, is_whole, words

if TYPE_CHECKING:
    from .pages import Page

_LONGEST_ROLE = 14  # words: a scholar's chair and university
_CHAIR = re.compile(r", (?:[A-Z][\w'’]+ )?(?:Universi|Colleg|Institut|Hochschule|École|Politecnico)")


def is_byline_word(text: str) -> bool:
    """The line "By" or "and" on a line of its own, as pages with linked names leave them."""
    return is_whole(text, "by") or is_whole(text, "joining")


def joins_names(text: str) -> bool:
    """The line "and", or a comma on a line of its own, between two writers."""
    return is_byline_word(text) or text.strip() in {",", "&", "/"}


def has_role(page: Page, at: int) -> bool:
    """Whether below a bare name a line of its own tells the writer's role or chair: "Political editor"."""
    below = page.text(at + 1) if at + 1 < len(page) else ""
    return is_person(page.text(at)) and tells_role(below)


def tells_role(text: str) -> bool:
    """A line that only tells what a writer is: "Political editor", "PhD Candidate in Law, University of Wexcombe"."""
    short = 0 < len(words(text)) <= _LONGEST_ROLE and not ends_like_sentence(text)
    return short and (holds(text, "roles") or bool(_CHAIR.search(text)))
