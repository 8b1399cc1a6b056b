"""Reports of one event are found across outlets; strangers are left alone."""

from __future__ import annotations

import pytest

from plugins.radar.events import Events

FERRY = (
    "Ferry with 40 aboard runs aground off Bellhaven",
    (
        "The ferry Anna Marie ran aground on Tuesday night outside the harbour of Bellhaven. All 40 passengers were taken "
        "off by lifeboats, the coast guard said. Captain Lorne Vance said that the rudder had failed."
    ),
)
FERRY_AGAIN = (
    "Passengers rescued from the Anna Marie",
    (
        "Forty passengers of the Anna Marie slept in a Bellhaven school last night. The ferry's rudder failed near the "
        "harbour, its captain, Lorne Vance, told reporters; the coast guard's lifeboats needed two hours."
    ),
)
MAYOR = (
    "Mayor closes the night market",
    (
        "Ottoline Prewett, the mayor of Bellhaven, broke the news to the stallholders on Tuesday. Engineers had found "
        "hollows under the paving of the old tram quay, she said."
    ),
)
BALLOON = (
    "A balloon race ends in the mountains",
    (
        "Eleven crews set out from Saltmere on Saturday, and nine of them landed where nobody had expected them: on the "
        "glacier below Mount Tarrow."
    ),
)


def events(*stories, day="2022-10-04"):
    return Events([(title, text, day) for title, text in stories])


def test_another_outlets_report_of_the_event_is_near():
    """Names and things in common make one event of two reports that share hardly a phrase."""
    found = events(FERRY, MAYOR, BALLOON).near(*FERRY_AGAIN, "2022-10-05")
    assert [number for _, number in found] == [0]


@pytest.mark.parametrize("other", [MAYOR, BALLOON], ids=["the same town", "another world"])
def test_another_event_is_not_near(other):
    """A town and a weekday in common make no event."""
    assert events(other).near(*FERRY_AGAIN, "2022-10-05") == []


@pytest.mark.parametrize(("day", "found"), [("2022-10-14", 1), ("2022-10-15", 0), ("2022-09-24", 1), ("", 0)])
def test_an_event_has_its_time(day, found):
    """Ten days after or before it may be the same event; later, or without a day, nothing is said."""
    assert len(events(FERRY).near(*FERRY_AGAIN, day)) == found


def test_pairs_are_told_once():
    """Over a whole archive each pair is told once, the earlier story first."""
    found = list(events(MAYOR, FERRY, BALLOON, FERRY_AGAIN).pairs())
    assert [(one, other) for _, one, other in found] == [(1, 3)]


def test_a_story_added_later_is_near():
    """What was filed a moment ago counts."""
    archive = events(MAYOR)
    archive.add(*FERRY, "2022-10-04")
    assert [number for _, number in archive.near(*FERRY_AGAIN, "2022-10-05")] == [1]
