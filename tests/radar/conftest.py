"""A small archive to ask."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from plugins.stories.writing import compose

WORDS = [
    f"{a}{b}"
    for a in "stone river ferry swan mayor bridge night court tower field".split()
    for b in "s ed ing er ly less".split()
]


@pytest.fixture
def content(tmp_path: Path, monkeypatch):
    """An empty content folder; the working directory is the one above it, so that paths are told short."""
    monkeypatch.chdir(tmp_path)
    return Path("content")


@pytest.fixture
def story(content):
    """Write a story and give its path: `story(name, body, **fields)`."""

    def write(name, body="", **fields):
        path = content / "stories" / "2022" / "10" / f"{name}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(compose({"title": name, "date": "2022-10-01", **fields}, body), encoding="utf-8")
        return path

    return write


@pytest.fixture
def words():
    """Made-up text that is the same in every run: `words(seed, count)`."""
    return lambda seed, count=300: " ".join(random.Random(seed).choices(WORDS, k=count))


@pytest.fixture
def changed():
    """Replace a share of a text's words by others: `changed(text, share)`."""

    def change(text, share, seed=7):
        choose = random.Random(seed)
        return " ".join(f"other{choose.randrange(9999)}" if choose.random() < share else w for w in text.split())

    return change
