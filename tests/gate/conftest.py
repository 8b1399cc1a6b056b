"""A finished output of one's own, written by hand and looked through by the real check."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from plugins.gate.inspection import Report, inspect

if TYPE_CHECKING:
    from pathlib import Path

PAGE = "<!DOCTYPE html>\n<html><head><title>t</title></head>\n<body>\n{}\n</body></html>\n"
SETTINGS = {
    "ARTICLE_SAVE_AS": "{date:%Y}/{date:%m}/{slug}.html",
    "DRAFT_SAVE_AS": "drafts/{slug}.html",
    "WITH_FUTURE_DATES": False,
}


@dataclass
class Finished:
    """An output folder with an index page, and the content it is said to be made from."""

    folder: Path
    settings: dict[str, object] = field(default_factory=lambda: dict(SETTINGS))

    def page(self, name: str, body: str) -> None:
        """Write a page with BODY in its body, which begins in line 4."""
        self.file(name, PAGE.format(body))

    def file(self, name: str, text: str) -> Path:
        """Write any file of the output."""
        path = self.folder / "output" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        return path

    def story(self, name: str, header: str, body: str) -> None:
        """Write a story file."""
        path = self.folder / "content" / "stories" / f"{name}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"---\n{header}\n---\n\n{body}\n", "utf-8")

    def report(self, base: str = "/", *, drafts: bool = False) -> Report:
        """Look through it."""
        return inspect(self.folder / "output", self.folder / "content", self.settings, base, drafts=drafts)

    def said(self, base: str = "/", *, drafts: bool = False) -> list[str]:
        """Give what was found, with paths that begin in the output."""
        place = f"{self.folder}/"
        return [str(fault).replace(place, "") for fault in self.report(base, drafts=drafts).faults]


@pytest.fixture
def finished(tmp_path) -> Finished:
    """Give an output that holds nothing but an index page."""
    made = Finished(tmp_path)
    made.page("index.html", "<p>Nothing yet.</p>")
    return made
