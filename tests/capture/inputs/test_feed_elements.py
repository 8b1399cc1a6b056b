"""The elements of feeds: names, addresses, and what they hold."""

from __future__ import annotations

import lxml.etree
import pytest

from plugins.capture.inputs.feed_elements import base_of, credited_by, link_of, markup_of, people_of, person, title_of

ATOM = "http://www.w3.org/2005/Atom"


def element(text):
    return lxml.etree.fromstring(text)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("<title>AT&amp;T</title>", "AT&T"),
        ("<title>AT&amp;amp;T</title>", "AT&T"),
        ("<title>Use of &lt;b&gt;</title>", "Use of <b>"),
        ("<title>The &lt;i&gt;Bay&lt;/i&gt; sinks</title>", "The Bay sinks"),
        ("<title><![CDATA[AT&amp;T <b>x</b>]]></title>", "AT&T x"),
        ("<title>The <b>Bay</b></title>", "The Bay"),
        (f"<title xmlns='{ATOM}'>Use of &lt;b&gt;x&lt;/b&gt; &amp;amp;</title>", "Use of <b>x</b> &amp;"),
        (f"<title xmlns='{ATOM}' type='html'>AT&amp;amp;T &lt;b&gt;x&lt;/b&gt;</title>", "AT&T x"),
        (f"<title xmlns='{ATOM}' type='xhtml'><d:div xmlns:d='http://www.w3.org/1999/xhtml'>AT&amp;T <d:b>x</d:b></d:div></title>", "AT&T x"),
    ],
)  # fmt: skip
def test_titles_are_words(text, title):
    """HTML in titles is read where the feed says so or means it, and shown where it is meant as text."""
    assert title_of(element(text)) == title


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("ann@bay.example (Ann Lee)", "Ann Lee"),
        ("Ann Lee <ann@bay.example>", "Ann Lee"),
        ("Ann Lee", "Ann Lee"),
        ("ann@bay.example", ""),
        ("(Ann Lee)", "Ann Lee"),
        ("", ""),
    ],
)
def test_authors_in_every_form(said, name):
    """A name is taken out of what stands around it; an address alone is nobody's name."""
    assert person(said) == name


def test_all_authors_in_their_order():
    """Each way of naming one counts, each person once."""
    item = element(
        "<item xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:creator>Bo Ek</dc:creator><author>a@b.example (Ann Lee)</author><author><name>Cy Dahl</name><uri>x</uri></author><dc:creator>Ann Lee</dc:creator></item>"
    )
    assert people_of(item) == ("Bo Ek", "Ann Lee", "Cy Dahl")


def test_the_link_before_counters_goes_first():
    """Feed services keep the address that they replaced; of Atom's links the page's is the article."""
    counted = "<item xmlns:f='http://rssnamespace.org/feedburner/ext/1.0'><link>https://count.example/1</link><f:origLink>https://bay.example/1</f:origLink></item>"
    many = f"<entry xmlns='{ATOM}'><link rel='self' href='https://bay.example/a.xml'/><link rel='alternate' type='application/json' href='https://bay.example/j'/><link rel='alternate' type='text/html' href='https://bay.example/1'/></entry>"
    assert [link_of(element(each)) for each in (counted, many)] == ["https://bay.example/1"] * 2


def test_bases_add_up():
    """Each xml:base starts from the one around it."""
    root = element("<feed xml:base='https://bay.example/x/'><entry xml:base='y/'/></feed>")
    assert base_of(root[0], root) == "https://bay.example/x/y/"


def test_plain_text_becomes_paragraphs_and_files_nothing():
    """A text without HTML keeps its paragraphs; a picture in Base64 is no text; attributes that act are gone."""
    assert markup_of(element("<description>One.\n\nTwo &lt; 3.</description>")) == "<p>One.</p>\n<p>Two &lt; 3.</p>"
    assert markup_of(element("<content type='image/png'>aGVsbG8=</content>")) == ""
    assert markup_of(element("<content><p onclick='x()' style='y'>a</p></content>")) == "<p>a</p>"


def test_who_is_credited():
    """RSS names the outlet in words, Atom in a title."""
    assert credited_by(element("<source url='https://hill.example/'>Hill</source>")) == (
        "Hill",
        "https://hill.example/",
    )
    atom = f"<source xmlns='{ATOM}'><title>Hill</title><link href='https://hill.example/'/></source>"
    assert credited_by(element(atom)) == ("Hill", "https://hill.example/")
    assert credited_by(element("<source/>")) is None


def test_what_a_mending_parser_lets_through_is_taken_out():
    """Control characters that come as numbers are neither text nor attribute."""
    parser = lxml.etree.XMLParser(recover=True)
    given = lxml.etree.fromstring("<d>a&#27;b<p href='x&#1;'>c&#2;</p>d&#3;</d>", parser=parser)
    assert (markup_of(given), title_of(given)) == ('ab<p href="x">c</p>d', "ab c d")
