"""Every shape of header that people write gives the story that they meant."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.stories.faults import Unreadable
from plugins.stories.fields import STORY_NEEDS
from plugins.stories.header import examine, split
from plugins.stories.story import parse, read

HEADERS = sorted((Path(__file__).parent / "headers").glob("*.md"))
BROKEN = sorted((Path(__file__).parent / "broken").glob("*.md"))


@pytest.mark.parametrize("case", HEADERS, ids=lambda path: path.stem)
def test_every_shape_gives_the_story_that_was_meant(case):
    """Each file in headers/ reads as the fields and the body that its .json states."""
    expected = json.loads(case.with_suffix(".json").read_text(encoding="utf-8"))
    story = read(case)
    assert {"fields": story.fields, "body": story.body} == expected


@pytest.mark.parametrize("case", BROKEN, ids=lambda path: path.stem)
def test_every_fault_is_named_with_its_line_and_its_mend(case, monkeypatch):
    """Each file in broken/ is refused with exactly the messages that its .faults states, all at once."""
    monkeypatch.chdir(case.parent)
    with pytest.raises(Unreadable) as refusal:
        read(Path(case.name), STORY_NEEDS)
    expected = case.with_suffix(".faults").read_text(encoding="utf-8").splitlines()
    assert [str(fault) for fault in refusal.value.faults] == expected


@pytest.mark.parametrize("case", HEADERS, ids=lambda path: path.stem)
def test_lines_point_at_the_fields(case):
    """The line of each field is the one that begins with its name, and the body's line is where the body begins."""
    text = case.read_text(encoding="utf-8-sig")
    header = split(text)
    lines = text.splitlines()
    for name, line in header.lines.items():
        assert lines[line - 1].lower().startswith(name)
    if header.body:
        assert lines[header.body_line - 1] == header.body.splitlines()[0]


def test_the_shape_is_named():
    """A header tells whether it is YAML, plain or none."""
    shapes = {case.stem: split(case.read_text(encoding="utf-8-sig")).shape for case in HEADERS}
    assert shapes.pop("no-header") == shapes.pop("empty-file") == "none"
    assert all(
        shape == ("plain" if "plain" in name else "yaml") for name, shape in shapes.items() if "folded" not in name
    )


def test_the_slow_way_reads_as_the_quick_one(monkeypatch):
    """Field by field gives what reading all fields at once gives, so that one odd value never changes its neighbours."""
    texts = [case.read_text(encoding="utf-8-sig") for case in HEADERS]
    quick = [split(text) for text in texts]
    monkeypatch.setattr("plugins.stories.yaml_header._whole", lambda *_: None)
    assert [split(text) for text in texts] == quick


def test_pure_python_yaml_reads_the_same(monkeypatch):
    """Without libyaml the same stories come out."""
    import yaml

    texts = [case.read_text(encoding="utf-8-sig") for case in HEADERS]
    with_libyaml = [split(text) for text in texts]
    monkeypatch.setattr("plugins.stories.yaml_values.Loader", yaml.BaseLoader)
    assert [split(text) for text in texts] == with_libyaml


def test_a_moving_field_below_a_plain_header_is_never_obeyed_silently():
    """`Save_as:` in a text that was pasted right below a plain header stays text, and the editor is told."""
    case = Path(__file__).parent / "headers" / "plain-text-right-below.md"
    story = parse(case.read_text(encoding="utf-8"))
    assert "save_as" not in story.fields
    assert "`Save_as: …` right below the header is taken as text" in str(story.warnings[0])


def test_a_moving_field_in_a_plain_header_is_said():
    """`Save_as:` that may be the text's first line is honoured, as Pelican does, but never silently."""
    story = parse("Title: x\nDate: 2022-11-09\nSave_as: a.html\n\nText.\n")
    assert story.fields["save_as"] == "a.html"
    assert "<text>:3: `Save_as: a.html` moves this story" in str(story.warnings[0])


def test_a_number_that_yaml_takes_for_a_comment_is_said():
    """` #1` in an unquoted headline is lost to YAML; the editor is told, and a real comment is not."""
    story = parse("---\ntitle: Prize #1 goes home\nkicker: x # why\ncomment: 'a #b'\nsource: C#\n---\n")
    assert [str(warning) for warning in story.warnings] == [
        "<text>:2: `#1 goes home` is read as a comment: put the value in quotes if it belongs to it"
    ]


PIECES = st.sampled_from(
    "--- ... title: date: tags: Save_as: a \n \n\n \t - [ ] { } , \" ' # & * ! | > |- % @ ` ? : : 2022-11-09 \r\n \ufeff \x85 \x00 <<: *a &a !!str é".split(
        " "
    )
)


@settings(max_examples=1500, deadline=None, derandomize=True)
@given(st.one_of(st.lists(PIECES, max_size=30).map(" ".join), st.lists(PIECES, max_size=30).map("\n".join), st.text()))
def test_whatever_a_file_holds_it_is_read_or_its_faults_are_named(text):
    """No text makes the reader fail otherwise than by naming faults with a line that the file has."""
    for opened in (text, f"---\n{text}\n---\n", f"Title: x\n{text}"):
        count = opened.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1
        assert all(1 <= fault.line <= count and fault.what and fault.mend for fault in faults_of(opened))


def faults_of(text):
    """Give the faults of a text, none when it can be read."""
    try:
        parse(text, needs=STORY_NEEDS)
    except Unreadable as error:
        return error.faults
    return ()


def test_lists_in_lists_in_lists_are_named_not_followed():
    """Ten thousand brackets in a field, and aliases that grow without end, end as a fault or as text."""
    with pytest.raises(Unreadable, match="tags can't be read"):
        split("---\ntitle: a\ntags: " + "[" * 10_000 + "\n---\n")
    with pytest.raises(Unreadable, match="needs quotes"):
        split("---\ntags: [&a [x, x], &b [*a, *a], [*b, *b]]\n---\n")
    assert split("---\ntags:\n- &a [x, x]\n- *a\n---\n").fields["tags"][0] == "&a [x, x]"


@pytest.mark.parametrize(
    "value", ["[" * 30_000, "{" * 30_000, "\n  " + "- " * 30_000 + "x", "\n  " + "? " * 30_000 + "x"]
)
def test_a_value_nested_without_end_is_survived(value):
    """Such a value is read as text or found fault with; libyaml alone would end the whole program."""
    header, faults = examine(f"---\ntitle: T\nodd: {value}\n---\nText")
    assert header.fields["title"] == "T" or faults
