"""Words and marks with their places."""

from plugins.language.tokens import tokenised


def test_tokens_are_verbatim_with_their_places():
    """Every token stands in the text where it says it does."""
    text = "Gen. Hale's AT&T plan, he said, cost $3.5 bn. “No!”"
    assert all(text[t.start : t.end] == t.text for sentence in tokenised(text) for t in sentence)


def test_possessives_titles_and_articles():
    """A possessive ending and an elided article are tokens of their own; a title keeps its full stop."""
    assert [t.text for t in tokenised("Gen. Hale's plan")[0]] == ["Gen.", "Hale", "'s", "plan"]
    assert [t.text for t in tokenised("l'Ukraine", "fr")[0]] == ["l'", "Ukraine"]


def test_capitals_of_arabic_names():
    """The small article of an Arabic name does not hide its capital."""
    assert [t.capital for t in tokenised("the al-Masri brothers")[0]] == [False, True, False]
