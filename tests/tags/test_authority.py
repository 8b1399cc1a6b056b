"""An editor's own list of tags."""

import pytest

from plugins.tags.authority import Alias, Authority, Entry, letters

LIST = Authority((Entry("Vladimir Putin", "person", aliases=(Alias("Putin"), Alias("V. Putin"))),), ("World War",))


@pytest.mark.parametrize("name", ["Putin", "putin", "V Putin", "Vladimir Putin", "VLADIMIR PUTIN"])
def test_every_name_is_shown_in_one_form(name):
    """Other names, and the same name in other letter case or with other marks, are the tag."""
    assert LIST.shown(name) == "Vladimir Putin"
    assert LIST.entry(name).kind == "person"


def test_unknown_names_stay():
    """What the list does not have is shown as it is."""
    assert LIST.shown("Vladimir") == "Vladimir"
    assert LIST.entry("Vladimir") is None


def test_never_is_for_any_spelling():
    """A forbidden tag is forbidden in any letter case."""
    assert LIST.forbids("world war")
    assert not LIST.forbids("World War II")


def test_what_makes_two_names_one():
    """Case, accents, spaces and marks make no other tag; the signs of C++ and C# do."""
    assert letters("U.S.") == letters("us")
    assert letters("Café-Haus") == letters("cafe haus")
    assert len({letters("C"), letters("C++"), letters("C#")}) == 3
