"""The short quoted lead that may be shown of a story whose text belongs to somebody else."""

from __future__ import annotations

import re
from html import escape

from ..stories.plain import plain_text

# A sentence's end mark with what may close behind it; good enough to end a quotation well, no more is asked of it.
SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*(?=\s|$)|[。！？][」』）]*")
# A word is what stands between blanks; where a script has none (Chinese, Japanese, Thai), every character counts as one.
WORD = re.compile(
    r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[^\s\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+"
)


def excerpt(html: str, most_words: int, most_share: float = 1.0) -> str:
    """Quote the beginning of a rendered story.

    Takes the story's HTML, the most words that may be shown and the most that they may be of the whole (0 to 1);
    gives HTML paragraphs of plain text, ending with a whole sentence where one ends in the second half of the
    allowance, else with an ellipsis; empty for a story without text or an allowance of 0.
    """
    text = plain_text(html)
    shown: list[str] = []
    left = min(most_words, int(most_share * words_in(text)))
    for paragraph in filter(None, (part.strip() for part in text.split("\n\n"))):
        if left <= 0:
            break
        taken = lead(paragraph, left, whole=bool(shown))
        if taken:
            shown.append(taken)
        if taken != paragraph:
            break
        left -= words_in(paragraph)
    return "\n".join(f"<p>{escape(paragraph, quote=False)}</p>" for paragraph in shown)


def lead(paragraph: str, most_words: int, *, whole: bool = False) -> str:
    """At most MOST_WORDS words of one paragraph, ended well.

    With WHOLE (something is shown already) it gives whole sentences or nothing at all.
    """
    words = list(WORD.finditer(paragraph))
    if len(words) <= most_words:
        return paragraph
    cut = paragraph[: words[most_words - 1].end()]
    ends = [mark.end() for mark in SENTENCE_END.finditer(cut)]
    if ends and (whole or words_in(cut[: ends[-1]]) >= most_words // 2):
        return cut[: ends[-1]]
    return "" if whole else cut.rstrip(",;:–—- ") + " …"


def words_in(text: str) -> int:
    """How many words TEXT has, for the limits of this module."""
    return sum(1 for _ in WORD.finditer(text))
