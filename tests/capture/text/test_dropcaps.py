"""Large first letters become part of their word again, where the page vouches for the word."""

import pytest

from plugins.capture.text.dropcaps import mend, torn, words_known
from plugins.capture.text.lines import read_lines

PAGE = words_known(
    [
        "The bell of Hong Kong",
        "Nobody said the ferry was late after all",
        "It went away",
        "They know how it ended",
        "But nobody left",
    ]
)


@pytest.mark.parametrize(
    ("torn_line", "whole"),
    [
        ("H ong Kong woke early.", "Hong Kong woke early."),
        ("T he ferry left.", "The ferry left."),
        ("A fter the storm it left.", "After the storm it left."),
        ("N OBODY said so.", "NOBODY said so."),
        ("“T hey left,” she said.", "“They left,” she said."),
    ],
)
def test_a_torn_word_is_whole_again(torn_line, whole):
    """The joined word stands elsewhere on the page, or is one of the language's common ones."""
    assert mend(torn_line, PAGE) == whole


@pytest.mark.parametrize(
    "line", ["A man left.", "I know how it ended.", "A way was found.", "X marks the spot.", "K ferry left.", "The end"]
)
def test_letters_that_are_words_stay(line):
    """Articles and pronouns of one letter are words of their own; an unknown word is left as it stands."""
    assert mend(line, PAGE) == line


def test_a_letter_on_a_line_of_its_own_joins_the_paragraph_below():
    """Both input lines belong to the paragraph then; a letter that vouches for nothing stays a line."""
    lines = ["The ferry of the island left at noon, and nobody knew why.", "T", "he ferry left."]
    assert torn(lines) == {1}
    assert [(line.first, line.last, line.text) for line in read_lines("\n".join(lines))][1] == (2, 3, "The ferry left.")
    assert torn(["B", "he ferry left."]) == frozenset()
