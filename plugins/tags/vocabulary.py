"""An archive's own tags: learned from the stories that an editor tagged, judged for stories that nobody did."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from .candidates import Key, key_of
from .features import Matrix, Weights, occurrences
from .places import with_peoples
from .regression import Vector, kernel_machine, leanings, logistic, logit, share_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .told import Told

# The newest known stories that are learned from: the time grows with the third power (3,000: 6 s, 4,000: 10 s on one
# core), and older stories teach little.
_MOST_KNOWN: Final = 4000
# Before the archive says otherwise: where a tag's words occur, it fits 3 in 10 times. Weighs as much as two stories.
_PRIOR, _PRIOR_STORIES = 0.3, 2.0
# What the kinds of evidence weigh before the archive itself has a say: the rough mean of what archives of 50 to 3,000
# stories learn. Order: constant, regression, regression times rarity, rarity, how far the story's best tag is ahead,
# words occur, words in the headline.
_EVIDENCE: Final = (-4.0, 4.0, -2.0, 0.2, 0.0, 0.8, 0.3)
# The share from which a tag is given, before the archive has its say; it weighs as much as 30 stories. Of .3, .4 and .5
# the last did best on archives of 12 to 200 stories, by about a point.
_LEAST, _LEAST_STORIES = 0.5, 30
# Pairs of story and tag below this regression value, whose words do not occur either, teach nothing new.
_WORTH_A_LOOK: Final = 0.03


class Vocabulary:
    """The tags of an archive and what they go with.

    Method: a kernel machine over TF-IDF gives each pair of story and tag a value; the known stories' values are
    leave-one-out predictions. A logistic regression then weighs that value, and how far it lies behind the story's best,
    against how reliably the occurrence of a tag's words meant the tag; a tag that editors give more or less often than
    all this says leans that way. So every probability is calibrated on the archive itself. The threshold `least` is the
    one that would have given the known stories the best F1; `cut` is the best number of tags for one story.
    """

    def __init__(self, known: Sequence[Told]) -> None:
        """Learn from `known`, oldest first; stories without tags are left out. Raises ValueError when none is left."""
        known = [story for story in known if any(map(_folded, story.tags))][-_MOST_KNOWN:]
        if not known:
            raise ValueError("no known story has a tag")
        self.tags, columns = _spellings(known)
        # A key that two tags share (their stems are the same) belongs to the one used more.
        self.keys: dict[Key, int] = {key_of(tag): column for column, tag in reversed(list(enumerate(self.tags)))}
        self._given: Matrix = np.zeros((len(known), len(self.tags)), np.float32)
        for row, story in enumerate(known):
            self._given[row, [columns[_folded(tag)] for tag in story.tags if _folded(tag)]] = 1
        self._often = self._given.sum(0)
        self._words = Weights(known)
        self._forms = with_peoples(self.keys)
        occur = occurrences(known, self._forms, len(self.tags))
        # In how many known stories each tag's words occur, and in how many of those the tag was given.
        self._met = [table.sum(0) for table in occur]
        self._right = [(table * self._given).sum(0) for table in occur]
        self._learn(*occur)

    def judge(self, stories: Sequence[Told]) -> list[list[tuple[str, float]]]:
        """Return for each story the tags that may fit, best first, each with its probability. See `least` and `cut`."""
        if not stories:
            return []
        values = self._words.of(stories) @ self._dual + self._mean
        anywhere, headline = occurrences(stories, self._forms, len(self.tags))
        looked = (values > _WORTH_A_LOOK) | (anywhere > 0)
        looked[np.arange(len(stories)), values.argmax(1)] = True
        shares = self._shares(values, anywhere, headline, looked, known=False)
        best = [np.argsort(-row, kind="stable")[: int((row > 0).sum())] for row in shares]
        return [[(self.tags[c], float(row[c])) for c in order] for row, order in zip(shares, best, strict=True)]

    def cut(self, judged: Sequence[tuple[str, float]]) -> float:
        """Return the probability from which on a tag of one story is given, by what was judged of it.

        As many are given as promise the best F1 if each tag is right independently of the others (Lewis 1995; the mean
        of what F1 divides by stands for its distribution). 1 where nothing was judged.
        """
        shares = np.array([share for _, share in judged])
        sizes = range(1, len(shares) + 1)
        hoped = [float((shares[:n] / (n + 1 + shares.sum() - shares[:n])).sum()) for n in sizes]
        return float(shares[int(np.argmax(hoped))]) if hoped else 1.0

    def _learn(self, anywhere: Matrix, headline: Matrix) -> None:
        """Fit the regression, the weights of the evidence and the threshold."""
        count = len(self._given)
        self._mean = self._often / (count + _PRIOR_STORIES)
        self._dual, values = kernel_machine(self._words.among_known(), self._given, self._mean)
        looked = (values > _WORTH_A_LOOK) | (anywhere > 0) | (self._given > 0)
        evidence = self._evidence(values, anywhere, headline, looked, known=True)
        given = self._given[looked].astype(np.float64)
        self._weights = logistic(evidence, given, np.array(_EVIDENCE))
        self._leaning = leanings(evidence @ self._weights, given, np.nonzero(looked)[1], len(self.tags))
        shares = self._shares(values, anywhere, headline, looked, known=True)
        best = _best_threshold(shares, self._given)
        self.least = (count * best + _LEAST_STORIES * _LEAST) / (count + _LEAST_STORIES)

    def _shares(self, values: Matrix, anywhere: Matrix, headline: Matrix, looked: Any, *, known: bool) -> Matrix:
        """Return the probability of each tag for each story, 0 where nothing speaks for it."""
        shares: Matrix = np.zeros(values.shape, np.float32)
        evidence = self._evidence(values, anywhere, headline, looked, known=known)
        shares[looked] = share_of(evidence @ self._weights + self._leaning[np.nonzero(looked)[1]])
        return shares

    def _evidence(self, values: Matrix, anywhere: Matrix, headline: Matrix, looked: Any, *, known: bool) -> Vector:
        """Return one row of evidence for each pair that is looked at; a known story is no evidence for itself."""
        rows, columns = np.nonzero(looked)
        own = self._given[rows, columns] if known else np.zeros(len(rows), np.float32)
        often = np.maximum(self._often[columns] - own, 0)
        base = (often + 0.5) / (len(self._given) + 1)
        proofs = []
        for here, met_with, right_with in zip((anywhere, headline), self._met, self._right, strict=True):
            occurs = here[rows, columns]
            met = met_with[columns] - (occurs if known else 0)
            right = right_with[columns] - (occurs * own if known else 0)
            share = (right + _PRIOR_STORIES * np.maximum(base, _PRIOR)) / (met + _PRIOR_STORIES)
            proofs.append(occurs * (logit(share) - logit(base)))
        value = values[rows, columns]
        rarity = np.log(base)
        behind = values.max(1)[rows] - value
        table = [np.ones_like(value), value, value * rarity, rarity, behind, *proofs]
        return np.stack(table, axis=1).astype(np.float64)


def _spellings(known: Sequence[Told]) -> tuple[list[str], dict[str, int]]:
    """Return the tags, most used first and each in its commonest spelling, and their columns by folded spelling."""
    spelt: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for story in known:
        for tag in set(story.tags):
            if _folded(tag):
                spelt[_folded(tag)][tag] += 1
    order = sorted(spelt, key=lambda folded: (-spelt[folded].total(), folded))
    return [spelt[folded].most_common(1)[0][0] for folded in order], {folded: i for i, folded in enumerate(order)}


def _folded(tag: str) -> str:
    return " ".join(tag.casefold().replace("-", " ").replace("_", " ").split())


def _best_threshold(shares: Matrix, given: Matrix) -> float:
    """Return the share from which on giving tags gives the best mean F1; the best tag is always given."""
    wanted = given.sum(1)
    first = shares == shares.max(1, keepdims=True)

    def f1(least: float) -> float:
        chosen = (shares >= least) | first
        return float((2 * (chosen * given).sum(1) / (chosen.sum(1) + wanted)).mean())

    return float(max(np.arange(0.1, 0.8, 0.02), key=f1))
