"""The archive's vocabulary in a build."""

import dataclasses

import pytest

from plugins.memory import Memory
from plugins.tags.learning import Archive
from plugins.tags.told import Told


def story(title, text, *tags):
    """A story in English."""
    return Told(title, text, "en", tags)


KNOWN = [story(f"Ferry {n}", "The ferry waits at the quay for the pilot.", "Harbours") for n in range(6)]
KNOWN += [story(f"Goal {n}", "The striker scored and the coach smiled.", "Football") for n in range(6)]
STORY = story("A ferry", "The pilot of the ferry saw the quay.")


@pytest.fixture
def memory(tmp_path):
    """An empty memory."""
    with Memory(tmp_path / "memory.sqlite") as opened:
        yield opened


def test_fitting_tags_come_with_their_stems(memory):
    """A story gets the archive's fitting tags, with the stems that other things are compared by."""
    (known,) = Archive(KNOWN, memory).fitting(STORY)
    assert (known.tag, known.key) == ("Harbours", ("harbour",))
    assert known.share >= Archive(KNOWN, memory).judged(STORY)[1]


def test_answer_is_remembered_for_the_same_archive(memory):
    """A second archive of the same stories and tags answers the same; one taught otherwise does not."""
    first = Archive(KNOWN, memory).fitting(STORY)
    assert Archive(KNOWN, memory).fitting(STORY) == first
    renamed = [dataclasses.replace(s, tags=("Ports",)) if s.tags == ("Harbours",) else s for s in KNOWN]
    assert [known.tag for known in Archive(renamed, memory).fitting(STORY)] == ["Ports"]


def test_archive_spells_by_stems(memory):
    """Each tag is found by the stems of its words."""
    assert Archive(KNOWN, memory).spelt()[("harbour",)] == "Harbours"


def test_nobody_tagged_anything(memory):
    """Without a tagged story there is no vocabulary, and no error."""
    archive = Archive([STORY], memory)
    assert archive.fitting(STORY) == []
    assert archive.spelt() == {}
