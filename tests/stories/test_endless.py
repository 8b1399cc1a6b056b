"""Paragraphs that Markdown would not finish."""

from __future__ import annotations

import pytest

from plugins.stories.endless import MOST_BRACKETS, MOST_SIGNS, endless


@pytest.mark.parametrize(
    ("paragraph", "what"),
    [("[" * (MOST_BRACKETS + 1), "square brackets"), ("[a](b) " * (MOST_BRACKETS + 1), "square brackets"), ("\\*" * (MOST_SIGNS + 1), "signs")],
)  # fmt: skip
def test_a_paragraph_that_takes_too_long_is_named_by_its_line(paragraph, what):
    """Brackets that may open a link count most, other signs only by the ten thousand."""
    line, said = endless(f"First.\nSecond.\n\n{paragraph}\n\nLast.")
    assert line == 3
    assert what in said


@pytest.mark.parametrize(
    "body",
    ["[" * MOST_BRACKETS, "\\[" * MOST_BRACKETS * 5, "word " * MOST_SIGNS, "[a]\n\n" * MOST_SIGNS, f"```\n{'[' * MOST_SIGNS}\n```\n\nAfter."],
)  # fmt: skip
def test_what_only_looks_long_is_let_through(body):
    """Escaped brackets, plain words, many paragraphs, and code between fences cost little."""
    assert endless(body) is None
