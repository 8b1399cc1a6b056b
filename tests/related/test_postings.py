"""What is looked at of an archive, and that it is enough."""

from datetime import timedelta

import pytest

from plugins.related.nearness import Archive
from plugins.related.postings import BOUNDS, Bounds, Postings
from plugins.related.settings import KNOWN
from plugins.related.vectors import Vectors
from tests.related.archives import made_up

LEAST = KNOWN["RELATED_LEAST"].default
UNBOUNDED = Bounds(holding=10**9, read=10**9, judged=10**9)


@pytest.fixture(scope="module")
def stories():
    """An archive in which the commonest words stand in hundreds of stories, oldest first."""
    return Archive(made_up(3_000)).entries


def keys(near):
    """The keys of what was found, in order."""
    return [n.entry.key for n in near]


def test_the_bounded_index_finds_the_exact_five_nearest(stories):
    """At least 98 % of what a look at every story finds, with and without later stories."""
    for newer in (None, 7):
        bounded, exact = Archive(stories, newer=newer), Archive(stories, newer=newer, bounds=UNBOUNDED)
        found = [(set(keys(bounded.near(s, LEAST, 5))), set(keys(exact.near(s, LEAST, 5)))) for s in stories[::12]]
        assert sum(len(both) for _, both in found) > 500
        assert sum(len(mine & both) for mine, both in found) >= 0.98 * sum(len(both) for _, both in found)


@pytest.mark.parametrize("bounds", [BOUNDS, Bounds(holding=10, read=80, judged=10)], ids=str)
def test_no_question_reads_more_than_its_bounds(stories, bounds):
    """Neither the postings of a story nor those of one of its words nor the stories judged grow beyond what is set."""
    vectors = Vectors((s.counts, s.terms.name_words) for s in stories)
    postings = Postings(vectors, bounds)
    most = 0
    for at in range(0, len(stories), 50):
        places, weights = postings.looked_at(vectors.at(at), at, len(stories))
        assert len(places) == len(weights) <= bounds.read
        assert len(postings.near(vectors.at(at), at, len(stories), 0.01)) <= bounds.judged
        most = max(most, len(places))
    assert bounds == BOUNDS or most > bounds.read / 2


def test_of_a_common_word_the_nearest_in_time_are_read(stories):
    """Where a word's list is cut, what ran shortly before and after the story stays; never what may not be named."""
    vectors = Vectors((s.counts, s.terms.name_words) for s in stories)
    postings = Postings(vectors, Bounds(holding=20, read=10**9, judged=10**9))
    asking = vectors.of({"said": 1}, ())
    assert postings.near(asking, 1_500, 3_000, 0.0).tolist() == list(range(1_490, 1_510))
    assert postings.near(asking, 1_500, 1_504, 0.0).tolist() == list(range(1_484, 1_504))


def test_later_stories_change_nothing(stories):
    """What is found for a story up to a day is the same whether the archive ends there or goes on for years."""
    half = stories[:1_500]
    short, long = Archive(half, newer=7), Archive(stories, newer=7)
    settled = [s for s in half if s.day < half[-1].day - timedelta(days=7)]
    assert len(settled) > 1_200
    for story in settled[::10]:
        assert short.considered(story, LEAST, 5) == long.considered(story, LEAST, 5)
