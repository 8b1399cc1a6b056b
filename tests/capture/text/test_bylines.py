"""Who wrote it."""

import pytest

from plugins.capture.text.bylines import byline_names, is_byline, is_dated_byline


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By ANN ROE, JO DOE and IVO LUND", ["Ann Roe", "Jo Doe", "Ivo Lund"]),
        ("ANN ROE, THE COURIER", ["Ann Roe"]),
        ("By: Staff Reports -", ["Staff Reports"]),
        ("Analysis by Ann Roe, Courier Editor-at-large", ["Ann Roe"]),
        ("By Ann Roe - Coast Contributor 2021-05-04T12:48:14Z Space", ["Ann Roe"]),
        ("Von Hanna Brückl, Moosach", ["Hanna Brückl"]),
        ("Par Jeanne Morvan et Luc Astier", ["Jeanne Morvan", "Luc Astier"]),
        ("Por Lucía Salas y Iván Gil", ["Lucía Salas", "Iván Gil"]),
        ("di Paola Ferrante", ["Paola Ferrante"]),
        ("Le Courrier | 04.05.2021 à 13h36 | Par Luc Astier", ["Luc Astier"]),
        ("By Ann Roe annr@courier.example (509) 555-5382", ["Ann Roe"]),
        ("AFP/The Courier - [email protected]", ["AFP", "The Courier"]),
        ("Hal Merton Local government correspondent", ["Hal Merton"]),
        ("By Jo Doe Harbour News, Wexcombe", ["Jo Doe"]),
        ("By JoÂ Doe", ["Jo Doe"]),
        ("Tuesday, 4 May 2021, by Jo Doe", ["Jo Doe"]),
        ("Editorial", []),
    ],
)
def test_a_byline_names_its_writers_and_nobody_else(line, names):
    """Outlets, roles, places, addresses and dates fall away, and capitals become usual letters."""
    assert is_byline(line)
    assert byline_names(line) == names


@pytest.mark.parametrize(
    "line",
    [
        "A A A",
        "Chapter Description:",
        "- The pier at dawn. AFP/Jo Doe -",
        "Read More",
        "By the time the boat came it was dark.",
        "Local News",
        "Is By Ann Roe?",
    ],
)
def test_other_lines_are_no_bylines(line):
    """Buttons, sections and sentences that begin with "By" name no writer."""
    assert not is_byline(line)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ann Roe in Harbour Town", ["Ann Roe"]),
        ("Ann Roe in Washington and Ian Lee in London", ["Ann Roe", "Ian Lee"]),
        ("Ann Roe Political Correspondent", ["Ann Roe"]),
        ("By Ann Roe For The Harbour Gazette", ["Ann Roe"]),
        ("By Ann Roe - Harbour Herald", ["Ann Roe"]),
        ("Author: Ann Roe", ["Ann Roe"]),
        ("March 14, 2021 by Ann Roe", ["Ann Roe"]),
        ("Ann Roe 3 hours ago", ["Ann Roe"]),
        ("ANA RUIZ MADRID 14 MAR 2021 - 10:15 CET", ["Ana Ruiz"]),
        ("Eine Reportage von Karla Wendt", ["Karla Wendt"]),
        ("De notre envoyée spéciale Jeanne Morel", ["Jeanne Morel"]),
        ("By Ann Roe, a reporter who has walked the length of the harbour wall. She lives in the town.", ["Ann Roe"]),
    ],
)
def test_places_beats_labels_and_dates_are_no_part_of_a_name(line, names):
    """What stands around a writer's name in a byline falls away, and the line is a byline still."""
    assert is_byline(line)
    assert byline_names(line) == names


@pytest.mark.parametrize(
    "line",
    [
        "Finding Comfort Through Harbour Walls",
        "Ann Roe has worked as a reporter since 2014.",
        "Town 19-13 Harbour",
        "New Boats for Every Crew in Port",
    ],
)
def test_headlines_in_capitals_and_sentences_are_no_bylines(line):
    """More capitalised words than a name has, a result, or a sentence with its full stop names no writer."""
    assert not is_byline(line)


def test_a_day_and_a_byline_may_share_a_line():
    """The day alone, or a credit's word, makes no byline."""
    assert is_dated_byline("Tuesday, 4 May 2021, by Jo Doe")
    assert not is_dated_byline("Tuesday, 4 May 2021")
