"""The receipt of a page."""

from __future__ import annotations

from plugins.capture.page.blocks import blocks_of
from plugins.capture.page.leftovers import account
from plugins.capture.page.tree import tree_of


def test_kept_blocks_stand_alone_and_cut_ones_together():
    """Every kept block has its row; neighbours cut for one reason share one that counts them and shows first words."""
    blocks = blocks_of(tree_of(b"<p>one</p><p>two</p><nav><p>three</p><p>four</p></nav><p>five</p>"))
    for block in blocks:
        block.take("prose")
    for block in blocks[2:4]:
        block.leave("in <nav>")
    assert [(row.n, row.kept, row.why) for row in account(blocks)] == [
        (1, "body", "prose: “one”"),
        (2, "body", "prose: “two”"),
        (3, "cut", "in <nav> (2 blocks): “three · four”"),
        (5, "body", "prose: “five”"),
    ]
