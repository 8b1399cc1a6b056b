"""The day on a byline's line, and what announces it: apart from the names."""

from __future__ import annotations

import re
from typing import Final

from .dates import stated_dates
from .shapes import key
from .wording import phrases

NAME_BEFORE: Final = 3  # characters: from here on a name can stand before a date


def undated(text: str) -> str:
    """Of a line that states a date the part before it, or after it where it opens the line; else the line."""
    stated = stated_dates(text)
    if not stated:
        return text
    return unlabelled(text[: stated[0].start]) if stated[0].start > NAME_BEFORE else text[stated[-1].end :]


def tells_time(text: str) -> bool:
    """Whether a line's beginning holds nothing but weekdays and what announces a date."""
    about = {word for field in ("weekdays", "published") for phrase in phrases(field) for word in phrase.split()}
    return all(word in about for word in key(text).split())


def unlabelled(text: str) -> str:
    """A line up to the word that announces its date: "Jo Doe, HARBOUR TODAY Published 10:02 a.m."."""
    for match in re.finditer(r"[^\W\d_]{5,}", text):
        if match.start() > NAME_BEFORE and key(match.group()) in phrases("published") | phrases("updated"):
            return text[: match.start()]
    return text
