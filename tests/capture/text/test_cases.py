"""Whole captures, invented, in five languages: what each line becomes and what is found, as readable files."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.capture.text import convert_text

CASES = sorted(path for path in (Path(__file__).parent / "cases").iterdir() if path.is_dir())


def told(raw: str) -> str:
    """The findings as the cases write them: the fields, the listed stories, then every line's number and lot."""
    found = convert_text(raw)
    fields = {
        "title": found.title,
        "authors": "; ".join(found.authors),
        "date": found.date or "",
        "source": found.source or "",
        "kicker": found.kicker or "",
        "lang": found.lang or "",
    }
    listed = [" | ".join(part or "" for part in (r.title, r.kicker, r.teaser, r.byline)) for r in found.related]
    texts = raw.split("\n")
    return "\n".join(
        [
            *(f"{name}: {value}".rstrip() for name, value in fields.items()),
            *(f"listed: {story}".rstrip() for story in listed),
            "",
            *(f"{line.n:>2} {line.kept:<8}{texts[line.n - 1][:60]}".rstrip() for line in found.lines),
            "",
        ]
    )


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_capture_is_judged_as_the_case_shows(case):
    """Each line of the case's capture.txt is judged, and each value found, as its expected.txt says."""
    assert told((case / "capture.txt").read_text()) == (case / "expected.txt").read_text()
