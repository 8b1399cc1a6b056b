"""The command line of summaries."""

import json
import subprocess
import sys
from pathlib import Path

TEXT = "The ferry of Hald sails again from Monday. It rained. The ferry of Hald will sail to Torhaven twice a day."


def run(lines, *options):
    """Run the command as a person would."""
    return subprocess.run(
        [sys.executable, "-m", "plugins.summaries", *options],
        cwd=Path(__file__).parents[2],
        input=lines,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_one_answer_for_each_line():
    """Each record gets its summary with its id, and nothing else stands on standard output."""
    done = run("".join(json.dumps({"id": n, "title": "", "text": TEXT}) + "\n" for n in (7, "x")))
    assert done.returncode == 0
    summary = "The ferry of Hald sails again from Monday. The ferry of Hald will sail to Torhaven twice a day."
    assert [json.loads(line) for line in done.stdout.splitlines()] == [{"id": n, "summary": summary} for n in (7, "x")]


def test_the_options_decide_how_long_it_is():
    """--sentences and --words are the most there may be."""
    for options in (("--sentences", "1"), ("--words", "10")):
        answer = json.loads(run(json.dumps({"id": 1, "text": TEXT}), *options).stdout)
        assert answer["summary"] == "The ferry of Hald sails again from Monday."


def test_letters_of_every_script_stay_readable():
    """UTF-8 in, UTF-8 out, whatever the terminal says."""
    assert "“Ääkköset” ja 你好" in run(json.dumps({"id": 1, "text": "“Ääkköset” ja 你好"}, ensure_ascii=False)).stdout


def test_a_bad_line_ends_it():
    """A line that is no JSON object is named on standard error, with status 1."""
    done = run('{"id": 1, "text": ""}\nnonsense\n')
    assert done.returncode == 1
    assert ":2:" in done.stderr


def test_a_bad_option_is_refused():
    """Nobody wants a summary of no sentences."""
    assert run("", "--sentences", "0").returncode == 2
