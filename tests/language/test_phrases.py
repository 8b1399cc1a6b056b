"""Noun phrases."""

from plugins.language.phrases import noun_phrases


def shown(text, lang="en"):
    """The phrases' texts."""
    return [phrase.text for phrase in noun_phrases(text, lang)]


def test_adjectives_and_nouns_make_a_phrase():
    """Adjectives and nouns that end in a noun stand together; pointing words and measures are cut away."""
    text = "Two other heavy storms hit the northern coast last week, and the harbour police counted six empty boats."
    assert shown(text) == ["heavy storms", "northern coast", "harbour police", "empty boats"]


def test_verbs_end_no_phrase():
    """A word that is a verb to the lexicon is not taken for the noun that a phrase ends in."""
    assert "lawyers write" not in shown("What lawyers write is seldom read.")


def test_days_and_empty_nouns_are_no_phrases():
    """Days, numbers and words for saying are nobody's topic."""
    assert shown("On Monday, an official said 20 percent of people in the area.") == []


def test_place_and_words_of_a_phrase():
    """A phrase knows where it starts and of which words it is made."""
    text = "Then came the oil\nspill."
    (phrase,) = noun_phrases(text)
    assert (phrase.text, phrase.words, phrase.start) == ("oil spill", ("oil", "spill"), text.index("oil"))


def test_other_languages_give_what_they_repeat():
    """Without a tagger, phrases are the runs between function words that the text says again."""
    text = "La banque centrale a parlé. Les marchés attendaient la banque centrale."
    assert "banque centrale" in shown(text, "fr")
    assert "marchés" not in shown(text, "fr")


def test_german_phrases_end_in_a_capital():
    """German phrases end in a noun, which has a capital."""
    text = "Nach dem Unfall fehlt die neue Brücke. Alle wollen die neue Brücke sehen, alle wollen das."
    assert "neue Brücke" in shown(text, "de")
    assert not any(phrase.endswith("wollen") for phrase in shown(text, "de"))
