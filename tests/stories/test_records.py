"""JSON Lines in and out."""

import io
import json

import pytest

from plugins.stories.records import Record, read_records, write_record


def test_each_line_is_a_record():
    """Objects are read line by line; blank lines are passed over."""
    assert list(read_records(io.StringIO('{"id": 1}\n\n{"id": "ü"}'))) == [Record(1), Record("ü")]


def test_a_record_holds_what_the_line_says():
    """Fields are texts, tags a list of texts; what is missing, null or of another kind is empty, and English is meant."""
    line = '{"id": 7, "title": "T", "text": "X", "lang": "fr", "date": "2022-10-01", "tags": ["a", 1], "thread": "W"}\n'
    odd = '{"id": null, "title": null, "text": 5, "lang": "", "tags": "a"}\n'
    assert list(read_records(io.StringIO(line + odd))) == [
        Record(7, "T", "X", "fr", "2022-10-01", ("a", "1"), "W"),
        Record(None, "", "5", "en"),
    ]


@pytest.mark.parametrize("line", ["{", "[1]", "7", "nothing"])
def test_a_bad_line_ends_the_program_with_its_number(line, capsys):
    """A line that is no object is named on stderr, and the exit status is 1."""
    with pytest.raises(SystemExit) as ended:
        list(read_records(io.StringIO(f'{{"id": 1}}\n{line}\n')))
    assert ended.value.code == 1
    assert "<stdin>:2: this line is no JSON" in capsys.readouterr().err


def test_bytes_that_are_no_text_are_named(capsys):
    """A line with bytes that UTF-8 does not have is named, though JSON could be made of it."""
    lines = io.TextIOWrapper(io.BytesIO(b'{"id": 1}\n{"id": "\xff"}\n'), encoding="utf-8", errors="surrogateescape")
    with pytest.raises(SystemExit):
        list(read_records(lines))
    assert ":2: this line is no UTF-8 text" in capsys.readouterr().err


def test_a_record_is_one_line():
    """What is written is one line that reads back, with its letters readable."""
    stream = io.StringIO()
    write_record(stream, {"text": "Київ\n"})
    assert stream.getvalue().count("\n") == 1
    assert "Київ" in stream.getvalue()
    assert json.loads(stream.getvalue()) == {"text": "Київ\n"}
