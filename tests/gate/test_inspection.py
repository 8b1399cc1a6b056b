"""The command: all findings at once, for people and for machines."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def run(finished, *options):
    """Run `python -m plugins.gate` over the output, with settings beside it."""
    conf = finished.folder / "conf.py"
    conf.write_text("\n".join(f"{key} = {value!r}" for key, value in finished.settings.items()))
    command = [sys.executable, "-m", "plugins.gate", str(finished.folder / "output"), "-s", str(conf), *options]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_a_sound_output_gives_one_line_and_status_0(finished):
    """The account says how much was looked at."""
    done = run(finished)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith("output: all is well (1 files, 1 pages, 0 links, 0 stories)\n")


def test_faults_give_status_1_and_a_last_line_with_their_number(finished):
    """Every fault is a line; the same fault of a template in many pages is told once."""
    for number in range(5):
        finished.page(f"{number}.html", '<a href="gone.html">x</a>')
    finished.page("index.html", '<a href="lost.html">x</a>')
    done = run(finished)
    assert done.returncode == 1
    lines = done.stderr.splitlines()
    assert len(lines) == 3
    assert lines[0].endswith("the link to gone.html leads nowhere: link to a file that is there (in 5 files)")
    assert lines[2].endswith("output: 6 faults (6 files, 6 pages, 6 links, 0 stories)")


def test_machines_get_every_fault(finished):
    """With --json each fault is an object with path, line, what and mend."""
    finished.page("index.html", '<a href="lost.html">x</a>')
    record = json.loads(run(finished, "--json").stdout)
    assert record["pages"] == 1
    assert record["faults"][0]["line"] == 4
    assert set(record["faults"][0]) == {"path", "line", "what", "mend"}


def test_a_story_that_stands_there_twice_is_a_fault(finished):
    """Two stories with one address stop publishing, and the later file says so."""
    for name in ("one", "two"):
        header = f"title: {name}\ndate: 2022-10-01\nstatus: hidden\nsource_url: https://news.example/a"
        finished.story(name, header, "Text.")
    (fault,) = [fault for fault in finished.report().faults if "address" in fault.what]
    assert fault.path.endswith("content/stories/two.md")
    assert "it has the address of" in fault.what


def test_a_hint_stops_nothing(finished):
    """A draft of a story that is there is told as a hint, and the exit status stays 0."""
    for name, status in (("one", "draft"), ("two", "draft")):
        header = f"title: {name}\ndate: 2022-10-01\nstatus: {status}\nsource_url: https://news.example/a"
        finished.story(name, header, "Text.")
    done = run(finished)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[0].endswith("(a hint)")
    assert len(json.loads(run(finished, "--json").stdout)["hints"]) == 1


def test_an_empty_output_is_refused(finished):
    """A folder without a site is a fault and not a site without faults."""
    (finished.folder / "output" / "index.html").unlink()
    done = run(finished)
    assert done.returncode == 1
    assert "this folder is empty or not there: build one with `inv build`" in done.stderr


@pytest.mark.parametrize(
    ("name", "said"), [("none.py", "there is no such settings file"), ("conf.py", "can't be read")]
)
def test_settings_that_cannot_be_read_are_named(finished, name, said):
    """One line, no trace."""
    (finished.folder / "conf.py").write_text("SITEURL = \n")
    command = [sys.executable, "-m", "plugins.gate", "-s", str(finished.folder / name)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_story_files_that_cannot_be_read_are_part_of_the_report(finished):
    """A broken story file is named like any other fault."""
    finished.story("a", "title: A\ndate: soon", "Text.")
    assert "content/stories/a.md:3:" in finished.said()[0]
