"""How texts are compared and measured."""

from __future__ import annotations

from plugins.capture.page.wording import length, squeezed


def test_squeezed_text_keeps_letters_and_figures_only():
    """Marks, blanks and case do not count when two texts are compared."""
    assert squeezed("It’s 5 o'Clock – now_then!") == squeezed("its5oclocknowthen")


def test_length_counts_words_in_scripts_without_blanks_too():
    """Two signs of a script that leaves no blanks between words are one word."""
    assert length("one two three") == 3
    assert length("灯台守を残すことに決定") >= 5
