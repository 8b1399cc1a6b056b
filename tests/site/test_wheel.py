"""The installed package: every plugin for any other Pelican site."""

import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
STORY = "Title: The Dover bridge\nDate: 2022-10-11\nSource: Dover Post\n\nDover Council has opened the Dover bridge again. {}\n"


def build(folder, *settings):
    """Build a site that knows nothing of this repository, outside of it."""
    (folder / "content").mkdir()
    (folder / "content" / "bridge.md").write_text(STORY.format("Dover Council paid for it. " * 9))
    own = ["PATH = 'content'", "THEME = 'simple'", "TIMEZONE = 'UTC'", "SITEURL = 'https://paper.example'"]
    (folder / "pelicanconf.py").write_text("\n".join([*own, *settings]) + "\n")
    env = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    command = [sys.executable, "-m", "pelican"]
    return subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, check=False)


def test_the_wheel_holds_every_module():
    """What stands in plugins/ stands in the installed package, and nothing of the sample digest does."""
    (folder,) = import_module("pelican.plugins.newsfold").__path__
    installed = {path.relative_to(folder).as_posix() for path in Path(folder).rglob("*") if path.suffix != ".pyc"}
    modules = {path.relative_to(ROOT / "plugins").as_posix() for path in (ROOT / "plugins").rglob("*.py")}
    assert modules - installed == set()
    assert [path for path in installed if path.startswith(("content/", "theme/", "tests/", "tasks"))] == []


@pytest.mark.parametrize("names", [("tags",), ("summaries",), ("stories", "tags", "summaries", "feeds")])
def test_a_plugin_works_in_another_site(tmp_path, names):
    """Named with its full name, a plugin loads and Pelican has nothing to complain about."""
    # One story's own tags are shown: there is no second one that could share them.
    done = build(tmp_path, f"PLUGINS = {[f'pelican.plugins.newsfold.{name}' for name in names]!r}", "TAGS_FEWEST = 1")
    assert done.returncode == 0, done.stderr
    assert "ERROR" not in done.stdout + done.stderr
    assert (tmp_path / "output" / "the-dover-bridge.html").is_file()
    if "tags" in names:
        assert "Dover Council" in (tmp_path / "output" / "the-dover-bridge.html").read_text("utf-8").split("tag/")[1]


def test_a_site_that_names_no_plugins_is_left_alone(tmp_path):
    """Pelican registers every installed package where PLUGINS is unset; ours changes nothing then."""
    done = build(tmp_path)
    assert done.returncode == 0, done.stderr
    assert "ERROR" not in done.stdout + done.stderr
