"""Whole captures become whole story files, as the cases beside this file show and explain."""

from __future__ import annotations

import json
import shlex
from pathlib import Path

import pytest

CASES = sorted(path for path in (Path(__file__).parent / "cases").iterdir() if path.is_dir())


def capture_of(case):
    """The case's input: a text, a page, or a file of any other kind."""
    (found,) = case.glob("capture.*")
    return found


def arguments_of(case):
    """The options that the case is run with, one line of a command."""
    return shlex.split((case / "args.txt").read_text()) if (case / "args.txt").exists() else []


def expected_of(case):
    """The stories that shall come of it, by file name; a case of one story has no folder for it."""
    if (case / "expected.md").exists():
        return [(case / "expected.md").read_bytes().decode()]
    return {path.name: path.read_bytes().decode() for path in sorted((case / "expected").glob("*.md"))}


def renewed(case, stories):
    """Write what came out as what is expected: one story as a file, several as files of a folder."""
    for old in [case / "expected.md", *(case / "expected").glob("*.md")]:
        old.unlink(missing_ok=True)
    if len(stories) == 1 and not (case / "expected").exists():
        (case / "expected.md").write_bytes(next(iter(stories.values())).encode())
        return
    (case / "expected").mkdir(exist_ok=True)
    for name, story in stories.items():
        (case / "expected" / name).write_bytes(story.encode())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_capture_becomes_the_stories_that_the_case_shows(case, desk, renew):
    """The files that the command writes are, byte for byte, those of the case."""
    ran = desk.capture(*arguments_of(case), capture_of(case))
    assert (ran.code, ran.err) == (0, "")
    stories = {Path(path).name: text for path, text in desk.stories().items()}
    found = list(stories.values()) if (case / "expected.md").exists() else stories
    if renew and (not expected_of(case) or found != expected_of(case)):
        renewed(case, stories)
    assert found == expected_of(case), f"read the difference; if the new story is better, renew: {case.name}"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_case_captured_again_changes_nothing(case, desk):
    """The same input a second time finds every story there."""
    desk.capture(*arguments_of(case), capture_of(case))
    before = desk.stories()
    ran = desk.capture(*arguments_of(case), capture_of(case))
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.count(": already there: it was made from this very capture") == len(before)
    assert desk.stories() == before


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_case_says_why(case):
    """Every case explains in words what it shows."""
    assert len((case / "why.md").read_text().split()) >= 15


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_line_of_a_capture_is_accounted_for(case, desk):
    """The receipt names every line of a text, or every block of a page, exactly once and in order."""
    for line in desk.capture("--json", capture_of(case)).out.splitlines():
        answer = json.loads(line)
        if "feed" in answer:
            continue  # a list of feeds holds no story
        numbers = [line["n"] for line in answer["lines"]]
        assert numbers == sorted(set(numbers))
        assert all(line["why"] for line in answer["lines"])
        if capture_of(case).suffix == ".txt" and len(expected_of(case)) == 1:
            rows = enumerate(capture_of(case).read_text().split("\n"), 1)
            filled = [n for n, row in rows if row.strip()]
            assert [n for n in numbers if n in filled] == filled
