"""The day on a byline's line, and what announces it."""

import pytest

from plugins.capture.text.byline_days import tells_time, undated, unlabelled


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("Jo Doe 3 May 2021", "Jo Doe "),
        ("3 May 2021, by Jo Doe", ", by Jo Doe"),
        ("Jo Doe, Harbour Today Published 3 May 2021", "Jo Doe, Harbour Today "),
        ("Jo Doe, reporter", "Jo Doe, reporter"),
    ],
)
def test_the_day_is_taken_off(line, rest):
    """What is left of a line without its date and the word that announces it; a line without a date stays."""
    assert undated(line) == rest


def test_the_word_that_announces_a_date_ends_the_names():
    """The word ends the byline, but not where it opens the line."""
    assert unlabelled("Jo Doe Updated 10:02 a.m.") == "Jo Doe "
    assert unlabelled("Updated by Jo Doe") == "Updated by Jo Doe"


@pytest.mark.parametrize(("words", "told"), [("Tuesday, ", True), ("Published Tuesday, ", True), ("Harbour, ", False)])
def test_a_beginning_of_weekdays_and_labels_tells_time(words, told):
    """Before a date only weekdays and "published" leave the line to its byline."""
    assert tells_time(words) is told
