"""A small site of its own, built by the real Pelican with the stories plugin and a plugin of the test's own."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

SETTINGS = """
import sys
sys.path[:0] = [{root!r}, {folder!r}]
SITENAME = "Test"
SITEURL = "https://example.org"
AUTHOR = "The editors"
PATH = "content"
OUTPUT_PATH = "output"
CACHE_PATH = ".cache"
THEME = "theme"
ARTICLE_PATHS = ["stories"]
PAGE_PATHS = ["pages"]
PLUGINS = ["plugins.stories", "choosing"]
WITH_FUTURE_DATES = False
DIRECT_TEMPLATES = ["index"]
ARTICLE_URL = ARTICLE_SAVE_AS = "{{slug}}.html"
FEED_ALL_ATOM = CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
"""

TEMPLATES = ("index", "article", "page", "category", "tag", "author")


class Digest:
    """A site below a folder: write files into it, build it, run the stories' command line on it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.write("pelicanconf.py", SETTINGS.format(root=str(ROOT), folder=str(folder)))
        self.write("choosing.py", "def register():\n    pass\n")
        for name in TEMPLATES:
            self.write(
                f"theme/templates/{name}.html", "{% if article %}{{ article.title }} {{ article.content }}{% endif %}\n"
            )
        for name in ("stories", "pages"):
            (folder / "content" / name).mkdir(parents=True)

    def write(self, name: str, text: str) -> Path:
        """Write a file of the site."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode("utf-8"))
        return path

    def story(self, name: str, header: str, body: str = "A body.") -> Path:
        """Write a story with YAML front matter."""
        return self.write(f"content/stories/{name}.md", f"---\n{header}\n---\n\n{body}\n")

    def run(self, *command: str):
        """Run a Python module in the site's folder."""
        return subprocess.run(
            [sys.executable, "-m", *command],
            cwd=self.folder,
            env={"PYTHONPATH": str(ROOT), "PATH": "", "COLUMNS": "400"},
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )

    def build(self, *options: str):
        """Build the site."""
        return self.run("pelican", "-s", "pelicanconf.py", *options)

    def files(self):
        """List every file and folder of the site but the caches of Python."""
        return sorted(
            path.relative_to(self.folder).as_posix()
            for path in self.folder.rglob("*")
            if "__pycache__" not in path.parts
        )


@pytest.fixture
def digest(tmp_path):
    """A small site with the stories plugin."""
    return Digest(tmp_path / "digest")
