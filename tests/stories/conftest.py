"""A small site of its own, built by the real Pelican with the stories plugin and a plugin of the test's own."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TELLING = (Path(__file__).parent / "site" / "telling.py").read_text(encoding="utf-8")
README = (ROOT / "plugins" / "stories" / "README.md").read_text(encoding="utf-8")

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

    def promised(self):
        """Give the attributes that the README's table promises; `modified` only where the story has one."""
        table = README.split("## What a story carries")[1].split("```jinja")[0]
        rows = [line.split("|")[1] for line in table.splitlines() if line.startswith("| `")]
        return sorted(set(re.findall(r"`(\w+)`", " ".join(rows))) - {"modified"})

    def told(self, *options: str):
        """Build the site; give what its stories carried and the account of its files, and the finished process."""
        self.write("choosing.py", TELLING)
        self.write("promised.json", json.dumps(self.promised()))
        built = self.build(*options)
        assert built.returncode == 0, built.stderr
        return json.loads((self.folder / "told.json").read_text(encoding="utf-8")), built

    def a_file_of_each_state(self):
        """Write one file of each state."""
        self.story("published", "title: Published\ndate: 2022-11-09", "[to a draft]({filename}draft.md)")
        self.story("hidden", "title: Hidden\ndate: 2022-11-09\nstatus: hidden")
        self.story("draft", "title: Draft\nstatus: draft")
        self.story("scheduled", "title: Scheduled\ndate: 2999-01-01")
        self.story("held", "title: Held\nstatus: held")
        self.story("lost", "title: Lost")
        self.write("content/pages/about.md", "Title: About\n\nText.\n")
        self.write("content/pages/half.md", "Title: Half\nStatus: draft\n\nText.\n")

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
