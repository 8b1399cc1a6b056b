"""The measure of threads, on clusters that can be counted by hand."""

import importlib.util
from pathlib import Path

import pytest

SPEC = importlib.util.spec_from_file_location("measures", Path(__file__).resolve().parent / "measures.py")
measures = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(measures)

GOLD = {"a": 1, "b": 1, "c": 1, "d": 2}


@pytest.mark.parametrize(
    ("guess", "precision", "recall"),
    [
        ({"a": 7, "b": 7, "c": 7, "d": 8}, 100, 100),
        # Each alone: nothing wrong stands together; a third of its event for three, all of it for one.
        ({"a": 1, "b": 2, "c": 3, "d": 4}, 100, 50),
        # All in one: three times three quarters and once a quarter.
        ({"a": 1, "b": 1, "c": 1, "d": 1}, 62.5, 100),
        # c with d: two whole, twice a half; two thirds for two, a third for c, all for d.
        ({"a": 1, "b": 1, "c": 2, "d": 2}, 75, 100 * (2 / 3 + 2 / 3 + 1 / 3 + 1) / 4),
    ],
)
def test_precision_and_recall_are_averaged_over_the_items(guess, precision, recall):
    """What stands together is counted for each item, itself included; F1 is the harmonic mean of the averages."""
    got = measures.bcubed(GOLD, guess)
    assert got == pytest.approx((precision, recall, 2 * precision * recall / (precision + recall)))


def test_items_that_are_not_judged_count_nowhere():
    """A label for something that the gold does not have changes nothing."""
    assert measures.bcubed(GOLD, dict.fromkeys("abcdx", 1)) == measures.bcubed(GOLD, dict.fromkeys("abcd", 1))
