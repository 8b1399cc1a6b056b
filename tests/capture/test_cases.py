"""Whole captures become whole story files, as the cases beside this file show and explain."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest

CASES = sorted(path for path in (Path(__file__).parent / "cases").iterdir() if path.is_dir())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_capture_becomes_the_story_that_the_case_shows(case, desk, renew):
    """The file that the command writes is, byte for byte, the case's expected.md."""
    capture = next(path for path in (case / "capture.txt", case / "capture.html") if path.exists())
    arguments = shlex.split((case / "args.txt").read_text()) if (case / "args.txt").exists() else []
    ran = desk.capture(*arguments, capture)
    assert (ran.code, ran.err) == (0, "")
    (story,) = desk.stories().values()
    expected = case / "expected.md"
    if renew and (not expected.exists() or expected.read_bytes().decode() != story):
        expected.write_bytes(story.encode())
    assert story == expected.read_bytes().decode(), (
        f"read the difference; if the new story is better, renew: {case.name}"
    )


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_case_says_why(case):
    """Every case explains in words what it shows."""
    assert len((case / "why.md").read_text().split()) >= 15


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_line_of_a_capture_is_accounted_for(case, desk):
    """The receipt names every line of a text, or every block of a page, exactly once and in order."""
    import json

    capture = next(path for path in (case / "capture.txt", case / "capture.html") if path.exists())
    answer = json.loads(desk.capture("--json", capture).out)
    numbers = [line["n"] for line in answer["lines"]]
    assert numbers == sorted(set(numbers))
    assert all(line["why"] for line in answer["lines"])
    if capture.suffix == ".txt":
        filled = [n for n, line in enumerate(capture.read_text().split("\n"), 1) if line.strip()]
        assert [n for n in numbers if n in filled] == filled
