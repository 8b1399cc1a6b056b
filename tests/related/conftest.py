"""A small archive of made-up stories, and a site built of it by the real Pelican with the reader and this plugin alone."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from plugins.related.nearness import Entry
from plugins.related.terms import terms
from plugins.stories.story import read, story_files

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
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
class PlainSite:
    """Stories, settings, and pages that hold nothing but the related stories."""

    folder: Path
    settings: dict[str, object] = field(default_factory=dict)

    @property
    def stories(self):
        """The folder of story files."""
        return self.folder / "content" / "stories"

    def edit(self, name, field_line):
        """Add a line to the header of a story."""
        path = self.stories / f"{name}.md"
        path.write_text(path.read_text("utf-8").replace("\ndate:", f"\n{field_line}\ndate:", 1), "utf-8")

    def build(self):
        """Run Pelican; the finished process."""
        templates = self.folder / "theme" / "templates"
        templates.mkdir(parents=True, exist_ok=True)
        (templates.parent / "static").mkdir(exist_ok=True)
        (templates / "article.html").write_text(ARTICLE, "utf-8")
        settings = {
            "PATH": str(self.folder / "content"),
            "OUTPUT_PATH": str(self.folder / "output"),
            "CACHE_PATH": str(self.folder / ".cache"),
            "THEME": str(templates.parent),
            "PLUGIN_PATHS": [str(ROOT)],
            "PLUGINS": ["plugins.stories", "plugins.related"],
            "ARTICLE_PATHS": ["stories"],
            "SLUGIFY_SOURCE": "basename",
            "ARTICLE_SAVE_AS": "{slug}.html",
            "ARTICLE_LANG_SAVE_AS": "{slug}-{lang}.html",
            "DRAFT_SAVE_AS": "{slug}.html",
            "DIRECT_TEMPLATES": [],
            "DEFAULT_LANG": "en",
            "TIMEZONE": "UTC",
        } | self.settings
        config = self.folder / "conf.py"
        config.write_text("".join(f"{name} = {value!r}\n" for name, value in settings.items()), "utf-8")
        return subprocess.run(
            [sys.executable, "-m", "pelican", "-s", str(config)],
            cwd=self.folder,
            env={**os.environ, "COLUMNS": "400"},
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )

    def related(self, slug):
        """What a page shows: slug, title and reason of each related story."""
        lines = (self.folder / "output" / f"{slug}.html").read_text("utf-8").splitlines()[1:]
        return [tuple(line.split(" | ")) for line in lines if line]

    def slugs(self, slug):
        """The slugs alone."""
        return [found[0] for found in self.related(slug)]


@pytest.fixture
def plain_site(tmp_path):
    """The archive as a site."""
    shutil.copytree(HERE / "stories", tmp_path / "content" / "stories")
    assert story_files(tmp_path / "content")
    return PlainSite(tmp_path)
