"""Which stories are near to one."""

import itertools
import subprocess
import sys
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from plugins.related.nearness import Archive, Entry
from plugins.related.settings import KNOWN
from plugins.related.terms import terms

LEAST = KNOWN["RELATED_LEAST"].default
KIN = {
    "ferry-aground": {"ferry-inquiry", "ferry-sails-again"},
    "ferry-inquiry": {"ferry-aground", "ferry-sails-again"},
    "ferry-sails-again": {"ferry-aground", "ferry-inquiry"},
    "bees-die": {"bees-on-roofs"},
    "bees-on-roofs": {"bees-die"},
    "comet-found": {"comet-named"},
    "comet-named": {"comet-found"},
    "milk-price": set(),
    "library-boat": set(),
    "chess-final": set(),
}


def keys(near):
    """The keys of what was found, in order."""
    return [n.entry.key for n in near]


@pytest.mark.parametrize("key", KIN)
def test_kin_is_found_and_strangers_are_not(entries, key):
    """Stories of one event find each other; a story with no kin in the archive finds nothing."""
    assert set(keys(Archive(list(entries.values())).near(entries[key], LEAST, 5))) == KIN[key]


@pytest.mark.parametrize("key", ["ferry-aground", "bees-die", "comet-found", "milk-price"])
def test_alone_among_strangers_it_finds_nothing(entries, key):
    """What is left of the archive without its kin is not related, however few stories there are."""
    alone = [entry for name, entry in entries.items() if name not in KIN[key]]
    assert Archive(alone).near(entries[key], LEAST, 5) == []
    assert Archive([entries[key], entries["chess-final"]]).near(entries[key], LEAST, 5) == []


def test_an_archive_of_two_is_enough(entries):
    """Kin find each other also where no word can be called rare yet."""
    archive = Archive([entries["bees-die"], entries["bees-on-roofs"]])
    assert keys(archive.near(entries["bees-die"], LEAST, 5)) == ["bees-on-roofs"]


def test_the_order_of_the_stories_changes_nothing(entries):
    """Neither scores nor places depend on the order in which files are read."""
    orders = [list(entries.values()), list(reversed(entries.values()))]
    one, other = ([Archive(order).near(e, LEAST, 5) for e in entries.values()] for order in orders)
    assert one == other


def test_the_hash_seed_changes_nothing():
    """Two runs with different seeds of Python's hash give the same scores to the last digit."""
    code = (
        "import sys; sys.path.insert(0, 'tests/related'); from conftest import HERE, entry\n"
        "from plugins.related.nearness import Archive\n"
        "e = [entry(p) for p in sorted((HERE / 'stories').glob('*.md'))]; a = Archive(e)\n"
        "print([[(n.entry.key, n.score) for n in a.near(x, 0.01, 9)] for x in e])"
    )
    root = Path(__file__).parents[2]
    answers = {
        subprocess.run(
            [sys.executable, "-c", code], cwd=root, env={"PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(answers) == 1


def test_ties_go_to_the_newer_story_then_to_the_slug(entries):
    """Two copies of one text are equally near; the date decides, then the alphabet."""
    bees = entries["bees-on-roofs"]
    copies = [replace(bees, key=key, day=date(2022, 10, day)) for key, day in (("b", 1), ("a", 1), ("c", 5))]
    asking = replace(entries["bees-die"], day=date(2022, 10, 3))
    for order in itertools.permutations(copies):
        assert keys(Archive([*order, asking]).near(asking, LEAST, 5)) == ["c", "a", "b"]


def test_nearness_in_time_orders_but_does_not_link(entries):
    """Of two equal texts the one of the same day comes first; strangers of one day stay strangers."""
    bees = entries["bees-on-roofs"]
    near, far = (replace(bees, key=key, day=date(2022, month, 3)) for key, month in (("near", 10), ("far", 1)))
    archive = Archive([near, far, entries["chess-final"], entries["ferry-aground"]])
    assert keys(archive.near(entries["bees-die"], LEAST, 5)) == ["near", "far"]
    assert archive.near(entries["chess-final"], LEAST, 5) == []


def test_one_shared_word_does_not_link():
    """Two titles that share a word and nothing else are strangers, though titles count five times."""
    one = Entry(
        "one", terms("Fire in the opera", "Flames came through the stage curtain at nine. Singers left by the stairs.")
    )
    two = Entry(
        "two", terms("Fire destroys a forest", "Pines burnt for a week above the valley. Rain helped the brigades.")
    )
    assert Archive([one, two]).near(one, LEAST, 5) == []


def test_a_tag_that_an_editor_gave_is_evidence(entries):
    """Shared tags bring two stories nearer than the same stories without."""
    plain = [replace(e, tags=()) for e in (entries["ferry-inquiry"], entries["ferry-sails-again"])]
    tagged = [replace(e, tags=("Shipping",)) for e in plain]
    assert Archive(tagged).likeness(*tagged) > Archive(plain).likeness(*plain)


def test_a_long_thread_gives_its_nearest(entries):
    """Of a thread with hundreds of stories those nearest in text come first, then those nearest in time."""
    filler = terms("Rain", "It rained on the hills.")
    days = [date(2021, 1, 1) + timedelta(days=n) for n in range(300)]
    thread = [Entry(f"t{n:03}", filler, day, thread="Lund") for n, day in enumerate(days)]
    asking = replace(entries["bees-die"], day=days[200], thread="Lund")
    kin = replace(entries["bees-on-roofs"], day=days[0], thread="Lund")
    stranger = replace(entries["chess-final"], day=days[200])
    archive = Archive([*thread, asking, kin, stranger])
    assert keys(archive.near(asking, LEAST, 4)) == ["bees-on-roofs", "t200", "t201", "t199"]


def test_stories_without_a_thread_are_not_of_one(entries):
    """An empty name, or one of marks only, is no thread."""
    nameless = [replace(entries[key], thread=" – ") for key in ("bees-die", "chess-final")]
    assert Archive(nameless).near(nameless[0], LEAST, 5) == []


def test_certain_stories_come_first(entries):
    """A story that a source listed beside it is named whatever it holds, before those that are only near."""
    archive = Archive(list(entries.values()))
    found = archive.near(entries["bees-die"], LEAST, 5, certain=["chess-final"])
    assert keys(found) == ["chess-final", "bees-on-roofs"]


def test_muted_stories_make_room(entries):
    """What is left out does not count as one of the most."""
    archive = Archive(list(entries.values()))
    first, second = keys(archive.near(entries["ferry-aground"], LEAST, 2))
    assert keys(archive.near(entries["ferry-aground"], LEAST, 1, without=[first])) == [second]


def test_a_story_outside_the_archive_may_ask(entries):
    """A draft gets its list without being listed, and without changing what others get."""
    archive = Archive([e for key, e in entries.items() if key != "bees-die"])
    assert keys(archive.near(entries["bees-die"], LEAST, 5)) == ["bees-on-roofs"]


def test_an_empty_archive_answers():
    """Nothing is near to anything where there is nothing."""
    empty = Entry("x", terms("", ""))
    assert Archive([]).near(empty, LEAST, 5) == []
    assert Archive([empty]).near(empty, LEAST, 5) == []
