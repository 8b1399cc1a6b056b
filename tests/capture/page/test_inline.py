"""Spans to Markdown within a line."""

from __future__ import annotations

import pytest

from plugins.capture.page.blocks import blocks_of
from plugins.capture.page.inline import lines, resolver
from plugins.capture.page.tree import tree_of

resolve = resolver("https://news.example/a/b.html")


def written(html):
    (block,) = blocks_of(tree_of(f"<p>{html}</p>".encode()))
    return lines(block.spans, resolve)


@pytest.mark.parametrize(
    ("html", "source"),
    [
        ("a <b>b</b> c", "a **b** c"),
        ("a <b> b </b>c", "a **b** c"),
        ("un<em>believ</em>able", "un*believ*able"),
        ("<code>a_b</code>", "`a_b`"),
        ("<code>a`b</code>", "`` a`b ``"),
        ("<code>&lt;p&gt;</code>", "<code>&lt;p></code>"),
        ("<code>a &lt; b</code>", "`a < b`"),
        ("<a href=c.html?utm_source=x>words</a>", "[words](https://news.example/a/c.html)"),
        ("<a href='/x'> words </a>here", "[words](https://news.example/x) here"),
        ("<a href='/x'>a [b] c</a>", "[a \\[b\\] c](https://news.example/x)"),
        ("<a href='javascript:x'>words</a>", "words"),
        ("<a href='/x'><img src=y></a>words", "words"),
        ("<a href='https://evil.example/'>bank.example</a>", "bank.example ([evil.example](https://evil.example/))"),
        (
            "<a href='https://www.bank.example/x'>https://bank.example</a>",
            "[https://bank.example](https://www.bank.example/x)",
        ),
        ("Go!<a href='/x'>here</a>", "Go\\![here](https://news.example/x)"),
        ("words<a href='#words'>¶</a>", "words"),
        ("said [sic]", "said [sic]"),
        ("- a", "\\- a"),
    ],
)
def test_a_line_is_written_as_a_reader_sees_it(html, source):
    """Emphasis, code and links where Markdown can say them; everything else is words."""
    assert written(html) == [source]


def test_a_broken_line_is_two_lines():
    """Each line of a broken paragraph is safe at a line's start."""
    assert written("a<br># b") == ["a", "\\# b"]


@pytest.mark.parametrize(
    ("href", "address"),
    [
        ("//other.example/x", "https://other.example/x"),
        ("../c", "https://news.example/c"),
        ("#note", "https://news.example/a/b.html#note"),
        (" ht\ntp://other.example/x y", "http://other.example/xy"),
        ("http://[broken", None),
        ("file:///etc/passwd", None),
        ("data:text/html,x", None),
        ("https://user:pass@other.example/", None),
        ("/a(b)[c]", "https://news.example/a%28b%29%5Bc%5D"),
    ],
)
def test_addresses_are_absolute_and_safe(href, address):
    """A link's address is absolute, http or https, and holds nothing that would end a Markdown link."""
    assert resolve(href) == address


def test_without_a_base_only_absolute_links_are_links():
    """Where the page's own address is unknown a relative link is words."""
    assert resolver(None)("/x") is None
    assert resolver(None)("#x") is None
    assert resolver(None)("https://other.example/x") == "https://other.example/x"
