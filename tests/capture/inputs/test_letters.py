"""What a letter is, and what it links to."""

from __future__ import annotations

import pytest

from plugins.capture.inputs.letters import headlines, is_article, linked, links_of
from plugins.capture.page.blocks import blocks_of
from plugins.capture.page.tree import tree_of

TEASER = "Two of the three boats need new engines, and nobody can say when."
PROSE = "I walked the wall on Sunday, from the market to the battery, and counted the cracks that water comes through. "


def blocks(body):
    return blocks_of(tree_of(f"<html><body>{body}</body></html>".encode()))


def told(body):
    return [(each.title, each.address, each.summary) for each in linked(blocks(body))]


def a(path, said):
    return f'<a href="https://bay.example/{path}">{said}</a>'


FERRY = ("Ferry crossings halved", "https://bay.example/ferry", TEASER)


@pytest.mark.parametrize(
    "body",
    [
        f"<h3>{a('ferry', 'Ferry crossings halved')}</h3><p>{TEASER}</p>",
        f"<p>{a('ferry', 'Ferry crossings halved')} (3 min read)</p><p>{TEASER}</p><p>{a('ferry', 'Read more')}</p>",
        f"<p>{a('ferry', '<b>Ferry crossings halved</b>')}<br><br>{TEASER}</p>",
        f"<ul><li>{a('ferry', 'Ferry crossings halved')}: {TEASER}</li></ul>",
        f"<h3>Ferry crossings halved</h3><p>{TEASER}</p><p>{a('ferry', 'Read the full story')}</p>",
        f"<p><b>Ferry crossings halved</b></p><p>{TEASER} {a('ferry', 'Read more')}</p>",
        f"<p>{a('ferry', 'Ferry crossings')}{a('ferry', ' halved')}</p><p>{TEASER}</p>",
    ],
)
def test_headline_and_teaser_find_each_other(body):
    """Whatever of them is the link, the stub has the headline, the address and the teaser."""
    assert told(body) == [FERRY]


def test_links_in_sentences_are_called_by_them():
    """Words of a link that say something are the title; else the sentence is."""
    body = f"<p>The line is in trouble. The yard {a('yard', 'said')} on Monday that it has no engines. {a('tide', 'Tide tables were wrong')} too.</p>"
    assert told(body) == [
        (
            "The yard said on Monday that it has no engines",
            "https://bay.example/yard",
            None,
        ),
        ("Tide tables were wrong", "https://bay.example/tide", "Tide tables were wrong too."),
    ]


def test_a_teaser_belongs_to_the_headline_above_it_only():
    """What follows a list, another heading or another headline is none of it."""
    body = f"<ul><li>{a('x', 'Tide tables were wrong')}</li></ul><p>{TEASER}</p><p>{a('y', 'The keeper stays on')}</p><h2>More</h2><p>{TEASER}</p>"
    assert [each[2] for each in told(body)] == [None, None]


@pytest.mark.parametrize("label", ["SPONSORED", "Advertisement", "Together with Boots", "Anzeige"])
def test_what_is_paid_for_is_no_article(label):
    """The item under a sponsor's label goes, the next one stays."""
    body = f"<p>{label}</p><h3>{a('boots', 'Boots that never get wet')}</h3><p>{TEASER}</p><h3>{a('ferry', 'Ferry crossings halved')}</h3><p>{TEASER}</p>"
    assert told(body) == [FERRY]
    assert told(f"<p>{a('boots', 'Boots that never get wet (Sponsor)')}</p><p>{TEASER}</p>") == []


@pytest.mark.parametrize("label", ["<h2>Sponsored</h2>", "<p>Sponsored</p>", "<p><b>Anzeige</b></p>"])
def test_a_label_alone_says_nothing_of_the_item_above_it(label):
    """Below an item and its teaser the next item's label begins; the item above it was not paid for."""
    body = f"<h2>{a('ferry', 'Ferry crossings halved')}</h2><p>{TEASER}</p>{label}<p>{a('boots', 'Boots that never get wet')}</p>"
    assert told(body) == [FERRY]


def test_a_label_below_an_item_counts_too():
    """Some letters say only after an item that it was paid for; and a footer is nobody's teaser."""
    body = f"<p>{a('boots', 'Boots that never get wet')}: they have a sole and a heart.</p><p>Bootco sponsor</p><p>{a('ferry', 'Ferry crossings halved')}</p><p>{TEASER}</p><p>If you have any thoughts, just reply to this email!</p>"
    assert told(body) == [FERRY]


def test_a_byline_is_no_teaser_and_a_second_line_of_the_link_is():
    """Who wrote it and when, or how long it takes, says nothing of the article; a standfirst in the link does."""
    body = f"<a href='https://bay.example/ferry'><h2>Ferry crossings halved</h2><h3>{TEASER}</h3></a><p>{a('x', 'Ragna Holm')} in {a('y', 'The Coast')} of the bay · 5 min read</p>"
    assert told(body) == [FERRY]
    assert told(
        f"<p>{a('ferry', 'Ferry crossings halved')}</p><p>Ragna Holm | Lamp Quarterly of the Bay | 9th October 2022</p><p>{TEASER}</p>"
    ) == [FERRY]


def test_a_heading_goes_before_the_sentence_that_named_the_article_first():
    """Where a section ends in a call to read on, it is the article that its text spoke of."""
    body = f"<h4>Ferry crossings halved</h4><p>{TEASER} So the Herald {a('ferry', 'reports')} today.</p><p>{a('ferry', 'Go deeper')}</p>"
    assert told(body) == [(*FERRY[:2], TEASER + " So the Herald reports today.")]


def test_the_same_article_comes_once():
    """Picture, headline and button of one item lead to one address."""
    body = f"<p>{a('ferry', '<img src=x>')}</p><p>{a('ferry?utm_source=a', 'Ferry crossings halved')}</p><p>{TEASER}</p><p>{a('ferry', 'Here')}</p>"
    assert told(body) == [FERRY]


def test_a_letter_that_tells_is_an_article_one_that_lists_is_none():
    """Prose that teases no other article decides, and how much of it there is."""
    item = f"<h3>{a('%d', 'Ferry crossings halved')}</h3><p>{TEASER}</p>"
    listing = "".join(item % n for n in range(9))
    assert is_article(blocks(f"<p>{PROSE * 5}</p><p>Seen by {a('x', 'others')} too.</p>"))
    assert is_article(blocks(f"<p>{PROSE * 20}</p>{item % 1}{item % 2}"))
    assert not is_article(blocks(f"<p>{PROSE * 3}</p>{listing}"))
    assert not is_article(blocks(f"<p>{PROSE}</p>"))
    assert len(headlines(blocks(listing))) == 9


def test_neighbouring_pieces_of_a_link_are_one():
    """A link that changes its look within is one link; what stands before it counts."""
    (link,) = links_of(blocks(f"<p>• {a('x', 'Tide')}{a('x', ' <b>tables</b>')}</p>")[0])
    assert (link.said, link.first) == ("Tide tables", True)


def test_an_item_that_was_paid_for_twice_goes_once():
    """A sponsor whose item stands in the letter again under its label does no harm."""
    paid = f"<p>{a('boots', 'Boots that never get wet')}: they have a sole and a heart.</p><p>Bootco sponsor</p>"
    assert told(f"{paid * 2}<p>{a('ferry', 'Ferry crossings halved')}</p><p>{TEASER}</p>") == [FERRY]
