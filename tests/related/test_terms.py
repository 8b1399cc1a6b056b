"""What a story is about."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.related.terms import Terms, terms

TEXT = "Ida Kolar of the coast guard in Hald said on Monday that two ferries had sailed.\n\nA ferry costs 1,200 crowns; the ferry of Hald is from 1998."


def test_the_title_counts_five_times():
    """A word of the title counts more than one of the text, and both are counted by their stem."""
    counts = terms("Ferries sail", TEXT).counts
    assert counts["ferri"] == 5 + 3
    assert counts["hald"] == 2


def test_what_says_nothing_is_left_out():
    """Function words, words of reporting, week days, numerals, short numbers and years are no evidence."""
    assert {"of", "said", "monday", "two", "1998", "the"} & set(terms("", TEXT).counts) == set()


def test_only_the_opening_counts():
    """Background far down links what is not related, so words after the two-hundredth do not count."""
    assert "ferri" not in terms("", "island " * 200 + "ferry").counts
    assert "ferri" in terms("", "island " * 199 + "ferry").counts


def test_words_keep_the_spelling_of_the_text():
    """Readers see words as they stand, not stems; the text's spelling wins over a headline's capitals."""
    found = terms("FERRIES SAIL", TEXT)
    assert found.spelt["ferri"] == "ferry"
    assert found.spelt["sail"] == "sailed"


def test_names_and_things_are_kept_by_their_stems():
    """Names of several words and noun phrases stay together, and what is left of a phrase towards its end is kept, too."""
    found = terms("", TEXT)
    assert found.names["ida kolar"] == "Ida Kolar"
    assert found.things["coast guard"] == "coast guard"
    assert found.things["guard"] == "guard"
    assert "coast" not in found.things


def test_verbs_and_titles_are_no_things():
    """What a story does, and what only its title says, is no thing that it is on."""
    found = terms("Lawyers write", "Musk buys the company. His offer goes to the board on Friday.")
    assert {"offer", "board", "compani"} <= set(found.things)
    assert not {"write", "goe", "buy", "lawyer"} & set(found.things)


def test_what_a_text_comes_back_to_is_known():
    """A name or thing said twice is one of those, a surname after the whole name as well; one said in passing is not."""
    found = terms("", "Ida Kolar of Hald sold the ferry. Kolar had bought the ferry for a crown.")
    assert {"kolar", "ferri"} <= set(found.often)
    assert not {"hald", "crown"} & set(found.often)


def test_the_last_name_is_not_cut_in_two():
    """A name that begins within the opening is kept whole."""
    names = terms("", "island " * 199 + "with Ida Kolar of Hald").names
    assert "Ida" not in names.values()


def test_parts_of_names_are_kept_too():
    """One story says the whole name and another a part of it; small words at the ends of a part say nothing."""
    parts = terms("", "She flew for the Royal Air Force of Hald. Then she left.").parts
    assert parts["air forc"] == "Air Force"
    assert "Force of" not in parts.values()


def test_names_of_two_sentences_are_not_glued():
    """Where a space was lost after a full stop, what looks like one name is none."""
    names = terms("", "They drove along Mill Road.The ferry waited for them at Hald.").names
    assert not [name for name in names.values() if "Road.The" in name]


def test_a_name_is_not_kept_in_capitals_where_it_stands_otherwise():
    """A dateline shouts; the text does not."""
    found = terms("", "HALD — Ferries sail. In Hald the ferries of Hald sail.")
    assert found.names["hald"] == "Hald"


def test_terms_survive_the_memory():
    """What JSON gives back makes the same terms."""
    found = terms("Ferries sail", TEXT)
    assert Terms(**found.as_json()) == found


@pytest.mark.parametrize("lang", ["en", "fr", "es", "de", "it", "fi", ""])
@given(title=st.text(max_size=30), text=st.text(max_size=200))
def test_no_text_breaks_it(lang, title, text):
    """Whatever the characters and the language, there are counts, and spellings for all of them."""
    found = terms(title, text, lang)
    assert set(found.spelt) == set(found.counts)


def test_other_languages_are_read():
    """Elided articles and inflections do not hide what two French titles share."""
    one, other = (set(terms(title, "", "fr").counts) for title in ("L’inondation de Brive", "Inondations à Brive"))
    assert one == other
