"""Over the whole archive: what stands there twice, and what tells of one event."""

from __future__ import annotations

import pytest

from plugins.radar.doubles import doubles

FERRY = "The ferry Anna Marie ran aground outside Bellhaven; captain Lorne Vance blamed the rudder."
AGAIN = "Captain Lorne Vance steered the Anna Marie home after her rudder had failed off Bellhaven."


@pytest.fixture
def two(story, words):
    """Two stories of one text: `two(**fields of the second)`."""

    def write(**fields):
        story("one", words(1))
        story("two", words(1), **fields)

    return write


def test_one_address_twice_is_told_at_the_later_file(content, story):
    """The line names both files and the ways to mend it."""
    story("one", "Text.", source_url="https://news.example/a")
    story("two", "Other.", source_url="https://www.news.example/a/?utm_source=x")
    (fault,) = doubles(content).doubled
    assert str(fault) == (
        "content/stories/2022/10/two.md:1: it has the address of content/stories/2022/10/one.md: remove one of the two "
        "or hold it back with `status: held`; if both shall stay, pin it: `related: [one]`"
    )


def test_one_text_twice_is_told(content, two):
    """Another address does not make another text."""
    two(source_url="https://other.example/b")
    (fault,) = doubles(content).doubled
    assert fault.what == "its text is nearly that of content/stories/2022/10/one.md (100%)"


def test_what_is_held_back_is_no_double(content, two):
    """A story with `status: held` is compared with nothing."""
    two(status="held")
    assert doubles(content).doubled == []


def test_a_pinned_story_may_stay(content, two):
    """Who pins the other story knows of it."""
    two(related=["one"])
    assert doubles(content).doubled == []


def test_a_draft_is_a_hint(content, two):
    """What is not published yet stops nothing."""
    two(status="draft")
    found = doubles(content)
    assert found.doubled == []
    assert len(found.hints) == 1


def test_one_event_of_two_outlets_is_offered_as_a_thread(content, story):
    """The hint names the nearest story, and its thread where it has one."""
    story("Anna Marie aground off Bellhaven", FERRY, source="Mercury", thread="The Anna Marie")
    story("Captain brings Anna Marie home", AGAIN, source="Lantern Weekly")
    found = doubles(content)
    assert found.doubled == []
    (hint,) = found.hints
    assert hint.path.endswith("Captain brings Anna Marie home.md")
    assert "it tells of the same event as" in hint.what
    assert hint.mend == "`thread: The Anna Marie` joins it; leave it if it is another story"


@pytest.mark.parametrize(
    "second", [{"source": "Mercury"}, {"source": "Lantern Weekly", "thread": "Another"}], ids=["outlet", "thread"]
)
def test_what_a_person_settled_is_not_offered(content, story, second):
    """Two stories of one outlet, or in a thread each, are left alone."""
    story("Anna Marie aground off Bellhaven", FERRY, source="Mercury", thread="The Anna Marie")
    story("Captain brings Anna Marie home", AGAIN, **second)
    assert doubles(content).hints == []
