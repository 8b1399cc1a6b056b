"""Plain text with addresses as HTML with links."""

from __future__ import annotations

import pytest

from plugins.capture.inputs.plain_letters import as_html


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("Tide tables were wrong\nhttps://t.example/1\nThe office used old ones.", '<h3><a href="https://t.example/1">Tide tables were wrong</a></h3>\n<p>The office used old ones.</p>'),
        ("https://t.example/1\nTide tables were wrong", '<h3><a href="https://t.example/1">Tide tables were wrong</a></h3>'),
        ("* Tide tables: https://t.example/1\n* The keeper stays <https://k.example/2>", '<ul>\n<li><a href="https://t.example/1">Tide tables</a></li>\n<li><a href="https://k.example/2">The keeper stays</a></li>\n</ul>'),
        ("Cranes breed there, a count has shown [1].\n\n[1] https://c.example/3", '<p>Cranes breed there, <a href="https://c.example/3">a count has shown</a>.</p>'),
        ("See https://t.example/1. It is <b>.", '<p>See <a href="https://t.example/1">t.example/1</a>. It is &lt;b&gt;.</p>'),
        ("Text.\n-- \nAnn, Quay 3\nhttps://q.example/", "<p>Text.</p>"),
        ("One short line\nand another", "<p>One short line<br>\nand another</p>"),
        ("A line that a mail program broke after some sixty signs or so\nand its end.", "<p>A line that a mail program broke after some sixty signs or so and its end.</p>"),
        ("> Tide tables\n> https://t.example/1", '<h3><a href="https://t.example/1">Tide tables</a></h3>'),
        ("=====", ""),
    ],
)  # fmt: skip
def test_words_and_addresses_find_each_other(text, html):
    """A headline over an address, behind a colon, in brackets or in a note becomes a link of its words."""
    assert as_html(text) == html


def test_hostile_text_ends():
    """Long runs of brackets, addresses and bullets take no time to speak of."""
    for text in (
        "[1]" * 50_000,
        "http://" * 50_000,
        "* " * 100_000,
        "a: " * 50_000,
        "> " * 50_000,
        "x" * 200_000 + " https://a.example/",
    ):
        assert len(as_html(text)) >= 0
