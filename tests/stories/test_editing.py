"""Line surgery: one field changes, every other byte stays, and reading gives the value back."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.stories.editing import set_field
from plugins.stories.faults import Unreadable
from plugins.stories.header import split
from plugins.stories.story import parse

WORDS = (
    "dam river no yes 1984 ~ Zürich Київ 🕊️ it's “so” C# #top a:b : :: - -- -x ? ! !x & *x @you %d `code` | > >- [x] {y} "
    "[ ] { } , ; a,b it's: ' \" \\ \\n <b> &amp; ... --- = null 3.10 0x1f 2022-11-09 https://example.org/a?b=c#d"
).split()
HARD = [
    "",
    " ",
    "\n",
    "\t",
    "a\nb\n",
    "\n\na",
    "  lead",
    "trail ",
    "a\r\nb",
    "\x00\x07",
    "\x85",
    "\u2028",
    "\ufeff",
    "\ue028",
    "a #b",
    "a: b",
    "\xa0",
]
BODIES = [
    "",
    "Text.\n",
    "Text without an end",
    "\n\nText: with a colon.\n---\ntitle: not a header\n",
    "[a]: http://example.org\n\n<b>\n\n    code\n",
]
LISTS = ("tags", "authors", "related")


def a_text(chance):
    """Make a text of words that trip YAML over, now and then a hard one."""
    if chance.random() < 0.15:
        return chance.choice(HARD)
    return " ".join(chance.choice(WORDS) for _ in range(chance.randint(1, 5)))


def a_line(chance):
    """Make a text of one line without white space round it."""
    return " ".join("".join(sign for sign in a_text(chance) if sign.isprintable()).split()) or "x"


def a_value(chance, name):
    """Make a value of the kind that the field takes."""
    if name in LISTS:
        return list(dict.fromkeys(a_line(chance) for _ in range(chance.randint(0, 4))))
    if name == "seen_with":
        return [{key: a_text(chance) for key in ("title", "kicker", "teaser")} for _ in range(chance.randint(0, 3))]
    if name == "captured":
        return {"date": "2022-11-09", "hash": a_text(chance)}
    return a_text(chance)


def a_yaml_field(chance, name):
    """Make the lines of a field as different people write it."""
    plain = " ".join(chance.choice(["dam", "river", "Київ", "1984", "no", "it's", "C#", "a:b"]) for _ in range(3))
    quoted = plain.replace("'", "''")
    shapes = [
        f"{name}: {plain}",
        f"{name}:   {plain}   # why: this",
        f'{name}: "{plain}\\t: \\"x\\" #"',
        f"{name}: '{quoted}: # no'  # but this",
        f"{name}: {plain}: and more",
        f"{name}: |\n  {plain}\n\n    # not a comment\n  {plain}",
        f"{name}: >-\n  {plain}:\n  {plain}",
        f"{name}: {plain}\n  {plain}\n  # and: so",
        f"{name}:",
        f"{name}: # nothing yet",
        f"{name.capitalize()}: {plain}",
    ]
    if name in LISTS:
        shapes = [
            f"{name}: [a, '{quoted}', \"x, y\"]",
            f"{name}: [a, b] # two",
            f"{name}: [\n  a,\n  b\n  ]",
            f"{name}:\n- a\n# between\n- {plain}",
            f"{name}:\n  - a: {plain}\n  - 'b'\n",
            f"{name}: a, b, c",
            f"{name}: []",
        ]
    elif name == "seen_with":
        shapes = [
            f"{name}:\n  - title: {plain}: x\n    kicker: k\n\n  - title: y",
            f"{name}: [{{title: a, kicker: b}}]",
        ]
    elif name == "captured":
        shapes = [f"{name}: {{date: 2022-11-09, hash: ab}}", f"{name}:\n  date: 2022-11-09\n  hash: {plain}"]
    return chance.choice(shapes)


FIELDS = (
    "title",
    "date",
    "summary",
    "kicker",
    "comment",
    "mood",
    "tags",
    "authors",
    "related",
    "seen_with",
    "captured",
)


def a_yaml_file(chance):
    """Make a file with YAML front matter: fields in any order and shape, comments, blank lines, any line ends."""
    names = chance.sample(FIELDS, chance.randint(0, 8))
    lines = []
    for name in names:
        lines.append("date: 2022-11-09" if name == "date" else a_yaml_field(chance, name))
        if chance.random() < 0.2:
            lines.append(chance.choice(["# a note: to self", "", "#", "# tags: [old]"]))
    header = "".join(line + "\n" for line in lines)
    text = f"---\n{header}{chance.choice(['---', '...'])}\n{chance.choice(BODIES)}"
    mark = chance.choice(["", "", "\ufeff"])
    return mark + (text.replace("\n", "\r\n") if chance.random() < 0.3 else text)


def a_plain_file(chance):
    """Make a file with Pelican's plain header."""
    names = chance.sample(["Tags", "Summary", "Kicker", "Authors", "Mood"], chance.randint(0, 4))
    lines = [
        f"{chance.choice(['Title', 'title'])}: {a_line(chance)}",
        "Date: 2022-11-09",
        *(f"{name}: {a_line(chance)}" + chance.choice(["", "", f"\n    {a_line(chance)}"]) for name in names),
    ]
    text = "".join(line + "\n" for line in lines) + "\n" + chance.choice(BODIES)
    return text.replace("\n", "\r\n") if chance.random() < 0.3 else text


