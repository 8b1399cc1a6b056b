"""trafilatura's judgement of a page: the text that it takes for the story's."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement


def vouched_text(tree: HtmlElement) -> str:
    """The story's text as trafilatura finds it, "" when it finds none or fails.

    Its usual mode, which compares several extractions, vouches for more of the story than its precision mode (.96
    against .95 F1 after `choosing` on 130 saved pages); what it takes in too much `choosing` takes out again.
    """
    import trafilatura

    try:
        found = trafilatura.bare_extraction(copy.deepcopy(tree), include_comments=False)
    except Exception:  # noqa: BLE001  whatever goes wrong inside, the page can still be read without it
        return ""
    return str(found.text or "") if found else ""
