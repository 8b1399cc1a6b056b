"""Lists of feeds are shown, never obeyed."""

from __future__ import annotations

import pytest

from plugins.capture.findings import NotConverted
from plugins.capture.inputs import listing

NESTED = """<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0"><head><title>What I read</title></head><body>
<outline text="Papers"><outline text="Coast"><outline type="rss" text="The Bay &amp; Harbour" xmlUrl="https://bay.example/feed.xml"
 htmlUrl="https://bay.example/"/></outline>
<outline title="Hill Gazette" XMLURL="feed://hill.example/rss?utm_source=x" /></outline>
<outline type="rss" text="" xmlUrl="https://quiet.example/atom" htmlUrl="https://quiet.example/"/>
<outline type="rss" text="The Bay again" xmlUrl="https://bay.example/feed.xml"/>
</body></opml>"""


def listed(text):
    return listing("opml", text.encode())


def test_nested_outlines_become_one_list():
    """Folders are walked through; a feed without a title goes by its site; one named twice stands there once."""
    assert listed(NESTED) == (
        ("The Bay & Harbour", "https://bay.example/feed.xml"),
        ("Hill Gazette", "http://hill.example/rss"),
        ("https://quiet.example/", "https://quiet.example/atom"),
    )


def test_bare_ampersands_and_missing_ends_are_mended():
    """What feed readers write wrong is read all the same."""
    text = '<opml><body><outline text="Salt & Sand" xmlUrl="https://salt.example/?a=1&b=2"><outline text="x">'
    assert listed(text) == (("Salt & Sand", "https://salt.example/?a=1&b=2"),)


def test_addresses_that_are_none_of_the_web_are_left_out():
    """Files and scripts are no feeds, whatever a list says."""
    text = (
        '<opml><body><outline text="a" xmlUrl="file:///etc/passwd"/><outline text="b" xmlUrl="javascript:alert(1)"/>'
        '<outline text="&lt;b&gt;c&lt;/b&gt;" xmlUrl="https://c.example/"/></body></opml>'
    )
    assert listed(text) == (("<b>c</b>", "https://c.example/"),)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<opml/>",
        "<opml><body><outline text='a'/></body></opml>",
        "<!DOCTYPE opml [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><opml><body><outline text='&a;'/></body></opml>",
    ],
)
def test_a_list_without_feeds_is_refused_in_words(text):
    """The message says what is missing and what to do."""
    with pytest.raises(NotConverted, match=r"lists no feed.*: export"):
        listed(text)


def test_deep_nesting_ends():
    """A hundred thousand folders in one another are read as far as the parser goes, or refused."""
    deep = "<opml><body>" + "<outline text='x' xmlUrl='https://a.example/'>" * 100_000
    assert listed(deep) == (("x", "https://a.example/"),)
