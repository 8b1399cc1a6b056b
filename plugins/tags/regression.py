"""The numbers below the vocabulary: regressions fitted by plain linear algebra, the same on every machine and run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np

if TYPE_CHECKING:
    from .features import Matrix

Vector = np.ndarray[Any, np.dtype[np.float64]]

# How far the regression is held back from the known stories. Of .1 to 1 on archives of 20 to 2,400 stories all lie
# within half a point; more than .2 leaves a topic of few stories unnamed whose own word is not said. Rerun: the
# evaluation of `archive`.
_RIDGE: Final = 0.2
# Steps of the regression; ten and thirty gave the same F1 within a tenth of a point (at .5 above). Each takes a tenth of
# a second at 3,000 stories.
_STEPS: Final = 10
# How far a tag's own leaning is held back: it counts as much as five stories that are as probable as not. Of 3, 5, 10
# and 20 this did best or nearly so on archives of 200 to 2,900 stories.
_LEANING: Final = 5.0


def kernel_machine(near: Matrix, given: Matrix, mean: Matrix) -> tuple[Matrix, Matrix]:
    """Return what each known story weighs for each tag, and the values of the known stories, each left out once.

    `near` says how near each two known stories are, `given` is 1 where a story has a tag, `mean` is each tag's value
    where nothing is near. Least squares, but a value beyond 0 or 1 on its own side is no error (squared hinge loss,
    Keerthi and DeCoste 2005): ridge regression again and again, with such values as their own targets and Nesterov's
    momentum. The values left out have ridge regression's closed form (Rifkin and Lippert 2007) for the last targets.
    """
    inverse: Matrix = np.linalg.inv(near + _RIDGE * np.eye(len(near), dtype=np.float32)).astype(np.float32)
    target = given
    dual: Matrix = inverse @ (target - mean)
    before = target - _RIDGE * dual
    for step in range(_STEPS):
        value = target - _RIDGE * dual
        ahead = value + step / (step + 3) * (value - before)
        target = np.where(given > 0, np.maximum(ahead, 1), np.minimum(ahead, 0)).astype(np.float32)
        dual, before = inverse @ (target - mean), value
    left_out: Matrix = target - dual / np.diag(inverse)[:, None]
    return dual, left_out


def share_of(odds: Any) -> Any:
    """Return the probability that log odds stand for."""
    return 1 / (1 + np.exp(-np.clip(odds, -30, 30)))


def logit(share: Any) -> Any:
    """Return the log odds of a probability, which is kept away from 0 and 1."""
    share = np.clip(share, 1e-3, 1 - 1e-3)
    return np.log(share / (1 - share))


def leanings(odds: Vector, given: Vector, columns: Any, size: int) -> Vector:
    """Return what to add to the log odds of each tag, so that it is expected as often as it was given (Newton's method)."""
    leaning = np.zeros(size)
    for _ in range(15):
        share = share_of(odds + leaning[columns])
        slope = np.bincount(columns, given - share, size) - _LEANING * leaning
        leaning += slope / (np.bincount(columns, share * (1 - share), size) + _LEANING)
    return leaning


def logistic(evidence: Vector, given: Vector, start: Vector) -> Vector:
    """Return the weights of a logistic regression, drawn towards `start` (Newton's method)."""
    weights = start.copy()
    for _ in range(25):
        share = share_of(evidence @ weights)
        slope = evidence.T @ (share - given) + (weights - start)
        bend = (evidence * (share * (1 - share))[:, None]).T @ evidence + np.eye(len(start))
        step = np.linalg.solve(bend, slope)
        weights = weights - step
        if np.abs(step).max() < 1e-4:
            break
    return weights
