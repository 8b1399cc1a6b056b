"""Why a story is in a thread, or in none."""

from dataclasses import replace

from plugins.related.settings import KNOWN
from plugins.related.thread_reasons import thread_reasons
from plugins.related.weaving import Weaving

LEAST = KNOWN["RELATED_THREADS_LEAST"].default


def reasons(entries, key, apart=None):
    """The lines on one of the stories."""
    entries = list(entries)
    slugs = {entry.key: entry.key for entry in entries}
    return list(thread_reasons(Weaving(entries, LEAST, apart), key, slugs, LEAST, 2))


def test_a_story_alone_is_told_what_came_nearest(events):
    """What is needed, and how far the nearest are from it."""
    said = reasons(events.values(), "ferry-without-smoke")
    assert said[0] == "in no thread: 0.17 is needed, on average to the stories of one"
    assert any("skarn-aground and 3 more: alike 0." in line for line in said[1:])


def test_a_name_says_whose_word_it_was(events):
    """By its own header, or because it is near to what an editor named."""
    named = [replace(e, thread="The wreck" if e.key == "skarn-aground" else "") for e in events.values()]
    assert reasons(named, "skarn-aground")[0] == "in The wreck by its header"
    assert reasons(named, "skarn-towed")[0].startswith("in The wreck, which an editor named: alike 0.")


def test_what_an_editor_keeps_apart_is_said(events):
    """`unrelated` is named as the reason."""
    said = reasons(events.values(), "skarn-towed", {"skarn-towed": ["skarn-aground"]})
    assert any(line.endswith("an editor keeps them apart (`unrelated`)") for line in said)


def test_two_that_make_no_thread_yet_are_told_so(events):
    """They stand together, but have no page."""
    pair = [events["merle-stone"], events["merle-old"]]
    assert reasons(pair, "merle-old")[1] == "no page yet: two must be alike 0.3"


def test_a_thread_may_have_moved_on_since_a_story_met_it(events):
    """A story that joined what an editor named through another, and is less alike to the rest, is told so."""
    others = {"merle-old": "Stones", "holt-deal": "Stones", "holt-talks": "Stones"}
    chosen = [replace(e, thread=others.get(k, "")) for k, e in events.items() if k == "merle-stone" or k in others]
    assert reasons(chosen, "merle-stone")[0].endswith("0.17 is needed (and was reached when they met)")
