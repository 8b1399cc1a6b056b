"""Footnotes in Markdown become links to a list at the end, which the writer knows as footnotes."""

from __future__ import annotations

import pytest

from plugins.capture.markdown import convert_markdown


@pytest.mark.parametrize(
    ("source", "body"),
    [
        ("A[^n] b.\n\n[^n]: The note.", "A[^1] b.\n\n[^1]: The note."),
        ("A[^b] b[^a] c[^b].\n\n[^a]: One.\n[^b]: Two.", "A[^1] b[^2] c[^1].\n\n[^1]: Two.\n\n[^2]: One."),
        ("A^[In *place*.] b.", "A[^1] b.\n\n[^1]: In *place*."),
        ("A[^n].\n\n[^n]: One.\n\n    Two.\n\nAfter.", "A[^1].\n\nAfter.\n\n[^1]: One.\n\n    Two."),
        ("A[^none].", "A\\[^none]."),
        ("A.\n\n[^n]: Nobody asks.", "A.\n\nNobody asks."),
        ("`[^n]`\n\n[^n]: N.", "`[^n]`\n\nN."),
        ("A^[open", "A^[open"),
        ("A[^n].\n\n[^n]: See[^m].\n\n[^m]: More.", "A[^1].\n\n[^1]: See[^2].\n\n[^2]: More."),
    ],
)
def test_notes_are_numbered_as_they_are_asked_for(source, body):
    """Names and order of the notes don't count; notes within notes, in place, of several paragraphs, and of nobody."""
    assert convert_markdown(source.encode(), None, "T").body.replace("\\[open", "[open") == body
