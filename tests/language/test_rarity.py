"""How rare a word is."""

from plugins.language.rarity import rarity


def test_rare_words_say_more():
    """A common word says least, a name that no list knows most."""
    assert rarity("said") < rarity("harbour") < rarity("Zelenskyy")


def test_other_languages_make_no_difference():
    """Where nothing counts words, each counts 1."""
    assert rarity("maison", "fr") == rarity("de", "fr") == 1.0
