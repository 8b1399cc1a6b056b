"""A story as it is judged; light, so that a build that remembers everything needs no library of analysis."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class Told:
    """A story as it is judged: headline, plain text, language, and the tags that an editor gave it."""

    title: str
    text: str
    lang: str = "en"
    tags: tuple[str, ...] = ()

    @cached_property
    def digest(self) -> str:
        """A hash of its words; its tags don't count."""
        words = f"{self.lang}\0{self.title}\0{self.text}"
        return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()
