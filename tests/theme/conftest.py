"""The paper that the theme's tests read: tests/theme/site, built once by the real Pelican for disk and once for the web."""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from lxml import html

ROOT = Path(__file__).resolve().parents[2]
ADDRESS = "https://paper.example/digest"

# Every kind of page, by what it shows.
KINDS = {
    "front": "index.html",
    "whole story": "2022/10/everything.html",
    "quoted story": "2022/10/quoted-lead.html",
    "linked story": "2022/10/bare-link.html",
    "long words": "2022/10/long-word.html",
    "many tags": "2022/09/many-tags.html",
    "plain story": "2021/12/plain-day.html",
    "signs": "2022/10/signs.html",
    "japanese": "2022/10/japanese-ja.html",
    "arabic": "2022/10/arabic-ar.html",
    "page": "about.html",
    "section": "category/coast.html",
    "tag": "tag/harbour.html",
    "outlet": "source/the-quayside-courier.html",
    "tags": "tags.html",
    "sources": "sources.html",
    "thread": "thread/the-quay.html",
    "threads": "threads.html",
    "archive": "archives.html",
    "lost": "404.html",
}


@dataclass(frozen=True)
class Paper:
    """A built site: its folder and its pages, as text and as trees."""

    output: Path
    kinds: tuple[str, ...] = tuple(KINDS)

    def names(self) -> list[str]:
        """Every page, as a path below the output."""
        return sorted(path.relative_to(self.output).as_posix() for path in self.output.rglob("*.html"))

    def text(self, name: str) -> str:
        """One page as it was written."""
        return (self.output / name).read_text("utf-8")

    def page(self, name: str) -> html.HtmlElement:
        """One page as a tree, by its path or by its kind."""
        return html.document_fromstring(self.text(KINDS.get(name, name)))

    def address(self, kind: str) -> str:
        """Where a browser opens a page of this kind."""
        return (self.output / KINDS[kind]).as_uri()


def build(folder: Path, files: dict[str, str] | None = None, **settings: object) -> Paper:
    """Build tests/theme/site and FILES (path below content/ -> text) with the shipped settings, and SETTINGS on top."""
    shutil.copytree(Path(__file__).parent / "site", folder / "content")
    for name, text in (files or {}).items():
        (folder / "content" / name).write_text(text, "utf-8")
    own = {
        "PATH": str(folder / "content"),
        "OUTPUT_PATH": str(folder / "output"),
        "CACHE_PATH": str(folder / ".cache"),
        "THEME": str(ROOT / "theme"),
        "PLUGIN_PATHS": [str(ROOT)],
        "SITENAME": "The Quay & Post",
        # So few stories share no names: their automatic tags are shown all the same.
        "TAGS_FEWEST": 1,
        # Two a page, so that lists have a second page.
        "PAGINATED_TEMPLATES": {"tag": 2, "category": 2},
    } | settings
    lines = [f"import sys; sys.path.insert(0, {str(ROOT)!r})", "from pelicanconf import *"]
    lines += [f"{name} = {value!r}" for name, value in own.items()]
    (folder / "paperconf.py").write_text("\n".join(lines) + "\n", "utf-8")
    command = [sys.executable, "-m", "pelican", "-s", str(folder / "paperconf.py")]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return Paper(folder / "output")


@pytest.fixture(scope="session")
def paper(tmp_path_factory):
    """The paper as it lies on a disk: relative links."""
    return build(tmp_path_factory.mktemp("paper"))


@pytest.fixture(scope="session")
def published(tmp_path_factory):
    """The paper as it goes out: absolute links under a sub-path."""
    folder = tmp_path_factory.mktemp("published")
    return build(folder, SITEURL=ADDRESS, FEED_DOMAIN=ADDRESS, RELATIVE_URLS=False)


@pytest.fixture(scope="session")
def build_paper():
    """The builder itself, for a paper with other settings."""
    return build


@pytest.fixture(params=KINDS)
def kind(request):
    """Each kind of page in turn."""
    return request.param
