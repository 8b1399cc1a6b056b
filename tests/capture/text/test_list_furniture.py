"""What stands in a list of other stories and is none."""

import pytest

from plugins.capture.text.kinds import Kind
from plugins.capture.text.lines import read_lines
from plugins.capture.text.list_furniture import furniture, heads_adverts, heads_threads
from plugins.capture.text.pages import Page


def kind_of(line: str, *others: str) -> Kind | None:
    """What the line is among the others."""
    found = furniture(Page(tuple(read_lines("\n".join([line, *others])))), 0)
    return found.kind if found else None


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("See the whole list »", Kind.OTHER),
        ("Loading more stories ...", Kind.OTHER),
        ("Lade weitere Beiträge …", Kind.OTHER),
        ('<img width="1" src="dot.gif">', Kind.OTHER),
        ("M T W T F S S", Kind.OTHER),
        ("Coast | Hills | Town", Kind.OTHER),
        ("Bootsbauer gesucht (m/w/d)", Kind.ADVERT),
        ("Recommended by Outbrain", Kind.ADVERT),
        ("« Le phare est à nous »", None),
        ("A < B: the sum that nobody could do", None),
        ("Loading bay burns down in Harbour Town", None),
        ("The pier will be painted green", None),
    ],
)
def test_furniture_is_told_by_its_shape(line: str, kind: Kind | None):
    """Buttons, markup, menus and jobs are no stories; headlines that look a little like them are."""
    assert kind_of(line) is kind


def test_a_title_said_again_behind_a_button_is_furniture():
    """A player's button repeats the title beside it."""
    assert kind_of("Listen to The pier is closed", "12 min", "The pier is closed") is Kind.OTHER
    assert kind_of("Mayor says in a speech: the pier is closed", "The pier is closed") is None


def test_a_caption_over_its_credit_is_furniture():
    """A long line over a picture's credit tells of the picture."""
    line = "Painters carry forty tins of green paint along the pier of Harbour Town on a windy Monday"
    assert kind_of(line, "Photo: Jo Doe/AFP") is Kind.CAPTION


@pytest.mark.parametrize(
    "line", ["From around the web", "Sponsored stories", "Contenus sponsorisés", "Stellenanzeigen"]
)
def test_headings_of_advertising(line: str):
    """Other sites' offers stand under headings of their own, in several languages."""
    assert heads_adverts(line)


def test_headings_of_threads():
    """A forum's threads stand under its name; a question about a forum is a headline."""
    assert heads_threads("Boat builders forum")
    assert not heads_threads("What comes after the forum?")
