"""What a page claims, before it is judged."""

from __future__ import annotations

import pytest

from plugins.capture.page.blocks import blocks_of
from plugins.capture.page.claims import Claims
from plugins.capture.page.tree import tree_of


def claims(head, url=None):
    tree = tree_of(f"<html><head>{head}</head><body><p>x</p></body></html>".encode())
    return Claims(tree, blocks_of(tree), url)


def test_meta_tags_are_read_by_any_of_their_names():
    """By property, name or itemprop, several names in one, letter case aside; markup is no text."""
    found = claims("<meta property='og:title dc:title' content=' A  b '><meta name=Author content='<b>x</b>'>")
    assert (found.first(("dc.title",)), found.first(("author",)), found.all("author")) == ("A b", None, ["<b>x</b>"])


@pytest.mark.parametrize(
    ("head", "address"),
    [
        ("<link rel='canonical' href='https://bay.example/a?fbclid=1'>", "https://bay.example/a"),
        ("<meta property='og:url' content='www.bay.example/a'>", "http://www.bay.example/a"),
        ("<script type='application/ld+json'>{\"@type\":\"Article\",\"mainEntityOfPage\":{\"@id\":\"https://bay.example/a\"}}</script>", "https://bay.example/a"),
        ("<meta property='og:url' content='https://bay.example/'>", None),
        ("<link rel='canonical' href='http://[x'>", None),
    ],
)  # fmt: skip
def test_the_address_is_a_storys(head, address):
    """Canonical, Open Graph or JSON-LD; a front page is no story's address."""
    assert claims(head).address == address


def test_a_drawings_title_is_not_the_pages():
    """The first <title> outside of drawings counts; a statement without end is cut."""
    assert claims("<svg><title>Close</title></svg><title>The lamp</title>").page_title == "The lamp"
    assert len(claims(f"<title>{'x' * 5000}</title>").page_title) == 1000