def untouched(before, after, name):
    """Check byte by byte that all before and after the field's own lines stands in the changed text as it stood."""
    header = split(before)
    if name not in header.lines:
        head = next((n for n, (a, b) in enumerate(zip(before, after, strict=False)) if a != b), len(before))
        return after.endswith(before[head:])  # one piece was put in, or nothing
    lines = before.removeprefix("\ufeff").split("\n")
    first = header.lines[name] - 1
    later = [line - 1 for line in header.lines.values() if line - 1 > first]
    closed_by = ("",) if header.shape == "plain" else ("---", "...")
    ends = (n for n in range(first, len(lines)) if lines[n].strip() in closed_by)
    last = min(later) if later else next(ends)
    while lines[last - 1].strip() == "" or lines[last - 1].startswith("#"):
        last -= 1
    head = "".join(line + "\n" for line in lines[:first])
    tail = "\n".join(lines[last:])
    mark = before[: len(before) - len(before.removeprefix("\ufeff"))]
    return after.startswith(mark + head) and after.endswith(tail) and len(after) >= len(mark + head + tail)


@pytest.mark.parametrize("seed", range(20))
def test_ten_thousand_random_edits_change_nothing_else(seed):
    """In 20 times 500 random headers one field is set or removed: all else stays byte for byte, reading gives the value."""
    chance = random.Random(seed)
    edits = 0
    while edits < 500:
        text = a_yaml_file(chance)
        name = chance.choice(FIELDS)
        value = None if chance.random() < 0.15 else a_value(chance, name)
        if name == "date" and value is not None:
            value = f"2022-12-{chance.randint(10, 28)}"
        before = split(text)
        after_text = set_field(text, name, value)
        after = split(after_text)
        assert after.fields.get(name) == value, (text, name, value)
        assert {k: v for k, v in after.fields.items() if k != name} == {
            k: v for k, v in before.fields.items() if k != name
        }
        assert after.body == before.body
        assert untouched(text, after_text, name), (text, name, value, after_text)
        assert ("\r\n" in after_text) == ("\r\n" in text) or "\r" in str(value)
        edits += 1


