"""What an editor may want to settle in tags.yaml."""

import pytest
import yaml

from plugins.tags.authority import Alias, Authority, Entry
from plugins.tags.listing import Used, listing

TEXTS = ["They met in Lisbon. Alma Torres spoke, and Torres left. People in Lisbon heard of it."]


def lines(*used, authority=None):
    """The listing of tags."""
    return list(listing(used, authority or Authority(), TEXTS))


@pytest.mark.parametrize(
    ("one", "other", "kept", "why"),
    [
        ("Vladimir Putin", "Putin", "Vladimir Putin", "a part of the name"),
        ("United Nations", "UN", "United Nations", "initials"),
        ("election", "elections", "elections", "singular and plural, or another ending"),
        ("Volodymyr Zelensky", "Volodymyr Zelenskiy", "Volodymyr Zelensky", "nearly one spelling"),
    ],
)
def test_near_duplicates_are_offered_as_one(one, other, kept, why):
    """Spelling, number, a part of a name and initials: the fuller or the more used one is shown, the other an alias."""
    counts = (3, 2) if one == kept else (2, 3)
    told = lines(Used(one, ("a", "b", "c")[: counts[0]]), Used(other, ("d", "e", "f")[: counts[1]]))
    (line,) = [line for line in told if line.startswith("  ")]
    dropped = other if kept == one else one
    assert line.startswith(f"  {kept}: {{kind: ")
    assert f"aliases: [{dropped}]" in line
    assert f"# {why}: " in line


@pytest.mark.parametrize(("one", "other"), [("Iran", "Iraq"), ("China", "Communist Party of China"), ("oil", "gas")])
def test_different_things_are_left_apart(one, other):
    """Short names that look alike, and a country in the name of a body, are two things."""
    assert not [line for line in lines(Used(one, ("a", "b")), Used(other, ("c", "d"))) if "aliases" in line]


def test_rare_and_unexplained_tags_have_a_line_each():
    """Rare tags with and without a page, and those that nobody explained, stand in parts of their own."""
    told = lines(Used("Lisbon", ("a", "b")), Used("Alma Torres", ("a",)), Used("Oslo", ("b",), shown=False))
    assert [line for line in told if line.startswith("  ")] == [
        '  Alma Torres: {kind: person, note: ""}  # a',
        '  Oslo: {kind: topic, note: ""}  # b',
        '  Lisbon: {kind: place, note: ""}  # 2 stories',
    ]
    assert told[-1] == "# 2 tags, 0 of them in tags.yaml"


def test_what_is_explained_is_left_out():
    """A tag with kind and note needs no line; one with a kind alone only where more stories carry it."""
    entries = (
        Entry("Lisbon", "place", "A town."),
        Entry("Oslo", "place"),
        Entry("Lima", "place", aliases=(Alias("Ciudad"),)),
    )
    told = lines(
        Used("Lisbon", ("a", "b")), Used("Oslo", ("a",)), Used("Lima", ("a", "b")), authority=Authority(entries)
    )
    assert [line for line in told if line.startswith("  ")] == [
        '  Lima: {kind: place, aliases: [Ciudad], note: ""}  # 2 stories'
    ]


def test_lines_are_yaml_as_they_stand():
    """Names with marks that YAML would take for its own are quoted, so that a line can be pasted."""
    odd = ["C#", "AT&T", "No: 10", "“Quoted”", "- dash", "O'Neill, Tip", "[x]", "women’s rights"]
    told = lines(*(Used(name, ("a", "b")) for name in odd))
    read = yaml.load("tags:\n" + "\n".join(line for line in told if line.startswith("  ")), yaml.BaseLoader)  # noqa: S506  the loader that makes least of a text
    assert set(read["tags"]) == set(odd)
