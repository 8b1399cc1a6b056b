"""The build's own command: broken settings are one line with the place, and everything else is Pelican's."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BROKEN = {
    "SITENAME = 'Tom's digest'": "unterminated string literal",
    "SITENAME = unknown": "NameError: name 'unknown' is not defined",
    "THEME = 'nowhere'": "Could not find the theme nowhere",
    "PATH = 'nowhere'": "You need to specify a path containing the content",
    "TIMEZONE = 'Europe/Berln'": "TIMEZONE can't be `Europe/Berln`: did you mean Europe/Berlin?",
}


def start(site, line):
    """Build with one more line in the settings; the finished process and the line's number."""
    site.story("a", "title: A\ndate: 2022-10-01")
    conf = site.configure()
    conf.write_text(f"{conf.read_text('utf-8')}{line}\n", "utf-8")
    command = [sys.executable, "-m", "plugins.gate.start", "-s", str(conf)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return done, len(conf.read_text("utf-8").splitlines())


@pytest.mark.parametrize("line", BROKEN)
def test_broken_settings_are_one_line_with_their_place(site, line):
    """A quote, a name, a folder or a time zone that is wrong is told without a trace, and nothing is built."""
    done, number = start(site, line)
    assert done.returncode == 1
    assert BROKEN[line] in done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    assert not site.output.exists()
    place = (
        "pelicanconf.py:1" if "ZONE" in line else f"siteconf.py:{number}"
    )  # Pelican has read the zone, and knows no lines
    assert done.stderr.partition(": ")[0].endswith(place)


def test_a_missing_settings_file_is_named(tmp_path):
    """A name that is no file is told with the option that names one."""
    command = [sys.executable, "-m", "plugins.gate.start", "-s", str(tmp_path / "none.py")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.endswith("none.py:1: there is no such settings file: name it with --settings\n")


def test_good_settings_build_as_ever(site):
    """With nothing wrong it is Pelican's command line, account and all."""
    done, _ = start(site, "")
    assert done.returncode == 0, done.stderr
    assert "1 file: 1 published" in done.stdout
