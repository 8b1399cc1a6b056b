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


@pytest.mark.parametrize(
    ("lang", "sentence", "left"),
    [
        ("fr", "PARIS (AFP) - Le pont ferme.", "Le pont ferme."),
        ("fr", "Paris, le 3 mars (AFP) – Le pont ferme.", "Le pont ferme."),
        ("es", "Madrid, 3 mar (EFE).- El puente cierra.", "El puente cierra."),
        ("es", "MADRID, 3 Mar. (EUROPA PRESS) - El puente cierra.", "El puente cierra."),
        ("es", "Madrid.- El puente cierra.", "El puente cierra."),
        ("de", "Berlin (dpa) – Die Brücke schließt.", "Die Brücke schließt."),
        ("de", "Berlin/Kiel (dpa/lno) - Die Brücke schließt.", "Die Brücke schließt."),
        ("de", "Berlin – Die Brücke schließt.", "Die Brücke schließt."),
        ("it", "(ANSA) - ROMA, 3 MAR - Il ponte chiude.", "Il ponte chiude."),
        ("it", "Roma, 3 mar. (Adnkronos) - Il ponte chiude.", "Il ponte chiude."),
        ("en", "NEW HALD: The bridge closes.", "The bridge closes."),
    ],
)
def test_heads_of_other_languages_are_known(lang, sentence, left):
    """Each as its agencies write it."""
    assert without_head(sentence, lang) == left


@pytest.mark.parametrize("sentence", ["Die Brücke – Herzstück der Stadt – schließt.", "Fußball – das ist Arbeit."])
def test_a_dash_inside_a_german_sentence_stays(sentence):
    """Only a small word with a capital behind the dash makes a place of what stands before it."""
    assert without_head(sentence, "de") == sentence
