"""Which sentences may be chosen."""

import pytest

from plugins.summaries.candidates import candidates, leans, without_head


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
    "sentence",
    [
        "He said so on Friday.",
        "It’s the end of the line.",
        "But the ferry sank.",
        "Where were the lifeboats?",
        "“We were not told.”",
        '"We were not told. And then',
        "We were told on Friday.",
        "“The ferry sank,” she said.",
        "“It sank,” said Ann Reed.",
        "« Le pont est fermé », a-t-il dit.",
    ],
)
def test_a_sentence_that_needs_another_leans(sentence):
    """Pronouns and conjunctions first, questions, quotations without a speaker, and halves of quotations."""
    assert leans(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The ferry sank.",
        "“Nobody told the crew,” said Ann Reed.",
        "Heads of state met.",
    ],
)
def test_a_sentence_with_its_own_subject_stands_alone(sentence):
    """Nouns and names first, and quotations with their speaker."""
    assert not leans(sentence)


def test_what_is_no_prose_is_no_candidate():
    """Addresses, data and rows of links are left out; a sentence said twice counts once."""
    text = (
        "The ferry of Hald sails again on Monday.\n\n"
        "See https://hald.example for the times of the ferry of Hald.\n\n"
        '{"type": "ferry", "harbour": "Hald"} and so on and so forth.\n\n'
        "Home | Ferry | Harbour | All of the other pages.\n\n"
        "The ferry of Hald sails again on Monday."
    )
    assert [(c.text, c.place) for c in candidates(text)] == [("The ferry of Hald sails again on Monday.", 0)]


def test_without_a_whole_sentence_what_there_is_stands_in():
    """A story of fragments still has something to show."""
    assert [c.text for c in candidates("Ferry sank\n\nNobody hurt")] != []


def test_a_text_without_marks_is_no_sentence():
    """Thousands of words without an end are a table or a list; showing them all would be no summary."""
    assert candidates("word " * 5000) == []
