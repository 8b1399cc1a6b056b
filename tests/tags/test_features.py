"""Stories as numbers."""

import numpy as np

from plugins.tags.features import Weights, occurrences
from plugins.tags.told import Told


def test_rows_have_length_one(archive):
    """Each story's weights have unit length, so that long stories count no more."""
    assert np.allclose(np.diag(Weights(archive).among_known()), 1)
    assert np.allclose(Weights(archive).of(archive), Weights(archive).among_known(), atol=1e-5)


def test_story_of_unknown_words_weighs_nothing(archive):
    """A story without a known word is a row of zeros."""
    assert not Weights(archive).of([Told("Xyzzy", "Plugh frotz.")]).any()


def test_words_of_a_tag_occur_together():
    """A tag of two words occurs where both stand side by side, in any form."""
    keys = {("climat", "chang"): 0, ("moon",): 1}
    stories = [
        Told("", "Climate changes fast. Climate changed."),
        Told("", "A change of climate."),
        Told("Two moons", ""),
    ]
    anywhere, headline = occurrences(stories, keys, 2)
    assert anywhere.tolist() == [[1, 0], [0, 0], [0, 1]]
    assert headline.tolist() == [[0, 0], [0, 0], [0, 1]]


def test_passing_mention_counts_less():
    """One mention after the lead is weaker than one in it."""
    stories = [
        Told("", "The moon rose. " + "Then nothing more was to be seen. " * 9),
        Told("", "Nothing was seen there. " * 12 + "The moon rose."),
    ]
    anywhere, _ = occurrences(stories, {("moon",): 0}, 1)
    assert anywhere[0, 0] > anywhere[1, 0] > 0
