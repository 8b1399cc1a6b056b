"""What is remembered of a story."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.tags.analysis import MOST_FOUND, found_in


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


@given(st.text(max_size=200), st.text(max_size=400), st.sampled_from(["en", "fr", "de", "xx"]))
def test_any_text_is_survived(title, text, lang):
    """Whatever the text, what is found has a form, a key, and no form twice."""
    found = found_in(title, text, lang)
    assert all(one.form.strip() and one.key for one in found)
    assert len({one.key for one in found}) == len(found)


@pytest.mark.parametrize(
    "text", ["[" * 20_000, "A " * 20_000, ". " * 20_000, "." * 50_000, "a" * 200_000, "A.B " * 9_000]
)
def test_endless_runs_end(text):
    """Runs of capitals, marks and letters that are no text are gone through without an end of time."""
    for lang in ("en", "de"):
        assert len(found_in("Odd", text, lang)) <= MOST_FOUND
