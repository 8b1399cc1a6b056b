"""Threads in a build: what stories carry."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ARTICLE = (
    "{{ article.thread or '' }}|"
    "{% if article.running %}{% set place = article.running %}{{ place.thread.url }}|{{ place.number }}|"
    "{{ (place.earlier or {}).slug }}|{{ (place.later or {}).slug }}|{{ place.thread.automatic }}|"
    "{{ place.thread.new|map(attribute='slug')|join(' ') }}{% endif %}"
)


@pytest.fixture
def site(plain_site, told_events):
    """The archive, with all invented stories of the events; its pages say what a story carries of its thread."""
    plain_site.site.template = ARTICLE
    for story in told_events:
        plain_site.add(story)
    return plain_site


@pytest.fixture
def ferry(told_events):
    """The stories of the ferry, by their ids."""
    return {story["id"]: story for story in told_events if story["id"].startswith("skarn-")}


def carried(site, slug):
    """What a story carries of its thread."""
    return site.site.page(f"{slug}.html").split("|")


def test_a_story_knows_its_thread_and_its_place_in_it(site):
    """Name, address, number, neighbours; a story in no thread knows none."""
    built = site.build()
    assert built.returncode == 0, built.stderr
    name, *place = carried(site, "skarn-islanders")
    assert name == "Skarn: fishing boats"
    assert place == ["thread/skarn-aground.html", "2", "skarn-aground", "skarn-steering", "True", ""]
    assert carried(site, "skarn-aground")[2:4] == ["1", ""]
    assert carried(site, "skarn-towed")[2:5] == ["4", "skarn-steering", ""]
    assert carried(site, "ferry-without-smoke") == ["", ""]


def test_an_editor_names_a_thread_with_one_story(site, ferry):
    """The others of the thread bear the name, which the page's address follows."""
    site.add(ferry["skarn-steering"], "thread: The wreck of the Signe Holm")
    site.build()
    assert carried(site, "skarn-aground")[:2] == [
        "The wreck of the Signe Holm",
        "thread/the-wreck-of-the-signe-holm.html",
    ]
    assert carried(site, "skarn-aground")[5] == "False"


def test_an_empty_thread_means_none(site, ferry):
    """`thread: ""` takes a story out; the rest stay together."""
    site.add(ferry["skarn-islanders"], 'thread: ""')
    site.build()
    assert carried(site, "skarn-islanders") == ["", ""]
    assert carried(site, "skarn-steering")[2:4] == ["2", "skarn-aground"]


def test_unrelated_keeps_stories_apart(site, ferry):
    """A muted story is in no thread with the one that mutes it."""
    site.add(ferry["skarn-towed"], "unrelated: skarn-aground")
    site.build()
    assert carried(site, "skarn-aground")[1] == "thread/skarn-aground.html"
    assert carried(site, "skarn-towed")[1] != "thread/skarn-aground.html"


def test_a_name_that_one_story_bears_makes_no_page(site):
    """The name is shown, and leads nowhere."""
    site.edit("chess-final", "thread: The championship")
    site.build()
    assert carried(site, "chess-final") == ["The championship", ""]


def test_drafts_and_hidden_stories_are_in_no_thread(site, ferry):
    """What is not published is not part of what readers follow; its header's name stays."""
    site.add(ferry["skarn-steering"], "status: draft", "thread: The wreck")
    site.add(ferry["skarn-towed"], "status: hidden")
    site.build()
    assert carried(site, "skarn-steering") == ["The wreck", ""]
    assert carried(site, "skarn-towed") == ["", ""]
    assert carried(site, "skarn-aground")[1] == "thread/skarn-aground.html"


def test_one_name_in_two_languages_is_one_thread(site):
    """Only stories of one language are compared, but an editor's name joins them all."""
    site.edit("chess-final", "thread: Autumn")
    site.edit("milk-price", "thread: autumn\nlang: de")
    site.build()
    assert carried(site, "chess-final")[1] == "thread/autumn.html"
    assert carried(site, "milk-price-de")[1] == "thread/autumn.html"


def test_without_automatic_threads_only_names_count(site):
    """RELATED_THREADS_FEWEST = 0."""
    site.settings["RELATED_THREADS_FEWEST"] = 0
    for name in ("chess-final", "milk-price"):
        site.edit(name, "thread: Autumn")
    site.build()
    assert carried(site, "skarn-aground") == ["", ""]
    assert carried(site, "chess-final")[1] == "thread/autumn.html"


def test_what_is_new_ran_on_the_newest_day_of_the_digest(site, ferry):
    """The edition before is the newest day but one on which anything ran."""
    site.add(ferry["skarn-towed"] | {"date": "2023-06-01"})
    site.build()
    assert carried(site, "skarn-aground")[6] == "skarn-towed"
    assert carried(site, "holt-deal")[6] == ""


def test_a_new_story_moves_no_page(site, told_events):
    """Addresses and names are the same before and after the last stories come in."""
    for story in told_events[-6:]:
        (site.stories / f"{story['id']}.md").unlink()
    site.build()
    before = {path.name: carried(site, path.stem)[:2] for path in site.site.output.glob("*.html")}
    for story in told_events[-6:]:
        site.add(story)
    site.build()
    after = {path.name: carried(site, path.stem)[:2] for path in site.site.output.glob("*.html")}
    assert {name: kept for name, kept in before.items() if len(kept) > 1 and kept[1]}.items() <= after.items()


def test_an_unchanged_archive_is_not_woven_again(site):
    """A second build imports neither what weaves threads nor what names them, and writes the same."""
    site.build()
    before = carried(site, "skarn-islanders")
    code = (
        "import sys; from pelican import main; main(sys.argv[1:]);"
        "known = ('weaving', 'arriving', 'naming', 'nearness', 'terms');"
        "print('LOADED', [name for name in known if f'plugins.related.{name}' in sys.modules])"
    )
    command = [sys.executable, "-c", code, "-s", str(site.site.configure())]
    again = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert "LOADED []" in again.stdout, again.stdout + again.stderr
    assert carried(site, "skarn-islanders") == before


def test_explain_says_which_thread_and_why(site):
    """What it is linked with and how strongly, and what kept it out of others."""
    said = explained(site, "skarn-steering")
    assert said[0].startswith("alike 0.")
    assert said[0].endswith("to the others, 0.17 is needed")
    assert said[1].startswith("with ")
    assert "skarn-aground 0." in said[1]
    assert any(line.startswith("not with ") and line.endswith("below 0.17") for line in said[2:])


def explained(site, name):
    """The lines on the thread of a story, as a plugin of the build's own hands them out."""
    (site.site.folder / "listening.py").write_text(
        "import json, pathlib\n"
        "from pelican import signals\n"
        "def hand_out(generators):\n"
        "    told = [s.explained['thread'] for g in generators for s in getattr(g, 'articles', []) if s.explained]\n"
        f"    pathlib.Path({str(site.site.folder / 'said.json')!r}).write_text(json.dumps(told))\n"
        "def register():\n"
        "    signals.all_generators_finalized.connect(hand_out)\n"
    )
    site.settings["STORIES_EXPLAIN"] = str(site.stories / f"{name}.md")
    site.settings["PLUGIN_PATHS"] = [str(ROOT), str(site.site.folder)]
    site.settings["PLUGINS"] = ["plugins.stories", "plugins.related", "listening"]
    built = site.build()
    assert built.returncode == 0, built.stderr
    (told,) = json.loads((site.site.folder / "said.json").read_text())
    return told
