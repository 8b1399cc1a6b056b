"""The quoted lead."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.rights.excerpts import excerpt, lead


@pytest.mark.parametrize(
    ("most", "shown"),
    [
        (0, ""),
        (3, "<p>One two three …</p>"),
        (4, "<p>One two three four.</p>"),
        (6, "<p>One two three four.</p>"),
        (9, "<p>One two three four.</p>"),
        (10, "<p>One two three four.</p>\n<p>Five six. Seven eight nine ten.</p>"),
        (99, "<p>One two three four.</p>\n<p>Five six. Seven eight nine ten.</p>\n<p>Eleven.</p>"),
    ],
)
def test_the_lead_ends_well(most, shown):
    """Whole sentences where the allowance holds them, an ellipsis where it does not hold even one."""
    html = "<p>One two <em>three</em> four.</p><p>Five six. Seven eight nine ten.</p><p>Eleven.</p>"
    if most in {6, 9}:
        shown += "\n<p>Five six.</p>"
    assert excerpt(html, most) == shown


@pytest.mark.parametrize(
    ("text", "most", "shown"),
    [
        ("He said “No.” Then he left the room at once.", 4, "He said “No.”"),
        ("A first clause, and another one that never ends", 3, "A first clause …"),
        ("Short. Then a very long sentence without any end in it", 8, "Short. Then a very long sentence without any …"),
    ],
)
def test_a_paragraph_is_cut_at_a_sentence_in_its_second_half(text, most, shown):
    """An end mark early in the allowance is not worth losing most of it."""
    assert lead(text, most) == shown


@pytest.mark.parametrize(
    ("share", "shown"),
    [(0, ""), (0.4, "<p>One two three four.</p>"), (1, "<p>One two three four. Five six seven. Eight nine ten.</p>")],
)
def test_the_lead_is_a_part_of_the_whole(share, shown):
    """A story shorter than the allowance is quoted in part, not shown whole."""
    assert excerpt("<p>One two three four. Five six seven. Eight nine ten.</p>", 75, share) == shown


def test_scripts_without_blanks_are_limited_too():
    """A Japanese text is one long run without blanks; its characters count."""
    text = "橋は月曜日に開通した。" * 30
    assert excerpt(f"<p>{text}</p>", 25) == "<p>橋は月曜日に開通した。橋は月曜日に開通した。</p>"


def test_markup_in_the_text_stays_text():
    """What the story shows as letters is shown as letters."""
    assert excerpt("<p>&lt;b&gt; &amp; more.</p>", 9) == "<p>&lt;b&gt; &amp; more.</p>"


@given(st.lists(st.lists(st.sampled_from(["word", "end.", "stop?", "a"]), min_size=1), max_size=5), st.integers(0, 40))
def test_never_more_words_than_allowed(paragraphs, most):
    """The excerpt is the story's own words from its beginning, at most as many as allowed."""
    html = "".join(f"<p>{' '.join(words)}</p>" for words in paragraphs)
    shown = re.sub(r"<[^>]+>|…", " ", excerpt(html, most)).split()
    assert len(shown) <= most
    assert shown == [word for words in paragraphs for word in words][: len(shown)]
