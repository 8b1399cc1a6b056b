"""`keep` writes what the plugins chose into the header, and touches nothing else."""

from pathlib import Path

import pytest

from plugins.stories.keeping import as_markdown
from plugins.stories.plain import plain_text
from plugins.stories.story import read

CHOOSING = (Path(__file__).parent / "site" / "choosing.py").read_text(encoding="utf-8")
HEADER = "# the big one\ntitle: A dam: holds   # for now\n\ndate: 2022-11-09"


@pytest.fixture
def site(digest):
    """A site with two stories and a plugin that chooses for them."""
    digest.write("choosing.py", CHOOSING)
    digest.story("other", "title: The other\ndate: 2022-11-10")
    return digest


def test_what_the_plugins_chose_is_written(site):
    """Tags, summary, related slugs and the thread's name come into the header; every other byte stays, nothing else is left behind."""
    path = site.story("dam", HEADER)
    before, files = path.read_text(encoding="utf-8"), site.files()
    kept = site.run("plugins.stories", "keep", "content/stories/dam.md")
    assert (kept.returncode, kept.stderr) == (0, "")
    assert kept.stdout.splitlines() == [
        'tags: ["no", "Water: salt"]',
        r"summary: The [river] & its \*dam\*.",
        "related: [the-other]",
        'thread: "Water: salt"',
    ]
    story = read(path)
    assert (story.tags, story.related) == (["no", "Water: salt"], ["the-other"])
    assert story.fields["thread"] == "Water: salt"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    added = [line for line in lines if line.startswith(("tags:", "summary:", "related:", "thread:"))]
    assert "".join(line for line in lines if line not in added) == before
    assert len(added) == 4
    assert site.files() == files


def test_only_the_named_fields_are_written(site):
    """`keep FILE tags` writes tags and leaves summary and related stories to the plugins."""
    path = site.story("dam", HEADER)
    assert site.run("plugins.stories", "keep", "content/stories/dam.md", "tags").returncode == 0
    assert set(read(path).fields) == {"title", "date", "tags"}


def test_a_persons_field_is_left_alone(site):
    """A field that stands in the header stays as it is, empty or not, and the command says so."""
    path = site.story("dam", f"{HEADER}\ntags: []\nsummary: Mine.\nrelated: [x]\nthread: Floods")
    before = path.read_bytes()
    kept = site.run("plugins.stories", "keep", "content/stories/dam.md")
    assert kept.stdout.splitlines()[0] == "tags: already written in line 6, left alone"
    assert path.read_bytes() == before


def test_another_storys_fault_does_not_stop_it(site):
    """What is wrong elsewhere, up to a gate that ends the build, is not this command's business."""
    path = site.story("dam", HEADER)
    site.story("bad", "title: Bad")
    site.write("refuse", "")
    kept = site.run("plugins.stories", "keep", "content/stories/dam.md", "tags")
    assert (kept.returncode, kept.stderr) == (0, "")
    assert read(path).tags == ["no", "Water: salt"]


def test_the_settings_are_found_above_the_file(site, tmp_path):
    """From another folder the pelicanconf.py above the story is taken."""
    path = site.story("dam", HEADER)
    site.folder, digest = tmp_path, site.folder
    kept = site.run("plugins.stories", "keep", str(path), "tags")
    assert kept.returncode == 0, kept.stderr
    assert read(digest / "content" / "stories" / "dam.md").tags == ["no", "Water: salt"]


@pytest.mark.parametrize(
    ("name", "header", "said"),
    [
        ("bad", "title: Bad\nstatus: publishd", "content/stories/bad.md:3: status can't be `publishd`"),
        (
            "held",
            "title: Held\nstatus: held",
            "content/stories/held.md:1: the build by pelicanconf.py has no such story",
        ),
    ],
)
def test_what_is_wrong_is_said_in_house_form(site, name, header, said):
    """An unreadable story and one that no build shows end with a message, without a traceback, unchanged."""
    path = site.story(name, header)
    before = path.read_bytes()
    kept = site.run("plugins.stories", "keep", f"content/stories/{name}.md")
    assert kept.returncode == 1
    assert said in kept.stderr
    assert "Traceback" not in kept.stderr
    assert path.read_bytes() == before


def test_a_missing_file_and_a_broken_build_are_said_in_house_form(site):
    """No such file, and settings that can't be read, are one line each."""
    missing = site.run("plugins.stories", "keep", "content/stories/none.md")
    assert (missing.returncode, missing.stderr) == (
        1,
        "content/stories/none.md:1: there is no such file: check the name\n",
    )
    site.story("dam", HEADER)
    site.write("pelicanconf.py", "1 / 0\n")
    broken = site.run("plugins.stories", "keep", "content/stories/dam.md")
    assert broken.returncode == 1
    assert broken.stderr.startswith("pelicanconf.py:1: the build stops (ZeroDivisionError")
    assert "Traceback" not in broken.stderr


def test_an_unknown_field_is_refused(site):
    """Only fields that plugins choose can be kept."""
    refused = site.run("plugins.stories", "keep", "content/stories/other.md", "title")
    assert refused.returncode == 2
    assert "title is none of the fields that plugins choose: tags, summary, related" in refused.stderr


@pytest.mark.parametrize(
    "text",
    [
        "Plain words.",
        "The [river] & its *dam*.",
        "<b>",
        "1. one",
        "# one",
        "a_b_c and `d`",
        "&lt; is less",
        "- x",
        "[a](b)",
    ],
)
def test_a_summary_shows_the_same_words_as_markdown(text):
    """Plain text written as a summary is shown as the same words."""
    from markdown import markdown

    assert plain_text(markdown(as_markdown(text))) == text
