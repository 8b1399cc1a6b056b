"""How texts are compared and measured, whatever their script."""

from __future__ import annotations

import re
from functools import lru_cache

from ..patterns import later

_UNSPACED = later("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0e7f]")
# What a text must hold to hold one of these; most texts don't, and large classes of signs take long to compile.
_MAYBE_UNSPACED = later("[^\x00-\u0dff\u2000-\u206f]")


@lru_cache(maxsize=4096)  # a page asks for most of its blocks several times
def squeezed(text: str) -> str:
    """Letters and figures only, in small letters: what stays the same however a tool sets the text."""
    return re.sub(r"[\W_]+", "", text).lower()


# Words of a paragraph that is surely the story's, and how many of them end the head of a story: bylines and times that
# stand further down belong to something else.
LONG = 20
HEAD_ENDS = 3


@lru_cache(maxsize=4096)
def length(text: str) -> int:
    """Number of words; two signs of a script that leaves no blanks between words count as one."""
    signs = len(_UNSPACED.findall(text)) if _MAYBE_UNSPACED.search(text) else 0
    return len(text.split()) + signs // 2
