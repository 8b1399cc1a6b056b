"""Pocket's exports in their three shapes."""

from __future__ import annotations

import io
import zipfile

from plugins.capture.inputs.pocket import entries
from plugins.capture.kinds import kind_of


def packed(files):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return out.getvalue()


def test_the_archive_holds_tables_in_parts():
    """Parts are read in the order of their numbers; what else lies in the archive is none of them."""
    head = "title,url,time_added,tags,status\n"
    raw = packed(
        {
            "part_000010.csv": head + "C,https://c.example/,1,,unread\n",
            "part_000000.csv": head + "A,https://a.example/,1,x|y,unread\n",
            "pocket/part_000002.csv": head + "B,https://b.example/,1,,archive\n",
            "annotations/part_000000.json": "[]",
            "collections/readme.csv": "x",
        }
    )
    assert kind_of(raw) == "pocket"
    assert [(e.title, e.tags) for e in entries(raw)] == [("A", ("x", "y")), ("B", ()), ("C", ())]


def test_the_page_and_the_table_say_the_same():
    """The old page and the new table of one link give one entry."""
    page = b'<!DOCTYPE html><title>Pocket Export</title><ul><li><a href="https://a.example/?q=1&amp;r=2" time_added="1" tags="x,y">T</a></ul>'
    table = b"title,url,time_added,tags,status\nT,https://a.example/?q=1&r=2,1,x|y,unread\n"
    assert list(entries(page)) == list(entries(table))
