"""The text of a letter that is an article, and of one that was sent on."""

from __future__ import annotations

from plugins.capture.inputs.letter_text import sent_on, title_of, whole_text
from plugins.capture.page.blocks import blocks_of
from plugins.capture.page.tree import tree_of

A = "I walked the wall on Sunday, from the market to the battery, and counted its cracks."
B = "On my way home it began to rain, and I counted no more that day."


def blocks(body):
    return blocks_of(tree_of(f"<html><body>{body}</body></html>".encode()))


def test_greeting_buttons_and_ways_to_leave_are_no_text():
    """What stands before, between and after the paragraphs for the reader's sake goes."""
    body = f"<p>Oct 9</p><p>Dear Ann,</p><p>{A}</p><p><a href='https://q.example/subscribe'>Subscribe now</a></p><p>{B}</p><p>— Ann</p><p>© 2022 Ann Lee</p><p>12 Quay Street</p>"
    assert whole_text(blocks(body), "Cracks", ())[0] == f"<p>{A}</p>\n<p>{B}</p>\n<p>— Ann</p>"


def test_headings_lists_and_quotations_stay():
    """Structure is kept, whatever tables arrange it."""
    body = f"<table><tr><td><p>{A}</p><h1>Who pays</h1><ol><li>the <b>upper</b> town</li></ol><blockquote>It does not hold.</blockquote><p>{B}</p></td></tr></table>"
    assert whole_text(blocks(body), "Cracks", ())[0] == (
        f"<p>{A}</p>\n<h2>Who pays</h2>\n<ol>\n<li>the <strong>upper</strong> town</li>\n</ol>\n<blockquote><p>It does not hold.</p></blockquote>\n<p>{B}</p>"
    )


def test_what_names_the_reader_goes():
    """A paragraph with the reader's address is none of the text, and links lose what names the reader."""
    body = f"<p>{A}</p><p>We write to ann@reader.example because you asked us to do so.</p><p>{B} <a href='https://b.example/x?token=SECRET'>More</a></p>"
    text, _ = whole_text(blocks(body), "Cracks", ("ann@reader.example",))
    assert "reader.example" not in text
    assert '<a href="https://b.example/x">More</a>' in text


def test_a_heading_below_the_headline_is_the_standfirst():
    """One heading that is not the headline stands between it and the text."""
    text, standfirst = whole_text(
        blocks(f"<h1>Cracks</h1><h3>What is wrong with counting</h3><p>{A}</p>"), "Cracks", ()
    )
    assert (text, standfirst) == (f"<p>{A}</p>", "What is wrong with counting")


def test_the_headline_is_borne_out_by_the_subject():
    """A heading that shares no word with the subject is the letter's name."""
    assert (
        title_of(blocks("<h1>Forty-one cracks in the wall</h1>"), "Forty-one cracks") == "Forty-one cracks in the wall"
    )
    assert title_of(blocks("<h1>The Quay Letter</h1>"), "Forty-one cracks") == "Forty-one cracks"
    assert title_of(blocks("<h1>Cracks</h1>"), "") == "Cracks"


def test_a_letter_that_was_sent_on_is_the_first_ones():
    """Sender, day and subject are those of the first letter; the words above it are a note."""
    body = f"<p>For Monday, perhaps?</p><div>---------- Forwarded message ---------<br>From: <b>Quay Notes</b> &lt;q@q.example&gt;<br>Date: Sun, 9 Oct 2022 at 18:30<br>Subject: Cracks<br>To: &lt;ann@reader.example&gt;</div><p>{A}</p>"
    found = sent_on(blocks(body))
    assert found is not None
    assert (found.sender, found.date, found.subject, found.note) == (
        "Quay Notes <q@q.example>",
        "Sun, 9 Oct 2022 at 18:30",
        "Cracks",
        "For Monday, perhaps?",
    )
    assert [block.text for block in found.blocks] == [A]


def test_a_text_that_names_somebody_is_not_sent_on():
    """One line "From: ..." is none of a mail's."""
    assert sent_on(blocks(f"<p>From: the sea</p><p>{A}</p>")) is None
