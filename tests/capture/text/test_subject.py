"""How much words in common say."""

from plugins.capture.text.subject import by_chance


def test_a_long_text_knows_more_words_by_chance():
    """Up to the usual length nothing is taken off; each doubling takes off more."""
    assert by_chance(100) == 0.0
    assert 0.0 < by_chance(450) < by_chance(900) < 0.4
