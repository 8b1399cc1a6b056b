"""HTML without a page around it."""

from __future__ import annotations

from plugins.capture.findings import Entry
from plugins.capture.fragments import convert_fragment, is_page


def test_a_page_is_told_from_a_fragment():
    """A document type, <html> or <body> make a page; paragraphs alone do not."""
    assert is_page(b"<!DOCTYPE html><p>x")
    assert is_page(b"\n<html lang=en><body>x")
    assert not is_page(b"<p>x</p><div>y</div>")


def test_every_word_of_a_fragment_is_text():
    """Short paragraphs, lists and quotations stay; links start from the article's address; what is named a box goes."""
    html = (
        b"<h2>Swan stops ferry</h2><p>Late.</p><ul><li>One</li></ul><blockquote><p>No.</p></blockquote>"
        b'<p><a href="/more">More</a> of it</p><div class="sharedaddy sd-sharing"><p>Share this</p></div>'
    )
    found = convert_fragment(Entry("1", "html", html, title="Swan stops ferry", url="https://bay.example/swan"))
    assert found.body == "Late.\n\n- One\n\n> No.\n\n[More](https://bay.example/more) of it"
    assert [line.kept for line in found.lines] == ["title", "body", "body", "body", "body", "cut"]


def test_an_empty_fragment_is_no_text():
    """Nothing comes of nothing."""
    assert convert_fragment(Entry("1", "html", b"  ")).body == ""
