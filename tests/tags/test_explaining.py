"""How the tags of one story were chosen, asked of a real build."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BRIDGE = (
    "It was Alma Torres who closed the harbour bridge in Bellhaven. The harbour bridge has cracks, and Torres knows. "
    "On Monday a laborious inspection began, and the inspection of the island took hours."
)


def explained(site, path):
    """What `inv explain` says of a story's tags, by tag."""
    command = [sys.executable, "-m", "plugins.stories", "explain", str(path), "-s", str(site.configure())]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    part = done.stdout.partition("\ntags: ")[2].partition("\n\n")[0].splitlines()[1:]
    return {line.strip().partition(": ")[0]: line.strip().partition(": ")[2] for line in part}


def test_each_tag_says_where_it_comes_from(site):
    """Chosen tags name archive, name or phrase, tags.yaml and score; rejected ones the reason."""
    for n in range(4):
        site.story(f"s{n}", f"title: Bridge {n}\ndate: 2022-10-0{n + 1}\nslug: s{n}\ntags: [Infrastructure]", BRIDGE)
    path = site.story("new", "title: Bridge open\ndate: 2022-10-09\nslug: new", BRIDGE)
    listed = "tags:\n  A. Torres: {aliases: [Alma Torres]}\nnever: [Bellhaven]\n"
    (site.folder / "content" / "tags.yaml").write_text(listed)
    said = explained(site, path)
    assert said["Infrastructure"].startswith("a tag of the archive, probability ")
    assert "a name that the story says" in said["A. Torres"]
    assert "(tags.yaml, line 2, says it for “Alma Torres”)" in said["A. Torres"]
    assert said["Bellhaven"].startswith("tags.yaml says never; ")
    assert said["island"].startswith("a passing mention; a phrase that the story says once, score ")
    assert said["harbour bridge"].startswith("too few stories would carry it (TAGS_FEWEST); ")


def test_nothing_known_is_said_as_well(site):
    """A story that no tag fits says so."""
    path = site.story("a", "title: A\ndate: 2022-10-01\nslug: a", "It rained.")
    assert "none" in explained(site, path)


def test_a_tag_that_was_chosen_is_not_rejected_as_well(site):
    """The archive gives a tag and the text names the same thing: that is said once, as chosen."""
    for n in range(6):
        site.story(f"s{n}", f"title: Torres {n}\ndate: 2022-10-0{n + 1}\nslug: s{n}\ntags: [Alma Torres]", BRIDGE)
    path = site.story("new", "title: Torres again\ndate: 2022-10-09\nslug: new", BRIDGE)
    assert explained(site, path)["Alma Torres"].startswith("a tag of the archive, probability ")
