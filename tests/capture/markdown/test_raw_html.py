"""Raw HTML that would swallow what follows it is text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.capture.markdown.raw_html import balanced


@pytest.mark.parametrize(
    ("html", "safe"),
    [
        ("a <b>b</b> <br> c", "a <b>b</b> <br> c"),
        ("a <script>b</script> c", "a <script>b</script> c"),
        ("a <SCRIPT src=x>b</script\n> c", "a <SCRIPT src=x>b</script\n> c"),
        ("Use <script> well", "Use &lt;script> well"),
        ("a <!-- b --> c", "a <!-- b --> c"),
        ("a <!-- b", "a &lt;!-- b"),
        ("a <!doctype x> <?php y?> b", "a <!doctype x> <?php y?> b"),
        ("<?php", "&lt;?php"),
        ("<iframe><textarea></iframe> b", "<iframe><textarea></iframe> b"),
        ("<textarea> <b>b</b>", "&lt;textarea> <b>b</b>"),
        ("<link> <input> <scripted>", "<link> <input> <scripted>"),
        ("<script></scripted>", "&lt;script></scripted>"),
        ("1 < 2", "1 < 2"),
    ],
)
def test_what_is_never_closed_is_text(html, safe):
    """Comments, instructions and silent elements count only with their end; all others are left alone."""
    assert balanced(html) == safe


def test_each_end_is_looked_for_once():
    """Thousands of beginnings without an end take one look."""
    assert balanced("<script>" * 50_000) == "&lt;script>" * 50_000
    assert balanced("<!--" * 50_000) == "&lt;!--" * 50_000


@given(st.text(max_size=100) | st.lists(st.sampled_from("< > <!-- --> <script </script > a <?".split())).map("".join))
def test_nothing_is_lost(html):
    """The words are the same, whatever becomes of the brackets."""
    assert balanced(html).replace("&lt;", "<") == html.replace("&lt;", "<")
