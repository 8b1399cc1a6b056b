"""The settings of summaries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..stories.faults import Fault, report
from ..stories.settings import Setting

if TYPE_CHECKING:
    from collections.abc import Mapping

KNOWN: dict[str, Setting] = {
    # Two or three sentences are what human digests of news take; two fit a card of the front page.
    "SUMMARIES_SENTENCES": Setting(
        2, int, "most sentences of a summary, at least 1; more only below the fewest words", lambda n: n >= 1
    ),
    # Less than this says what happened and not to whom: the median sentence of news prose has 24 to 26 words.
    "SUMMARIES_FEWEST_WORDS": Setting(
        25, int, "fewest words of a summary where the story has sentences for them, at least 0", lambda n: n >= 0
    ),
    # Digests that people write are held to 50 to 60 words; three lines of a story's head on a desktop screen.
    "SUMMARIES_MOST_WORDS": Setting(
        60, int, "most words of a summary, at least 10; a sentence is never cut for it", lambda n: n >= 10
    ),
}
# The defaults of rights: what software may quote of a story that is not ours.
EXCERPT_WORDS = 75
EXCERPT_SHARE = 0.5


def faults(values: Mapping[str, Any]) -> None:
    """Report a least number of words above the greatest: no summary could have both."""
    fewest, most = values["SUMMARIES_FEWEST_WORDS"], values["SUMMARIES_MOST_WORDS"]
    if fewest > most:
        what = f"SUMMARIES_FEWEST_WORDS can't be {fewest} with SUMMARIES_MOST_WORDS at {most}"
        report(Fault("pelicanconf.py", 1, what, "make the first one smaller, or the second one greater"))
