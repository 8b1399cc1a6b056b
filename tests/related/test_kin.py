"""Kin that is remembered as long as neither the story nor the archive changes."""

import dataclasses
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from plugins.memory import Memory
from plugins.related import nearness
from plugins.related import terms as module
from plugins.related.kin import Kin, Told, remembered
from plugins.stories.story import read

HERE = Path(__file__).parent
LEAST = 0.155


def told(name):
    """A story of the small archive as it is judged."""
    story = read(HERE / "stories" / f"{name}.md")
    return Told(name, story.title, story.body, "en", story.date.date(), tuple(story.tags or ()))


@pytest.fixture
def archive():
    """All stories of the small archive."""
    return [told(path.stem) for path in sorted((HERE / "stories").glob("*.md"))]


@pytest.fixture
def memory(tmp_path):
    """An empty memory."""
    with Memory(tmp_path / "memory.sqlite") as opened:
        yield opened


@pytest.fixture
def judged(monkeypatch):
    """The keys of the stories whose kin was worked out, in order."""
    asked = []
    near = nearness.Archive.near
    monkeypatch.setattr(
        nearness.Archive, "near", lambda *args, **more: asked.append(args[1].key) or near(*args, **more)
    )
    return asked


def test_kin_come_with_their_reason(archive, memory):
    """Nearest first, each with words for a reader; a story with no kin gets none."""
    kin = Kin(archive, memory)
    assert kin.of(told("bees-die"), LEAST, 4, certain={}) == [
        ("bees-on-roofs", "both on Lund, Karin Alm, hives; same week")
    ]
    assert kin.of(told("library-boat"), LEAST, 4, certain={}) == []


def test_an_unchanged_archive_is_asked_once(archive, memory, judged):
    """The second answer comes from memory, in whatever order the stories are read."""
    first = Kin(archive, memory).of(told("bees-die"), LEAST, 4, certain={})
    assert Kin(archive[::-1], memory).of(told("bees-die"), LEAST, 4, certain={}) == first
    assert judged == ["bees-die"]


@pytest.mark.parametrize(
    "change",
    [{"title": "Hives"}, {"text": "Bees."}, {"day": date(2020, 1, 1)}, {"tags": ("Bees",)}, {"thread": "Bees"}],
    ids=str,
)
def test_any_change_of_another_story_is_noticed(archive, memory, judged, change):
    """What one story's kin is depends on all stories, so everything that is judged of any counts."""
    Kin(archive, memory).of(told("bees-die"), LEAST, 4, certain={})
    changed = [dataclasses.replace(s, **change) if s.key == "bees-on-roofs" else s for s in archive]
    Kin(changed, memory).of(told("bees-die"), LEAST, 4, certain={})
    assert judged == ["bees-die"] * 2


def test_a_later_story_leaves_settled_ones_alone(archive, memory, judged):
    """With one more story only those are judged again beside which it may stand."""
    newest = dataclasses.replace(told("bees-die"), key="bees-again", day=date(2022, 12, 20))
    for stories in (archive, [*archive, newest]):
        kin = Kin(stories, memory, newer=30)
        for story in stories:
            kin.of(story, LEAST, 4, certain={})
    assert sorted(judged[len(archive) :]) == ["bees-again", "comet-named"]


def test_the_day_it_ran_decides_what_is_newer(memory):
    """An old story that comes into the digest late is new there."""
    late = dataclasses.replace(told("bees-die"), ran=date(2022, 12, 20))
    kin = Kin([late, told("bees-on-roofs")], memory, newer=30)
    assert kin.of(told("bees-on-roofs"), LEAST, 4, certain={}) == []
    assert [key for key, _ in kin.of(late, LEAST, 4, certain={})] == ["bees-on-roofs"]


def test_another_question_gets_another_answer(archive, memory):
    """How near, how many, what is barred and what is certain are all part of the question."""
    kin, story = Kin(archive, memory), told("bees-die")
    for _ in range(2):
        assert kin.of(story, 0.9, 4, certain={}) == []
        assert kin.of(story, LEAST, 0, certain={}) == []
        assert kin.of(story, LEAST, 4, without={"bees-on-roofs"}, certain={}) == []
        assert [key for key, _ in kin.of(story, LEAST, 4, certain={"milk-price": "listed"})] == [
            "milk-price",
            "bees-on-roofs",
        ]


def test_a_remembered_answer_loads_no_analysis(archive, memory, tmp_path):
    """When nothing changed, neither NumPy nor a language library is imported."""
    kin = Kin(archive, memory)
    expected = [kin.of(story, LEAST, 4, certain={}) for story in archive]
    memory.close()
    code = "\n".join(
        [
            "import datetime, sys",
            "from pathlib import Path",
            "from plugins.memory import Memory",
            "from plugins.related.kin import Kin, Told",
            f"archive = {archive!r}",
            f"with Memory(Path({str(tmp_path / 'memory.sqlite')!r})) as memory:",
            "    kin = Kin(archive, memory)",
            f"    print([kin.of(story, {LEAST}, 4, certain={{}}) for story in archive])",
            "print([n for n in sys.modules if n.startswith(('plugins.language', 'numpy', 'nupunkt', 'snowball'))])",
        ]
    )
    again = subprocess.run(
        [sys.executable, "-c", code], cwd=HERE.parents[1], capture_output=True, text=True, check=True
    )
    assert again.stdout.splitlines() == [str(expected), "[]"]


def test_an_unchanged_story_is_not_analysed_twice(memory, monkeypatch):
    """The second time its terms come from memory; a changed title is another story."""
    asked = []
    terms = module.terms
    monkeypatch.setattr(module, "terms", lambda *story: asked.append(story) or terms(*story))
    for title in ("Ferry", "Ferry", "Ferries"):
        found = remembered(title, "The ferry of Hald sails.", "en", memory)
    assert [title for title, _, _ in asked] == ["Ferry", "Ferries"]
    assert found == terms("Ferries", "The ferry of Hald sails.", "en")
