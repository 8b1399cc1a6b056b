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

            judged, least = self.judged(story)
            return [[tag, list(key_of(tag)), share] for tag, share in judged if share >= least]

        kept = self._memory.remember_last("tags known", self._version, story.digest, self._digest, make)
        return [Known(tag, tuple(key), share) for tag, key, share in kept]

    def judged(self, story: Told) -> tuple[list[tuple[str, float]], float]:
        """Return the archive's tags for which anything speaks, best first, with their probabilities, and the least to give.

        Not remembered. The least is that of the archive or of the story, whichever is higher: a page lacks a tag more
        easily than it bears a wrong one.
        """
        if not self._known:
            return [], 1.0
        (judged,) = self._vocabulary.judge([story])
        return judged, max(self._vocabulary.least, self._vocabulary.cut(judged))

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
