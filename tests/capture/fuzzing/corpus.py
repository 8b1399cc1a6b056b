"""Where fuzzing begins: every input of the capture cases, and a few kinds in their smallest form."""

from __future__ import annotations

import gzip
import io
import zipfile
from pathlib import Path

CAPTURE = Path(__file__).resolve().parents[1]
_INPUTS = ("capture", "page", "input")
_PAGE = b"<html><head><title>%s</title><meta name='author' content='%s'></head><body><h1>%s</h1><p>The council met on Tuesday evening to vote on the new harbour wall, which has divided the town.</p></body></html>"
# Kinds that have no case of their own, or only large ones.
SMALL = {
    "page.html": _PAGE % (b"Harbour wall", b"Ann Lee", b"Harbour wall"),
    "feed.xml": b"<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'b'>]><rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>The Bay</title><link>https://bay.example/</link><item><title>Wall &a;</title><link>https://bay.example/1</link><guid>1</guid><category>Harbour</category><description>The council met on Tuesday.</description><content:encoded><![CDATA[<p>The council met on Tuesday evening to vote.</p>]]></content:encoded></item></channel></rss>",
    "atom.xml": b"<feed xmlns='http://www.w3.org/2005/Atom'><title>The Bay</title><entry><title type='html'>Wall &lt;b&gt;x&lt;/b&gt;</title><id>urn:1</id><link href='https://bay.example/1'/><author><name>Ann Lee</name></author><published>2022-10-09T10:00:00Z</published><content type='html'>&lt;p&gt;The council met on Tuesday evening to vote.&lt;/p&gt;</content></entry></feed>",
    "feed.json": b'{"version": "https://jsonfeed.org/version/1.1", "title": "The Bay", "items": [{"id": "1", "url": "https://bay.example/1", "title": "Wall", "tags": ["harbour"], "authors": [{"name": "Ann Lee"}], "date_published": "2022-10-09T10:00:00Z", "content_html": "<p>The council met on Tuesday evening.</p>"}]}',
    "feeds.opml": b"<?xml version='1.0'?><opml version='2.0'><body><outline text='Papers'><outline text='The Bay' type='rss' xmlUrl='https://bay.example/feed'/></outline></body></opml>",
    "bookmarks.html": b'<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<DL><p>\n<DT><H3>Harbour</H3>\n<DL><p>\n<DT><A HREF="https://bay.example/1" ADD_DATE="1665532800" TAGS="wall,town">Wall</A>\n<DD>A note\n</DL><p>\n</DL><p>\n',
    "mail.eml": b'Return-Path: <a@bay.example>\nReceived: from x by y; Sun, 9 Oct 2022 10:00:00 +0000\nFrom: The Bay <a@bay.example>\nTo: me@home.example\nSubject: =?utf-8?q?The_week_in_the_bay?=\nDate: Sun, 9 Oct 2022 10:00:00 +0000\nMessage-ID: <1@bay.example>\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary="b"\n\n--b\nContent-Type: text/plain; charset=utf-8\n\nHarbour wall\nhttps://bay.example/1\n\n--b\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n<h2><a href=3D"https://bay.example/1?utm_source=3Dx">Harbour wall divides the town</a></h2><p>The council met on Tuesday evening to vote.</p>\n--b--\n',
    "page.mhtml": b'From: <Saved by Blink>\nSnapshot-Content-Location: https://bay.example/1\nSubject: Wall\nDate: Sun, 9 Oct 2022 10:00:00 +0000\nMIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"; boundary="b"\n\n--b\nContent-Type: text/html\nContent-Location: https://bay.example/1\nContent-Transfer-Encoding: quoted-printable\n\n' + (_PAGE % (b"Wall", b"Ann Lee", b"Wall")).replace(b"=", b"=3D") + b"\n--b--\n",
    "archive.warc": b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Target-URI: https://bay.example/1\r\nWARC-Date: 2022-10-09T10:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n",
    "clipping.md": b"---\ntitle: Harbour wall\nauthor: [Ann Lee]\nsource: https://bay.example/1\ntags: [clippings]\n---\n\n# Harbour wall\n\nThe council met on **Tuesday** [evening](https://bay.example/2) to vote.[^1]\n\n[^1]: A note.\n",
    "links.csv": b"title,url,time_added,tags,status\nHarbour wall,https://bay.example/1,1665532800,wall|town,unread\n",
    "links.txt": b"https://bay.example/1\nhttps://bay.example/2 Harbour wall\n",
    "link.url": b"[InternetShortcut]\nURL=https://bay.example/1\n",
    "link.webloc": b'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n<plist version="1.0"><dict><key>URL</key><string>https://bay.example/1</string></dict></plist>\n',
}  # fmt: skip


def _warc() -> bytes:
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + SMALL["page.html"]
    return SMALL["archive.warc"] % (len(answer), answer)


def _zipped(name: str, raw: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, raw)
    return packed.getvalue()


def seeds() -> dict[str, bytes]:
    """Inputs by name: the cases' own files, then the small ones."""
    found = {}
    for path in sorted(CAPTURE.glob("**/cases/*/*")):
        if path.is_file() and path.stem in _INPUTS:
            found[f"{path.parent.name}{path.suffix}"] = path.read_bytes()
    found |= {name: raw for name, raw in SMALL.items() if name != "archive.warc"}
    found["archive.warc"] = _warc()
    found["archive.warc.gz"] = gzip.compress(_warc(), mtime=0)
    found["feed.xml.gz"] = gzip.compress(SMALL["feed.xml"], mtime=0)
    found["export.zip"] = _zipped("part_000000.csv", SMALL["links.csv"])
    return found
