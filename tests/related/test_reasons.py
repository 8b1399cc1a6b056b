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
            held = one.terms
            spelt = {*held.spelt.values(), *held.names.values(), *held.parts.values(), *held.things.values()}
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


def reason(one, other, **fields):
    """The reason between two stories told as (title, text), alone in an archive."""
    pair = [Entry(str(number), terms(*story), **fields) for number, story in enumerate((one, other))]
    return why(Archive(pair), *pair)


def test_nationalities_come_last_and_only_alone():
    """Where there is a place or a thing to name, nobody is told that both are on something Ukrainian."""
    one = ("", "Ukrainian soldiers crossed the bridge at Brod. The bridge was held by Ukrainian engineers.")
    other = ("", "A bridge for Brod: Ukrainian money pays for it, and Ukrainian hands build the bridge.")
    assert reason(one, other) == "both on Brod, bridge"
    assert "Ukrainian" in reason(("", "The Ukrainian team flew home."), ("", "She bought a Ukrainian car."))


def test_an_office_says_less_than_its_holder():
    """Stories of two governments share a prime minister in every country; a name or a thing is said instead."""
    one = ("", "Ida Kolar is the prime minister. The prime minister wants a bridge, and Kolar opens the bridge.")
    other = ("", "The bridge cost the prime minister her office. Ida Kolar was prime minister for a bridge.")
    assert reason(one, other) == "both on Ida Kolar, bridge"


def test_verbs_say_nothing():
    """A verb that both titles hold, or both texts, is no reason where a name is one."""
    one = ("Musk goes on, his lawyers write", "Elon Musk goes to court, and his lawyers write letters.")
    other = ("Musk goes, they write", "Elon Musk goes home. They write that Musk writes.")
    assert reason(one, other).split("; ")[0] == "both on Elon Musk"


def test_what_both_tell_of_goes_before_what_both_mention():
    """A place named once in each story does not push out a person that one of them keeps naming."""
    one = ("Kolar resigns", "Ida Kolar resigned in Hald. Kolar and Jan Brod had quarrelled, and Brod stays.")
    other = ("Who follows Kolar?", "Jan Brod wants the seat of Ida Kolar. A train from Hald brought Brod to town.")
    assert "Hald" not in reason(one, other)


def test_a_part_of_two_longer_names_is_no_name():
    """What names a bridge in one story and a clinic in the other is nothing that they share."""
    one = ("", "The bus stopped at the Kolar Memorial Bridge in Hald and waited.")
    other = ("", "The nurses of the Brod Memorial Clinic in Hald went home.")
    assert reason(one, other) == "both on Hald"


def test_a_thread_is_the_first_reason_and_its_words_are_not_repeated():
    """What the name of the running story says already is left out of the rest, tags as well."""
    one = ("", "Rockets fell on Brod in Ukraine. The mayor of Brod counts the windows.")
    other = ("", "In Ukraine the winter begins. Brod has no windows, and Brod waits.")
    said = reason(one, other, thread="War in Ukraine", tags=("Ukraine",))
    assert said == "part of the running story War in Ukraine; both on Brod"


def test_a_tag_is_said_in_the_editors_words():
    """Where the shared names are tags and nothing else, the reason is that both are tagged."""
    one = ("", "She was given the Kolar Medal for a bridge of rope.")
    other = ("", "The Kolar Medal goes to a singer.")
    assert reason(one, other, tags=("Kolar Medal",)) == "both tagged Kolar Medal"


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
