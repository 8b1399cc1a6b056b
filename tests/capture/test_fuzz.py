"""Random text captures: none fails, none acts, and what is kept stands in its order."""

from __future__ import annotations

import re
import unicodedata

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plugins.capture.converting import convert
from plugins.capture.escaping import words_only
from plugins.capture.findings import NotConverted

LINES = (
    "The council met on Tuesday evening to vote on the new harbour wall, which has divided the town.",
    "“It will block the view,” said one of them; 4 * 3 of [them] said so_too. # and <b>more</b>",
    "By Ann Lee", "Published 9 October 2022", "Sign up for our newsletter", "-", "---", "===", "1. One", "> quoted", "    indented", "| a | b |", "Key: value",
    "{: onclick=alert(1)}", "[x]: http://evil.example", "<script>alert(1)</script>", "```", "Ann Lee has worked as a reporter at The Bay since 2014.", "Read more", "",
)  # fmt: skip
captures = st.lists(st.sampled_from(LINES) | st.text(max_size=40), max_size=20).map("\n".join)
quiet = settings(
    max_examples=250, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


def said_in_words(refused):
    """A refusal says what is wrong and how to mend it."""
    assert ": " in str(refused)


@given(text=captures)
@quiet
def test_no_text_makes_it_fail_or_act(text, render, shown):
    """Any lines become paragraphs and headings of inert words, each input line accounted for, or are refused in words."""
    try:
        found = convert(text.encode("utf-8", "replace"))
    except NotConverted as refused:
        said_in_words(refused)
        return
    seen = shown(render(found.body))
    assert seen.elements <= {"p", "h2", "h3", "h4", "blockquote", "br", "ul", "ol", "li", "em", "strong"}
    assert seen.attributes == set()
    assert [line.n for line in found.lines] == sorted({line.n for line in found.lines})


@given(text=captures)
@quiet
def test_the_words_kept_stand_in_the_order_of_the_text(text, render, shown):
    """The body's words are words of the capture, in its order; nothing is invented."""
    try:
        found = convert(text.encode("utf-8", "replace"))
    except NotConverted:
        return
    said = iter(re.findall(r"\w+", words_only(unicodedata.normalize("NFC", text))))
    assert all(any(word == other for other in said) for word in re.findall(r"\w+", shown(render(found.body)).words))


@given(raw=st.binary(max_size=400))
@settings(max_examples=200, deadline=None)
def test_no_bytes_make_it_fail(raw):
    """Any bytes at all are converted or refused in words."""
    try:
        assert convert(raw).title
    except NotConverted as refused:
        said_in_words(refused)
