"""Files and folders that may not be read or written: each is named, and none is lost without a word."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# Root may read everything; started like this it may not (prctl PR_CAPBSET_DROP of CAP_DAC_OVERRIDE, _READ_SEARCH).
AS_ANYBODY = (
    "import ctypes, os, sys\n"
    "if os.geteuid() == 0:\n"
    "    [ctypes.CDLL(None).prctl(24, capability, 0, 0, 0) for capability in (1, 2)]\n"
    "os.execv(sys.executable, [sys.executable, '-m', *sys.argv[1:]])\n"
)


def run(site, *words):
    """Run a module's command in the site's folder without root's rights."""
    (site.folder / "content" / "stories").mkdir(parents=True, exist_ok=True)
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "400"}
    command = [sys.executable, "-c", AS_ANYBODY, *words]
    return subprocess.run(command, cwd=site.folder, env=environment, capture_output=True, text=True, check=False)


@pytest.fixture
def locked():
    """Take all rights of a path away, and give them back at the end."""
    paths = []

    def lock(path, mode=0):
        path.chmod(mode)
        paths.append(path)

    yield lock
    for path in paths:
        path.chmod(0o755)


def test_a_locked_folder_loses_no_story_in_silence(site, locked):
    """Pelican passes over a folder that it may not read; the build stops and names it."""
    site.story("a", "title: A\ndate: 2022-10-01")
    locked(site.story("2022/b", "title: B\ndate: 2022-10-01").parent)
    built = run(site, "pelican", "-s", str(site.configure()))
    assert built.returncode == 1
    assert built.stderr.startswith("content/stories/2022:1: this folder can't be read (Permission denied): see who may")


def test_a_locked_story_is_named(site, locked):
    """The message tells of rights, not of headers."""
    locked(site.story("a", "title: A\ndate: 2022-10-01"))
    built = run(site, "pelican", "-s", str(site.configure()))
    assert built.returncode == 1
    assert built.stderr.startswith("content/stories/a.md:1: the file can't be read (Permission denied): see who may")


def test_an_output_that_may_not_be_written_is_named(site, locked):
    """Not a line of Python's library, but the folder."""
    site.story("a", "title: A\ndate: 2022-10-01")
    conf = str(site.configure())
    locked(site.folder, 0o555)
    built = run(site, "pelican", "-s", conf)
    assert built.returncode == 1
    assert built.stderr.startswith("output.new:1: it can't be read or written (Permission denied): see who may read")


def test_a_story_that_may_not_be_changed_is_named_by_keep_and_capture(site, locked):
    """It is the story, or the folder it would be in, that is named: neither the capture nor a scratch file."""
    body = "Anna Lindqvist met Jonas Weber in Bergen on Monday. They talked about the ferry to Stavanger for an hour."
    story = site.story("2022/10/a", "title: A\ndate: 2022-10-01", body)
    (site.folder / "capture.txt").write_text(f"Ferry talks in Bergen\n\n{body}\n", "utf-8")
    conf = str(site.configure())
    locked(story.parent, 0o555)
    kept = run(site, "plugins.stories", "keep", "-s", conf, "content/stories/2022/10/a.md")
    assert kept.stderr == (
        "content/stories/2022/10/a.md:1: Permission denied: see who may write it and into its folder\n"
    )
    captured = run(site, "plugins.capture", "capture.txt", "--date", "2022-10-02")
    assert captured.returncode == 1
    assert captured.stderr.startswith("content/stories/2022/10:1: Permission denied: ")
