"""Faults: how they read, and that each of them arrives."""

import logging
import pickle

from plugins.stories.faults import Fault, Unreadable, brief, report, typed


def test_a_fault_reads_as_the_house_writes_it():
    """Path, line, what is wrong and how to mend it, in one line."""
    assert str(Fault("content/a.md", 3, "it is wrong", "mend it")) == "content/a.md:3: it is wrong: mend it"


def test_unreadable_holds_all_faults_in_order():
    """The faults of a file come sorted by line, each once, and survive pickling."""
    late, early = Fault("a", 9, "x", "y"), Fault("a", 2, "x", "y")
    error = pickle.loads(pickle.dumps(Unreadable([late, early, late])))  # noqa: S301  our own bytes
    assert error.faults == (early, late)


def test_every_report_arrives(caplog):
    """A warning said twice, as in two rebuilds, arrives twice."""
    for _ in range(2):
        report(Fault("a", 1, "x", "y"), logging.WARNING)
    assert [(record.name, record.getMessage()) for record in caplog.records] == [("newsfold", "a:1: x: y")] * 2


def test_paths_are_given_as_an_editor_types_them(tmp_path, monkeypatch):
    """Below the working directory a path is relative, elsewhere whole."""
    monkeypatch.chdir(tmp_path)
    assert typed(tmp_path / "content" / "a.md") == "content/a.md"
    assert typed(tmp_path.parent / "b.md") == (tmp_path.parent / "b.md").as_posix()


def test_a_long_text_is_cut_for_a_message():
    """It is one line, of at most so many signs."""
    assert brief("one\n  two", 7) == "one two"
    assert brief("one two three", 7) == "one tw…"
