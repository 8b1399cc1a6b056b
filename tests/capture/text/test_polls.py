"""Polls: a question, short answers, a button."""

from plugins.capture.text.polls import polls

TEXT = "The council voted on Tuesday to keep the night ferry running through the winter, councillors said."


def test_question_answers_and_button_are_one_poll():
    """Everything from the question to the last button belongs to it, a heading above as well."""
    lines = [TEXT, "Poll", "Should the night ferry go on?", "Yes", "Only in summer", "Vote", "See results", TEXT]
    assert polls(lines) == {1, 2, 3, 4, 5, 6}


def test_polls_are_told_in_other_languages():
    """Answers and buttons of German, French and Italian pages are known."""
    assert polls(["Soll die Fähre bleiben?", "Ja", "Nein", "Abstimmen"]) == {0, 1, 2, 3}
    assert polls(["Faut-il garder le bac ?", "Oui", "Non", "Voter"]) == {0, 1, 2, 3}
    assert polls(["Il traghetto deve restare?", "Sì", "No", "Vota"]) == {0, 1, 2, 3}


def test_a_question_over_a_paragraph_is_no_poll():
    """Sub-headings ask too, and an interview's answer may be a plain "No"."""
    assert not polls(["What comes next?", TEXT])
    assert not polls(["Will you run again?", "No", TEXT])
