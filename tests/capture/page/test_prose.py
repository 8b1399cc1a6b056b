"""What a block holds, as far as it shows that by itself."""

from __future__ import annotations

import pytest

from plugins.capture.page.blocks import blocks_of
from plugins.capture.page.prose import is_caption, is_heading, is_item, is_links, is_prose
from plugins.capture.page.tree import tree_of

LONG = "The keeper said that a lamp can be automatic but that somebody has to notice the sea."


def block(html):
    (found,) = blocks_of(tree_of(html.encode()))
    return found


@pytest.mark.parametrize(
    ("html", "prose"),
    [
        (f"<p>{LONG}</p>", True),
        ("<p>灯台守を残すことに決定し、町は日曜日に投票した</p>", True),
        ("<p>Three short words</p>", False),
        (f"<p><a href='/x'>{LONG}</a></p>", False),
        (f"<figure><figcaption>{LONG}</figcaption></figure>", False),
        (f"<div class='wp-caption-text'>{LONG}</div>", False),
    ],
)
def test_prose_is_long_and_neither_links_nor_a_caption(html, prose):
    """Running text is told from labels, lists of links and the words below a picture, in any script."""
    assert is_prose(block(html)) is prose


def test_links_headings_items_and_captions_tell_themselves():
    """A block says by its elements whether it is a link, a heading, an item or a caption."""
    assert is_links(block("<p><a href='/x'>Frogs close the pool</a> (1)</p>"))
    assert is_heading(block("<h3><span>The fog</span></h3>"))
    assert is_item(block("<ul><li><p>oil</p></li></ul>"))
    assert is_caption(block("<div class='article picBox'><p>Ragna Holm</p></div>"))
    assert not is_caption(block("<div class='with-captioned-video'><p>Ragna Holm</p></div>"))
