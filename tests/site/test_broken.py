"""A site with one file for each fault: everything is named at once, and nothing is written."""

from __future__ import annotations

import shutil
from pathlib import Path

import pelicanconf

BROKEN = Path(__file__).parent / "broken"


def build_broken(site):
    """Build tests/site/broken with a plugin that does not exist."""
    shutil.copytree(BROKEN / "content", site.folder / "content")
    # Version control ignores the one, and tools that read Markdown stumble over the other, so they are made here.
    latin1 = "---\ntitle: Not UTF-8\ndate: 2022-10-01\n---\n\nA café.\n".encode("latin-1")
    (site.folder / "content" / "stories" / "2022" / "latin1.md").write_bytes(latin1)
    (site.folder / "content" / ".DS_Store").write_bytes(b"\0\0\0\1Bud1")
    site.settings["PLUGINS"] = [*pelicanconf.PLUGINS[:-1], "plugins.nowhere", "plugins.gate"]
    return site.build()


def test_every_fault_is_named_with_its_line_and_its_mend(site):
    """The whole list of messages is the one in expected.txt, sorted by file and line.

    After a change on purpose: write what the failing test shows into expected.txt, and read it as an editor would.
    """
    built = build_broken(site)
    assert built.stderr.splitlines() == (BROKEN / "expected.txt").read_text("utf-8").splitlines()


def test_every_broken_file_is_in_the_list(site):
    """No file of the broken site goes unnamed but an image that is there and a tag that another one clashes with."""
    built = build_broken(site)
    innocent = {"tags-c-plus.md", "harbour.png"}
    files = {path.relative_to(BROKEN).as_posix() for path in (BROKEN / "content").rglob("*.*")}
    unnamed = {Path(file).name for file in files if f"{file}:" not in built.stderr}
    assert unnamed == innocent


def test_a_faulty_build_fails_and_writes_nothing(site):
    """The exit status is 1, there is no trace, and neither an output nor a staging folder is left."""
    built = build_broken(site)
    assert built.returncode == 1
    assert "Traceback" not in built.stdout + built.stderr
    assert not [path.name for path in site.folder.iterdir() if path.name.startswith("output")]
