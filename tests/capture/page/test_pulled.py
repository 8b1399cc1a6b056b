"""Pull quotes."""

from __future__ import annotations

import pytest

from plugins.capture.page.blocks import blocks_of
from plugins.capture.page.pulled import leave_pulled
from plugins.capture.page.tree import tree_of

PROSE = "<p>She said that somebody has to notice the sea, and went up.</p>"


@pytest.mark.parametrize(
    ("html", "is_left"),
    [
        ("<aside>“Somebody has to notice the sea”</aside>", True),
        ("<blockquote>Somebody has to notice the sea</blockquote>", True),
        ("<div class='pull-quote'>somebody has to notice</div>", True),
        ("<p>somebody has to notice</p>", False),
        ("<blockquote>the sea</blockquote>", False),
        ("<blockquote>Nobody has to notice the sea</blockquote>", False),
        ("<blockquote><p>somebody has to notice</p><p>But who, they asked.</p></blockquote>", False),
    ],
)
def test_what_the_text_says_too_is_left(html, is_left):
    """A quotation whose every paragraph stands in the text is one that was pulled out of it."""
    blocks = blocks_of(tree_of((html + PROSE).encode()))
    for block in blocks:
        block.take("all")
    leave_pulled(blocks)
    assert (not blocks[0].kept) is is_left
    assert blocks[-1].kept
