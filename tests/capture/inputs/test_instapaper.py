"""Instapaper's table and its page."""

from __future__ import annotations

from plugins.capture.inputs.instapaper import entries
from plugins.capture.kinds import kind_of


def test_a_row_is_a_link():
    """The selection is the article's, tags and a folder of one's own are tags, places of the program are none."""
    raw = b'URL,Title,Selection,Folder,Timestamp,Tags\nhttps://a.example/,T,"A ""quote""",Sea,1,"[""x""]"\nhttps://b.example/,U,,Archive,2,[]\n'
    assert [(e.title, e.summary, e.tags, e.date, e.note) for e in entries(raw)] == [
        ("T", 'A "quote"', ("x", "Sea"), None, None),
        ("U", None, (), None, None),
    ]


def test_the_page_of_links():
    """The export as HTML."""
    raw = b'<html><head><title>Instapaper: Export</title></head><body><h1>Unread</h1><ol><li><a href="https://a.example/">T</a></ol></body></html>'
    assert kind_of(raw) == "instapaper"
    assert [(e.title, e.url) for e in entries(raw)] == [("T", "https://a.example/")]
