"""The stretch of blocks that holds the most prose."""

from __future__ import annotations

from plugins.capture.page.blocks import blocks_of
from plugins.capture.page.furniture import Surroundings
from plugins.capture.page.run import holder, is_clear, main_run, prose_of
from plugins.capture.page.tree import tree_of

SENTENCES = [
    f"Paragraph {n} tells of the harbour, of its lamp, and of the people who have to notice when the sea does something new."
    for n in range(8)
]
STORY = "".join(f"<p>{text}</p>" for text in SENTENCES)
LINKS = "<ul><li><a href=/a>Frogs close the pool</a></li><li><a href=/b>Ferry waits for a swan</a></li></ul>" * 4


def run_of(html):
    blocks = blocks_of(tree_of(html.encode()))
    around = Surroundings(blocks, "")
    run = main_run(blocks, around)
    prose = prose_of(run, blocks, around)
    return [block.text for block in prose], is_clear(run, prose, blocks)


def test_the_run_is_the_story_between_menus_and_lists():
    """Links before and after the paragraphs do not belong to them, a short break among them does no harm."""
    assert run_of(f"{LINKS}<div>{STORY}<p><a href=/c>See the chart of the bay here</a></p>{STORY}</div>{LINKS}") == (
        SENTENCES * 2,
        True,
    )


def test_comments_and_lists_of_others_end_the_run():
    """However long the comments are, the story does not go on after their heading."""
    comments = "<h3>12 Comments</h3>" + "<p>I have seen this lamp and the keeper who notices what the sea does.</p>" * 6
    assert run_of(f"<div>{STORY}{comments}</div>")[0] == SENTENCES


def test_teasers_below_linked_titles_are_other_stories():
    """A short paragraph under a title that leads away tells of another story."""
    teaser = "<h3><a href=/a>Frogs close the pool</a></h3><p>In the next town a very large number of frogs has closed it.</p><p>Tuesday</p>"
    assert run_of(f"<div>{STORY}</div><div>{teaser * 5}</div>")[0] == SENTENCES


def test_a_run_that_is_short_or_scattered_is_not_clear():
    """Where the run is no evidence by itself, it says so."""
    assert not run_of(f"<div><p>{SENTENCES[0]}</p></div>")[1]
    scattered = "".join(f"<div><span>{n}</span><p>{text}</p></div>" for n, text in enumerate(SENTENCES))
    assert not run_of(scattered)[1]
    assert run_of("<p>Nothing</p>") == ([], False)


def test_a_paragraph_is_held_by_its_parent_and_loose_words_by_their_box():
    """Paragraphs of one box share their holder, also where a box has its words directly."""
    one, two = blocks_of(tree_of(f"<div id=a>{SENTENCES[0]}<p>{SENTENCES[1]}</p></div>".encode()))
    assert holder(one) is holder(two)
