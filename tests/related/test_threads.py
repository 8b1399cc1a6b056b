"""What becomes a thread, and what it is called."""

from dataclasses import replace

from plugins.related.settings import KNOWN
from plugins.related.threads import found, founders
from plugins.related.weaving import Weaving

LEAST = KNOWN["RELATED_THREADS_LEAST"].default


def threads(entries, fewest=2, least=LEAST):
    """The threads of the stories, by the key of their first story."""
    entries = list(entries)
    told = found(Weaving(entries, least), [f"Headline of {entry.key}" for entry in entries], fewest)
    return {thread.keys[0]: thread for thread in told}


def chosen(events, *keys):
    """Some of the stories."""
    return [events[key] for key in keys]


def test_three_make_a_thread_and_two_only_if_they_are_much_alike(events):
    """Two that stand together are no thread until a third comes, unless they are sure to tell of one event."""
    assert threads(chosen(events, "merle-stone", "merle-old")) == {}
    assert len(threads(chosen(events, "merle-stone", "merle-old", "merle-whose"))) == 1
    sure = chosen(events, "holt-ballot", "holt-shelves")
    assert list(threads(sure)) == ["holt-ballot"]
    assert threads(sure, fewest=3) == {}


def test_the_fewest_are_what_the_setting_says(events):
    """Four stories are no thread where five are asked for; with 0 only threads with a name are."""
    holt = chosen(events, "holt-ballot", "holt-shelves", "holt-talks", "holt-deal")
    assert len(threads(holt, fewest=4)) == 1
    assert threads(holt, fewest=5) == threads(holt, fewest=0) == {}
    named = [replace(holt[0], thread="Bread"), *holt[1:]]
    assert [(t.name, t.automatic) for t in threads(named, fewest=5).values()] == [("Bread", False)]


def test_a_later_story_changes_no_name(events):
    """A thread is called by the stories with which it began to be one."""
    ostrand = chosen(events, "ostrand-signatures", "ostrand-date", "ostrand-papers", "ostrand-out")
    names = [threads(ostrand[:number])["ostrand-signatures"].name for number in (3, 4)]
    assert names == ["Ostrand: mayor", "Ostrand: mayor"]


def test_its_founders_are_the_first_that_made_it_one(events):
    """Two sure ones, else three, however many follow; none of what is no thread."""
    weaving = Weaving(chosen(events, "merle-stone", "merle-old", "merle-whose", "bus-strike"), LEAST)
    stone, bus = weaving.threads()
    assert founders(weaving, bus, 2) == []
    assert founders(weaving, stone, 2) == [0, 1, 2]
    sure = Weaving(chosen(events, "holt-ballot", "holt-shelves", "holt-talks"), LEAST)
    assert founders(sure, sure.thread_of(0), 2) == [0, 1]
    assert founders(sure, sure.thread_of(0), 3) == [0, 1, 2]


def test_stories_without_a_shared_name_are_called_by_the_first_headline(events):
    """Where there is no name and no thing, the headline says what it is about."""
    from plugins.related.terms import terms

    bare = terms("Again and again", "It rained and it rained and then it rained more than it had ever rained before.")
    rain = [replace(events["holt-deal"], key=f"rain-{n}", terms=bare) for n in range(3)]
    assert [thread.name for thread in threads(rain).values()] == ["Headline of rain-0"]


def test_a_name_is_spelt_as_most_spell_it(events):
    """Letter case makes no other thread; the spelling of most headers is shown, of equals the first in the alphabet."""
    holt = chosen(events, "holt-ballot", "holt-shelves", "holt-talks")
    named = [
        replace(entry, thread=name) for entry, name in zip(holt, ("bread war", "Bread war", "Bread war"), strict=True)
    ]
    assert [t.name for t in threads(named).values()] == ["Bread war"]
    assert [t.name for t in threads(named[:2]).values()] == ["Bread war"]
