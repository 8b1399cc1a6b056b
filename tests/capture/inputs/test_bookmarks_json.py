"""Bookmarks as JSON, in the spelling of three programs."""

from __future__ import annotations

import json

import pytest

from plugins.capture.findings import NotConverted
from plugins.capture.inputs.bookmarks_json import entries
from plugins.capture.kinds import kind_of

CHROME = {
    "checksum": "0",
    "roots": {
        "bookmark_bar": {
            "name": "Lesezeichenleiste",
            "type": "folder",
            "children": [
                {
                    "name": "Sea",
                    "type": "folder",
                    "children": [{"name": "A", "type": "url", "url": "https://a.example/"}],
                },
                {"name": "B", "type": "url", "url": "https://b.example/", "date_added": "13300000000000000"},
                {"name": "x", "type": "url", "url": "javascript:x"},
            ],
        },
        "other": {"name": "Weitere", "type": "folder", "children": []},
        "sync_transaction_version": "1",
    },
    "version": 1,
}
FIREFOX = {
    "guid": "root________",
    "title": "",
    "children": [
        {
            "guid": "menu________",
            "title": "menu",
            "root": "bookmarksMenuFolder",
            "children": [
                {
                    "title": "Sea",
                    "typeCode": 2,
                    "children": [{"title": "A", "uri": "https://a.example/", "tags": "x,y"}],
                },
                {"title": "B", "uri": "https://b.example/"},
                {"title": "Q", "uri": "place:x"},
            ],
        }
    ],
}
PINBOARD = [
    {
        "href": "https://a.example/",
        "description": "A",
        "extended": "Mine.",
        "tags": "x y",
        "time": "2022-10-01T00:00:00Z",
    },
    {"href": "https://b.example/", "description": "", "extended": "", "tags": ""},
]


@pytest.mark.parametrize(
    ("data", "tags", "note"),
    [(CHROME, ("Sea",), None), (FIREFOX, ("x", "y", "Sea"), None), (PINBOARD, ("x", "y"), "Mine.")],
)
def test_every_link_is_read(data, tags, note):
    """Folders of one's own and tags are tags; when a link was kept says nothing."""
    raw = json.dumps(data).encode()
    assert kind_of(raw) == "bookmarks_json"
    one, two = entries(raw)
    assert (one.title, one.url, one.tags, one.note, one.date) == ("A", "https://a.example/", tags, note, None)
    assert (two.url, two.tags) == ("https://b.example/", ())


@pytest.mark.parametrize(
    "raw", [b"{", b"[]", b"{}", b'{"roots": {"bookmark_bar": 5}}', b"[1]", b'{"children": [' * 5000]
)
def test_odd_json_is_refused(raw):
    """Broken, empty, of other types, without end."""
    with pytest.raises(NotConverted):
        list(entries(raw))


def test_folders_without_end_are_left():
    """Links far below anything that a person files are not looked for."""
    data = {"uri": "https://deep.example/"}
    for _ in range(100):
        data = {"title": "f", "children": [data, {"uri": "https://a.example/"}]}
    (one,) = entries(json.dumps({**data, "guid": "root________"}).encode())
    assert one.url == "https://a.example/"
