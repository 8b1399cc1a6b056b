"""What stands around a story on its page."""

from __future__ import annotations

import pytest

from plugins.capture.page.blocks import blocks_of
from plugins.capture.page.furniture import Surroundings, furniture
from plugins.capture.page.tree import tree_of

LONG = "The keeper said that a lamp can be automatic but that somebody has to notice the sea."


def block(html):
    return blocks_of(tree_of(html.encode()))[-1]


@pytest.mark.parametrize(
    "html",
    [
        "<nav><p>Home and away</p></nav>",
        "<div role=complementary><p>Elsewhere</p></div>",
        "<div class='article newsletter-signup'><p>Every morning at seven</p></div>",
        "<div class=RelatedStories><p>Frogs close the pool</p></div>",
        "<ol class=commentlist><li>I like frogs</li></ol>",
        "<li id=comment-12><p>I like frogs</p></li>",
        "<div class='post__author-bio'><p>Ann Lee likes frogs</p></div>",
    ],
)
def test_furniture_is_known_by_element_role_or_name(html):
    """Navigation, side columns, boxes, comments and authors' notes say what they are."""
    assert furniture(block(html))


@pytest.mark.parametrize(
    "html",
    [
        "<div class='layout-with-rail__main'><p>x</p></div>",
        "<div class='no-sidebar'><p>x</p></div>",
        "<div class='field label-hidden'><p>x</p></div>",
        "<article class='post enable-pin-share node-promoted'><p>x</p></article>",
        "<div class='article__teaser-text'><p>x</p></div>",
        "<h2 id=sharing-with-others>x</h2>",
    ],
)
def test_names_of_layouts_are_not_furniture(html):
    """A name that says how the page is laid out does not make its text a box."""
    assert furniture(block(html)) is None


def test_what_holds_the_headline_or_most_of_the_prose_is_no_box():
    """A page whose whole content stands in a part called "sidebar" is read all the same; its comments are not."""
    page = f"<div class='widget'><h1>Keeper stays</h1><p>{LONG}</p></div><div class='comments'>{f'<p>{LONG}</p>' * 9}</div>"
    blocks = blocks_of(tree_of(page.encode()))
    around = Surroundings(blocks, "Keeper stays")
    assert around.why(blocks[1]) is None
    assert around.why(blocks[2]) == "in a part named 'comments'"


def test_only_what_lies_within_the_container_counts():
    """What the container itself stands in says nothing about the blocks in it."""
    found = block("<aside><div id=c><p>x</p></div></aside>")
    assert furniture(found, found.element.getparent()) is None
