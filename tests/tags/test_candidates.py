"""The things that a story speaks of, one form for each."""

from plugins.tags.candidates import key_of, things


def forms(title, text, lang="en"):
    """The forms shown."""
    return {thing.form for thing in things(title, text, lang)}


def test_full_name_stands_for_the_bare_one():
    """A surname's mentions belong to the full name; the bare form is no thing of its own."""
    found = {
        t.form: t for t in things("", "It was said that Alma Torres left. Later Torres came back, and Torres spoke.")
    }
    assert "Torres" not in found
    assert len(found["Alma Torres"].starts) == 3


def test_surname_of_several_people_stays_bare():
    """Where two people share a surname equally, nobody knows who is meant."""
    text = "We know that Alma Torres and Raul Torres came. In the end it was Torres who spoke."
    assert "Torres" in forms("", text)


def test_name_said_alone_is_whole():
    """Two names without a comma between them do not make a third."""
    text = "In the Winter Palace Alma Torres spoke. All of them knew Alma Torres. They cheered Alma Torres."
    assert "Alma Torres" in forms("", text)
    assert "Winter Palace Alma Torres" not in forms("", text)


def test_titles_and_descriptions_are_no_second_form():
    """A phrase that ends in a name is that name."""
    text = "It hit the tanker Northern Star. Later the Northern Star sank, as President Torres said."
    assert forms("", text) >= {"Northern Star", "Torres"}
    assert not forms("", text) & {"tanker Northern Star", "President Torres"}


def test_plural_and_singular_are_one():
    """One thing has one form, the commoner."""
    text = "The oil spill is large. Such oil spills are rare. An oil spill kills birds."
    assert "oil spill" in forms("", text)
    assert "oil spills" not in forms("", text)


def test_peoples_adjectives_are_no_things():
    """A people's adjective only describes what follows it."""
    assert "Danish" not in forms("", "It happened in Danish waters, said the Danish energy agency on the island.")


def test_headline_alone_proves_nothing():
    """What only the headline says is left out where there is a text."""
    assert not any(
        "Shock" in form for form in forms("Harbour Closes In Shock Move", "The quay was empty. No ferry came.")
    )


def test_headline_serves_where_there_is_no_text():
    """A story without a text still has the things of its headline."""
    assert "Lisbon" in forms("A ferry sinks off Lisbon", "")


def test_key_folds_letter_case_and_endings():
    """Two spellings of one thing have one key."""
    assert key_of("Oil Spills") == key_of("oil spill") == key_of("oil-spill")


def test_a_word_without_end_is_no_thing():
    """A page named after it could not be written."""
    text = f"The mayor praised {'A.' * 500} on Monday. On Tuesday {'A.' * 500} praised the mayor of Belfast."
    assert all(len(thing.form) <= 80 for thing in things("", text))
