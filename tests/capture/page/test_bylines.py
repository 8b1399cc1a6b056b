"""The byline that a page shows."""

from __future__ import annotations

import pytest

from plugins.capture.page.blocks import blocks_of
from plugins.capture.page.bylines import visible_bylines
from plugins.capture.page.tree import tree_of

PROSE = "<p>The keeper said that a lamp can be automatic but that somebody has to notice when the sea does something new.</p>"


@pytest.mark.parametrize(
    ("html", "bylines"),
    [
        (f"<h1>x</h1><p class=byline>By Ann Lee</p>{PROSE}", ["By Ann Lee"]),
        (f"<h1>x</h1><p class=byline>Town news</p><a rel=author>Ann Lee</a>{PROSE}", ["Ann Lee"]),
        (f"<h1>x</h1>{PROSE * 4}<p class=byline>By Ann Lee</p>", ["By Ann Lee"]),
        (f"<h1>x</h1>{PROSE * 4}<b class=byline>By Ann Lee</b><b class=byline>By Bo Li</b>", []),
        (f"<aside><p class=byline>By Ann Lee</p></aside><h1>x</h1>{PROSE}", []),
        (f"<h1>x</h1><p class=byline>{'word ' * 20}</p>{PROSE}", []),
        (f"<h1>x</h1><p class=bystander>By Ann Lee</p>{PROSE}", []),
    ],
)
def test_a_byline_is_believed_where_it_stands(html, bylines):
    """Near the headline the most exact mark counts; far from it only one that nothing contradicts; beside it none."""
    tree = tree_of(html.encode())
    assert visible_bylines(tree, blocks_of(tree)) == bylines
