"""Tags in a real build."""

import re
import sqlite3
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NAMES = ("stories", "tags", "rights", "feeds")
SHOWING = """
from pelican import signals


def show(generator):
    for story in [*generator.articles, *generator.drafts]:
        who = "automatic" if "tags" in story.automatic else "written"
        print("CARRIES", story.slug, who, "|" + "".join(tag.name + "|" for tag in story.tags))


def register():
    signals.article_generator_finalized.connect(show)
"""
BRIDGE = (
    "It was Alma Torres who closed the harbour bridge. The harbour bridge has cracks, and Alma Torres knows of them."
)


@pytest.fixture
def tagged(site):
    """Build a site without the other plugins that choose; give what each story carries, by slug."""
    site.settings["PLUGINS"] = [*(f"plugins.{name}" for name in NAMES), "showing", "plugins.gate"]

    def build(*, most=6, fewest=1):
        (site.folder / "showing.py").write_text(SHOWING, encoding="utf-8")
        site.settings["PLUGIN_PATHS"] = [str(site.folder), str(ROOT)]
        site.settings |= {"TAGS_MOST": most, "TAGS_FEWEST": fewest}
        done = site.build()
        assert done.returncode == 0, done.stdout + done.stderr
        shown = re.findall(r"^CARRIES (\S+) (\w+) \|(.*)$", done.stdout + done.stderr, re.MULTILINE)
        return {slug: (who, tags.split("|")[:-1]) for slug, who, tags in shown}

    return build


def test_story_without_tags_gets_some(site, tagged):
    """A story whose header has no tags carries automatic ones, each with a page."""
    site.story("bridge", "title: Bridge closed\ndate: 2022-10-01\nslug: bridge", BRIDGE)
    who, tags = tagged()["bridge"]
    assert who == "automatic"
    assert {"harbour bridge", "Alma Torres"} <= set(tags)
    assert "Bridge closed" in site.page("tag/harbour-bridge.html")


def test_written_tags_stay(site, tagged):
    """Tags that a person wrote are left as they are, also when there are none of them."""
    site.story("a", "title: A\ndate: 2022-10-01\nslug: a\ntags: [Bridges, C++]", BRIDGE)
    site.story("b", "title: B\ndate: 2022-10-01\nslug: b\ntags: []", BRIDGE)
    assert tagged() == {"a": ("written", ["Bridges", "C++"]), "b": ("written", [])}


def test_archive_s_tags_are_used(site, tagged):
    """An untagged story gets the tags that a person gave to stories like it, spelt that way."""
    for n in range(4):
        site.story(f"s{n}", f"title: Bridge {n}\ndate: 2022-10-0{n + 1}\nslug: s{n}\ntags: [Infrastructure]", BRIDGE)
    site.story("new", "title: Bridge open\ndate: 2022-10-09\nslug: new", BRIDGE)
    assert tagged()["new"][1][0] == "Infrastructure"


def test_none_wanted_none_given(site, tagged):
    """TAGS_MOST = 0 gives no story a tag."""
    site.story("bridge", "title: Bridge closed\ndate: 2022-10-01\nslug: bridge", BRIDGE)
    assert tagged(most=0)["bridge"] == ("automatic", [])


def test_one_page_one_name(site, tagged):
    """Automatic and written tags that share an address share the written name."""
    site.story("a", "title: A\ndate: 2022-10-01\nslug: a\ntags: [Harbour Bridge]", "Nothing to see.")
    site.story("b", "title: B\ndate: 2022-10-01\nslug: b", BRIDGE)
    assert "Harbour Bridge" in tagged()["b"][1]


def test_draft_gets_no_tag_without_a_page(site, tagged):
    """A draft stands on no tag page, so it carries only automatic tags that have one."""
    site.story("shown", "title: Shown\ndate: 2022-10-01\nslug: shown\ntags: [Alma Torres]", "Nothing to see.")
    site.story("draft", "title: Draft\ndate: 2022-10-01\nslug: draft\nstatus: draft", BRIDGE)
    assert tagged()["draft"] == ("automatic", ["Alma Torres"])


def test_tag_of_one_story_is_none(site, tagged):
    """An automatic tag that fewer than TAGS_FEWEST stories would carry is on no story and has no page."""
    for n in range(2):
        text = f"At noon {'Raul Prado' if n else 'Ines Cabral'} crossed it, and all of them saw it. {BRIDGE}"
        site.story(f"s{n}", f"title: Bridge {n}\ndate: 2022-10-0{n + 1}\nslug: s{n}", text)
    carried = tagged(fewest=2)
    assert carried["s0"][1] == carried["s1"][1]
    assert {"Alma Torres", "harbour bridge"} <= set(carried["s0"][1])
    assert not (site.output / "tag" / "raul-prado.html").exists()
    assert "Raul Prado" in tagged(fewest=1)["s1"][1]


