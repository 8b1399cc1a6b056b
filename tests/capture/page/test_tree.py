"""A page's bytes as a tree."""

from __future__ import annotations

import pytest

from plugins.capture.findings import NotConverted
from plugins.capture.page.tree import tree_of


def test_comments_and_instructions_are_left_out():
    """What stands in comments is no part of the page."""
    tree = tree_of(b"<!-- <p>no</p> --><?x no><p>yes</p><!--[if IE]><p>no</p><![endif]-->")
    assert "".join(tree.itertext()).strip() == "yes"


def test_a_declaration_and_control_characters_do_no_harm():
    """An XML declaration with another encoding and stray control characters are passed over."""
    tree = tree_of('<?xml version="1.0" encoding="utf-16"?><p>Zoë\x00\x01</p>'.encode())
    assert "Zoë" in "".join(tree.itertext())


def test_references_to_control_characters_are_left_out():
    """`&#2;` and the like would put characters into the tree that no later step may set; others keep their sense."""
    tree = tree_of("<p title='&#x1f;'>a&#2;&#x0b;\ufffe&#xFFFE;&#65535;b&#31;&#9;c&#38;&#319;&#x1e9e;".encode())
    paragraph = next(tree.iter("p"))
    assert "".join(paragraph.itertext()).split() == ["ab", "c&Ŀẞ"]
    assert paragraph.get("title") == ""


def test_deep_pages_keep_their_words_or_are_refused():
    """Boxes in boxes are unpacked; what stays too deep is refused instead of being cut short in silence."""
    assert "deep" in "".join(tree_of(b"<div>" * 20_000 + b"<p>deep").itertext())
    with pytest.raises(NotConverted, match="nested too deeply"):
        tree_of(b"<blockquote>" * 2000 + b"deep")
