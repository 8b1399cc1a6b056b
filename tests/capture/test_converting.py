"""One input's way to its converter, and the limits that keep one from ending the others."""

from __future__ import annotations

import pytest

from plugins.capture import converting
from plugins.capture.converting import convert, convert_entry, known_kind
from plugins.capture.findings import Entry, NotConverted
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


@pytest.mark.parametrize(
    ("form", "raw"),
    [
        ("text", f"Swan stops ferry\nBy Ann Lee\n{PROSE}\nThe captain waited; the passengers fed the bird."),
        ("html", f"<h1>Swan stops ferry</h1><p>{PROSE}</p>"),
        ("html", PAGE),
        ("markdown", f"# Swan stops ferry\n\n{PROSE}\n"),
    ],
    ids=["text", "fragment", "page", "markdown"],
)
def test_an_entry_is_converted_by_its_form(form, raw):
    """Text, a piece of HTML, a whole page and Markdown each have their converter; the headline is none of the body."""
    found = convert_entry(Entry("1", form, raw.encode(), title="Swan stops ferry", url="https://bay.example/swan"))
    assert PROSE in found.body
    assert "Swan stops ferry" not in found.body


def test_an_entry_without_a_text_is_refused():
    """A feed's item whose text is nothing but a picture is no story."""
    with pytest.raises(NotConverted, match="no story text was found"):
        convert_entry(Entry("1", "html", b"<p><img src='x'></p>", title="Swan stops ferry"))


def test_an_export_may_be_larger_than_a_story():
    """What holds many articles has a limit of its own."""
    bookmarks = b"<!DOCTYPE NETSCAPE-Bookmark-file-1>\n" + b" " * converting.LARGEST
    assert known_kind(bookmarks) == "bookmarks"
    with pytest.raises(NotConverted, match="more than 100 MB: split it"):
        known_kind(bookmarks + b" " * (converting.LARGEST_OF_MANY - converting.LARGEST))
    with pytest.raises(NotConverted, match="more than 20 MB are no story"):
        known_kind(b"word " * (converting.LARGEST // 5 + 1))
