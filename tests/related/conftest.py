"""A small archive of made-up stories, and a site built of it by the real Pelican with the reader and this plugin alone."""

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from plugins.related.nearness import Entry
from plugins.related.terms import terms
from plugins.stories.story import read

HERE = Path(__file__).parent
EVENTS = HERE.parent / "quality" / "threads.yaml"
ARTICLE = (
    "{{ article.automatic|sort|join(' ') }}\n"
    "{% for r in article.related %}{{ r.slug }} | {{ r.story.title }} | {{ r.why }}\n{% endfor %}"
)


def entry(path):
    """A story file as nearness takes it."""
    story = read(path)
    return Entry(path.stem, terms(story.title, story.body), story.date.date(), tuple(story.tags or ()))


@pytest.fixture(scope="session")
def entries():
    """The stories of tests/related/stories by the names of their files."""
    return {path.stem: entry(path) for path in sorted((HERE / "stories").glob("*.md"))}


@pytest.fixture(scope="session")
def told_events():
    """The invented stories of tests/quality/threads.yaml, in the order in which they ran."""
    events = yaml.safe_load(EVENTS.read_text("utf-8"))["invented"]
    return sorted((story for stories in events.values() for story in stories), key=lambda s: (s["date"], s["id"]))


@pytest.fixture(scope="session")
def events(told_events):
    """The same as the weaving of threads takes them, by their ids."""
    return {s["id"]: Entry(s["id"], terms(s["title"], s["text"]), s["date"]) for s in told_events}


@dataclass
class RelatedSite:
    """The archive as a site, whose pages hold nothing but the related stories."""

    site: Any

    @property
    def stories(self):
        """The folder of story files."""
        return self.site.folder / "content" / "stories"

    @property
    def settings(self):
        """Pelican's settings, to be changed before a build."""
        return self.site.settings

    def edit(self, name, field_line):
        """Add a line to the header of a story."""
        path = self.stories / f"{name}.md"
        path.write_text(path.read_text("utf-8").replace("\ndate:", f"\n{field_line}\ndate:", 1), "utf-8")

    def add(self, story, *field_lines):
        """Add a story of tests/quality/threads.yaml, with more lines in its header."""
        header = [f"title: {story['title']!r}", f"date: {story['date']}", *field_lines]
        text = "\n".join(["---", *header, "---", "", story["text"]])
        (self.stories / f"{story['id']}.md").write_text(text, "utf-8")

    def build(self):
        """Run Pelican; the finished process."""
        return self.site.build()

    def related(self, slug):
        """What a page shows: slug, title and reason of each related story."""
        lines = self.site.page(f"{slug}.html").splitlines()[1:]
        return [tuple(line.split(" | ")) for line in lines if line]

    def slugs(self, slug):
        """The slugs alone."""
        return [found[0] for found in self.related(slug)]


@pytest.fixture
def plain_site(site_with):
    """The archive as a site."""
    site = site_with("plugins.related", ARTICLE, SLUGIFY_SOURCE="basename")
    shutil.copytree(HERE / "stories", site.folder / "content" / "stories")
    return RelatedSite(site)
