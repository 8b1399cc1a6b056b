"""What words weigh, and how alike two stories are by them."""

import pytest

from plugins.related.nearness import Archive
from plugins.related.settling import SETTLED, first_step
from plugins.related.vectors import Vectors
from tests.related.archives import made_up


def vectors(stories):
    """The vectors of made-up stories, oldest first."""
    return Vectors((s.counts, s.terms.name_words) for s in stories)


def test_all_stories_at_once_and_two_alone_are_alike_in_the_same_way():
    """What is computed for many stories in one go is what the shares of two say."""
    archive = Archive(made_up(200))
    one = archive.entries[50]
    for near in archive.considered(one, 0.01, 5):
        assert near.likeness == pytest.approx(archive.likeness(one, near.entry), abs=2e-6)


def test_a_vector_has_length_one():
    """Long stories are no nearer to anything than short ones."""
    archive = Archive(made_up(50))
    for story in archive.entries:
        assert sum(w * w for w in archive.weights(story).values()) == pytest.approx(1)


def test_a_later_story_changes_no_weight():
    """Once the archive is settled, a story weighs its words as on the day it ran, whatever follows."""
    stories = Archive(made_up(2 * SETTLED)).entries
    short, long = vectors(stories[: SETTLED + 50]), vectors(stories)
    for place in (0, 60, SETTLED + 49):
        assert short.weights_of(place) == long.weights_of(place)


def test_between_two_steps_a_young_archive_stands_still():
    """A new story changes no weight of the others until the archive has grown by a step."""
    stories = Archive(made_up(60)).entries
    step = first_step(50)
    assert vectors(stories[:step]).weights_of(3) == vectors(stories[: step + 1]).weights_of(3)


def test_the_rarer_a_word_the_more_it_weighs():
    """A word of every story weighs least, one that no story holds most."""
    archive = Archive(made_up(100))
    event = next(term for term in archive.entries[0].counts if term.startswith("e"))
    assert archive.rarity("said") < archive.rarity(event) < archive.rarity("never met")


def test_words_that_the_archive_does_not_know_count_too():
    """A story from outside is less like an archive of which it shares only a part of the words."""
    one, other = made_up(2)
    known = vectors([one])
    counts = one.counts | {f"new{n}": 5 for n in range(20)}
    whole, part = (sum(w * w for w in known.of(c, ()).weights) for c in (one.counts, counts))
    assert whole == pytest.approx(1)
    assert part < 0.7
    assert known.weighed(other.counts)
