"""The archive's vocabulary in a build: learned only when a story was not judged by this archive before."""

from __future__ import annotations

import hashlib
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..memory import Memory, code_version
from .choosing import Known

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .candidates import Key
    from .told import Told
    from .vocabulary import Vocabulary


class Archive:
    """The stories that people tagged, and what they teach."""

    def __init__(self, known: Sequence[Told], memory: Memory) -> None:
        self._known = [story for story in known if story.tags]
        self._memory = memory
        teaching = "\0".join("\0".join((story.digest, *story.tags)) for story in self._known)
        self._digest = hashlib.sha256(teaching.encode("utf-8", "surrogatepass")).hexdigest()

    def fitting(self, story: Told) -> list[Known]:
        """Return the archive's tags that fit a story, best first."""
        if not self._known:
            return []

        def make() -> list[list[Any]]:
            from .candidates import key_of

            return [[tag, list(key_of(tag)), share] for tag, share in self.judged(story) if share >= self.least]

        kept = self._memory.remember_last("tags known", self._version, story.digest, self._digest, make)
        return [Known(tag, tuple(key), share) for tag, key, share in kept]

    def judged(self, story: Told) -> list[tuple[str, float]]:
        """Return the archive's tags for which anything speaks, best first, with their probabilities; not remembered."""
        return self._vocabulary.judge([story])[0] if self._known else []

    @property
    def least(self) -> float:
        """The probability from which on a tag is given; it is learned, so asking costs as much as judging."""
        return self._vocabulary.least if self._known else 1.0

    def spelt(self) -> dict[Key, str]:
        """Return how the archive spells each of its tags, by the stems of its words."""
        if not self._known:
            return {}

        def make() -> list[list[Any]]:
            vocabulary = self._vocabulary
            return [[list(key), vocabulary.tags[column]] for key, column in vocabulary.keys.items()]

        kept = self._memory.remember_last("tags spelt", self._version, "", self._digest, make)
        return {tuple(key): tag for key, tag in kept}

    @property
    def _version(self) -> str:
        return code_version(__package__ or "")

    @cached_property
    def _vocabulary(self) -> Vocabulary:
        from .vocabulary import Vocabulary

        return Vocabulary(self._known)
