"""Names by their capitals and the evidence around them."""

from pathlib import Path

import pytest

from plugins.language.names import names

CASES = sorted((Path(__file__).parent / "names").glob("*.txt"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_text_holds_the_names_of_its_case(case):
    """The text of a case file (named by its language) holds the names listed below the line, in that order."""
    text, wanted = case.read_text(encoding="utf-8").split("\n--\n")
    assert [name.text for name in names(text, case.stem[:2])] == wanted.splitlines()


def test_name_says_where_it_stands():
    """A name's start is its place in the text, also when its words stand on two lines."""
    text = "Late on Monday Alma\nTorres resigned."
    (name,) = names(text)
    assert (name.text, text[name.start : name.start + 4]) == ("Alma Torres", "Alma")


def test_opening_word_needs_evidence():
    """A capital that only opens a sentence is none, unless the word is a name elsewhere or unknown as a word."""
    assert [n.text for n in names("Harbours are closed. Kharkiv is quiet. It is said that Harbours may fall.")] == [
        "Harbours",
        "Kharkiv",
        "Harbours",
    ]


def test_days_months_and_bare_titles_are_no_names():
    """Week days, months and titles without a name give nothing."""
    assert names("They met on Tuesday, in March, with the President and the Prime Minister.") == ()


def test_person_and_place_stay_two():
    """A person "of" a place is not one name with it."""
    assert [n.text for n in names("It was Anna Kent of Boston who won.")] == ["Anna Kent", "Boston"]


def test_place_and_person_without_a_comma_are_two():
    """A place that ends in a common noun does not swallow the person named after it."""
    assert [n.text for n in names("There in the Winter Palace Petra Zelenka spoke.")] == [
        "Winter Palace",
        "Petra Zelenka",
    ]


def test_compounds_are_no_names():
    """A hyphened word that ends in small letters describes."""
    assert names("They wore T-shirts in a Lisbon-based firm.") == ()


def test_first_names_and_ordinals_that_open_are_kept():
    """A first name that opens a sentence, and an ordinal with a capital inside one, belong to the name behind them."""
    text = "Max Verstappen won. It was the first such race since the Second World War. Police Sergeant Dunn said so."
    found = [name.text for name in names(text)]
    assert found[:2] == ["Max Verstappen", "Second World War"]


def test_headline_s_first_word_is_no_first_name():
    """In a headline the word before a name is most likely a verb."""
    assert "Links Kharkiv" not in [name.text for name in names("Links Kharkiv to Lviv\n\nThe line to Kharkiv is open.")]
