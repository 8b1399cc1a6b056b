"""Heads as newsrooms set them, invented, in seven languages: headline, writers, day, kicker, outlet, standfirst.

A case in `heads/LANGUAGE.txt` opens with "=== name", says what is to be found, and then shows the lines; {T}, {S} and {B}
stand for headline, standfirst and paragraphs of the language's story in `heads/stories`.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from plugins.capture.text import convert_text

FOLDER = Path(__file__).parent / "heads"
SAID = re.compile(r"(title|authors|date|kicker|source|summary):(?: (.*))?$")


class Case(NamedTuple):
    """One head: its name, what is to be found, and the capture."""

    name: str
    wanted: dict[str, str]
    raw: str


def cases_of(path: Path) -> list[Case]:
    """The cases of one language's file, the story filled in."""
    title, standfirst, *body = (FOLDER / "stories" / path.name).read_text().splitlines()
    found = []
    for part in path.read_text().split("=== ")[1:]:
        name, *lines = part.splitlines()
        wanted = {"title": title}
        while said := SAID.match(lines[0]):
            wanted[said[1]] = (said[2] or "").strip()
            del lines[0]
        raw = "\n".join(lines).replace("{T}", title).replace("{S}", standfirst).replace("{B}", "\n".join(body))
        found.append(Case(f"{path.stem}-{name}", wanted, raw))
    return found


CASES = [case for path in sorted(FOLDER.glob("*.txt")) for case in cases_of(path)]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_head_is_read(case: Case):
    """What the case says of headline, writers, day, kicker, outlet and standfirst is found in its lines."""
    found = convert_text(case.raw)
    values = {
        "title": found.title,
        "authors": "; ".join(found.authors),
        "date": found.date or "",
        "kicker": found.kicker or "",
        "source": found.source or "",
        "summary": found.summary or "",
    }
    assert {name: values[name] for name in case.wanted} == case.wanted


def test_every_language_has_heads():
    """Each story has its file of heads."""
    assert {path.name for path in FOLDER.glob("*.txt")} == {path.name for path in (FOLDER / "stories").iterdir()}
