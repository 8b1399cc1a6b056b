"""`explain` says for one story how each plugin chose, and writes nothing."""

import pytest

EXPLAINING = '''
from pelican import signals


def say(generator):
    """Explain the story that is asked for."""
    for story in generator.articles:
        if story.explained is not None:
            story.explained["tags"] = ["dam: a name, said 3 times"]
            story.explained["sharing"] = ["a card"]


def register():
    """Connect after the plugin that carries."""
    signals.article_generator_finalized.connect(say)
'''


@pytest.fixture
def site(digest):
    """A site with two stories and a plugin that says how it chose."""
    digest.write("choosing.py", EXPLAINING)
    digest.story("other", "title: The other\ndate: 2022-11-10")
    return digest


def test_what_the_plugins_say_is_shown_under_each_field(site):
    """Every field that plugins choose has a heading, what they say stands below, other matters follow; no file changes."""
    site.story("dam", "title: A dam holds\ndate: 2022-11-09\nsummary: Mine.")
    files = site.files()
    told = site.run("plugins.stories", "explain", "content/stories/dam.md")
    assert (told.returncode, told.stderr) == (0, "")
    assert told.stdout.splitlines() == [
        "A dam holds",
        "",
        "tags: chosen by the software",
        "  dam: a name, said 3 times",
        "",
        "summary: written by hand in line 4",
        "  no plugin says anything about it",
        "",
        "related: chosen by the software",
        "  no plugin says anything about it",
        "",
        "thread: chosen by the software",
        "  no plugin says anything about it",
        "",
        "sharing",
        "  a card",
    ]
    assert site.files() == files


def test_a_story_that_the_build_does_not_know_is_named(site):
    """A file outside the stories folder is one message and status 1."""
    site.write("elsewhere.md", "---\ntitle: X\ndate: 2022-11-09\n---\nText.\n")
    told = site.run("plugins.stories", "explain", "elsewhere.md")
    assert (told.returncode, told.stdout) == (1, "")
    assert told.stderr.startswith("elsewhere.md:1: the build by pelicanconf.py has no such story: ")
