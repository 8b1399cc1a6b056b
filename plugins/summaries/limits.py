"""How long a summary may be, and how much it may quote of a story that is not ours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .settings import EXCERPT_SHARE, EXCERPT_WORDS

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True)
class Limits:
    """The length of a summary: at most `sentences`, more only below `fewest` words, never more than `most` words.

    Of a story that is not ours it quotes from the first `lead` words only (None: from everywhere), and at most `share`
    of the whole text.
    """

    sentences: int = 2
    fewest: int = 0
    most: int = 60
    lead: int | None = None
    share: float = 1.0

    @property
    def strict(self) -> bool:
        """Tell whether more would be shown than the story's rights allow, so that no summary is better than a long one."""
        return self.lead is not None or self.share < 1

    def allowed(self, text: str) -> int:
        """Return the most words of the plain `text` that rights let a summary quote."""
        share = int(self.share * len(text.split()))
        return share if self.lead is None else min(share, self.lead)

    def of(self, text: str) -> Limits:
        """Return the same limits with the most words that the plain `text` leaves a summary."""
        most = min(self.most, self.allowed(text)) if self.strict else self.most
        return Limits(self.sentences, min(self.fewest, most), most, self.lead, self.share)


def limits(values: Mapping[str, Any], rights: str, site: Mapping[str, Any]) -> Limits:
    """Return the limits by the SUMMARIES_ `values`, for a story with these `rights`, by the RIGHTS_ settings of the `site`.

    Of an `excerpt` story sentences of the quoted lead are taken, so that a summary adds nothing to what is shown; of a
    `link` story, which shows no lead, at most the same share of the whole.
    """
    sentences, fewest, most = (int(values[f"SUMMARIES_{name}"]) for name in ("SENTENCES", "FEWEST_WORDS", "MOST_WORDS"))
    share = float(site.get("RIGHTS_EXCERPT_SHARE", EXCERPT_SHARE))
    if rights == "excerpt":
        return Limits(sentences, fewest, most, int(site.get("RIGHTS_EXCERPT_WORDS", EXCERPT_WORDS)), share)
    return Limits(sentences, fewest, most, share=share if rights == "link" else 1.0)
