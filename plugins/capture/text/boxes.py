"""Boxes that speak to the reader: invitations to subscribe, and the small print of the law."""

from __future__ import annotations

import re

from .kinds import Kind, Verdict
from .shapes import ends_like_sentence, holds, is_quoted, key, opens_with, speaks_to_reader, words
from .wording import phrases

_LONGEST_LEGAL = 90  # words: terms of use come in longer paragraphs, but so do paragraphs with a stray sign
OWNED = re.compile(r"©|\(c\)\s?\d{4}|™|®", re.IGNORECASE)


def newsletter(text: str) -> Verdict | None:
    """An invitation to sign up: it opens with the call, or speaks of inbox and newsletter to the reader.

    A story about newsletters speaks of other people, quotes them, and tells it in sentences.
    """
    if is_quoted(text) or len(words(text)) > 70:
        return None
    opened, inside = opens_with(text, "newsletter_opening"), holds(text, "newsletter_inside")
    called = bool(opened) and not text.endswith((".”", '."', ":"))
    to_reader = speaks_to_reader(text) or not ends_like_sentence(text)
    if inside and (opened or (to_reader and len(words(text)) <= 45)) and not tells(text):
        return Verdict(Kind.NEWSLETTER, "an invitation to subscribe or to get a newsletter")
    longest = 8 if not opened or len(opened.split()) == 1 else 45 if speaks_to_reader(text) else 25
    if len(words(text)) <= 25 and " sign up " in f" {key(text)} " and not ends_like_sentence(text) and not tells(text):
        return Verdict(Kind.NEWSLETTER, "an invitation to subscribe or to get a newsletter")
    last = re.split(r"(?<=[.!?…]) ", text[-120:])[-1]
    if last != text and len(words(last)) <= 6 and opens_with(last, "newsletter_opening") and not tells(text):
        return Verdict(Kind.NEWSLETTER, "ends in an invitation to subscribe")
    if called and len(words(text)) <= longest and not tells(text):
        return Verdict(Kind.NEWSLETTER, "an invitation to subscribe or to get a newsletter")
    return None


_TELLING = re.compile(
    r"\b(?:said|says|told|sued|announced|according to|claimed|a dit|selon|según|dijo|ha detto|secondo|sagte|laut)\b",
    re.IGNORECASE,
)


def tells(text: str) -> bool:
    """Whether the line reports what somebody said."""
    return bool(_TELLING.search(text[:400])) or text[:400].count('"') >= 2 or any(char in text[:400] for char in "“„«")


def legal(text: str) -> Verdict | None:
    """Copyright, terms, who earns what from a link."""
    if is_quoted(text) or text.endswith("?") or len(words(text)) > _LONGEST_LEGAL:
        return None
    if OWNED.match(text.lstrip("™®&. ")[:12]) or text[:1] in "™®":
        return Verdict(Kind.LEGAL, "a legal line")
    hits = sum(f" {phrase} " in f" {key(text)} " for phrase in phrases("legal_inside"))
    to_reader = speaks_to_reader(text) or " we " in f" {key(text)} "
    if hits and (hits > 1 or to_reader or not ends_like_sentence(text) or len(words(text)) <= 8) and not tells(text):
        return Verdict(Kind.LEGAL, "a legal line")
    return None
