"""What a block stands in."""

from __future__ import annotations

import pytest

from plugins.capture.page.blocks import blocks_of
from plugins.capture.page.items import frames, is_term, label_of
from plugins.capture.page.tree import tree_of


def last(html):
    return blocks_of(tree_of(html.encode()))[-1]


@pytest.mark.parametrize(
    ("html", "marks"),
    [
        ("<ol start=5><li>a<li>b</ol>", ["6."]),
        ("<ol><li value=3>a<li>b</ol>", ["4."]),
        ("<ol start=x><li>a</ol>", ["1."]),
        ("<ol type=a><li>a</ol>", ["-"]),
        ("<ul><li><blockquote>a</blockquote></ul>", ["-", ">"]),
        ("<dl><dt>a<dd>b</dl>", [":"]),
        ("<dl><dd>b</dl>", []),
        ("<ul><li><dl><dt>a<dd>b</dl></ul>", ["-"]),
        ("<table><tr><td><ul><li>a</ul></table>", ["-"]),
        ("<li>a</li>", []),
    ],
)
def test_the_marks_are_those_of_what_is_around(html, marks):
    """Numbers follow the list's start, definitions need a term and the margin, items need a list."""
    assert [frame.mark for frame in frames(last(html).element, {})] == marks


@pytest.mark.parametrize(
    ("html", "label"),
    [
        ("<ol type=A><li>a<li>b</ol>", "B)"),
        ("<ol style='list-style-type: lower-alpha'><li>a</ol>", "a)"),
        ("<ol reversed><li>a<li>b<li>c</ol>", "1."),
        ("<ol reversed start=10><li>a</ol>", "10."),
        ("<ol><li>a</ol>", ""),
        ("<ul type=a><li>a</ul>", ""),
    ],
)
def test_a_label_that_markdown_cannot_set_is_words(html, label):
    """Letters and numbers that go down."""
    assert label_of(last(html).element) == label


def test_a_term_has_a_definition():
    """What is not defined is no term, nor is one inside a list."""
    assert is_term(blocks_of(tree_of(b"<dl><dt>a<dd>b</dl>"))[0])
    assert not is_term(last("<dl><dd>b<dt>a</dl>"))
    assert not is_term(blocks_of(tree_of(b"<ul><li><dl><dt>a<dd>b</dl></ul>"))[0])
