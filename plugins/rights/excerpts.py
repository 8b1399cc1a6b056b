"""The short quoted lead that may be shown of a story whose text belongs to somebody else."""

from __future__ import annotations

import re
from html import escape

from ..stories.plain import plain_text

# A sentence's end mark with what may close behind it; good enough to end a quotation well, no more is asked of it.
SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*(?=\s|$)")


def excerpt(html: str, most_words: int) -> str:
    """Quote the beginning of a rendered story.

    Takes the story's HTML and the most words that may be shown; gives HTML paragraphs of plain text, ending
    with a whole sentence where one ends in the second half of the allowance, else with an ellipsis; empty for
    a story without text or an allowance of 0.
    """
    shown: list[str] = []
    left = most_words
    for paragraph in filter(None, (part.strip() for part in plain_text(html).split("\n\n"))):
        if left <= 0:
            break
        taken = lead(paragraph, left, whole=bool(shown))
        if taken:
            shown.append(taken)
        if taken != paragraph:
            break
        left -= len(paragraph.split())
    return "\n".join(f"<p>{escape(paragraph, quote=False)}</p>" for paragraph in shown)


def lead(paragraph: str, most_words: int, *, whole: bool = False) -> str:
    """At most MOST_WORDS words of one paragraph, ended well.

    With WHOLE (something is shown already) it gives whole sentences or nothing at all.
    """
    words = list(re.finditer(r"\S+", paragraph))
    if len(words) <= most_words:
        return paragraph
    cut = paragraph[: words[most_words - 1].end()]
    ends = [mark.end() for mark in SENTENCE_END.finditer(cut)]
    if ends and (whole or len(cut[: ends[-1]].split()) >= most_words // 2):
        return cut[: ends[-1]]
    return "" if whole else cut.rstrip(",;:–—- ") + " …"
