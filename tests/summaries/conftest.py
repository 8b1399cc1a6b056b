"""A site built by the real Pelican with the reader of stories, this plugin, and nothing else."""

import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ARTICLE = """<main data-automatic="{{ article.automatic|sort|join(' ') }}">{{ article.summary }}</main>"""


@dataclass
class PlainSite:
    """Stories, settings, and pages that hold nothing but what the plugin gave."""

    folder: Path
    settings: dict[str, object] = field(default_factory=dict)

    def story(self, name, header, body):
        """Write a story file; HEADER is what stands between the `---` lines."""
        path = self.folder / "content" / "stories" / f"{name}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"---\n{header}\n---\n\n{body}\n", "utf-8")

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
            "PLUGINS": ["plugins.stories", "plugins.summaries"],
            "ARTICLE_PATHS": ["stories"],
            "ARTICLE_SAVE_AS": "{slug}.html",
            "DRAFT_SAVE_AS": "{slug}.html",
            "DIRECT_TEMPLATES": [],
            "DEFAULT_LANG": "en",
            "TIMEZONE": "UTC",
            "TYPOGRIFY": True,
            "TYPOGRIFY_OMIT_FILTERS": ["amp", "caps", "initial_quotes", "widont"],
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

    def page(self, name):
        """The text of one page."""
        return (self.folder / "output" / name).read_text("utf-8")


@pytest.fixture
def plain_site(tmp_path):
    """An empty digest."""
    return PlainSite(tmp_path)
