"""The numbers below the vocabulary."""

import numpy as np
import pytest

from plugins.tags.regression import kernel_machine, leanings, logistic, logit, share_of


def two_groups():
    """Ten stories in two groups that share nothing; the first group has the only tag."""
    near = np.kron(np.eye(2), np.full((5, 5), 0.6)) + 0.4 * np.eye(10)
    given = np.repeat([1.0, 0.0], 5)[:, None]
    return near.astype(np.float32), given.astype(np.float32), np.array([0.4], np.float32)


def test_story_left_out_is_known_by_its_group():
    """Each known story's value without it lies on the side of the stories like it."""
    _, values = kernel_machine(*two_groups())
    assert (values[:5] > 0.5).all()
    assert (values[5:] < 0.5).all()


def test_wrong_tag_does_not_confirm_itself():
    """A story with a tag that none of its group has is not expected to have it."""
    near, given, mean = two_groups()
    given[9] = 1
    _, values = kernel_machine(near, given, mean)
    assert values[9] < values[:5].min()


def test_value_beyond_its_mark_is_no_error():
    """Stories that are safely on their side weigh less than in ridge regression, which draws them back."""
    near, given, _ = two_groups()
    mean = np.array([-0.5], np.float32)
    dual, _ = kernel_machine(near, given, mean)
    ridge = np.linalg.solve(near + 0.2 * np.eye(10), given - mean)
    assert np.abs(dual[5:]).max() < 0.7 * np.abs(ridge[5:]).min()
    assert np.abs(dual[:5]).min() > 0.9 * np.abs(ridge[:5]).max()


def test_probability_and_log_odds_are_inverse():
    """The one undoes the other."""
    assert share_of(logit(0.2)) == pytest.approx(0.2)


def test_logistic_keeps_to_its_start_without_news():
    """Evidence that the starting weights explain leaves them as they are; evidence against them moves them."""
    evidence = np.ones((100, 1))
    assert logistic(evidence, np.repeat([0.0, 1.0], 50), np.zeros(1)) == pytest.approx([0])
    assert logistic(evidence, np.ones(100), np.zeros(1))[0] > 2


def test_tag_given_more_than_expected_leans_up():
    """Of two tags as probable as not, the one that is given always gains, and the other loses."""
    columns = np.repeat([0, 1], 20)
    up, down = leanings(np.zeros(40), (columns == 0).astype(float), columns, 2)
    assert up > 1
    assert down < -1
