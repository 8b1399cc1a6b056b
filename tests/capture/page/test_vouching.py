"""Who vouches for the story's paragraphs."""

from __future__ import annotations

from plugins.capture.page.blocks import blocks_of
from plugins.capture.page.furniture import Surroundings
from plugins.capture.page.tree import tree_of
from plugins.capture.page.vouching import vouch

SENTENCES = [
    f"Paragraph {n} tells of the harbour, of its lamp, and of the people who have to notice when the sea does something new."
    for n in range(8)
]
STORY = "".join(f"<p>{text}</p>" for text in SENTENCES)
OTHER = (
    "In another story altogether the swimming pool of the next town has been closed because of a large number of frogs."
)


def vouched(html, stated="", extracted=None):
    """The texts that are vouched for, and whether trafilatura was asked: None, or to be thorough or not."""
    blocks = blocks_of(tree_of(html.encode()))
    asked = [None]

    def ask(thorough):
        asked.append(thorough)
        return extracted or ""

    vouch(blocks, Surroundings(blocks, ""), stated, ask)
    return [block.text for block in blocks if block.kept], asked[-1]


def test_a_clear_run_needs_nobody_else():
    """Where the page's prose lies in one unbroken stretch, trafilatura is not asked."""
    assert vouched(f"<div>{STORY}</div>") == (SENTENCES, None)


def test_in_doubt_trafilatura_has_the_word():
    """Where the prose is scattered over the page, the extracted text decides; one way of extracting it is enough."""
    scattered = "".join(f"<div><p>{text}</p></div>" for text in [*SENTENCES, OTHER])
    assert vouched(scattered, extracted="\n".join(SENTENCES)) == (SENTENCES, False)


def test_the_text_that_the_page_states_goes_first():
    """A whole text in the page's own data decides what belongs to it."""
    page = f"<div>{STORY}<p>{OTHER}</p></div>"
    assert vouched(page, stated=" ".join(SENTENCES)) == (SENTENCES, None)


def test_a_stated_teaser_is_not_the_story():
    """A text that is cut short, or that the page does not show, is not taken for the whole."""
    assert vouched(f"<div>{STORY}</div>", stated=" ".join(SENTENCES[:2])) == (SENTENCES, None)
    assert vouched(f"<div>{STORY}</div>", stated=OTHER * 8) == (SENTENCES, None)


def test_without_any_word_the_pages_prose_is_taken():
    """Where nobody knows, after all ways were tried, what stands in no box is better than nothing."""
    assert vouched("<nav><p>Home</p></nav><p>Three short words</p>") == (["Three short words"], True)


def test_a_short_line_must_stand_where_the_last_one_ended():
    """A word that occurs in the text by chance does not vouch for a menu item that says the same."""
    page = f"<p>lamp</p><p>{SENTENCES[0]}</p>"
    assert vouched(page, extracted=OTHER * 5 + SENTENCES[0])[0] == [SENTENCES[0]]


def test_an_extraction_that_holds_far_more_than_the_run_is_not_believed():
    """Where trafilatura takes in the story and twice as much besides, the run is the story."""
    half = "".join(f"<p>{text} {OTHER}</p>" for text in SENTENCES)
    others = "".join(f"<nav><p>{OTHER} Number {n}.</p></nav>" for n in range(40))
    page = f"<div>{half}</div>{'<i>x</i><hr>' * 40}<div>{others}</div>"
    kept, asked = vouched(
        page,
        extracted="\n".join([f"{text} {OTHER}" for text in SENTENCES] + [f"{OTHER} Number {n}." for n in range(40)]),
    )
    assert len(kept) == len(SENTENCES)
    assert asked is None or kept[0].startswith("Paragraph 0")
