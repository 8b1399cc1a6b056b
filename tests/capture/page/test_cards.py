"""One listed story as its page sets it."""

from __future__ import annotations

import pytest

from plugins.capture.findings import Listed
from plugins.capture.page.blocks import blocks_of
from plugins.capture.page.cards import cards_of, give
from plugins.capture.page.tree import tree_of

FROGS = "Frogs close the pool"
TEASER = "In the next town a very large number of them has moved in."


def stories(html):
    tree = tree_of(f"<div id=part>{html}</div>".encode())
    cards = cards_of(tree.get_element_by_id("part"), lambda link: link.get("href"))
    give(cards, blocks_of(tree))
    return [card.story() for card in cards]


@pytest.mark.parametrize(
    ("html", "story"),
    [
        (f"<li><a href=/a>{FROGS}</a></li>", Listed(FROGS)),
        (f"<div><a href=/a><h3>{FROGS}</h3><p>{TEASER}</p></a></div>", Listed(FROGS, None, TEASER)),
        (
            f"<div><span class=kicker>Courts</span><h3><a href=/a>{FROGS}</a></h3><p>{TEASER}</p></div>",
            Listed(FROGS, "Courts", TEASER),
        ),
        (f"<div><h3><a href=/a><span class=kicker>Courts</span> {FROGS}</a></h3></div>", Listed(FROGS, "Courts")),
        (
            f"<div><h3><a href=/a>{FROGS}</a></h3><p class=byline>Ann Lee</p><p>9 October 2022</p></div>",
            Listed(FROGS, None, None, "Ann Lee"),
        ),
        (
            f"<div><h3><a href=/a>{FROGS}</a></h3><p>By Ann Lee</p><p>{TEASER}</p></div>",
            Listed(FROGS, None, TEASER, "By Ann Lee"),
        ),
        (f"<div><a href=/a>Look at this pool first</a><h3><a href=/a>{FROGS}</a></h3></div>", Listed(FROGS)),
    ],
)
def test_title_kicker_teaser_and_byline_are_told_apart(html, story):
    """Each part is taken from the element that has it; a title in a heading goes before other links to the same story."""
    assert stories(html + "<p><a href=/b>Ferry waits for swan</a></p>") == [story, Listed("Ferry waits for swan")]


def test_stories_in_one_element_do_not_share_their_words():
    """Where nothing parts two stories, neither has more than its title."""
    assert stories(f"<p><a href=/a>{FROGS}</a> {TEASER} <a href=/b>Ferry waits for swan</a></p>") == [
        Listed(FROGS),
        Listed("Ferry waits for swan"),
    ]


def test_sections_and_hidden_links_are_no_stories():
    """A link of one word or one that nobody sees has no title."""
    assert stories(f"<a href=/s>Sport</a><a hidden href=/a>{FROGS}</a>") == []
