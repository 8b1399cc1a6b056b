"""Files written whole or not at all, and texts that reading gives back."""

import os
import stat

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.stories.header import split
from plugins.stories.story import parse
from plugins.stories.writing import compose, replace, scalar, write_new

TEXTS = st.text(st.characters(exclude_categories=("Cs",)))
RECORDS = st.lists(
    st.dictionaries(st.sampled_from(["title", "kicker", "teaser", "byline"]), TEXTS, min_size=1), min_size=1
)


@settings(max_examples=400, deadline=None, derandomize=True)
@given(TEXTS, st.lists(TEXTS), RECORDS)
def test_every_text_is_read_back(text, items, records):
    """Titles, lists and lists of mappings come back to the character, the body as it was."""
    fields = {"title": text, "tags": items, "seen_with": records, "captured": {"hash": text}}
    header = split(compose(fields, "Text.\n\n---\n\nmore: x"))
    assert (header.fields, header.body) == (fields, "Text.\n\n---\n\nmore: x\n")


@settings(max_examples=300, deadline=None, derandomize=True)
@given(TEXTS)
def test_other_yaml_readers_read_the_same_text(text):
    """A scalar is text to every YAML reader, also where it looks like a number or a truth; only days are left plain."""
    written = scalar(text)
    read = yaml.safe_load(f"a: {written}")["a"]
    assert str(read) == text if written[:1].isdigit() else read == text


@pytest.mark.parametrize("text", ["no", "Yes", "NULL", "~", "1984", "3.10", "0x1f", "1e3", "-5", "12:30", "", ".inf"])
def test_what_others_take_for_something_else_is_quoted(text):
    """Norway's no, years and nulls are in quotes, so that no tool turns them into something else."""
    assert scalar(text) == f'"{text}"'


def test_a_new_story_is_pleasant_to_read():
    """Fields stand in the order of the table, plain where they can be, blocks where they have several lines."""
    fields = {
        "mood": "calm",
        "seen_with": [{"title": "Rain: more", "kicker": "Weather"}],
        "comment": "One.\n\nTwo: # three.",
        "tags": ["Water", "a, b"],
        "title": "It's 10 o'clock",
        "date": "2022-11-09",
        "related": [],
    }
    assert compose(fields, "\n\nText.") == (
        "---\ntitle: It's 10 o'clock\ndate: 2022-11-09\ntags: [Water, \"a, b\"]\n"
        "comment: |-\n  One.\n\n  Two: # three.\nrelated: []\n"
        'seen_with:\n  - title: "Rain: more"\n    kicker: Weather\nmood: calm\n---\n\nText.\n'
    )
    assert parse(compose(fields, "Text.")).fields == fields


def test_a_new_file_never_overwrites(tmp_path):
    """A name that is taken raises FileExistsError and leaves the file and the folder as they were."""
    path = tmp_path / "2022" / "11" / "a.md"
    write_new(path, "first\r\n")
    with pytest.raises(FileExistsError):
        write_new(path, "second")
    assert path.read_bytes() == b"first\r\n"
    assert list(path.parent.iterdir()) == [path]


def test_a_new_file_needs_no_hard_links(tmp_path, monkeypatch):
    """On a file system without hard links a new story is written all the same, and still never overwrites."""

    def refuse(*_):
        raise PermissionError

    monkeypatch.setattr("os.link", refuse)  # no such file system can be had in a test
    path = tmp_path / "a.md"
    write_new(path, "first")
    with pytest.raises(FileExistsError):
        write_new(path, "second")
    assert (path.read_bytes(), list(tmp_path.iterdir())) == (b"first", [path])


def test_a_new_file_has_the_usual_mode(tmp_path):
    """A new story has the mode that the person's umask gives, not that of a temporary file."""
    before = os.umask(0o022)
    try:
        write_new(tmp_path / "a.md", "x")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "a.md").stat().st_mode) == 0o644


def test_replacing_keeps_mode_and_link(tmp_path):
    """An existing file is replaced in one step; its mode stays, and a link to it stays a link."""
    path, link = tmp_path / "a.md", tmp_path / "b.md"
    path.write_text("old", encoding="utf-8")
    path.chmod(0o640)
    link.symlink_to(path)
    replace(link, "new")
    assert (path.read_text(encoding="utf-8"), link.is_symlink()) == ("new", True)
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert sorted(tmp_path.iterdir()) == [path, link]


def test_replacing_needs_a_file(tmp_path):
    """A file that is not there is not made."""
    with pytest.raises(FileNotFoundError):
        replace(tmp_path / "a.md", "x")
    assert list(tmp_path.iterdir()) == []
