"""Outlets: one name, one page."""

from types import SimpleNamespace

from plugins.rights.outlets import assign, by_outlet


def stories(*sources):
    return [SimpleNamespace(source=source, title=str(number)) for number, source in enumerate(sources)]


def test_forms_of_one_name_share_the_most_used():
    """Letter case and marks do not make another outlet."""
    given = stories("The Week", "the week", "The Week", "THE WEEK")
    assign(given, "source/{slug}.html")
    assert {story.outlet.name for story in given} == {"The Week"}
    assert given[0].outlet.url == "source/the-week.html"


def test_a_story_without_source_has_no_outlet():
    """The digest's own stories stand on no outlet's page."""
    given = stories(None, "Reuters")
    assign(given, "{slug}.html")
    assert given[0].outlet is None
    assert [(outlet.name, len(group)) for outlet, group in by_outlet(given)] == [("Reuters", 1)]


def test_outlets_stand_in_alphabetical_order():
    """Letter case does not count."""
    given = stories("reuters", "AP", "Zeit", "BBC")
    assign(given, "{slug}.html")
    assert [outlet.name for outlet, _ in by_outlet(given)] == ["AP", "BBC", "reuters", "Zeit"]
