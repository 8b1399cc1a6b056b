"""What several test folders need: a browser that is really there, and a digest of one's own to build."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def _find_chromium() -> str | None:
    names = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
    return next((path for name in names if (path := shutil.which(name))), None)


def _install_chromium() -> str | None:
    """Install it as root on Debian, one test process at a time: apt-get refuses to run twice."""
    import fcntl

    with (Path(tempfile.gettempdir()) / "newsfold-chromium.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if (path := _find_chromium()) is None:
            subprocess.run(["apt-get", "update", "-qq"], check=True)
            subprocess.run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"], check=True)
            path = _find_chromium()
    return path


@pytest.fixture(scope="session")
def chromium_path() -> str:
    """Path of a Chromium; on a fresh Debian machine with root it is installed, elsewhere the message says how."""
    path = _find_chromium()
    if path is None and shutil.which("apt-get") and os.geteuid() == 0:
        path = _install_chromium()
    if path is None:
        pytest.fail("the page tests look at real pages: install Chromium (Debian: sudo apt-get install chromium)")
    return path


@pytest.fixture(scope="session")
def browser(chromium_path):
    """One headless Chromium for all page tests."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run", "--disable-sync"]
        running = playwright.chromium.launch(executable_path=chromium_path, args=flags)
        yield running
        running.close()


@dataclass
class Site:
    """A small digest in a folder of its own, built by the real Pelican with this project's plugins and theme."""

    folder: Path
    settings: dict[str, object] = field(default_factory=dict)

    @property
    def output(self) -> Path:
        """Where the built pages are."""
        return self.folder / "output"

    def story(self, name: str, header: str, body: str = "A body of one sentence.") -> Path:
        """Write content/stories/NAME.md; HEADER is what stands between the `---` lines."""
        path = self.folder / "content" / "stories" / f"{name}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"---\n{header.strip()}\n---\n\n{body}\n", encoding="utf-8")
        return path

    def configure(self) -> Path:
        """Write the settings file: the shipped one, with this site's folders and its own `settings` on top."""
        own = {"PATH": str(self.folder / "content"), "OUTPUT_PATH": str(self.output), "THEME": str(ROOT / "theme")}
        own |= {"CACHE_PATH": str(self.folder / ".cache"), "PLUGIN_PATHS": [str(ROOT)]} | self.settings
        lines = [f"import sys; sys.path.insert(0, {str(ROOT)!r})", "from pelicanconf import *"]
        path = self.folder / "siteconf.py"
        path.write_text("\n".join([*lines, *(f"{key} = {value!r}" for key, value in own.items())]) + "\n", "utf-8")
        return path

    def build(self, *options: str, cwd: Path | None = None, env: dict[str, str] | None = None):
        """Run `python -m pelican`; the finished process, with its messages as text."""
        (self.folder / "content" / "stories").mkdir(parents=True, exist_ok=True)
        command = [sys.executable, "-m", "pelican", "-s", str(self.configure()), *options]
        return subprocess.run(
            command,
            cwd=cwd or self.folder,
            env={**os.environ, "COLUMNS": "400", **(env or {})},
            capture_output=True,
            text=True,
            check=False,
        )

    def page(self, name: str) -> str:
        """The text of one output file."""
        return (self.output / name).read_text("utf-8")


@pytest.fixture
def site(tmp_path) -> Site:
    """An empty digest in a temporary folder; add stories, then build."""
    return Site(tmp_path)


@dataclass
class PlainSite(Site):
    """A digest built with the reader of stories and one plugin alone; its pages hold the test's own template."""

    plugin: str = ""
    template: str = ""

    def configure(self) -> Path:
        """Write the theme and the settings file."""
        templates = self.folder / "theme" / "templates"
        templates.mkdir(parents=True, exist_ok=True)
        (templates.parent / "static").mkdir(exist_ok=True)
        (templates / "article.html").write_text(self.template, "utf-8")
        folders = {"PATH": "content", "OUTPUT_PATH": "output", "CACHE_PATH": ".cache", "THEME": "theme"}
        plain = {name: str(self.folder / folder) for name, folder in folders.items()} | {
            "PLUGIN_PATHS": [str(ROOT)],
            "PLUGINS": ["plugins.stories", self.plugin],
            "ARTICLE_PATHS": ["stories"],
            "ARTICLE_SAVE_AS": "{slug}.html",
            "ARTICLE_LANG_SAVE_AS": "{slug}-{lang}.html",
            "DRAFT_SAVE_AS": "{slug}.html",
            "DIRECT_TEMPLATES": [],
            "DEFAULT_LANG": "en",
            "TIMEZONE": "UTC",
        }
        path = self.folder / "conf.py"
        path.write_text("".join(f"{key} = {value!r}\n" for key, value in (plain | self.settings).items()), "utf-8")
        return path


@pytest.fixture
def site_with(tmp_path):
    """Make a digest of one plugin, given the plugin, the template of its pages and further settings."""
    return lambda plugin, template, **settings: PlainSite(tmp_path, settings, plugin, template)
