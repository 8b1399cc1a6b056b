"""The digest that the project ships: it builds, it is sound, and it can be published as it is."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SITEURL = "https://desk.github.io/digest"


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """Build content/ twice: for one's own disk, and as published under a path."""
    folder = tmp_path_factory.mktemp("shipped")
    runs = {}
    for name, conf in (("output", "pelicanconf.py"), ("public", "publishconf.py")):
        command = [sys.executable, "-m", "pelican", "-s", str(ROOT / conf), "-o", str(folder / name)]
        env = {**os.environ, "NEWSFOLD_SITEURL": SITEURL}
        runs[name] = subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, check=False)
    return folder, runs


def check(folder, name, conf):
    """Run `inv check` over one of the two."""
    command = [sys.executable, "-m", "plugins.gate", str(folder / name), "-s", conf]
    env = {**os.environ, "NEWSFOLD_SITEURL": SITEURL}
    return subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("name", ["output", "public"])
def test_the_shipped_digest_builds(built, name):
    """Every file is accounted for, and nothing but the account is said."""
    _, runs = built
    assert runs[name].returncode == 0, runs[name].stderr
    stories = len(list((ROOT / "content" / "stories").rglob("*.md")))
    assert f"{stories} files: " in runs[name].stdout
    assert runs[name].stderr == ""


@pytest.mark.parametrize(("name", "conf"), [("output", "pelicanconf.py"), ("public", "publishconf.py")])
def test_the_shipped_digest_is_sound(built, name, conf):
    """Links, anchors, credit and rights hold, on one's own disk and below the path of a project site."""
    folder, _ = built
    checked = check(folder, name, conf)
    assert checked.returncode == 0, checked.stderr
    assert "all is well" in checked.stdout


def test_what_is_published_holds_no_draft(built):
    """publishconf.py leaves drafts on the desk."""
    folder, _ = built
    assert (folder / "output" / "drafts").exists()
    assert not (folder / "public" / "drafts").exists()
