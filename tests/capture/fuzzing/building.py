"""A real build of captured stories, and a look through all that it wrote for anything that acts."""

from __future__ import annotations

import re
import subprocess
import sys
from functools import cache
from html.parser import HTMLParser
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from .properties import ROOT, living

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

# What a story's text is made of; the theme's templates add their own.
_ELEMENTS = frozenset(
    "a abbr blockquote br code dd del div dl dt em h1 h2 h3 h4 h5 h6 hr ins li mark ol p pre span strong sub sup table tbody td th thead tr ul".split()
)
_ATTRIBUTES = frozenset("class href id role start style title".split())
_IN_HEAD = frozenset("meta link".split())
_ALIGNED = re.compile(r"text-align: (?:left|right|center);")
# Variants of one attack are stories with the same words.
_EXPECTED = re.compile(r"remove one of the two|\(a hint\)")
_OUTWARD = re.compile(r"https?://[^\s]|mailto:[\w.+-]+@")
_RELATIVE = re.compile(r"(?:\.{1,2}/)*(?:[\w-][\w.%-]*/)*[\w-][\w.%-]*(?:#[\w:-]*)?|(?:\.{0,2}/?)*|#[\w:%-]*")


def build(stories: Mapping[str, str], folder: Path) -> list[str]:
    """Build a digest of these stories (text by name) into FOLDER/output and check it; gives the faults that were named.

    Stories that are alike are none here.
    """
    for name, text in stories.items():
        path = folder / "content" / "stories" / f"{name}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    own = {"PATH": str(folder / "content"), "OUTPUT_PATH": str(folder / "output"), "CACHE_PATH": str(folder / ".cache")}
    own |= {"THEME": str(ROOT / "theme"), "PLUGIN_PATHS": [str(ROOT)]}  # type: ignore[dict-item]
    lines = [f"import sys; sys.path.insert(0, {str(ROOT)!r})", "from pelicanconf import *"]
    conf = folder / "siteconf.py"
    conf.write_text("\n".join([*lines, *(f"{key} = {value!r}" for key, value in own.items())]) + "\n", "utf-8")
    said = []
    for command in ("plugins.gate.start", "plugins.gate"):
        words = [sys.executable, "-m", command, "-s", str(conf)]
        done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
        said += [line for line in done.stderr.splitlines() if ".md:" in line or ".html:" in line or "Traceback" in line]
    return [line for line in said if not _EXPECTED.search(line)]


def acting(output: Path) -> Iterator[str]:
    """What acts in any page or feed below a folder, named by its file."""
    for path in sorted(output.rglob("*.html")):
        page = _Page()
        page.feed(path.read_text("utf-8"))
        page.close()
        yield from (f"{path.relative_to(output)}: {what}" for what in page.found)
    for path in sorted(output.rglob("*.xml")):
        for element in ET.parse(path).iter():
            if element.tag.rpartition("}")[2] in ("content", "summary", "description") and element.text:
                yield from (f"{path.relative_to(output)}: {what}" for what in living(element.text))


@cache
def _theme() -> tuple[frozenset[str], frozenset[str]]:
    """The names of the elements and attributes that the theme's templates write."""
    templates = "\n".join(path.read_text("utf-8") for path in sorted((ROOT / "theme" / "templates").rglob("*.html")))
    elements = frozenset(re.findall(r"<([a-z][a-z0-9]*)", templates))
    return elements, frozenset(re.findall(r"\b([a-z][a-z-]*)=\"", templates))


class _Page(HTMLParser):
    """Reads a page and collects what no page of the digest is made of."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        elements, attributes = _theme()
        self._elements = (elements - _IN_HEAD) | _ELEMENTS
        self._attributes = {name for name in attributes if not name.startswith("on")} | _ATTRIBUTES
        self.found: list[str] = []
        self._in_body = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._in_body |= tag == "body"
        if tag not in self._elements and (self._in_body or tag not in _IN_HEAD):
            self.found.append(f"<{tag}>")
        for name, value in attrs:
            said = (value or "").strip()
            if name not in self._attributes:
                self.found.append(f"{name}={said[:80]!r} on <{tag}>")
            elif name == "style" and not _ALIGNED.fullmatch(said):
                self.found.append(f"style={said[:80]!r}")
            elif name in ("href", "cite") and not (_OUTWARD.match(said) or _RELATIVE.fullmatch(said)):
                self.found.append(f"leads to {said[:100]!r}")

    def handle_decl(self, decl: str) -> None:
        if decl.lower() != "doctype html":
            self.found.append(f"<!{decl[:40]}>")

    def unknown_decl(self, data: str) -> None:
        self.found.append(f"<![{data[:40]}")

    def handle_pi(self, data: str) -> None:
        self.found.append(f"<?{data[:40]}")

    def handle_comment(self, data: str) -> None:
        if data.strip():
            self.found.append(f"<!--{data[:40]}")
