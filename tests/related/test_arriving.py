"""Stories one after the other."""

from plugins.related.arriving import Arrivals


def arrived(events, *keys):
    """The stories with these keys, taken in."""
    arrivals = Arrivals()
    for key in keys:
        arrivals.add(events[key])
    return arrivals


def test_what_comes_later_changes_no_likeness(events):
    """Two stories are as alike when thirty have followed as they were alone."""
    first = ("skarn-aground", "skarn-steering")
    later = [key for key in events if key not in first]
    alone, among = arrived(events, *first), arrived(events, *first, *later)
    assert alone.likeness(0, 1) == among.likeness(0, 1) > 0.2
    assert alone.weight(0, "skarn") == among.weight(0, "skarn") > 0


def test_likeness_has_no_direction(events):
    """One is as like the other as the other is like the one."""
    arrivals = arrived(events, *events)
    places = range(len(events))
    assert all(arrivals.likeness(a, b) == arrivals.likeness(b, a) for a in places for b in places)


def test_those_that_share_weighty_words_are_returned(events):
    """A story of the same event is among them, with how much it shares, and one that shares no weighty word is not."""
    arrivals = arrived(events, "skarn-aground", "bus-strike")
    shared = arrivals.add(events["skarn-towed"])
    assert list(shared) == [0]
    assert 0 < shared[0] < arrivals.likeness(0, 2)


def test_a_story_without_words_is_like_none(events):
    """Nothing is divided by nothing."""
    from plugins.related.nearness import Entry
    from plugins.related.terms import terms

    arrivals = arrived(events, "bus-strike")
    assert arrivals.add(Entry("empty", terms("", ""))) == {}
    assert arrivals.likeness(0, 1) == arrivals.likeness(1, 1) == 0
