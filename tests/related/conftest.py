"""A small archive of made-up stories, and a site built of it by the real Pelican with the reader and this plugin alone."""

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from plugins.related.nearness import Entry
from plugins.related.terms import terms
from plugins.stories.story import read

HERE = Path(__file__).parent
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
