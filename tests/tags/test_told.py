"""Stories as they are judged."""

import dataclasses

from plugins.tags.told import Told


def test_the_hash_is_of_the_words():
    """Headline, text and language count, each in its place; tags don't, and half a character is no obstacle."""
    story = Told("A ferry", "It waits.", "en", ("Harbours",))
    others = [Told("A ferry It", "waits."), Told("A ferry", "It waits!"), Told("A ferry", "It waits.", "de")]
    assert len({one.digest for one in (story, *others)}) == 4
    assert dataclasses.replace(story, tags=()).digest == story.digest
    assert Told("\ud800", "").digest
