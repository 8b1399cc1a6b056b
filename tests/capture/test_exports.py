"""Exports and Markdown are told from texts and pages by their beginning."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.capture.exports import json_kind, packed_kind, page_kind, shortcut_kind, text_kind

# What each kind looks like stands in test_kinds.py, where all kinds are told apart.


@pytest.mark.parametrize(
    ("html", "kind"),
    [
        ("<html><title>Pocket Export</title>", "pocket"),
        ("<ul><li><a href='x' time_added='1'>", "pocket"),
        ("<title> Instapaper: Export </title>", "instapaper"),
        ('<DL><DT><A HREF="x" ADD_DATE="1">', "bookmarks"),
        ("<title>Pocket Export closes its doors</title>", None),
        ("<dl><dt><a href='x'>A term</a><dd>and what it means</dl>", None),
        ("<p>An ADD_DATE and a time_added in a text</p>", None),
    ],
)
def test_pages_of_links_are_told_from_articles(html, kind):
    """By what only such programs write."""
    assert page_kind(html) == kind


def test_a_long_note_is_told_by_its_end():
    """Joplin's lines stand at the end of a note, however long it is."""
    end = "\n\nid: 0123456789abcdef0123456789abcdef\nsource_url: https://a.example/\ntype_: 1"
    raw = ("Title\n\n" + "Words of a long note. " * 3000 + end).encode()
    assert text_kind(raw[:20_000].decode(), raw) == "markdown"
    assert text_kind(raw[:20_000].decode(), raw[:-1]) is None


@given(st.text(max_size=300), st.binary(max_size=100))
def test_no_input_makes_it_fail(text, raw):
    """Any beginning is of a kind or of none."""
    for kind in (text_kind(text, raw), page_kind(text), shortcut_kind(raw), packed_kind(raw), json_kind(text)):
        assert kind is None or kind.isidentifier()
