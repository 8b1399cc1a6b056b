"""The words of the theme: all of them in one file, none of them unused."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

TEMPLATES = Path(__file__).resolve().parents[2] / "theme" / "templates"
WORDS = TEMPLATES / "words.html"
OTHERS = sorted(path for path in TEMPLATES.glob("*.html") if path != WORDS)

# A Jinja comment, statement or expression.
JINJA = re.compile(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", re.DOTALL)
SPOKEN = re.compile(r'(?:aria-label|title|alt)="([^"]*)"')


@pytest.mark.parametrize("path", OTHERS, ids=lambda path: path.name)
def test_a_template_says_nothing_of_its_own(path):
    """Outside words.html no template holds a word that a reader sees or hears."""
    markup = JINJA.sub("", path.read_text("utf-8"))
    spoken = " ".join(SPOKEN.findall(markup))
    visible = re.sub(r'<[^>]*>|[\w-]+="[^"]*"', " ", markup)
    assert re.findall(r"[^\W\d_]+", f"{visible} {spoken}") == []


def test_every_word_is_used_and_every_used_word_exists():
    """words.html holds exactly what the other templates ask for."""
    kept = set(re.findall(r'^  "(\w+)": ', WORDS.read_text("utf-8"), re.MULTILINE))
    everything = "".join(path.read_text("utf-8") for path in OTHERS)
    used = set(re.findall(r"words\.(?!html)(\w+)", everything)) | set(re.findall(r'words\["(\w+)"\]', everything))
    assert kept == used
