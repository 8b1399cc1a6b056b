"""One input's way to its converter, and the limits that keep one from ending the others."""

from __future__ import annotations

import pytest

from plugins.capture import converting
from plugins.capture.converting import convert
from plugins.capture.findings import NotConverted
from plugins.capture.guarding import Work, guarded

PROSE = "The ferry to the island ran an hour late on Monday because a swan would not leave the landing stage."
PAGE = f"<html lang=en><title>Swan stops ferry</title><article><h1>Swan stops ferry</h1><p>{PROSE}</p><p>{PROSE[::-1]}</p></article></html>"


def test_text_and_pages_are_told_apart_by_their_bytes():
    """The same function converts both; neither needs a file name."""
    assert convert(PAGE.encode()).title == "Swan stops ferry"
    assert convert(f"Swan stops ferry\n{PROSE}\nThe captain waited.".encode()).title == "Swan stops ferry"


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"", "empty"),
        (b"\n \n", "empty"),
        (b"%PDF-1.7", "a PDF"),
        (b"x" * (converting.LONGEST_LINE + 1), "line 1 has 200,001 characters"),
        (b"A headline\n" + b"[" * 20_000 + b"\nSome words.", "line 2 has 20,000 characters"),
        (b"<html><title>Only a title</title><body></body></html>", "no story text"),
        (b"<html>" + b"<table>" * 3000 + b"deep", "nested too deeply"),
    ],
)
def test_what_is_no_story_is_refused_in_words(raw, said):
    """A refusal says what is wrong and how to mend it."""
    with pytest.raises(NotConverted, match=r".+: .+") as refused:
        convert(raw)
    assert said in str(refused.value)


def test_words_below_thousands_of_boxes_are_not_lost():
    """A page that nests 5,000 elements that only arrange others still gives its text."""
    deep = f"<title>Deep</title>{'<div>' * 5000}<p>{PROSE}</p><p>And a second one.</p>"
    assert PROSE in convert(deep.encode()).body


def test_the_body_never_begins_as_a_header():
    """A first paragraph such as `Status: hidden` is guarded by the time the body is handed on."""
    page = PAGE.replace(f"<p>{PROSE}", f"<p>Status: hidden, {PROSE}")
    assert convert(page.encode()).body.startswith("Status&#58; hidden")


def test_a_guarded_conversion_gives_the_same():
    """The process of its own changes nothing about what is found."""
    assert guarded(Work(convert, (PAGE.encode(),))) == convert(PAGE.encode())
