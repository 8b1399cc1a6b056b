"""Stories of one event, woven into threads as they come."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from plugins.related.nearness import Entry
from plugins.related.settings import KNOWN
from plugins.related.terms import terms
from plugins.related.weaving import Weaving

LEAST = KNOWN["RELATED_THREADS_LEAST"].default


def woven(entries, apart=None):
    """The threads of more than one story, as sets of keys."""
    weaving = Weaving(entries, LEAST, apart)
    keys = [{weaving.arrivals.entries[p].key for p in thread.places} for thread in weaving.threads()]
    return [group for group in keys if len(group) > 1]


def named(events, **names):
    """The stories, some of which an editor put into a thread; hyphens of their keys written as underscores."""
    changed = {key.replace("_", "-"): name for key, name in names.items()}
    return [replace(entry, thread=changed.get(key, "")) for key, entry in events.items()]


def with_prefix(events, prefix):
    """The keys that begin so."""
    return {key for key in events if key.startswith(prefix)}


@pytest.mark.parametrize("event", ["skarn-", "ostrand-", "merle-", "holt-", "karsa-"])
def test_stories_of_one_event_stand_together(events, event):
    """From its first day to its last, whoever tells it, and nothing else beside it."""
    assert with_prefix(events, event) in woven(events.values())


def test_a_thread_only_grows(events):
    """After each story the threads are those before it, with that story in one of them or alone."""
    entries = list(events.values())
    before = []
    for number in range(1, len(entries) + 1):
        now = woven(entries[:number])
        assert all(any(thread <= other for other in now) for thread in before)
        assert len(now) - len(before) in (0, 1)
        before = now


def test_a_story_on_two_events_does_not_join_them(events):
    """A review of the week that tells of both goes to one or stands alone; the events stay two."""
    texts = ("Ferry Signe Holm aground off Skarn. ", "Hackers lock the computers of St Anne's hospital in Velm. ")
    hub = Entry("skarn-review", terms("The week on Skarn and in Velm", texts[0] * 3 + texts[1] * 3), date(2023, 3, 9))
    entries = sorted([*events.values(), hub], key=lambda entry: entry.day)
    (ferry,) = [group for group in woven(entries) if "skarn-aground" in group]
    (hospital,) = [group for group in woven(entries) if "velm-locked" in group]
    assert ferry - {"skarn-review"} == with_prefix(events, "skarn-")
    assert hospital - {"skarn-review"} == {"velm-locked", "velm-paper", "velm-arrest"}


def test_what_an_editor_named_stands_together_and_takes_in_what_is_near(events):
    """One story with a name gives it to the thread that it is near to; a stranger of that name joins as well."""
    entries = named(events, velm_arrest="The attack", museum_night="the  Attack")
    weaving = Weaving(entries, LEAST)
    (thread,) = [thread for thread in weaving.threads() if thread.name]
    keys = {weaving.arrivals.entries[place].key for place in thread.places}
    assert {"velm-locked", "velm-paper", "velm-arrest", "museum-night"} <= keys
    assert thread.places == sorted(thread.places)


def test_two_names_stay_two_threads(events):
    """What editors told apart is not joined by its text."""
    entries = named(events, skarn_aground="The wreck", skarn_steering="The inquiry", skarn_towed="The inquiry")
    threads = {t.name: t for t in Weaving(entries, LEAST).threads() if t.name}
    assert set(threads) == {"The wreck", "The inquiry"}


@pytest.mark.parametrize("muter", ["skarn-towed", "skarn-aground"])
def test_muted_stories_are_never_put_together(events, muter):
    """`unrelated` in either of two headers keeps them out of one thread."""
    other = {"skarn-towed": "skarn-aground", "skarn-aground": "skarn-towed"}[muter]
    groups = woven(events.values(), {muter: [other]})
    assert not [group for group in groups if {muter, other} <= group]


def test_after_a_pause_a_story_must_be_more_alike(events):
    """The same text is less alike to a thread the longer ago its last story ran; an unknown day is far."""
    first = events["skarn-aground"]
    days = [first.day + timedelta(days=gap) for gap in (0, 7, 30, 400)]
    weavings = [Weaving([first, replace(events["skarn-steering"], day=day)], 2.0) for day in (*days, None)]
    same, week, month, year, unknown = (w.likeness(1, w.thread_of(0)) for w in weavings)
    assert same > week > month > year > 0
    assert unknown == month


def test_a_thread_of_hundreds_takes_a_story_in(events):
    """A running story is compared with its beginning and its end, however long it is."""
    story = events["holt-talks"]
    entries = [replace(story, key=f"day {n:03}", day=story.day + timedelta(days=n)) for n in range(300)]
    assert woven(entries) == [{entry.key for entry in entries}]
