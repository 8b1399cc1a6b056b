"""What an editor pinned and what a source listed."""

import logging

from plugins.related.choosing import Wish, listed, same_title, wanted

PUBLISHED = {"ferry": object(), "bees": object()}


def wish(*slugs, field="related"):
    """A wish on line 5 of a file."""
    return Wish("content/stories/a.md", 5, field, slugs)


def test_pins_keep_the_editors_order_each_once(caplog):
    """Named twice is named once."""
    assert wanted(wish("ferry", "bees", "ferry"), PUBLISHED, [], own="a") == ["ferry", "bees"]
    assert not caplog.records


def test_a_pin_that_names_no_story_is_a_fault(caplog):
    """The fault stands at the header's line and suggests the nearest slug."""
    assert wanted(wish("fery"), PUBLISHED, ["a"], own="a") == []
    said = "content/stories/a.md:5: `related` names fery, and no story has that slug: did you mean ferry?"
    assert [(r.levelno, r.getMessage()) for r in caplog.records] == [(logging.ERROR, said)]


def test_a_pin_far_from_every_slug_gets_no_guess(caplog):
    """A wild guess would be worse than none."""
    wanted(wish("zzzz"), PUBLISHED, [], own="a")
    assert caplog.messages == [
        "content/stories/a.md:5: `related` names zzzz, and no story has that slug: take it out, or add the story"
    ]


def test_a_story_that_is_not_published_is_only_warned_about(caplog):
    """A draft may be on its way; it is not listed until then."""
    assert wanted(wish("draft", field="unrelated"), PUBLISHED, ["draft"], own="a") == []
    assert [r.levelno for r in caplog.records] == [logging.WARNING]
    assert "`unrelated` names draft, which is not published" in caplog.messages[0]


def test_a_story_does_not_name_itself(caplog):
    """It is warned about and left out."""
    assert wanted(wish("a"), PUBLISHED | {"a": object()}, [], own="a") == []
    assert "names the story itself" in caplog.messages[0]


def test_titles_are_compared_as_readers_compare_them():
    """Letter case, quotation marks and dashes make no other title."""
    assert same_title("‘Nordstern’ – it sails!") == same_title("'NORDSTERN': It sails")
    assert same_title("It doesn't sail") == same_title("It doesn’t sail")
    assert same_title("It sails") != same_title("It sank")


def test_side_by_side_works_both_ways():
    """A story listed beside another gets it listed in turn, with the source that did so."""
    found = listed({"comet": ["c"], "ferry": ["f"]}, {"f": ["Comet!", "Unknown", "Ferry"]}, {"f": "The Mercury"})
    assert found == {"f": {"c": "listed beside it by The Mercury"}, "c": {"f": "listed beside it by The Mercury"}}


def test_a_source_without_a_name_is_called_so():
    """There is always somebody who listed it."""
    assert listed({"comet": ["c"]}, {"f": ["Comet"]}, {})["f"] == {"c": "listed beside it by its source"}
