"""Paragraphs that Markdown would not finish in a reader's patience: a story that holds one is never built, nor filed."""

from __future__ import annotations

import re

# Python-Markdown's time grows with the square of the opening brackets in a paragraph (2 seconds for 2,000, 30 for
# 8,000) and, far more slowly, with that of all signs it has to look at (1.2 seconds for 20,000 with a backslash each).
MOST_BRACKETS = 2_000
MOST_SIGNS = 30_000
_ESCAPED = r"(?s)\\."
_SIGN = r"(?s)\\.|[\\`*_\[<&]"
# Code between fences is set aside before anything in it is looked at.
_FENCED = r"(?ms)^(?P<fence>`{3,}|~{3,})[^\n]*\n.*?^(?P=fence)[ ]*$"


def endless(body: str) -> tuple[int, str] | None:
    """The first paragraph of a Markdown text that takes too long: its first line, from 0, and what it has too much of."""
    if body.count("[") <= MOST_BRACKETS and len(body) <= MOST_SIGNS:
        return None
    line = 0
    for paragraph in re.split(r"\n[ \t]*\n", re.sub(_FENCED, lambda code: "\n" * code[0].count("\n"), body)):
        if re.sub(_ESCAPED, "", paragraph).count("[") > MOST_BRACKETS:
            return line, f"this paragraph opens more than {MOST_BRACKETS} square brackets"
        if len(paragraph) > MOST_SIGNS and len(re.findall(_SIGN, paragraph)) > MOST_SIGNS:
            return line, f"this paragraph holds more than {MOST_SIGNS} signs such as * and \\"
        line += paragraph.count("\n") + 2
    return None
