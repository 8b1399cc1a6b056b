"""JSON Feeds, whatever types stand in them."""

from __future__ import annotations

import json

import pytest

from plugins.capture.findings import NotConverted
from plugins.capture.inputs import entries

ITEM = {"id": 7, "url": "https://bay.example/wall", "title": "AT&amp;T", "content_html": "<p>The council met.</p>"}


def read(*items, **feed):
    data = {"version": "https://jsonfeed.org/version/1.1", "title": "The Bay", "home_page_url": "https://bay.example/"}
    return entries("json_feed", json.dumps({**data, **feed, "items": items}).encode())


def test_an_item_says_all_there_is():
    """Id, day, language, authors of either version, text and standfirst."""
    more = {"date_published": "2022-10-10T07:00:00+02:00", "authors": [{"name": "Ann Lee"}], "author": {"name": "Bo Ek"}, "language": "de", "summary": "A standfirst < 5 words."}  # fmt: skip
    (entry,) = read({**ITEM, **more})
    assert (entry.title, entry.ident, entry.date, entry.lang) == ("AT&T", "7", "2022-10-10", "de")
    assert (entry.authors, entry.summary, entry.source) == (("Ann Lee", "Bo Ek"), "A standfirst < 5 words.", "The Bay")


def test_plain_text_and_posts_about_links():
    """Text without HTML keeps its paragraphs; a post without words is a stub of what it links to."""
    spoken, linked = read(
        {"id": "1", "url": "https://bay.example/1", "content_text": "One <b>.\n\nTwo."},
        {"id": "2", "url": "https://bay.example/2", "title": "Sea", "external_url": "https://sea.example/a"},
    )
    assert spoken.raw == b"<p>One &lt;b&gt;.</p>\n<p>Two.</p>"
    assert (linked.form, linked.url, linked.via, linked.via_url) == (
        "stub",
        "https://sea.example/a",
        "The Bay",
        "https://bay.example/2",
    )


def test_wrong_types_count_as_nothing():
    """Lists where text is meant, nulls and scripts are passed over."""
    wrong = {"id": {}, "url": "javascript:alert(1)", "title": ["x"], "content_html": "<p>ok then</p>", "date_published": "yesterday", "authors": [None, "x", {"name": 3}]}  # fmt: skip
    (entry,) = read(None, 3, wrong, {"id": "../../x"}, title={"x": 1})
    assert (entry.title, entry.url, entry.date, entry.ident) == ("ok then", None, None, None)


@pytest.mark.parametrize(
    "raw", [b"", b"{}", b"[1]", b'{"items": 3}', b'{"items": []}', b'{"items": [null]}', b"[" * 100_000]
)
def test_what_is_no_feed_is_refused_in_words(raw):
    """The message says what is missing."""
    with pytest.raises(NotConverted, match=r": fetch it anew"):
        entries("json_feed", raw)
