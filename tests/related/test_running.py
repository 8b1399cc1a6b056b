"""Running stories as templates read them, and their addresses."""

from datetime import datetime, timedelta
from types import SimpleNamespace

from plugins.related.running import RunningStory, address

PATTERN = "thread/{slug}.html"
DAY = datetime(2023, 3, 1, 8)  # noqa: DTZ001  Pelican gives zones, and compares them as well


def story(slug, day=0, source=None, outlet=None):
    """A story of that day, as far as a thread needs one."""
    date = DAY + timedelta(days=day)
    return SimpleNamespace(slug=slug, relative_source_path=f"{slug}.md", date=date, source=source, outlet=outlet)


def thread(name, *stories, automatic=True, since=None):
    """A thread of stories given as they ran."""
    return RunningStory(name, list(stories[::-1]), automatic, since)


def test_a_named_thread_lies_under_its_name_and_another_under_its_first_story():
    """The slug of the oldest story does not change with the name that the software finds, nor with a new story."""
    automatic = thread("Skarn: ship", story("aground", 0), story("towed", 7))
    named = thread("War in Ukraine", story("reservists", 1), story("annexed", 9), automatic=False)
    address([automatic, named], PATTERN)
    assert (automatic.url, automatic.save_as, automatic.moved) == ("thread/aground.html", "thread/aground.html", "")
    assert (named.url, named.moved) == ("thread/war-in-ukraine.html", "thread/reservists.html")


def test_of_two_that_want_one_address_the_older_keeps_it():
    """The younger gets a number, whichever is named; no former address covers a page that is there."""
    older = thread("Any", story("war-in-ukraine", 0), story("b", 1))
    younger = thread("War in Ukraine", story("c", 2), story("d", 3), automatic=False)
    third = thread("C", story("c", 4), story("e", 5))
    address([third, younger, older], PATTERN)
    assert [t.url for t in (older, younger, third)] == [
        "thread/war-in-ukraine.html",
        "thread/war-in-ukraine-2.html",
        "thread/c.html",
    ]
    assert younger.moved == ""


def test_a_name_that_is_its_first_storys_slug_moved_nowhere():
    """A page does not lead to itself."""
    named = thread("Aground", story("aground", 0), story("towed", 7), automatic=False)
    address([named], PATTERN)
    assert (named.url, named.moved) == ("thread/aground.html", "")


def test_without_a_pattern_there_are_no_addresses():
    """RELATED_THREAD_URL may be empty."""
    one = thread("A", story("a"), story("b", 1))
    address([one], "")
    assert one.url == one.moved == ""


def test_what_is_new_ran_after_the_edition_before():
    """The stories of the newest edition are new; where there was no other, nothing is."""
    stories = [story("a", 0), story("b", 5), story("c", 5)]
    since = DAY.date() + timedelta(days=3)
    assert [s.slug for s in thread("A", *stories, since=since).new] == ["c", "b"]
    assert thread("A", *stories).new == []


def test_outlets_are_counted_under_the_name_that_rights_gave_them():
    """Most stories first, then by the alphabet; a story without a source counts for none."""
    mercury = SimpleNamespace(name="The Hald Mercury")
    told = [
        story("a", 0, "the hald mercury", mercury),
        story("b", 1, "Coast Post"),
        story("c", 2),
        story("d", 3, "The Hald Mercury", mercury),
        story("e", 4, "Anholt Echo"),
    ]
    assert thread("A", *told).outlets == [
        ("The Hald Mercury", mercury, 2),
        ("Anholt Echo", None, 1),
        ("Coast Post", None, 1),
    ]
