"""JSON Lines in and out."""

import io
import json

import pytest

from plugins.stories.records import read_records, write_record


def test_each_line_is_a_record():
    """Objects are read line by line; blank lines are passed over."""
    assert list(read_records(io.StringIO('{"id": 1}\n\n{"id": "ü"}'))) == [{"id": 1}, {"id": "ü"}]


@pytest.mark.parametrize("line", ["{", "[1]", "7", "nothing"])
def test_a_bad_line_ends_the_program_with_its_number(line, capsys):
    """A line that is no object is named on stderr, and the exit status is 1."""
    with pytest.raises(SystemExit) as ended:
        list(read_records(io.StringIO(f'{{"id": 1}}\n{line}\n')))
    assert ended.value.code == 1
    assert "<stdin>:2: this line is no JSON" in capsys.readouterr().err


def test_a_record_is_one_line():
    """What is written is one line that reads back, with its letters readable."""
    stream = io.StringIO()
    write_record(stream, {"text": "Київ\n"})
    assert stream.getvalue().count("\n") == 1
    assert "Київ" in stream.getvalue()
    assert json.loads(stream.getvalue()) == {"text": "Київ\n"}
