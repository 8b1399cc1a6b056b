"""What kind of thing a capture is."""

from __future__ import annotations

import plistlib
from hashlib import shake_256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.capture.inputs import LISTS, READERS
from plugins.capture.kinds import NOT_READ, kind_of

SAMPLES = {
    "html": [
        b"<!doctype html><p>x",
        b"<!doctype html><body><h1>How feeds work</h1><pre>&lt;rss version='2.0'&gt;</pre></body>",
        b"\n <html><body>x</body></html>",
        b"<!-- saved --><!DOCTYPE HTML PUBLIC '-//W3C'><title>x</title>",
        b"<div class='a'><p>A part of a page</p></div>",
        b'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body>x</body></html>',
        "<!doctype html><p>x".encode("utf-16"),
    ],
    "text": [
        b"",
        b"A headline\nA paragraph.",
        b"Use <b> to set bold text.",
        b"<strong words> were said",
        b"From: the editor\nSubject: a note\n\nJust a pasted memo.",
        b"[12:30] The mayor spoke.",
        b"A bell \x07 in a line and \x1b[1mbold\x1b[0m from a terminal.",
        b"{this is no JSON}",
        b"---\nA rule above a text, and one below.\n---\nMore.",
        b"+++ breaking +++\nA headline\n",
        b"Title: deed\n\nThe clerk read the title aloud.",
        b"# 1 in the charts\n\nThe song is back.",
        b"Name, link, and a comma.\nA paragraph.",
        b"https://a.example/x\nA paragraph below an address.",
        "Новости дня".encode("cp1251"),
    ],
    "feed": [
        b'<?xml version="1.0"?><rss version="2.0"><channel></channel></rss>',
        b'<feed xmlns="http://www.w3.org/2005/Atom"></feed>',
        b"<html><head><title>feed.xml</title></head><body><pre>&lt;?xml version='1.0'?&gt;\n&lt;rss&gt;</pre></body></html>",
        b'<html><body><div id="webkit-xml-viewer-source-xml"><feed xmlns="x"></feed></div></body></html>',
    ],
    "json_feed": [b'{"version": "https://jsonfeed.org/version/1"}'],
    "json": [b'{"version": 1}', b"[1, 2]"],
    "opml": [b'<?xml version="1.0"?><opml version="2.0"></opml>'],
    "bookmarks": [
        b"<!DOCTYPE NETSCAPE-Bookmark-file-1><TITLE>Bookmarks</TITLE>",
        b'<html><body><DL><p><DT><A HREF="https://a.example/" ADD_DATE="1">x</A></DL>',
    ],
    "bookmarks_json": [
        b'{"checksum": "0", "roots": {"bookmark_bar": {}}}',
        b'{"guid": "root________", "children": []}',
        b'[{"href": "https://a.example/", "description": "x", "extended": "", "tags": ""}]',
    ],
    "pocket": [
        b"title,url,time_added,tags,status\nx,https://a.example/,1,,unread\n",
        b"title,url,time_added,cursor,tags,status\r\n",
        b"<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1></body></html>",
        b"PK\x03\x04" + bytes(40) + b"part_000000.csv",
    ],
    "instapaper": [
        b"URL,Title,Selection,Folder,Timestamp\n",
        b'URL,Title,Selection,Folder,Timestamp,Tags\nhttps://a.example/,x,,Unread,1,"[""y""]"\n',
        b"<html><head><title>Instapaper: Export</title></head><body><h1>Unread</h1></body></html>",
    ],
    "raindrop": [
        b"\xef\xbb\xbfid,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n",
        b'[{"_id": 1, "link": "https://a.example/", "title": "x", "excerpt": "", "tags": []}]',
        b'{"result": true, "items": [{"link": "https://a.example/", "domain": "a.example"}]}',
    ],
    "readwise": [
        b"Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\n",
        b"# x\n\n## Metadata\n- URL: https://a.example/\n\n## Highlights\n- y\n",
    ],
    "omnivore": [
        b'[{"id": "1", "slug": "x", "url": "https://a.example/", "savedAt": "2024-01-02T00:00:00Z"}]',
        b"PK\x03\x04" + bytes(40) + b"metadata_0_to_9.json",
    ],
    "markdown": [
        b'---\ntitle: "x"\nsource: "https://a.example/"\n---\nText\n',
        b"\xef\xbb\xbf---\r\ntitle: x\r\n---\r\nText\r\n",
        b"+++\ntitle = 'x'\n+++\nText\n",
        b"Title: x\nDate: 2022-10-12\n\nText\n",
        b"# x\n\nURL: https://a.example/\nTags: y\n\nText\n",
        b"x\n\nText\n\nid: 0123456789abcdef0123456789abcdef\nsource_url: https://a.example/\ntype_: 1",
    ],
    "links": [
        b"https://a.example/x\n",
        b"- https://a.example/x\n* https://b.example/ | B\n\n# mine\n[C](https://c.example/)\n",
    ],
    "table": [b"Name;Link\nx;https://a.example/\n", b"title\turl\ttags\n"],
    "shortcut": [
        b"[InternetShortcut]\r\nURL=https://a.example/\r\n",
        "[InternetShortcut]\r\nURL=https://a.example/\r\n".encode("utf-16"),
        b"[Desktop Entry]\nType=Link\nURL=https://a.example/\n",
        b'<?xml version="1.0"?><plist version="1.0"><dict><key>URL</key><string>https://a.example/</string></dict></plist>',
        plistlib.dumps({"URL": "https://a.example/"}, fmt=plistlib.FMT_BINARY),
    ],
    "mail": [
        b"Received: from a\nFrom: a@b.example\nTo: c@d.example\nSubject: x\nMIME-Version: 1.0\n\nHello",
        b"X-Kept: 1\nFrom: a@b.example\nTo: c@d.example\nMessage-ID: <1@b>\nContent-Type: multipart/related\n\nHello",
        b"From a@b.example Mon Oct 10 07:00:00 2022\nFrom: a@b.example\nDate: x\nMIME-Version: 1.0\n\nHello",
    ],
    "mhtml": [
        b"From: <Saved by Blink>\nSnapshot-Content-Location: https://a.example/\nSubject: x\nMIME-Version: 1.0\n\n",
        b'From: "Saved"\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html"\r\n\r\n',
    ],
    "warc": [b"WARC/1.0\r\nWARC-Type: response\r\n"],
    "pdf": [b"%PDF-1.7\n"],
    "document": [
        b"{\\rtf1\\ansi\\pard A headline\\par}",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        b"PK\x03\x04" + bytes(26) + b"[Content_Types].xml",
        b"PK\x03\x04" + bytes(26) + b"mimetypeapplication/epub+zip",
    ],
    "gzip": [b"\x1f\x8b\x08\x00"],
    "webarchive": [b"bplist00\xd1"],
    "archive": [b"BZh91AY&SY", b"\xfd7zXZ\x00"],
    "zip": [b"PK\x03\x04\x14\x00", b"PK\x03\x04...PK\x01\x02...page/index.rdf..."],
    "image": [b"\x89PNG\r\n\x1a\n"],
    "binary": [bytes(range(32)) * 10, shake_256(b"noise").digest(5000).replace(b"\0", b"")],
    "xml": [b'<?xml version="1.0"?><note><to>x</to></note>'],
}


@pytest.mark.parametrize(("kind", "raw"), [(kind, raw) for kind, raws in SAMPLES.items() for raw in raws])
def test_the_bytes_tell_the_kind(kind, raw):
    """Text, pages and what is not read are told apart by their bytes, without a name."""
    assert kind_of(raw) == kind


def test_every_kind_has_a_sample_or_is_read():
    """Each kind that is read or refused is recognised."""
    assert set(SAMPLES) == {"text", "html", *READERS, *LISTS, *NOT_READ}


def test_a_letter_cut_in_two_at_the_end_of_the_head_is_no_binary():
    """A long text in another script stays text wherever its beginning is cut."""
    assert {kind_of(("я" * n + " ").encode() * 3) for n in range(9990, 10010)} == {"text"}


@given(st.binary(max_size=200))
def test_no_bytes_make_it_fail(raw):
    """Any bytes have a kind."""
    assert kind_of(raw) in {"text", "html", *READERS, *LISTS, *NOT_READ}
