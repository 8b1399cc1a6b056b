"""Bylines that name no person."""

import pytest

from plugins.capture.text.newsrooms import is_agency, is_shared_with_agency, sounds_like_outlet, sounds_like_place


@pytest.mark.parametrize(
    "line", ["dpa", "The Associated Press", "Staff Reporter", "Redaktion", "La rédaction", "Da Redação"]
)
def test_agencies_and_newsrooms_are_known(line):
    """A byline may name an agency or the newsroom, in every language."""
    assert is_agency(line)


def test_a_person_is_no_agency():
    """A writer's name is none, nor is a sentence."""
    assert not is_agency("Ann Roe")
    assert not is_agency("The press association of the valley met on Tuesday to elect its chair again.")


def test_outlets_and_places_beside_a_name():
    """A newspaper's word at the end tells an outlet, a place's word at the beginning a place."""
    assert sounds_like_outlet("Valley Herald")
    assert sounds_like_outlet("Ferry Japan")
    assert sounds_like_place("New Harbour")
    assert not sounds_like_outlet("Ann Roe")
    assert not sounds_like_place("Ann Roe")


def test_an_outlet_that_wrote_with_an_agency():
    """Capitalised parts of which one is an agency share a byline; two persons don't."""
    assert is_shared_with_agency(["Le Matinal", "AFP"])
    assert not is_shared_with_agency(["Ann Roe", "Jo Doe"])
