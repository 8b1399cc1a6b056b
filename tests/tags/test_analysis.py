"""What is remembered of a story."""

from plugins.tags.analysis import found_in


def test_names_that_may_be_persons_are_marked():
    """A single name and a full one may be a person's, a body's may not."""
    text = (
        "Yesterday it was Alma Torres who spoke to Zelenka. The Conservative Party and the members of NATO were silent."
    )
    person = {one.form: one.person for one in found_in("", text)}
    assert person["Alma Torres"]
    assert person["Zelenka"]
    assert not person["NATO"]
    assert not person["Conservative Party"]


def test_empty_story_speaks_of_nothing():
    """No text, nothing found, no error."""
    assert found_in("", "") == []


def test_other_languages_are_found_too():
    """Without a tagger, names and repeated phrases are found all the same."""
    text = "Le président Paul Brun ferme la centrale nucléaire. La centrale nucléaire de Paris restera fermée."
    assert {"Paul Brun", "Paris"} <= {one.form for one in found_in("", text, "fr")}
