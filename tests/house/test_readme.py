"""README.md does what it says: its console blocks are typed into a copy of the digest, and the answers compared."""

import os
import re
import shutil
import subprocess
import sys
from itertools import zip_longest
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
README = ROOT / "README.md"
# Kept out of the copy: what builds and tools leave behind.
LEFT_OUT = shutil.ignore_patterns(".git", ".venv*", ".cache", ".*_cache", "output", "public", "build", "__pycache__")


def blocks() -> list[tuple[str, str]]:
    """The commands of README's console blocks and what is printed below each, in order."""
    found = re.findall(r"^```console\n(.*?)^```$", README.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)
    typed = [part for block in found for part in re.split(r"^\$ ", block, flags=re.MULTILINE) if part.strip()]
    return [(command, answer) for command, _, answer in (part.partition("\n") for part in typed)]


@pytest.fixture
def digest(tmp_path):
    """A copy of the repository as a newcomer's clone is."""
    return Path(shutil.copytree(ROOT, tmp_path / "newsfold", ignore=LEFT_OUT))


@pytest.fixture
def shell(digest, tmp_path):
    """Types a command in the copy, with `inv` on the path; gives what it prints."""
    programs = tmp_path / "bin"
    programs.mkdir()
    (programs / "inv").symlink_to(Path(sys.executable).with_name("inv"))
    env = {**os.environ, "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}", "COLUMNS": "120", "LC_ALL": "C.UTF-8"}

    def run(command):
        return subprocess.run(
            ["bash", "-c", command],
            cwd=digest,
            env=env,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )

    return run


def agrees(shown: str, printed: str) -> bool:
    """A line of README and a line that was printed; `...` stands for anything."""
    pattern = ".*".join(re.escape(part) for part in shown.rstrip().split("..."))
    return re.fullmatch(pattern, printed.rstrip()) is not None


def test_the_walk_through_prints_what_the_readme_shows(shell):
    """Every command of the main job succeeds and answers as printed beside it."""
    said = []
    for command, answer in blocks():
        done = shell(command)
        assert done.returncode == 0, f"$ {command}\n{done.stdout}"
        pairs = zip_longest(answer.rstrip().splitlines(), done.stdout.rstrip().splitlines(), fillvalue="")
        said += [f"$ {command}\n  README: {a}\n  printed: {b}" for a, b in pairs if not agrees(a, b)]
    assert said == []


def test_the_two_commands_are_what_ci_types():
    """.ci/run takes exactly two lines from README.md: build, then test."""
    lines = re.findall(r"^python3 -m venv .*$", README.read_text("utf-8"), flags=re.MULTILINE)
    assert len(lines) == 2
    assert lines[0].endswith("-c constraints.txt . && .venv/bin/inv build")
    assert lines[1].endswith("-c constraints.txt '.[test]' && .venv/bin/inv test")


def test_every_plugin_stands_in_the_readme():
    """README leads to the README of each part."""
    text = README.read_text("utf-8")
    parts = [path.parent.relative_to(ROOT).as_posix() for path in ROOT.glob("plugins/*/README.md")]
    assert [part for part in [*parts, "theme"] if f"({part}/README.md)" not in text] == []


def test_links_of_all_readmes_lead_somewhere():
    """A relative link in any README names a file that is there."""
    readmes = [README, *ROOT.glob("plugins/*/README.md"), ROOT / "theme" / "README.md"]
    links = [
        (file, link) for file in readmes for link in re.findall(r"\]\((?!\w+:|#)([^)#\s]+)", file.read_text("utf-8"))
    ]
    assert [f"{file.relative_to(ROOT)}: {link}" for file, link in links if not (file.parent / link).exists()] == []


def test_every_setting_of_ours_stands_in_a_readme():
    """A setting that a plugin knows is in the table of its README."""
    missing = []
    for folder in (path.parent for path in ROOT.glob("plugins/*/README.md")):
        source = "\n".join(path.read_text("utf-8") for path in folder.rglob("*.py"))
        readme = (folder / "README.md").read_text("utf-8")
        names = set(re.findall(rf'"({folder.name.upper()}_[A-Z_]+)": Setting\(', source))
        missing += [name for name in sorted(names) if f"`{name}`" not in readme]
    assert missing == []
