"""`python -m plugins.tags archive`, on a real digest."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BRIDGE = "It was Alma Torres who closed the harbour bridge in Bellhaven. The harbour bridge has cracks."


def archive(settings):
    """Run the command."""
    command = [sys.executable, "-m", "plugins.tags", "archive", "-s", str(settings)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_tags_of_a_digest_are_listed_and_nothing_is_written(site):
    """Rare tags, near-duplicates and found ones without a page have their lines; exit status 0, no output."""
    site.story("a", "title: A\ndate: 2022-10-01\nslug: a\ntags: [Torres, Alma Torres, ports]", "Nothing to see.")
    site.story("b", "title: B\ndate: 2022-10-02\nslug: b", BRIDGE)
    done = archive(site.configure())
    assert done.returncode == 0, done.stderr
    assert "  Alma Torres: {kind: person, aliases: [Torres]" in done.stdout
    assert '  ports: {kind: topic, note: ""}  # a' in done.stdout
    assert '  harbour bridge: {kind: topic, note: ""}  # b' in done.stdout
    assert not site.output.exists()


def test_a_broken_list_is_named(site):
    """What is wrong in tags.yaml is told, with status 1."""
    site.story("a", "title: A\ndate: 2022-10-01\nslug: a\ntags: [ports]")
    (site.folder / "content" / "tags.yaml").write_text("nevr: []\n")
    done = archive(site.configure())
    assert done.returncode == 1
    assert "tags.yaml:1: nevr is no part of this file" in done.stderr


def test_missing_settings_are_named(tmp_path):
    """Without a settings file there is no digest to look at."""
    done = archive(tmp_path / "none.py")
    assert done.returncode == 1
    assert "none.py:1: there is no such settings file" in done.stderr
