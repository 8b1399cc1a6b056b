"""Captions that stand twice in an article's head."""

from __future__ import annotations

import pytest

from plugins.capture.text.neighbours import signs_of_page
from plugins.capture.text.twins import CAPTION, PHOTOGRAPHER, twin_captions

TITLE = "Harbour town votes to keep its last ferry"
SEEN = "Islanders wait for the ferry on the quay at Wexcombe on Tuesday night."
NAMES = ["Imogen Pell", "Rowan Teague", "3 May 2022"]


def twins(*lines):
    """What the lines are told to be, by their numbers."""
    return twin_captions(lines, [None] * len(lines))


@pytest.mark.parametrize(
    "below",
    [SEEN, f"{SEEN} Imogen Pell", f"{SEEN}IMOGEN PELL", f"{SEEN} (Reuters)"],
)
def test_a_sentence_and_its_twin_above_the_names_are_a_caption(below):
    """The caption below the picture may go on with whoever took it; nothing else may follow."""
    found = twins(TITLE, SEEN, below, *NAMES)
    assert (found.get(1), found.get(2)) == (CAPTION, CAPTION)


def test_the_name_between_caption_and_writer_took_the_picture():
    """Of two names below the caption the first is the photographer; a single one signs the article."""
    assert twins(TITLE, SEEN, SEEN, *NAMES)[3] == PHOTOGRAPHER
    assert twins(TITLE, SEEN, SEEN, *NAMES[1:]) == {1: CAPTION, 2: CAPTION}


def test_a_button_may_stand_between():
    """A word or two that enlarge the picture do not part its text from its caption."""
    assert set(twins(TITLE, SEEN, "Enlarge picture", SEEN, *NAMES)) == {1, 3, 4}


@pytest.mark.parametrize(
    "lines",
    [
        (TITLE, TITLE, *NAMES),  # a headline that is repeated above a share bar
        (SEEN, SEEN, *NAMES),  # one with a full stop: nothing else could be the headline
        (TITLE, SEEN, f"{SEEN} They had stood there since the morning and would not leave.", *NAMES),
        (TITLE, SEEN, SEEN, TITLE, TITLE, TITLE, TITLE),  # a refrain in a text
        (TITLE, SEEN, TITLE, TITLE, SEEN, *NAMES),
    ],
)
def test_other_lines_that_stand_twice_are_none(lines):
    """Headlines, first sentences, refrains and lines further apart are left to other rules."""
    assert twins(*lines) == {}


def test_a_call_that_stands_twice_stays_a_call():
    """What a line shows by itself goes first."""
    call = "Sign up for our free newsletter and get the news of the harbour every Friday."
    assert CAPTION not in signs_of_page([TITLE, call, call, *NAMES], ())
