"""Words, stems and function words."""

import pytest
import snowballstemmer

from plugins.language.lists import english
from plugins.language.words import stems, stopwords, words


def test_words_keep_their_case_and_their_apostrophes():
    """Words stand as written; initials and names of computer languages stay whole, hyphens part."""
    assert words("Biden's U.S. aides don't know C++ or Russian-made F#.") == [
        "Biden's", "U.S.", "aides", "don't", "know", "C++", "or", "Russian", "made", "F#",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("lang", "text", "wanted"), [("fr", "l’Ukraine", ["Ukraine"]), ("it", "dell'Unione", ["Unione"])]
)
def test_elided_articles_are_no_part_of_a_word(lang, text, wanted):
    """French and Italian articles that lose their vowel are cut from the word."""
    assert words(text, lang) == wanted


def test_stems_fold_endings_and_possessives():
    """Forms of one word have one stem, whatever their letter case and apostrophe."""
    assert stems(["Sanctions", "sanction", "sanction’s"]) == ["sanction"] * 3


@pytest.mark.parametrize(
    ("lang", "one", "other"),
    [("en", "running", "runs"), ("fr", "élections", "élection"), ("es", "elecciones", "elección"), ("de", "Wahlen", "Wahl"),
     ("it", "elezioni", "elezione")],
)  # fmt: skip
def test_each_language_has_its_stemmer(lang, one, other):
    """Singular and plural meet in every language."""
    assert stems([one], lang) == stems([other], lang)


def test_words_without_an_ending_are_stemmed_as_ever():
    """Words that the stemmer is not asked about would come back from it unchanged."""
    common = [word for word in english("spelling") if word.isalpha()]
    stemmer = snowballstemmer.stemmer("english")
    assert stems(common) == [stemmer.stemWord(word) for word in common]


def test_language_without_a_stemmer_keeps_its_words():
    """Words of an unknown language are only made lower-case."""
    assert stems(["Fiets"], "xx") == ["fiets"]


@pytest.mark.parametrize(
    ("lang", "word"), [("en", "the"), ("fr", "dans"), ("es", "para"), ("de", "nicht"), ("it", "della")]
)
def test_function_words_of_five_languages(lang, word):
    """Each language has a list of function words, in lower case."""
    assert word in stopwords(lang)
    assert all(one == one.lower() for one in stopwords(lang))


def test_unknown_language_has_no_function_words():
    """A language without a list gives the empty set."""
    assert stopwords("xx") == frozenset()
