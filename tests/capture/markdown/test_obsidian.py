"""Obsidian's marks are read as its reading view shows them."""

from __future__ import annotations

import re

import pytest

from plugins.capture.markdown.obsidian import words_of
from plugins.capture.markdown.rendering import rendered


def html(source):
    return re.sub(r"\s+(?=$|</p>)", "", re.sub(r"\s+", " ", rendered(source).html))


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("[[Page]]", "Page"),
        ("[[Page#Part]]", "Page &gt; Part"),
        ("[[#Part]]", "Part"),
        ("[[Page#^abc]]", "Page &gt; abc"),
        ("[[Page|shown *so*]]", "shown *so*"),
        ("![[Page]]", "Page"),
        ("x ![[a.png]] y ![[b.mp4|300]]", "x y"),
        ("==one *two*== three", "one <em>two</em> three"),
        ("a == b == c", "a == b == c"),
        ("[x](https://a.example/?a==b==c)", '<a href="https://a.example/?a==b==c">x</a>'),
        ("`==a== [[b]] %%c%%`", "<code>==a== [[b]] %%c%%</code>"),
        ("one %%two%% three", "one three"),
        ("100 %% of", "100 %% of"),
        ("words ^a1b2c3", "words"),
        ("2^10 and 2 ^x", "2^10 and 2 ^x"),
        ("[[not [[nested]]", "[[not nested"),
        ("\\[[Page]]", "[[Page]]"),
    ],
)
def test_marks_within_a_line(source, shown):
    """Links to notes are words, files and comments are nothing, marked words are words."""
    assert html(source) == f"<p>{shown}</p>"


def test_comments_over_several_lines():
    """Between two lines with `%%` nothing is shown; one that is never closed is text."""
    page = rendered("Before.\n\n%%\n# hidden\n\nstill\n%%\n\nAfter.\n\n%%\nopen")
    assert "hidden" not in page.html
    assert "open" in page.html
    assert page.unseen == ("a comment that no reader sees: “# hidden still”",)


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("> [!note] A title\n> Text.", "<p><strong>A title</strong><br /> Text.</p>"),
        ("> [!NOTE]\n> Text.", "<p>Text.</p>"),
        ("> [!tip]- Only a title", "<p><strong>Only a title</strong></p>"),
        ("> [!quote|right] T\n>\n> Text.", "<p><strong>T</strong></p> <p>Text.</p>"),
        ("> [x] is no callout", "<p>[x] is no callout</p>"),
    ],
)
def test_callouts_are_quotations(source, shown):
    """A box is a quotation that begins with its title; what sort of box it is says nothing."""
    assert html(source) == f"<blockquote> {shown} </blockquote>"


def test_links_in_headers():
    """The same in a value of a header."""
    assert words_of("[[Mira Holt|Mira]] and [[Jon]]") == "Mira and Jon"


def test_many_marks_take_no_time():
    """Each is looked for in a bounded stretch."""
    for piece in ("==", "%%", "[[", "![[", "==a", "%%a", " ^a1b2c", "> [!note] "):
        assert rendered(piece * 3000).html
