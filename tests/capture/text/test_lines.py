"""Raw text as numbered paragraphs."""

from plugins.capture.text.lines import Line, input_lines, read_lines

WRAPPED = """The ferry that used to cross at noon now crosses when the tide allows
it, which nobody had told the passengers on the quay, who waited for
two hours and then went home.

The operator said on Tuesday that a new board would be put up before
the summer, and that it was sorry for the hours that people lost by
standing in the rain.
"""


def test_lines_end_at_every_kind_of_line_break():
    """Unix, Windows and old Mac line ends all part lines, and a last one opens no line."""
    assert input_lines("a\nb\r\nc\rd\n") == ["a", "b", "c", "d"]


def test_empty_lines_are_no_paragraphs_but_count():
    """A paragraph keeps its line number when empty lines stand above it."""
    assert read_lines("one\n\ntwo") == [Line(1, 1, "one"), Line(3, 3, "two")]


def test_hard_wrapped_text_becomes_whole_paragraphs():
    """Lines broken at a column are joined up to the empty line."""
    first, second = read_lines(WRAPPED)
    assert (first.first, first.last, second.first, second.last) == (1, 3, 5, 7)
    assert first.text.endswith("waited for two hours and then went home.")


def test_one_line_a_paragraph_is_left_alone():
    """Headlines and short lines below each other are not taken for a wrapped paragraph."""
    assert len(read_lines("A headline\nBy Jo Doe\nA first sentence.\nA second sentence.")) == 4


def test_invisible_characters_are_dropped():
    """Control characters and a byte order mark leave no trace in a paragraph."""
    assert read_lines("\ufeffA\x00 b\u202e")[0].text == "A b"
