"""No reader fails on anything: it gives entries or refuses in words, and what it gives is safe to file."""

from __future__ import annotations

import gzip

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plugins.capture.findings import NotConverted
from plugins.capture.inputs import LISTS, entries, listing

# What the kinds are made of: beginnings, ends, fields, addresses, and what breaks them.
PIECES = {
    "gzip": ("\x1f\x8b\x08", "\0\0\0\0", "\xff", "x"),
    "opml": ("<opml>", "<body>", "<outline text='a' xmlUrl='https://a.example/'>", "</outline>", "xmlUrl=", "&b;", "<!--", "-->", "<![CDATA[", "]]>", "<!DOCTYPE a [", "<!ENTITY b 'c'>", "]>", "<x:y z:w='1'/>"),
    "feed": ("<rss>", "<channel>", "<item>", "</item>", "<entry>", "<title>", "</title>", "<link>", "https://a.example/1", "</link>", "<description>", "</description>", "<p>Some words of a text here</p>", "&lt;b&gt;", "<a href='https://b.example/'>", "</a>", "<content type='html'>", "<dc:creator>", "<guid>", "xml:base='http://['", "<feed xmlns='http://www.w3.org/2005/Atom'>", "<link href='//['/>", "<source url='x'>S", "</rss>", "&b;", "<![CDATA[", "]]>"),
    "json_feed": ('{"items": [', '{"id": 1,', '"url": "https://a.example/",', '"content_html": "<p>x</p>",', '"title": ', '"x"', "null", "{", "}", "[", "]", ",", '"authors": [{"name": "A"}]', "]}"),
    "mail": ("From: Ann <a@b.example>\n", "To: r@reader.example\n", "Subject: =?utf-8?q?x?=\n", "Date: Mon, 10 Oct 2022 07:00:00 +0200\n", "MIME-Version: 1.0\n", "Content-Type: text/html\n", "Content-Type: multipart/mixed; boundary=b\n", "Content-Type: message/rfc822\n", "Content-Transfer-Encoding: base64\n", "Content-Transfer-Encoding: x-uuencode\n", "\n", "--b\n", "--b--\n", "From x y\n", "<p><a href='https://a.example/some-story'>A headline of four words</a></p>", "<p>A teaser that is long enough to be one, surely.</p>", "<a href='http://['>x</a>", "https://c.example/other-story\n", "---- Forwarded message ----\nFrom: X\nDate: x\nSubject: y\n", "Read more", "[1] https://d.example/x\n", "begin 644 x\n", "=?utf-8?b?////?=\n", "filename*=x''%ff\n"),
    "mhtml": ("From: <Saved by Blink>\n", "Snapshot-Content-Location: https://a.example/x\n", "Content-Type: multipart/related; boundary=b; start=<a>\n", "\n", "--b\n", "Content-Type: text/html\n", "Content-ID: <a>\n", "Content-Location: cid:a\n", "Content-Transfer-Encoding: quoted-printable\n", "<p>=41=ZZ</p>", "--b--\n"),
    "warc": ("WARC/1.0\r\n", "WARC-Type: response\r\n", "WARC-Target-URI: https://a.example/x\r\n", "Content-Length: 90\r\n", "\r\n", "HTTP/1.1 200 OK\r\n", "Content-Type: text/html; charset=x\r\n", "Transfer-Encoding: chunked\r\n", "Content-Encoding: gzip\r\n", "5\r\n<p>ab\r\n", "<html><p>x</p>", "ffffffff\r\n", "\x1f\x8b\x08"),
    "bookmarks": ("<!DOCTYPE NETSCAPE-Bookmark-file-1>", "<DL><p>", "</DL>", "<DT>", "<H3 PERSONAL_TOOLBAR_FOLDER='true'>", "<H3>", "</H3>", "<A HREF='https://a.example/' TAGS='x,y'>", "<A HREF='javascript:x'>", "<A HREF=https://b.example/", "</A>", "<DD>", "<HR>", "words", "<![", "<!--", "&#0;", "<br>", "<A"),
    "bookmarks_json": ('{"roots": {"bookmark_bar": ', '{"guid": "root________", ', '"children": [', '{"href": "https://a.example/",', '"name": "x",', '"url": "https://b.example/"', '"tags": "x"', "null", "{", "}", "]", ",", "5"),
    "pocket": ("title,url,time_added,tags,status\n", "A,https://a.example/,1,x|y,unread\n", '"', ",", "\n", "<title>Pocket Export</title>", "<a href='https://b.example/' time_added='1' tags='x'>", "</a>", "<ul>", "PK\x03\x04", "part_000000.csv"),
    "instapaper": ("URL,Title,Selection,Folder,Timestamp,Tags\n", 'https://a.example/,T,,Unread,1,"[""x""]"\n', "[", '"', ",", "\n", "<title>Instapaper: Export</title>", "<a href='https://b.example/'>"),
    "raindrop": ("id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n", "1,T,N,E,https://a.example/,A / B,x,1,,Highlight:y,true\n", '"', ",", "\n", '[{"link": "https://a.example/",', '"excerpt": ', '"highlights": [{"text": "x"}],', '"tags": ["x", 3],', '"x"', "null", "{", "}", "]"),
    "readwise": ("Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\n", "T,https://a.example/,1,\"['x']\",1,0,new,True\n", "'", '"', "# T\n", "\n## Metadata\n", "- URL: https://a.example/\n", "- Author: [[A]]\n", "\n## Highlights\n", "- words ([View Highlight](https://read.readwise.io/1))\n", "    - Note: x\n", "    - Tags: #x\n"),
    "omnivore": ('[{"url": "https://a.example/", "slug": "s", "savedAt": 1,', '"labels": [{"name": 3}, "x"],', '"title": ', '"x"', "null", "}", "]", ",", "{", "PK\x03\x04", "metadata_0_to_1.json"),
    "markdown": ("---\n", "+++\n", "title: T\n", "title = 'T'\n", "source: https://a.example/\n", "author: [[A]]\n", "tags: [x, *y]\n", "&y ", "date: 2022-10-12\n", "captured:\n  hash: x\n", "\n", "# T\n", "Title: T\nDate: x\n", "> ## Excerpt\n> x\n", "Words **here**\n", "id: 0123456789abcdef0123456789abcdef\n", "type_: 1", "[", "{", "|\n  x\n", "URL: https://b.example/\n"),
    "links": ("https://a.example/x\n", "- ", "<", ">", "[T](https://b.example/)\n", " | T\n", "# x\n", "javascript:x\n", "words", "\n", "https://[\n"),
    "table": ("name,link\n", "Name;Link;Tags\n", "T,https://a.example/\n", "T;https://b.example/;x|y\n", '"', ",", "\n", "\t"),
    "webarchive": ("bplist00", "\xd1", "WebMainResource", "\0", "\xff"),
    "zip": ("PK\x03\x04", "PK\x01\x02", "PK\x05\x06", "\0\0\0\0", "a.md", "\xff"),
    "shortcut": ("[InternetShortcut]\n", "URL=", "https://a.example/\n", "[Desktop Entry]\n", "Name=x\n", "<?xml version='1.0'?>", "<plist><dict><key>URL</key><string>https://a.example/</string></dict></plist>", "bplist00", "\xff\xfe", "\n"),
}  # fmt: skip
quiet = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def said_in_words(refused):
    """A refusal says what is wrong and how to mend it."""
    assert ": " in str(refused)


