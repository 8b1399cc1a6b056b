"""The outlet's name."""

from __future__ import annotations

import json

import pytest

from plugins.capture.page.blocks import blocks_of
from plugins.capture.page.claims import Claims
from plugins.capture.page.outlets import is_address, outlet_claimed, outlet_of
from plugins.capture.page.tree import tree_of


def claims(head, url=None):
    tree = tree_of(f"<html><head>{head}</head><body><p>x</p></body></html>".encode())
    return Claims(tree, blocks_of(tree), url)


def data(**node):
    return f"<script type='application/ld+json'>{json.dumps(node)}</script>"


@pytest.mark.parametrize(
    ("head", "outlet"),
    [
        ("<meta property='og:site_name' content='@Bay News'>", "Bay News"),
        ("<meta property='og:site_name' content='www.bay.example'><title>The lamp - Bay</title>", "Bay"),
        ("<meta property='og:site_name' content='www.bay.example'><title>The lamp - Sea</title>", "bay.example"),
        (data(**{"@type": "NewsArticle", "publisher": {"name": "Bay Media"}}), "Bay Media"),
        (data(**{"@type": "WebSite", "name": "Bay News"}), "Bay News"),
        ("<title>The lamp | World | Bay News</title>", "Bay News"),
        ("<title>The lamp - Bay News, the paper of the bay</title>", "Bay News"),
        ("<title>The lamp - 9 October 2022</title>", None),
        ("<title>The lamp | News</title>", None),
        ("<title>The lamp – it turns and turns and turns all night long</title>", None),
        ("<title>Something else | Bay News</title><!-- no headline in it -->", None),
        ("<meta name='dc.publisher' content='Bay Press'>", "Bay Press"),
    ],
)
def test_the_outlet_is_what_the_page_calls_it(head, outlet):
    """The site's name, its publisher, or what stands behind the headline in the title; an address only for want of a name."""
    assert outlet_of(claims(head, "https://www.bay.example/lamp"), "The lamp") == outlet


def test_an_address_is_no_name():
    """What stands in for a name is told from one."""
    assert is_address("www.bay.example")
    assert not is_address("bay.example News")
    assert outlet_claimed(claims("<meta property='og:site_name' content='http://bay.example'>")) is None