def test_tag_that_a_person_knows_may_stand_alone(site, tagged):
    """A tag that an editor wrote, or that tags.yaml has, keeps its page with one story; so does one that is chosen."""
    site.story("a", "title: A\ndate: 2022-10-01\nslug: a\ntags: [Lisbon]", "Nothing to see in Lisbon.")
    site.story("b", "title: B\ndate: 2022-10-02\nslug: b", BRIDGE)
    (site.folder / "content" / "tags.yaml").write_text("tags:\n  Alma Torres: {kind: person}\n")
    assert tagged(fewest=2) == {"a": ("written", ["Lisbon"]), "b": ("automatic", ["Alma Torres"])}
    assert (site.output / "tag" / "lisbon.html").exists()


def test_other_names_are_shown_as_the_tag(site, tagged):
    """Written and automatic tags appear under the form of tags.yaml; the story files keep what was typed."""
    path = site.story("a", "title: A\ndate: 2022-10-01\nslug: a\ntags: [Mayor Torres, Torres]", "Nothing to see.")
    before = path.read_bytes()
    site.story("b", "title: B\ndate: 2022-10-02\nslug: b", BRIDGE)
    listed = "tags:\n  A. Torres: {aliases: [Alma Torres, Torres, Mayor Torres]}\nnever: [harbour bridges]\n"
    (site.folder / "content" / "tags.yaml").write_text(listed)
    carried = tagged()
    assert carried["a"] == ("written", ["A. Torres"])
    assert "A. Torres" in carried["b"][1]
    assert not set(carried["b"][1]) & {"Alma Torres", "Torres"}
    assert path.read_bytes() == before


def test_never_is_never(site, tagged):
    """No automatic tag is one that tags.yaml forbids; one that a person wrote stays, with a warning."""
    site.story("a", "title: A\ndate: 2022-10-01\nslug: a\ntags: [Harbour Bridge]", "Nothing to see.")
    site.story("b", "title: B\ndate: 2022-10-02\nslug: b", BRIDGE)
    (site.folder / "content" / "tags.yaml").write_text("never: [harbour bridge]\n")
    carried = tagged()
    assert carried["a"] == ("written", ["Harbour Bridge"])
    assert "Harbour Bridge" not in carried["b"][1]
    assert "harbour bridge" not in carried["b"][1]


def test_faults_of_the_list_stop_the_build(site):
    """A wrong tags.yaml is told with its lines, and nothing is published."""
    site.story("a", "title: A\ndate: 2022-10-01\nslug: a\ntags: [Lisbon]")
    (site.folder / "content" / "tags.yaml").write_text("tags:\n  Lisbon: {kind: town}\nnevr: [x]\n")
    done = site.build()
    assert done.returncode == 1
    assert "content/tags.yaml:2: town is no kind of tag: write one of person, place, organisation, topic" in done.stderr
    assert "content/tags.yaml:3: nevr is no part of this file: did you mean never?" in done.stderr
    assert not site.output.exists()


def test_unchanged_story_is_not_analysed_again(site, tagged):
    """A second build answers from memory: the same tags, nothing new kept."""
    site.story("a", "title: A\ndate: 2022-10-01\nslug: a\ntags: [Harbours]", "Ships wait at the quay.")
    site.story("bridge", "title: Bridge closed\ndate: 2022-10-01\nslug: bridge", BRIDGE)
    first = tagged()
    kept = sqlite3.connect(site.folder / ".cache" / "newsfold" / "memory.sqlite")
    before = kept.execute("SELECT name, value FROM kept ORDER BY name").fetchall()
    assert before
    assert tagged() == first
    assert kept.execute("SELECT name, value FROM kept ORDER BY name").fetchall() == before
    kept.close()


def test_wrong_setting_is_named(site):
    """An unknown setting with our prefix is named with the nearest known one."""
    site.settings["TAGS_MOSTT"] = 3
    site.story("a", "title: A\ndate: 2022-10-01\nslug: a", BRIDGE)
    done = site.build()
    assert "TAGS_MOSTT" in done.stdout + done.stderr
    assert "TAGS_MOST" in (done.stdout + done.stderr).replace("TAGS_MOSTT", "")
