"""Which sentences of a story say most of it in the fewest words."""

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from ..language.words import stems, stopwords
from ..language.words import words as words_of
from .candidates import Candidate, runs, sifted
from .limits import Limits

# How fast the worth of a place fades: sentence 5 has half of the first one's, sentence 13 a quarter. This and the next
# three were read off three sets of human digests (`score.py summaries`), about ninety settings in all; neighbouring
# ones move a set by up to .3 ROUGE-1, so these figures are a little too kind to ourselves.
_HALVED_AFTER: Final = 4.0
# The share of the place beside the closeness to the story.
_PLACE_SHARE: Final = 0.54
# How much likeness to the first sentence and to many others adds to closeness to the centre. Both widen the gain over
# the first sentences on whole news stories, where it is smallest, at some cost on stories with an agency's head.
_LEAD_SHARE: Final = 0.15
_KIN_SHARE: Final = 0.3
# Two sentences are kin above this cosine, as in LexRank (Erkan and Radev 2004). Kin are counted among the first
# sentences only, so that the work grows with the text and not with its square.
_KIN_FROM: Final = 0.1
_KIN_AMONG: Final = 100
# Maximal marginal relevance (Carbonell and Goldstein 1998): worth against likeness to what is chosen. With the sums
# before these, .5 to .8 measured alike.
_WORTH_SHARE: Final = 0.6
# The words of a standfirst: about thirty at most (four lines of a card), and no catch phrase ("It was a match about a
# flag."). Chosen by reading the sample digest's front page; a story without such a sentence takes the nearest.
STANDFIRST_WORDS: Final = range(12, 35)
# How many other beginnings are tried for a choice with too few words: one of the best is long enough, or none is.
_BEGINNINGS: Final = 20

Vector = dict[str, float]


@dataclass(frozen=True)
class Judged:
    """The candidates of a story with what each is worth: closeness and place from 0 to 1, and the runs that they come in."""

    found: Sequence[Candidate]
    vectors: Sequence[Vector]
    close: Sequence[float]
    early: Sequence[float]
    runs: Sequence[tuple[int, ...]]
    out: Sequence[tuple[str, str]]

    def worth(self, at: int) -> float:
        """Return what a sentence is worth by itself."""
        return (1 - _PLACE_SHARE) * self.close[at] + _PLACE_SHARE * self.early[at]

    def likest(self, at: int, chosen: Sequence[int]) -> float:
        """Return the greatest likeness to a chosen sentence."""
        return max((_likeness(self.vectors[at], self.vectors[other]) for other in chosen), default=0.0)


def summary(text: str, lang: str = "en", limits: Limits = Limits()) -> str:  # noqa: B008  frozen
    """Return whole sentences of the plain `text`, in its order, joined by spaces; "" for a text without words.

    They keep to the limits, unless even the shortest sentence has more words. Never raises. Method: closeness to the
    centroid of the story's own words (Radev et al. 2004), to its first sentence and to many others, with a prior for
    early places, chosen by maximal marginal relevance. Document frequencies are not used: they measured worse.
    """
    judged, chosen = chosen_within(text, lang, limits)
    return joined(judged, chosen)


def chosen_within(text: str, lang: str, limits: Limits) -> tuple[Judged, list[int]]:
    """Return the judged sentences of the plain `text` and the indexes of those chosen.

    Where rights set the limits, nothing is chosen rather than too much.
    """
    own = limits.of(text)
    judged = judge(text, lang, own.allowed(text) if own.lead is not None else None)
    chosen = choose(judged, own)
    return judged, [] if own.strict and _length(chosen, judged) > own.most else chosen


def judge(text: str, lang: str = "en", words: int | None = None) -> Judged:
    """Return the candidates of the plain `text` with all that a choice needs; with `words` those of its first words only."""
    found, out = sifted(text, lang)
    if words is not None:
        found = _within(found, text, words)
    counts = [_counts(c.text, lang) for c in found]
    centre: Counter[str] = Counter()
    for count in counts:
        centre.update(count)
    vectors = [_scaled(c) for c in counts]
    whole = _scaled(centre)
    early = [1 / (1 + rank / _HALVED_AFTER) for rank in range(len(found))]
    return Judged(found, vectors, _closeness(vectors, whole), early, runs(found, lang), out)


