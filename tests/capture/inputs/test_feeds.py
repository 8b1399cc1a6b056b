"""Feeds of every version, well made and not."""

from __future__ import annotations

import pytest

from plugins.capture.findings import NotConverted
from plugins.capture.inputs import entries

SHAPES = {
    "RSS 0.91": "<rss version='0.91'><channel><title>The Bay</title><link>https://bay.example/</link><item><title>Wall</title><link>https://bay.example/wall</link><description>The council met on Tuesday.</description></item></channel></rss>",
    "RSS 0.9": "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://my.netscape.com/rdf/simple/0.9/'><channel><title>The Bay</title><link>https://bay.example/</link></channel><item><title>Wall</title><link>https://bay.example/wall</link><description>The council met on Tuesday.</description></item></rdf:RDF>",
    "RSS 1.0": "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel rdf:about='https://bay.example/rdf'><title>The Bay</title><link>https://bay.example/</link></channel><item rdf:about='https://bay.example/wall'><title>Wall</title><link>https://bay.example/wall</link><description>The council met on Tuesday.</description><dc:date>2022-10-10T07:00:00Z</dc:date></item></rdf:RDF>",
    "Atom 0.3": "<feed version='0.3' xmlns='http://purl.org/atom/ns#'><title>The Bay</title><link rel='alternate' type='text/html' href='https://bay.example/'/><entry><title>Wall</title><link rel='alternate' type='text/html' href='https://bay.example/wall'/><issued>2022-10-10T07:00:00Z</issued><content type='text/html' mode='escaped'>&lt;p&gt;The council met on Tuesday.&lt;/p&gt;</content></entry></feed>",
    "Atom 1.0": "<feed xmlns='http://www.w3.org/2005/Atom'><title>The Bay</title><link href='https://bay.example/'/><entry><title>Wall</title><link href='https://bay.example/wall'/><content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>The council met on Tuesday.</p></div></content></entry></feed>",
    "undeclared, bare ampersand, broken entity": "<rss><channel><title>The Bay</title><link>https://bay.example/?a=1&b=2</link><item><title>Wall</title><link>https://bay.example/wall</link><dc:creator>Ann & Bo</dc:creator><content:encoded><![CDATA[<p>The council met on Tuesday.</p>]]></content:encoded><description>&nosuch;</description></item></channel></rss>",
    "HTML that is not escaped": "<rss><channel><title>The Bay</title><link>https://bay.example/</link><item><title>Wall</title><link>https://bay.example/wall</link><description><p>The council<br>met on <b>Tuesday</b>.<img src='x'></p></description></item><item><title>Next</title><link>https://bay.example/next</link></item></channel></rss>",
    "cut off": "<rss><channel><title>The Bay</title><link>https://bay.example/</link><item><title>Wall</title><link>https://bay.example/wall</link><description>The council met on Tuesday.</descr",
    "shown by a browser": "<!DOCTYPE html><html><head><title>rss.xml</title></head><body><table><tr><td class='line-number'></td><td>&lt;?xml version='1.0'?&gt;&lt;rss&gt;&lt;channel&gt;&lt;title&gt;The Bay&lt;/title&gt;&lt;link&gt;https://bay.example/&lt;/link&gt;&lt;item&gt;&lt;title&gt;Wall&lt;/title&gt;</td></tr><tr><td>&lt;link&gt;https://bay.example/wall&lt;/link&gt;&lt;description&gt;The council met on Tuesday.&lt;/description&gt;&lt;/item&gt;&lt;/channel&gt;&lt;/rss&gt;</td></tr></table></body></html>",
    "in a viewer": "<html><body><div id='webkit-xml-viewer-source-xml'><rss><channel><title>The Bay</title><link>https://bay.example/</link><item><title>Wall</title><link>https://bay.example/wall</link><description>The council met on Tuesday.</description></item></channel></rss></div><div class='header'>No style</div></body></html>",
}  # fmt: skip


@pytest.mark.parametrize("shape", SHAPES)
def test_every_version_says_the_same(shape):
    """Outlet, title, address and text come out alike, whatever version or fault the feed has."""
    entry = entries("feed", SHAPES[shape].encode())[0]
    assert (entry.title, entry.url, entry.source) == ("Wall", "https://bay.example/wall", "The Bay")
    said = entry.raw.decode().replace("<br>", " ").replace("<b>", "").replace("</b>", "")
    assert "The council met on Tuesday." in said


def test_what_follows_html_that_is_not_escaped_is_there():
    """An element that is never closed does not swallow the next article."""
    assert [entry.title for entry in entries("feed", SHAPES["HTML that is not escaped"].encode())] == ["Wall", "Next"]


def test_a_wrong_encoding_is_not_believed():
    """The bytes say what they are, whatever the feed claims."""
    text = "<?xml version='1.0' encoding='utf-8'?><rss><channel><item><title>Café – “Meer”</title><link>https://bay.example/1</link></item></channel></rss>"
    for raw in (text.encode("cp1252"), text.replace("utf-8", "iso-8859-1").encode(), text.encode("utf-16")):
        assert entries("feed", raw)[0].title == "Café – “Meer”"


def test_an_article_that_is_there_twice_comes_once():
    """The id tells; articles without one all come."""
    item = "<item><title>Wall</title><link>https://bay.example/wall</link>{}</item>"
    feed = "<rss><channel>" + item.format("<guid>7</guid>") * 2 + item.format("") + "</channel></rss>"
    assert [entry.ident for entry in entries("feed", feed.encode())] == ["7", None]


def test_only_the_day_of_publishing_is_a_day():
    """When it was last changed says nothing of when it appeared."""
    feed = "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>a</title><link href='https://bay.example/1'/><updated>2022-10-11T00:00:00Z</updated></entry></feed>"
    assert entries("feed", feed.encode())[0].date is None


@pytest.mark.parametrize(
    "text",
    [
        "<rss><channel><title>x</title></channel></rss>",
        "<rss>",
        "<feed/>",
        '<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>',
    ],
)
def test_a_feed_without_an_article_is_refused_in_words(text):
    """Also where entities would have had to make one."""
    with pytest.raises(NotConverted, match=r"without an article: "):
        entries("feed", text.encode())


def test_hostile_shapes_end():
    """A hundred thousand elements inside one another, brackets and unclosed comments are read or refused."""
    for inner in (
        "<a>" * 100_000,
        "<" * 100_000,
        "<!--" * 50_000,
        "<![CDATA[" * 30_000,
        "&" * 100_000,
        "<x:y " * 50_000,
    ):
        feed = f"<rss><channel><item><title>Wall</title><link>https://bay.example/1</link><description>{inner}</description></item></channel></rss>"
        try:
            assert len(entries("feed", feed.encode())) == 1
        except NotConverted:
            continue
