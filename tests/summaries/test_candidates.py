"""Which sentences may be chosen."""

from plugins.summaries.candidates import candidates, runs, sifted


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


def test_every_sentence_that_is_left_out_has_its_reason():
    """An editor who asks is told why."""
    text = "The ferry of Hald sails again on Monday.\n\nIt rained.\n\nSign up for our newsletter about ferries.\n\nPhoto: The ferry of Hald at sea in the evening."
    assert dict(sifted(text)[1]) == {
        "It rained.": "fewer than 6 words",
        "Sign up for our newsletter about ferries.": "speaks to the reader",
        "Photo: The ferry of Hald at sea in the evening.": "a caption or a credit",
    }


def test_a_run_is_what_must_be_taken_together():
    """A sentence alone, or with those that it leans on; nothing where they are no candidates or name nobody."""
    text = "Ida Kolar opened the bridge on Monday. She will close it again in the winter. Rain fell. But nobody stayed at home on Monday."
    assert runs(candidates(text)) == [(0,), (0, 1), ()]
    assert runs(candidates("Rain fell on the fields of Sund. He will plough them again in the winter.")) == [(0,), ()]
