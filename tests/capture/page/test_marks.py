"""Rules and abbreviations."""

from __future__ import annotations

import pytest

from plugins.capture.page.blocks import blocks_of
from plugins.capture.page.marks import abbreviations, rules
from plugins.capture.page.tree import tree_of


def kept(html, *left):
    blocks = blocks_of(tree_of(html.encode()))
    for n, block in enumerate(blocks):
        if n not in left:
            block.take("all")
    return blocks


@pytest.mark.parametrize(
    ("html", "left", "before"),
    [
        ("<p>a</p><hr><p>b</p>", (), {1}),
        ("<div>a</div><div><hr></div><section><p>b</p></section>", (), {1}),
        ("<p>a</p><hr><p>ad</p><p>b</p>", (1,), set()),
        ("<hr><p>a</p><p>b</p><hr>", (), set()),
        ("<ul><li>a<hr><li>b</ul>", (), set()),
    ],
)
def test_a_rule_stands_between_two_kept_blocks(html, left, before):
    """One that parts the text from something else is none of the text's, nor is one in a list."""
    assert rules(kept(html, *left)) == before


@pytest.mark.parametrize(
    ("html", "defined"),
    [
        ("<abbr title='World Lamp Office'>WLO</abbr>", "*[WLO]: World Lamp Office"),
        ("<abbr title='2022-10-09T10:00'>Sunday</abbr>", ""),
        ("<abbr title='x'>WLO</abbr>", ""),
        ("<abbr title='a <b> c, of sorts'>WLO</abbr>", ""),
        ("<abbr title='World Lamp Office'>W]: x</abbr>", ""),
    ],
)
def test_an_abbreviation_has_capitals_and_a_plain_meaning(html, defined):
    """Dates and what could act in a definition are left."""
    assert abbreviations(kept(f"<p>{html}</p>")) == defined