def read(kind, raw):
    try:
        found = listing(kind, raw) if kind in LISTS else entries(kind, raw)
    except NotConverted as refused:
        said_in_words(refused)
        return
    if kind in LISTS:
        assert all(title and address.startswith("http") for title, address in found)
        return
    for entry in found:
        assert entry.name
        assert entry.url is None or entry.url.startswith(("http://", "https://"))
        assert entry.via_url is None or entry.via_url.startswith(("http://", "https://"))
        assert (entry.form == "stub") == (not entry.raw)


@pytest.mark.parametrize("kind", PIECES)
@given(data=st.data())
@quiet
def test_no_input_makes_a_reader_fail(kind, data):
    """Pieces of the kind in any order, any bytes, and both together are read or refused in words."""
    pieces = st.lists(st.sampled_from(PIECES[kind]) | st.text(max_size=20), max_size=25).map("".join)
    encoded = pieces.map(lambda text: text.encode("latin-1", "replace"))
    read(kind, data.draw(encoded | pieces.map(lambda text: text.encode("utf-8", "replace")) | st.binary(max_size=200)))


@given(st.binary(max_size=100))
@quiet
def test_what_is_packed_is_read_or_refused(raw):
    """Whatever is inside a packed file does no harm."""
    read("gzip", gzip.compress(raw))
