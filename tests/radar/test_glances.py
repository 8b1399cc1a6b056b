"""A glance sees what the parser would read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.radar.glances import glance, glances
from plugins.stories.story import parse
from plugins.stories.writing import compose

HEADERS = {
    "plain": ("title: A ferry sinks\ndate: 2022-10-01", {"title": "A ferry sinks", "day": "2022-10-01"}),
    "published goes first": ("date: 2022-10-04\npublished: 2022-10-01 18:30", {"day": "2022-10-01"}),
    "double quotes": ('title: "Ferry: sunk"', {"title": "Ferry: sunk"}),
    "single quotes": ("title: 'Ferry: sunk'", {"title": "Ferry: sunk"}),
    "an escape": (r'title: "Ferry \"Anna\""', {"title": 'Ferry "Anna"'}),
    "a doubled quote": ("title: 'It''s over'", {"title": "It's over"}),
    "a folded block": ("title: >-\n  A ferry\n  sinks", {"title": "A ferry sinks"}),
    "a second line": ("title: A ferry\n  sinks", {"title": "A ferry sinks"}),
    "a remark": ("slug: ferry # see the other one", {"slug": "ferry"}),
    "a number sign in the text": ("title: Issue#5", {"title": "Issue#5"}),
    "captured in lines": (
        "captured:\n  date: 2022-10-01\n  hash: ab12\n  id: 'tag:x,1'",
        {"hash": "ab12", "ident": "tag:x,1"},
    ),
    "captured in one": ("captured: {date: 2022-10-01, hash: ab12}", {"hash": "ab12"}),
    "pins in one": ("related: [one-ferry, two]", {"pinned": ("one-ferry", "two")}),
    "pins in lines": ("related:\n- one-ferry\n- two\nslug: x", {"pinned": ("one-ferry", "two"), "slug": "x"}),
    "status in capitals": ("status: Held", {"status": "held"}),
}


@pytest.mark.parametrize("name", HEADERS)
def test_fields_are_seen_in_every_shape(name, tmp_path):
    """Quotes, remarks, blocks and records give the value that the parser gives."""
    header, expected = HEADERS[name]
    path = tmp_path / "story.md"
    path.write_text(f"---\n{header}\n---\n\nThe body.\n", encoding="utf-8")
    seen = glance(path)
    assert {field: getattr(seen, field) for field in expected} == expected
    assert seen.body.strip() == "The body."


def test_a_plain_header_is_read_too(tmp_path):
    """Pelican's own `Key: value` header ends at the first blank line."""
    path = tmp_path / "story.md"
    path.write_text("Title: A ferry sinks\nSource_url: https://a.example/1\n\nThe body: here.\n", encoding="utf-8")
    seen = glance(path)
    assert (seen.title, seen.source_url, seen.body.strip()) == (
        "A ferry sinks",
        "https://a.example/1",
        "The body: here.",
    )


@given(st.text(min_size=1).filter(str.strip), st.text())
def test_what_the_house_writes_is_seen_as_written(tmp_path_factory, title, source):
    """Whatever stands in a title or a source, the glance and the parser agree on a file that the house wrote."""
    text = compose({"title": title, "source": source, "date": "2022-10-01"}, "Body.")
    path = tmp_path_factory.mktemp("glance") / "story.md"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    try:
        story = parse(path.read_bytes().decode("utf-8"), path)
    except UnicodeDecodeError:
        return
    seen = glance(path)
    assert seen.title == story.title
    assert seen.source.strip() == (story.source or "")


def test_a_broken_header_hides_no_other_story(content, story):
    """A header that can't be read leaves the body to compare; other stories are seen."""
    story("one", "Text.")
    (content / "stories" / "broken.md").write_text("---\ntitle: [\n---\n\nText of its own.\n", encoding="utf-8")
    assert [seen.body.strip() for seen in glances(content)] == ["Text.", "Text of its own."]


def test_an_archive_that_is_not_there_is_empty(tmp_path):
    """A new project has no stories, and that is no fault."""
    assert glances(tmp_path / "content") == []
