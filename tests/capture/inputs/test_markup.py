"""Pieces of HTML: their words, and what is HTML at all."""

from __future__ import annotations

import pytest

from plugins.capture.inputs.markup import anchored, fragment, is_markup, paragraphs, plain_words, source_of, words


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("AT&T", "AT&T"),
        ("AT&amp;T", "AT&T"),
        ("Fish &#8217;n&#x2019; chips", "Fish ’n’ chips"),
        ("The <i>Bay</i> sinks", "The Bay sinks"),
        ("Use of <b> in 5 < 6", "Use of <b> in 5 < 6"),
        ("Salt &nosuch; sand", "Salt &nosuch; sand"),
        ("Two<br>lines", "Two lines"),
        ("<script>x</script> in <em>pages</em>", "in pages"),
    ],
)
def test_words_of_a_text_that_may_be_html(text, said):
    """HTML is read, what only looks like it is shown as it stands."""
    assert plain_words(text) == said


def test_what_closes_nothing_and_names_no_character_is_no_html():
    """An opening tag alone may be the subject of a sentence."""
    assert not is_markup("Why <b> and <i> differ & matter")
    assert is_markup("a<br>b")
    assert is_markup("a&hellip;")


def test_a_fragment_is_whole_whatever_is_closed_too_often():
    """A stray end tag does not lose what follows it; scripts and comments are gone."""
    assert source_of(fragment("one</div><p>two</p><!-- x --><script>y</script>")) == "one<p>two</p>"


def test_plain_text_becomes_paragraphs():
    """Blank lines part paragraphs, line ends stay, and markup in it is text."""
    assert paragraphs("a <b>\nc\n\n d & e ") == "<p>a &lt;b&gt;<br>\nc</p>\n<p>d &amp; e</p>"


def test_links_start_where_the_input_says():
    """Relative links are made absolute by the given base; without one they stay."""
    assert (
        anchored('<p><a href="../q">x</a></p>', "https://o.example/z/y") == '<p><a href="https://o.example/q">x</a></p>'
    )
    assert anchored('<a href="q">x</a>', None) == '<a href="q">x</a>'
    assert words(anchored('<a href="http://[">x</a>', "https://o.example/")) == "x"
