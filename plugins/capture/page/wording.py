"""How texts are compared and measured, whatever their script."""

from __future__ import annotations

import re

_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0e7f]")


def squeezed(text: str) -> str:
    """Letters and figures only, in small letters: what stays the same however a tool sets the text."""
    return re.sub(r"[\W_]+", "", text).lower()


# Words of a paragraph that is surely the story's, and how many of them end the head of a story: bylines and times that
# stand further down belong to something else.
LONG = 20
HEAD_ENDS = 3


def length(text: str) -> int:
    """Number of words; two signs of a script that leaves no blanks between words count as one."""
    return len(text.split()) + len(_UNSPACED.findall(text)) // 2
