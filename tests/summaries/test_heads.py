"""What is taken off the beginning of a news text."""

import pytest

from plugins.summaries.heads import without_head


@pytest.mark.parametrize(
    ("sentence", "left"),
    [
        ("(CNN) -- The ferry sails.", "The ferry sails."),
        ("( cnn ) -- the ferry sails .", "the ferry sails ."),
        ("Hald (CNN) -- The ferry sails.", "The ferry sails."),
        ("New Torhaven, Jul 26 (CPI) The ferry sails.", "The ferry sails."),
        ("LONDON, Dec 29 (Some News Foundation) - Ferries sail.", "Ferries sail."),
        ("KYIV, Ukraine (AP) — Ferries sail.", "Ferries sail."),
        ("PARIS — Ferries sail.", "Ferries sail."),
        ("PARIS, France, Oct. 3 – Ferries sail.", "Ferries sail."),
    ],
)
def test_a_head_is_taken_off(sentence, left):
    """An agency's name in brackets and a place before a dash belong to no sentence."""
    assert without_head(sentence) == left


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Reed (Labour) - the favourite - lost.",
        "The World Health Organization (WHO) said so.",
        "NASA – and nobody else – can do it.".lower(),
        "Ferries – there are two – sail.",
        "A party (the Greens) won.",
    ],
)
def test_a_bracket_or_a_dash_inside_a_sentence_stays(sentence):
    """What only looks like a head is part of its sentence."""
    assert without_head(sentence) == sentence


