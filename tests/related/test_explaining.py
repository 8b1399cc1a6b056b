"""What an editor is told about a list."""

from datetime import date

from plugins.related.explaining import explained
from plugins.related.nearness import Archive

LEAST = 0.155


def told(entries, key, *, named, barred=None, most=1):
    """The lines about one story of the small archive."""
    archive = Archive(entries.values())
    near = archive.considered(entries[key], LEAST, most)
    return explained(archive, entries[key], near, named=named, barred=barred or {})


def test_what_carried_a_link_is_told(entries):
    """The likeness, what it needed, the words with their shares, names as such, tags, and the days between."""
    (line, *_) = told(entries, "ferry-inquiry", named=["ferry-sails-again"])
    assert line.startswith("ferry-sails-again: likeness 0.")
    assert ", needs 0.155; by " in line
    assert "Nordstern (name) 0." in line
    assert line.endswith(" days later")
    assert entries["ferry-sails-again"].day > date(2022, 11, 1)


def test_a_story_that_was_not_named_has_its_reason(entries):
    """Barred, without room, or below the threshold; the nearest first."""
    lines = told(entries, "ferry-aground", named=["ferry-inquiry"])
    assert any(line.startswith("  ferry-sails-again") and line.endswith("not named: no room") for line in lines)
    barred = told(entries, "ferry-aground", named=[], barred={"ferry-inquiry": "linked in the text"}, most=4)
    assert any(line.startswith("  ferry-inquiry") and line.endswith("not named: linked in the text") for line in barred)
    strangers = told(entries, "milk-price", named=[])
    assert strangers[0] == "nothing that was looked at is related"
    assert all(line.endswith("below the threshold") for line in strangers[2:])
