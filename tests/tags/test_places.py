"""Countries and their peoples."""

from plugins.tags.candidates import key_of
from plugins.tags.places import with_peoples


def test_people_stand_for_their_country():
    """A country's tag is met by its people's name and its short forms, whichever of them the archive uses."""
    widened = with_peoples({key_of("sweden"): 0, key_of("USA"): 1})
    assert widened[key_of("Swedish")] == 0
    assert {widened[key_of(name)] for name in ("U.S.", "American", "United States")} == {1}


def test_tag_of_its_own_is_kept():
    """Where the archive has a tag for the people, too, that word stays with it."""
    widened = with_peoples({key_of("Norway"): 0, key_of("Norwegian"): 1})
    assert widened[key_of("Norwegian")] == 1


def test_archive_without_countries_is_as_it_was():
    """Tags that are no countries gain nothing."""
    assert with_peoples({key_of("open data"): 0}) == {key_of("open data"): 0}
