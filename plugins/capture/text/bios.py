"""Whom a bio is about."""

from __future__ import annotations

import re

from .bylines import is_person
from .shapes import is_quoted, key, opens_with
from .wording import phrases

_BIO_NAME = re.compile(r"(?:^|(?<=[.!?]\s))(?=((?:[^\W\d_][\w'’.\-]*\s){2,5}))")
# "Write to Jo Doe at jo@gazette.example", "Follow Jo Doe on Twitter"
_REACHED = re.compile(
    r"^(?:Write to|E-?mail|Contact|Reach|Follow|Schreiben Sie|Escribe a|Contactez)\s((?:[^\W\d_][\w'’.\-]*\s){2,4}?)(?:at|on|via|by|an|sur|en)\b"
)
_LONGEST_NAME = 5  # words
_VERB_READ = 60  # characters after a name in which its verb must begin
_SCHOOLS = frozenset({"university", "universidad", "université", "universität", "università", "book", "twitter"})


def bio_names(text: str) -> list[str]:
    """The persons whose bio a line gives: each sentence's opening name with a verb such as "is a", "writes", "est"."""
    reached = _REACHED.match(text[:_VERB_READ])
    found = [reached[1].strip()] if reached and is_person(reached[1].strip()) else []
    for match in _BIO_NAME.finditer(text[:1500]):
        taken = match.group(1).split()
        for count in range(min(_LONGEST_NAME, len(taken)), 1, -1):
            name = " ".join(taken[:count])
            start = match.start(1) + len(name)
            after = text[start : start + _VERB_READ].lstrip(" ,")
            if is_person(name) and opens_with(after, "bio_verbs"):
                found.append(name)
                break
    return list(dict.fromkeys(found))


def reads_like_bio(text: str) -> bool:
    """A sentence on a writer: opens with a name and a verb, and speaks of a newsroom's or scholar's work."""
    if is_quoted(text) or not bio_names(text):
        return False
    have = set(key(text).split()) | set(key(text[200:]).split())
    return bool(have & phrases("roles")) or "@" in text[:1000] or bool(have & _SCHOOLS)
