"""trafilatura's judgement of a page: the text that it takes for the story's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..quiet import trafilatura

if TYPE_CHECKING:
    from lxml.html import HtmlElement


def vouched_text(tree: HtmlElement, *, thorough: bool) -> str:
    """The story's text as trafilatura finds it, "" when it finds none or fails.

    Its usual mode, which compares several extractions, vouches for more of the story than its precision mode (.96
    against .95 F1 after `choosing` on 130 saved pages); what it takes in too much `choosing` takes out again.  Without
    `thorough` it keeps to its first extraction, which takes half as long: where a page has prose enough, nothing else
    came of the others.
    """
    import copy

    judge = trafilatura()
    try:
        found = judge.bare_extraction(copy.deepcopy(tree), include_comments=False, fast=not thorough)
    except Exception:  # noqa: BLE001  whatever goes wrong inside, the page can still be read without it
        return ""
    return str(found.text or "") if found else ""
