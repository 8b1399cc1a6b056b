"""Which blocks of a page are the story."""

from __future__ import annotations

import pytest

from plugins.capture.page.blocks import blocks_of
from plugins.capture.page.choosing import choose
from plugins.capture.page.extraction import vouched_text
from plugins.capture.page.leftovers import account
from plugins.capture.page.metadata import read_about
from plugins.capture.page.tree import tree_of

A = "The harbour town voted on Sunday to keep its last lighthouse keeper, though the light has been automatic since 1991."
B = "The keeper said that a lamp can be automatic but that somebody has to notice when the sea does something new."
C = "The council will pay her for another four years, after which the town may well vote again and decide the same."
OTHER = "In another story altogether the swimming pool of the next town has been closed because of a very large number of frogs."


def judged(body, vouched=None):
    tree = tree_of(f"<html><head><title>Keeper stays</title></head><body>{body}</body></html>".encode())
    blocks = blocks_of(tree)
    choose(
        blocks,
        lambda thorough: vouched_text(tree, thorough=thorough) if vouched is None else vouched,
        read_about(tree, blocks, None),
    )
    return blocks


def kept(body, vouched=None):
    return [block.text for block in judged(body, vouched) if block.kept]


STORY = f"<article><h1>Keeper stays</h1><p>{A}</p>%s<p>{B}</p><p>{C}</p>%s</article>"


def test_prose_is_kept_and_the_headline_is_the_title():
    """The paragraphs are the body; the headline stands in the title only."""
    blocks = judged(STORY % ("", ""))
    assert [(block.text, block.became) for block in blocks] == [
        ("Keeper stays", "title"),
        (A, "body"),
        (B, "body"),
        (C, "body"),
    ]


@pytest.mark.parametrize(
    "between",
    [
        "<figure><figcaption>Ragna Holm on Sunday</figcaption></figure>",
        "<blockquote>It does not notice.</blockquote>",
        "<h2>The fog</h2>",
        "<ul><li>oil</li></ul>",
        "<pre>lamp --on</pre>",
    ],
)
def test_what_stands_among_the_paragraphs_belongs_to_them(between):
    """Captions, quotations, headings, lists and code between vouched paragraphs are kept even if nobody vouched for them."""
    assert len(kept(STORY % (between, ""), f"{A}\n{B}\n{C}")) == 4


@pytest.mark.parametrize(
    "between",
    [
        "<div class='newsletter-signup'><p>Get the best of the bay in your inbox every morning at seven.</p></div>",
        "<aside><p>Elsewhere in this paper we tell of the other lighthouse.</p></aside>",
        "<div class='RelatedStories'><a href='/x'>Frogs close the pool</a></div>",
        "<p><a href='/x'>Read more about frogs and what they do in pools</a></p>",
        "<div>Share</div>",
        "<nav><p>Home, news and the weather of the bay</p></nav>",
        "<div role='complementary'><p>Somebody else wrote this down here.</p></div>",
    ],
)
def test_furniture_among_the_paragraphs_is_left_out(between):
    """Newsletter boxes, side columns, links to other stories and buttons are not the story, wherever they stand."""
    assert kept(STORY % (between, ""), f"{A}\n{B}\n{C}") == [A, B, C]


def test_a_standfirst_below_the_headline_is_kept():
    """Prose between headline and first paragraph belongs to the story."""
    page = f"<article><h1>Keeper stays</h1><p class=lead>{C}</p><p>{A}</p><p>{B}</p></article>"
    assert kept(page, f"{A}\n{B}") == [C, A, B]


def test_other_stories_of_the_page_are_left_out():
    """Text that was vouched for but stands far outside the story's own container is another story."""
    page = f"<div id=one>{'<p>' + A + '</p><p>' + B + '</p>'}{('<p>' + C + '</p>') * 10}</div><div id=two><p>{OTHER}</p></div>"
    assert OTHER not in kept(page, f"{A}\n{B}\n{C}\n{OTHER}")


def test_a_page_that_nobody_vouched_for_is_read_by_itself():
    """Without trafilatura's word the page's prose outside of furniture is the story."""
    assert kept(f"<nav><p>{OTHER}</p></nav><div><p>{A}</p><p>{B}</p></div>", "") == [A, B]


def test_byline_and_date_are_told_from_the_body():
    """A line with the author's name and one with the day are said to be that."""
    body = f"<h1>Keeper stays</h1><p class=byline>By Ann Lee</p><p>9 October 2022</p><p>{A}</p><p>{B}</p>"
    blocks = judged(body, f"By Ann Lee\n9 October 2022\n{A}\n{B}")
    assert [block.became for block in blocks] == ["title", "byline", "date", "body", "body"]


def test_the_line_that_asks_for_letters_is_left_out():
    """A short line with an e-mail address below the last paragraph is the outlet's, one within the text is the text's."""
    letters = "<p>Got a story? Write to <a href='mailto:a@b.example'>a@b.example</a></p>"
    assert kept(STORY % ("", letters), f"{A}\n{B}\n{C}\nGot a story? Write to a@b.example") == [A, B, C]
    assert len(kept(STORY % (letters, ""), f"{A}\nGot a story? Write to a@b.example\n{B}\n{C}")) == 4


def test_nothing_is_left_out_in_silence():
    """The account of a page numbers every block, kept or not, and gives reason and first words."""
    blocks = judged(
        STORY % ("<div class=share>Share</div>", "") + "<footer><p>All rights reserved</p><p>Imprint</p></footer>"
    )
    rows = account(blocks)
    assert rows[0].kept == "title"
    assert [row.n for row in rows if row.kept == "body"] == [2, 4, 5]
    assert rows[-1].kept == "cut"
    assert "(2 blocks): “All rights reserved · Imprint”" in rows[-1].why
    assert "“Share”" in rows[2].why


def test_a_vouched_paragraph_in_the_pages_head_leads_to_the_story():
    """A standfirst that the page keeps outside of the story's own element is the story's beginning."""
    page = f"<header><h1>Keeper stays, says town</h1><p>{C}</p></header><article>{f'<p>{A} {B}</p>' * 9}</article>"
    assert kept(page)[0] == C


def test_a_list_is_but_a_part_of_a_story():
    """Where most of a story's words stand in a list, the lines around it belong to the story all the same."""
    page = f"<article><h1>Keeper stays</h1><p>What she does:</p><ul><li>{A} {B}</li><li>{C} {B}</li></ul><p>Every day.</p></article>"
    assert kept(page, f"{A} {B}\n{C} {B}")[-1] == "Every day."
