"""Settings are checked once, and a wrong one is named."""

import pytest

from plugins.stories.settings import Setting, checked

KNOWN = {
    "TAGS_MOST": Setting(8, int, "how many tags at most", lambda value: value > 0),
    "TAGS_WORDS": Setting(("a",), (list, tuple), "words"),
}


def test_defaults_are_filled_in():
    """A setting that is not given has its default, one that is given its value."""
    assert checked({"TAGS_MOST": 3}, "TAGS", KNOWN) == {"TAGS_MOST": 3, "TAGS_WORDS": ("a",)}


@pytest.mark.parametrize("value", ["8", 0, True, None])
def test_a_wrong_value_is_named_and_replaced(value, caplog):
    """A wrong type or value is a fault of pelicanconf.py, and the default is used."""
    assert checked({"TAGS_MOST": value}, "TAGS", KNOWN)["TAGS_MOST"] == 8
    assert caplog.messages == [
        f"pelicanconf.py:1: TAGS_MOST can't be {value!r}: how many tags at most; the default is 8"
    ]


def test_an_unknown_name_is_given_the_nearest_known_one(caplog):
    """A misspelt setting is named with the one that is meant; Pelican's own names are left alone."""
    checked({"TAGS_MOSST": 3, "TAGS_SAVE_AS": "tags.html", "TAG_URL": "x"}, "TAGS", KNOWN)
    assert caplog.messages == [
        "pelicanconf.py:1: TAGS_MOSST is no setting that Newsfold knows: did you mean TAGS_MOST?"
    ]