@pytest.mark.parametrize("seed", range(4))
def test_plain_headers_are_edited_or_left_alone(seed):
    """In a plain header a value that fits is written and nothing else changes; one that does not is refused."""
    chance = random.Random(seed)
    written = 0
    while written < 250:
        text = a_plain_file(chance)
        name = chance.choice(["tags", "summary", "kicker", "authors", "thread"])
        value = a_value(chance, name)
        before = parse(text).fields
        try:
            after_text = set_field(text, name, value)
        except ValueError:
            continue
        after = parse(after_text)
        assert after.fields[name] == value
        assert {k: v for k, v in after.fields.items() if k != name} == {k: v for k, v in before.items() if k != name}
        assert untouched(text, after_text, name), (text, name, value, after_text)
        written += 1


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.text(), st.lists(st.text()), st.dictionaries(st.text(), st.text()))
def test_any_value_is_read_back(text, items, record):
    """Whatever the text, the list or the mapping, reading gives it back to the character."""
    story = "---\ntitle: A dam holds\n# note\n---\n\nText.\n"
    for value in (text, items, record, [record] if record else []):
        if has_surrogate(value):
            continue
        assert split(set_field(story, "mood", value)).fields["mood"] == value


def has_surrogate(value):
    """Tell whether a value can't stand in any file."""
    return any("\ud800" <= sign <= "\udfff" for sign in str(value))


def test_a_comment_beside_the_value_stays():
    """Only the value changes where a comment stands beside it."""
    text = "---\ntitle: A dam holds\ntags: [a, b] # the editor's\n---\n\nText.\n"
    assert set_field(text, "tags", ["c"]) == text.replace("[a, b]", "[c]")


def test_a_new_field_stands_above_the_record_of_the_capture():
    """What a program keeps for itself stays at the end of the header, unless a person moved it."""
    text = "---\ntitle: x\ncaptured:\n  date: 2022-10-12\n---\n\nText.\n"
    assert set_field(text, "lang", "it") == text.replace("captured", "lang: it\ncaptured")
    moved = "---\ncaptured:\n  date: 2022-10-12\ntitle: x\n---\n\nText.\n"
    assert set_field(moved, "lang", "it") == moved.replace("title: x\n", "title: x\nlang: it\n")


def test_the_spelling_of_the_name_stays():
    """A field that a person named `Tags` keeps its capital."""
    assert set_field("---\nTags: a\n---\n", "tags", ["b"]) == "---\nTags: [b]\n---\n"


@pytest.mark.parametrize("value", [["a, b", "c"], ["a; b"], ["a::b", "c"], [], ["one"]])
def test_a_plain_header_holds_any_list_of_names(value):
    """Names with commas stand in lines of their own; the rest of a plain header stays."""
    text = "Title: x\r\nTags: old\r\n  and older\r\nDate: 2022-11-09\r\n\r\nText.\r\n"
    changed = set_field(text, "tags", value)
    assert parse(changed).tags == value
    assert changed.startswith("Title: x\r\nTags:")
    assert changed.endswith("\r\nDate: 2022-11-09\r\n\r\nText.\r\n")


def test_a_file_without_a_header_gets_one():
    """Text without a header gets front matter above it, and stays as it is."""
    assert set_field("Text.\n", "title", "1984") == '---\ntitle: "1984"\n---\n\nText.\n'
    assert set_field("Text.\n", "title", None) == "Text.\n"


def test_an_unreadable_header_is_not_edited():
    """Where a header can't be read nothing is written, and the faults are named."""
    with pytest.raises(Unreadable, match="never closed"):
        set_field("---\ntitle: x\n", "tags", ["a"])


@pytest.mark.parametrize(
    ("name", "value"), [("summary", "two\n\nparts"), ("captured", {"a": "b"}), ("kicker", " lead")]
)
def test_what_a_plain_header_can_not_hold_is_refused(name, value):
    """A value that a plain header has no way to say raises ValueError with the way out."""
    with pytest.raises(ValueError, match="between --- lines"):
        set_field("Title: x\nDate: 2022-11-09\n\nText.\n", name, value)


def test_a_name_that_is_no_word_is_refused():
    """A field's name is a word, so that it can stand in every header."""
    with pytest.raises(ValueError, match="no name for a field"):
        set_field("---\ntitle: x\n---\n", "a: b", "c")
