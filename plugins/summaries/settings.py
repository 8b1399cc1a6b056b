"""The settings of summaries."""

from __future__ import annotations

from ..stories.settings import Setting

KNOWN: dict[str, Setting] = {
    # Two or three sentences are what human digests of news take; two fit a card of the front page.
    "SUMMARIES_SENTENCES": Setting(2, int, "most sentences of a summary, at least 1", lambda n: n >= 1),
    # Digests that people write are held to 50 to 60 words; three lines of a story's head on a desktop screen.
    "SUMMARIES_MOST_WORDS": Setting(
        60, int, "most words of a summary, at least 10; a sentence is never cut for it", lambda n: n >= 10
    ),
}
