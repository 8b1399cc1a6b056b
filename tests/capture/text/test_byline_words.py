"""Words that stand beside the names in a byline."""

from plugins.capture.text.byline_words import AGENCIES_UNNAMED, BEATS, BUREAUS, CHAIRS, NEWS
from plugins.capture.text.wording import phrases


def test_the_words_are_spelt_as_lines_are_read():
    """Small letters, no blanks, and no role twice."""
    every = BEATS | BUREAUS | CHAIRS | NEWS | AGENCIES_UNNAMED
    assert all(word == word.lower() and " " not in word for word in every)
    assert not CHAIRS & phrases("roles")
