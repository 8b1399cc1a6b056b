"""What belongs to a story beside its paragraphs."""

from __future__ import annotations

import pytest

from plugins.capture.page.blocks import blocks_of
from plugins.capture.page.furniture import Surroundings
from plugins.capture.page.rounding import Rounding
from plugins.capture.page.tree import tree_of

A = "The harbour town voted on Sunday to keep its last lighthouse keeper, though the light has been automatic since 1991."
B = "The keeper said that a lamp can be automatic but that somebody has to notice when the sea does something new."
STANDFIRST = "A lamp needs no keeper, says the ministry, but the town does and has voted."


def rounded(before="", between="", after="", apart=""):
    """What is kept beside two vouched paragraphs."""
    return kept_of(f"{before}<div id=story><p>{A}</p>{between}<p>{B}</p>{after}</div>{apart}")


def kept_of(page):
    blocks = blocks_of(tree_of(page.encode()))
    for block in blocks:
        if block.text in (A, B):
            block.take("vouched")
    container = next(block.element.getparent() for block in blocks if block.text == A)
    Rounding(blocks, container, Surroundings(blocks, "Keeper stays")).round_off("Keeper stays")
    return [block.text for block in blocks if block.kept and block.text not in (A, B)]


@pytest.mark.parametrize(
    ("between", "kept"),
    [
        ("<h2>The fog</h2>", ["The fog"]),
        ("<h2><a href=/fog>The fog</a></h2>", ["The fog"]),
        ("<div class=card><h3><a href=/x>Frogs close the pool</a></h3></div>", []),
        ("<p><b>Fog</b></p>", ["Fog"]),
        ("<p>Share</p>", []),
        ("<p><a href=/x>Frogs close the pool</a></p>", []),
        ("<ul><li><a href=/x>oil</a></li></ul>", ["oil"]),
    ],
)
def test_what_stands_among_the_paragraphs(between, kept):
    """Headings, items and bold lines belong to the text, cards, buttons and links to elsewhere do not."""
    assert rounded(between=between) == kept


def test_a_standfirst_is_taken_wherever_it_stands():
    """Prose between headline and first paragraph counts, also in an element of its own; a caption or box does not."""
    head = f"<header><h1>Keeper stays</h1><p>{STANDFIRST}</p><figcaption>{STANDFIRST} Photo</figcaption><aside>{STANDFIRST} Box</aside></header>"
    assert rounded(before=head) == [STANDFIRST]
    assert rounded(before=f"<p>{STANDFIRST}</p>") == []


def test_last_lines_are_taken_until_something_else_begins():
    """Short closing lines and lists in the story's own element belong to it; a list of others ends it."""
    close = "<p>She laughed.</p><ul><li>oil</li></ul><h3>Most read</h3><p>Frogs in the pool.</p>"
    assert rounded(after=close) == ["She laughed.", "oil"]
    assert rounded(apart="<div><p>Follow the harbour on every channel.</p></div>") == []


def test_a_heading_with_nothing_below_is_none_of_the_story():
    """A last heading is kept only with what stands below it."""
    assert rounded(after="<h2>Notes</h2>") == []
    assert rounded(after="<h2>Notes</h2><p>None was taken.</p>") == ["Notes", "None was taken."]


def test_the_caption_of_the_first_picture_stays_where_the_picture_is_the_storys():
    """A picture above the first paragraph, in the same element, belongs to the text; one in the page's head does not."""
    figure = "<figure><img src=/i.jpg><figcaption>Ragna Holm</figcaption></figure>"
    page = f"<div><h1>Keeper stays</h1>{figure}<p>{A}</p><p>{B}</p></div>"
    assert kept_of(page) == ["Ragna Holm"]
    assert kept_of(f"<header><h1>Keeper stays</h1>{figure}</header><div><p>{A}</p><p>{B}</p></div>") == []
