"""Which sentences may be chosen."""

from plugins.summaries.candidates import candidates, runs


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
