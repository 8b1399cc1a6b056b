"""Why two stories belong together."""

from dataclasses import replace
from datetime import date

import pytest

from plugins.related.nearness import Archive, Entry
from plugins.related.reasons import together, why
from plugins.related.terms import terms


def test_names_come_first_and_words_stand_as_in_the_text(entries):
    """The reason holds names before words, spelt as a reader finds them."""
    archive = Archive(list(entries.values()))
    assert why(archive, entries["ferry-aground"], entries["ferry-inquiry"]).startswith("both on Nordstern, ")
    reason = why(archive, entries["bees-die"], entries["bees-on-roofs"])
    assert reason.startswith("both on Lund, Karin Alm")
    assert reason.endswith("; same week")


def test_no_numbers_and_no_stems(entries):
    """Every word of a reason stands in the story that it is shown beside."""
    archive = Archive(list(entries.values()))
    for one in entries.values():
        for near in archive.near(one, 0.155, 5):
            said = why(archive, one, near.entry).split(";")[0].removeprefix("both on ")
            spelt = {*one.terms.spelt.values(), *one.terms.names.values(), *one.terms.pairs.values()}
            assert set(said.split(", ")) <= spelt
            assert not any(character.isdigit() for character in said)


def test_one_matter_is_not_said_twice():
    """Russia and Russian say the same to a reader."""
    one = Entry(
        "1", terms("", "The army of Russia moved. Russian soldiers in Russia and in Belarus moved west to Brest.")
    )
    two = Entry("2", terms("", "For Russia the war goes on. The Russian army is in Belarus, and so is Russia."))
    reason = why(Archive([one, two]), one, two)
    assert reason.count("Russia") == 1
    assert "Belarus" in reason


def test_shared_tags_are_named_unless_said(entries):
    """A tag that is no word of the reason is named after it."""
    archive = Archive(list(entries.values()))
    assert "; both tagged shipping; " not in why(archive, entries["ferry-aground"], entries["ferry-inquiry"])
    assert "; both tagged shipping" in why(archive, entries["ferry-inquiry"], entries["ferry-sails-again"])


@pytest.mark.parametrize(
    ("other", "said"),
    [
        (date(2022, 10, 9), "same day"),
        (date(2022, 10, 15), "same week"),
        (date(2022, 10, 16), "same month"),
        (date(2022, 9, 9), "same month"),
        (date(2022, 9, 8), ""),
        (None, ""),
    ],
)
def test_how_far_apart(entries, other, said):
    """Less than seven days are a week, less than thirty-one a month; unknown days say nothing."""
    story = entries["bees-on-roofs"]
    assert together(story, replace(story, day=other)) == said


def test_nothing_shared_no_reason(entries):
    """Two strangers have no reason, not even that they are of one day."""
    one, two = entries["chess-final"], Entry("x", terms("Rain", "It rained."), entries["chess-final"].day)
    assert why(Archive([one, two]), one, two) == ""