def choose(judged: Judged, limits: Limits) -> list[int]:
    """Return the indexes of the chosen candidates in the story's order.

    Where nothing that stands alone fits, what leans is taken by itself, and where that does not fit either the
    shortest: a sentence is never cut. Where the choice has too few words and another beginning has not, that is taken.
    """
    chosen = _grown([], judged, limits)
    if not chosen and judged.found:
        alone = [at for at, c in enumerate(judged.found) if c.length <= limits.most]
        best = max(alone, key=lambda at: (judged.worth(at), -at), default=None)
        return [best if best is not None else min(range(len(judged.found)), key=lambda at: judged.found[at].length)]
    if _length(chosen, judged) < limits.fewest:
        starts = sorted({run for run in judged.runs if run}, key=lambda run: -_value(run, [], judged))
        for run in starts[:_BEGINNINGS]:
            other = _grown(list(run), judged, limits)
            if len(run) <= limits.sentences and limits.fewest <= _length(other, judged) <= limits.most:
                return sorted(other)
    return sorted(chosen)


def joined(judged: Judged, chosen: Sequence[int]) -> str:
    """Return the chosen sentences as one text; line breaks inside them become spaces."""
    return " ".join(" ".join(judged.found[at].text.split()) for at in chosen)


def standfirst(judged: Judged, chosen: Sequence[int], *, beyond: bool = True) -> str:
    """Return the one best sentence for a list: of the chosen ones where one stands alone and is neither long nor short.

    With `beyond` another sentence of the story may take its place; else the shortest of the chosen that stands alone.
    """
    alone = [at for at in chosen if judged.runs[at] == (at,)] or list(chosen[:1])
    fit = [at for at in alone if judged.found[at].length in STANDFIRST_WORDS]
    if not fit and beyond:
        fit = [at for at, run in enumerate(judged.runs) if run == (at,) and judged.found[at].length in STANDFIRST_WORDS]
    if fit:
        return joined(judged, [max(fit, key=lambda at: (judged.worth(at), -at))])
    return joined(judged, [min(alone, key=lambda at: judged.found[at].length)]) if alone else ""


def _grown(chosen: list[int], judged: Judged, limits: Limits) -> list[int]:
    """Return the choice with one run after the other added, always the best that still fits."""
    while True:
        held = _length(chosen, judged)
        if len(chosen) >= limits.sentences and held >= limits.fewest:
            return chosen
        room = max(limits.sentences - len(chosen), 1)
        new = {tuple(at for at in run if at not in chosen) for run in judged.runs}
        fits = [n for n in new if n and len(n) <= room and held + _length(n, judged) <= limits.most]
        if not fits:
            return chosen
        best = max(fits, key=lambda n: (_value(n, chosen, judged), tuple(-at for at in n)))
        chosen = [*chosen, *best]


def _length(indexes: Sequence[int], judged: Judged) -> int:
    return sum(judged.found[at].length for at in indexes)


def _value(new: Sequence[int], chosen: Sequence[int], judged: Judged) -> float:
    """Return what the sentences of a run add, on average: their worth less their likeness to what is chosen."""
    each = (_WORTH_SHARE * judged.worth(at) - (1 - _WORTH_SHARE) * judged.likest(at, chosen) for at in new)
    return math.fsum(each) / len(new)


def _within(found: Sequence[Candidate], text: str, words: int) -> list[Candidate]:
    """Return the candidates that end within the first `words` words of the text."""
    lead = " ".join(text.split()[:words])
    return [c for c in found if " ".join(c.text.split()) in lead]


def _closeness(vectors: Sequence[Vector], centre: Vector) -> list[float]:
    """Return how close each sentence is to the story, 0 to 1: to its centre, its first sentence, and many others."""
    near = [_likeness(v, centre) + _LEAD_SHARE * _likeness(v, vectors[0]) for v in vectors]
    kin = [1] * len(vectors)
    for at, v in enumerate(vectors):
        for other in range(min(at, _KIN_AMONG)):
            if _likeness(v, vectors[other]) > _KIN_FROM:
                kin[at] += 1
                kin[other] += at < _KIN_AMONG
    nearest, most = max(near, default=0.0) or 1.0, max(kin, default=0) or 1
    return [(x / nearest + _KIN_SHARE * k / most) / (1 + _KIN_SHARE) for x, k in zip(near, kin, strict=True)]


def _counts(sentence: str, lang: str) -> Counter[str]:
    """Return how often each stem stands in the sentence, without function words and single letters."""
    ignored = stopwords(lang)
    return Counter(stems([w for w in words_of(sentence, lang) if len(w) > 1 and w.lower() not in ignored], lang))


def _scaled(counts: Counter[str]) -> Vector:
    length = math.sqrt(sum(n * n for n in counts.values()))
    return {stem: n / length for stem, n in counts.items()}


def _likeness(a: Vector, b: Vector) -> float:
    """Return the cosine of two vectors of length 1; the sum is exact, so that no order of words changes it."""
    small, large = (a, b) if len(a) <= len(b) else (b, a)
    return math.fsum(weight * large[stem] for stem, weight in small.items() if stem in large)
