"""content/tags.yaml: what it may hold, and what is said when it is wrong."""

from pathlib import Path

import pytest

from plugins.stories.faults import Unreadable
from plugins.tags.authority_file import read_authority

LISTS = Path(__file__).parent / "lists"


def said(path):
    """The faults of a file as lines, without its folder."""
    with pytest.raises(Unreadable) as refusal:
        read_authority(path)
    return [str(fault).rpartition(path.name)[2].removeprefix(":") for fault in refusal.value.faults]


def test_a_good_list_is_read():
    """Kind, note and names as they were meant; an entry may be empty, and scalars stay text."""
    read = read_authority(LISTS / "good.yaml")
    assert [(e.name, e.kind, e.note, [a.name for a in e.aliases], e.line) for e in read.entries] == [
        ("Alma Torres", "person", "Mayor of Bellhaven.", ["Torres", "Torres, Alma"], 3),
        ("No", "topic", "", ["Nay"], 8),
        ("Lisbon", "", "", [], 9),
    ]
    assert read.never == ("week uk", "said monday")


def test_no_file_no_list(tmp_path):
    """Without the file, and with an empty one, the list is empty."""
    assert read_authority(tmp_path / "tags.yaml").entries == ()
    (tmp_path / "tags.yaml").write_text("# nothing yet\n")
    assert read_authority(tmp_path / "tags.yaml").entries == ()


def test_all_faults_of_form_are_told_at_once():
    """Unknown words, wrong kinds and shapes are named with line and mend."""
    assert said(LISTS / "faults.yaml") == [
        "2: human is no kind of tag: write one of person, place, organisation, topic",
        "3: colour is nothing that a tag has: write one of kind, note, aliases",
        "8: the note of a tag is one text: write it behind `note:` in one line",
        "9: Oslo holds no `name: value` lines: write it as `Oslo: {kind: topic}`",
        "10: aliases holds something that is no name: write `aliases: [One, Two]`",
        "12: nevr is no part of this file: did you mean never?",
    ]


def test_all_contradictions_are_told_at_once():
    """Names of two tags, circles, doubled tags and tags that are never to be used are named with both lines."""
    assert said(LISTS / "contradictions.yaml") == [
        "2: “Mayor” is another name of “Alma Torres” here and a tag of its own in line 4: take its own lines out, and write its aliases here, too: then it becomes “Alma Torres”",
        "3: “Torres” is another name of “Alma Torres” in line 2 already: leave it to one of the two tags",
        *(
            f"{line}: “{one}” and “{other}” are each other's names, in a circle with line {at}: "
            "keep one of the two tags and write the other among its aliases"
            for line, one, other, at in [
                (5, "UN", "United Nations", 6),
                (6, "United Nations", "World Body", 7),
                (7, "World Body", "UN", 5),
            ]
        ),
        "9: “Lisbon” is “lisbon” of line 8 again: make one of the two",
        "10: no address can be made of “!!”: write it in letters",
        "10: no address can be made of “???”: write it in letters",
        "11: “Alma Torres” is never to be used and is a tag in line 2: take it out of one of the two",
        "11: “torres” is never to be used and is another name of “Alma Torres” in line 2: take it out of one of the two",
    ]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("tags:\n  A: {kind: topic\n", 3),
        ("tags: [A, B]\n", 1),
        ("- A\n", 1),
        ("tags:\n  A:\n  A:\n", 3),
        ("never:\n  - a: b\n", 2),
    ],
)
def test_other_shapes_are_refused_with_their_line(tmp_path, text, line):
    """YAML that breaks, lists for mappings and the reverse, a name twice."""
    (tmp_path / "tags.yaml").write_text(text)
    (only,) = said(tmp_path / "tags.yaml")
    assert only.startswith(f"{line}: ")


def test_bytes_that_are_no_text_are_refused(tmp_path):
    """A file in another encoding is told, not guessed."""
    (tmp_path / "tags.yaml").write_bytes(b"tags:\n  Caf\xe9:\n")
    assert said(tmp_path / "tags.yaml") == ["1: this is no UTF-8 text: save the file as UTF-8"]
