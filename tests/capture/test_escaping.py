"""What a capture's text says stays text, whatever it looks like."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plugins.capture.escaping import body, inline, line_start, paragraph, words_only

# Everything that means something to Python-Markdown with the site's extensions, and words to put between.
SIGNS = (
    "<script>", "</p>", "<!--", "-->", "<?", "<![CDATA[", "<http://x.example>", "<a@b.example>", "<", "&lt;", "&#60;", "&", "&amp", "&copy;",
    "{: onclick=x}", "{#id .c}", "{", "}", "[x]", "[x]: http://e.example", "*[ABBR]:", "[^1]:", "[^1]", "[a](javascript:b)", "![a](b)", "[a][b]", "[", "]", "(", ")",
    "Key:", "Title: ", "#", "##", "-", "--", "---", "+", "1.", "2014. A", ">", "|", "| a | b |", "|---|", ": def", ":", "===", "~~~", "`", "``", "```",
    "_", "__", "*", "**", "***", "\\", "\\\\", "!!!", "!", "snake_case", "2*3*4", "[sic]", "[the mayor]", "\x02klzzwxh:0000\x03", "\u202e", "\t", "\n", "  ",
    "word", "two words", "é", "1", "a", "'", '"', ". ", "e.g. ", " ",
)  # fmt: skip
nasty = st.lists(st.sampled_from(SIGNS) | st.text(max_size=4), min_size=1, max_size=9).map("".join)


@given(texts=st.lists(nasty, min_size=1, max_size=3))
@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_comes_out_as_the_same_words_and_as_nothing_but_paragraphs(texts, render, shown):
    """Whatever the text holds, its rendered paragraphs show exactly its words, and no other element appears."""
    seen = shown(render(body("\n\n".join(filter(None, map(paragraph, texts))))))
    assert seen.elements <= {"p"}
    assert seen.words == " ".join(filter(None, map(words_only, texts)))


@given(pieces=st.lists(nasty.map(words_only), min_size=2, max_size=4))
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_pieces_may_be_joined_without_meaning_something_together(pieces, render, shown):
    """Escaped pieces put side by side show their words one after the other and nothing else."""
    seen = shown(render(body(line_start("".join(map(inline, pieces)).strip()))))
    assert seen.elements <= {"p"}
    assert seen.words == words_only("".join(pieces))


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The mayor [Ann Lee] said no.", "The mayor [Ann Lee] said no."),
        ("He wrote “teh” [sic]", "He wrote “teh” [sic]"),
        ("snake_case, 5 * 3 and AT&T at < 3 %", "snake_case, 5 * 3 and AT&T at < 3 %"),
        ("- a dash at the start", "\\- a dash at the start"),
        ("2014. A year", "2014\\. A year"),
        ("Update: it rained", "Update: it rained"),
        ("#1 of 3", "\\#1 of 3"),
        ("<b>bold</b>", "&lt;b>bold&lt;/b>"),
    ],
)
def test_the_source_stays_readable(text, source):
    """Escapes stand only where something would happen without them, because people edit the source."""
    assert paragraph(text) == source


def test_a_first_line_that_looks_like_a_header_is_guarded(render, shown):
    """A body that begins with `Save_as: x` is not obeyed as a header by Markdown's meta extension."""
    assert shown(render(body(paragraph("Save_as: ../../index.html")))).words == "Save_as: ../../index.html"


def test_words_only_drops_what_is_invisible():
    """Control characters and marks that turn the direction of reading are gone, white space is one blank."""
    assert words_only(" a\x00b\u202ec \t\n d\u2028e ") == "abc d e"


def test_thousands_of_brackets_render_without_nesting(render, shown):
    """A line of 2,000 open brackets, which would hang Markdown as links, is so many words."""
    seen = shown(render(body(paragraph("[" * 2000))))
    assert (seen.words, seen.elements) == ("[" * 2000, {"p"})


def test_a_bracket_behind_a_backslash_ends_no_link():
    """In a link's words every closing bracket is escaped, also one that follows a backslash of the text's own."""
    assert inline("\\]]>", "link") == "\\\\\\]\\]>"
