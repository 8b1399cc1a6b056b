"""A story's properties are typed, and tolerant of what is absent."""

import datetime as dt
from pathlib import Path

from plugins.stories.story import parse, read, story_files

FULL = """---
title: A dam holds
date: 2022-11-09 18:30
published: 2022-11-08
author: Brook, Ada
tags: []
summary: ""
image: https://bay.example/dam.jpg
rights: Excerpt
status: SKIP
related: the-other
seen_with: [{title: Rain, kicker: Weather}]
corrections: ["2022-11-10: The year."]
captured: {hash: 00ff}
---

Text.
"""


def test_a_full_story():
    """Written fields come in their types; empty means none, not absent."""
    story = parse(FULL, Path("a.md"))
    assert story.date == dt.datetime(2022, 11, 9, 18, 30)  # noqa: DTZ001  no zone was written
    assert story.published == dt.date(2022, 11, 8)
    assert (story.authors, story.tags, story.summary) == (["Brook, Ada"], [], "")
    assert (story.rights, story.status, story.slug, story.related) == ("excerpt", "held", "a-dam-holds", ["the-other"])
    assert story.seen_with == [{"title": "Rain", "kicker": "Weather"}]
    assert story.corrections == [{"date": "2022-11-10", "text": "The year."}]
    assert story.captured == {"hash": "00ff"}
    assert story.image == {"url": "https://bay.example/dam.jpg"}
    assert (story.body, story.body_line, story.lines["date"]) == ("Text.\n", 17, 3)


def test_a_bare_story():
    """What nobody wrote is None or empty, and the story is our own."""
    story = parse("Text.\n")
    absent = (story.date, story.published, story.lang, story.tags, story.summary, story.source, story.related)
    assert absent == (None,) * 7
    assert (story.title, story.authors, story.rights, story.status) == ("", [], "own", "published")
    assert (story.seen_with, story.corrections, story.captured, story.image) == ([], [], {}, {})


def test_story_files_are_found_in_order(tmp_path):
    """Every Markdown file below stories/, sorted; nothing else."""
    for name in ("stories/2022/11/b.md", "stories/2022/11/a.md", "stories/note.txt", "pages/c.md"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("---\ntitle: x\n---\n", encoding="utf-8")
    found = story_files(tmp_path)
    assert [path.name for path in found] == ["a.md", "b.md"]
    assert read(found[0]).title == "x"
