"""The project beside the tools that people use for the same, on its own sample digest: `python -m tests.quality.rivals`.

Prints one table of tags, related stories and summaries. The other tools are installed from the package index, pinned by
`rivals.txt`, into `.cache/rivals`; the first run takes a minute or two.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import venv
from pathlib import Path
from typing import Any

from .measures import LEANING, ROOT, Record, answers, groups, kin_figures, records, tag_figures, tags_shown

HERE = Path(__file__).resolve().parent
PLACE = ROOT / ".cache" / "rivals"
MOST_TAGS, MOST_LINKS, SENTENCES = 6, 4, 2
Table = dict[str, dict[str, float]]


def compared() -> dict[str, Table]:
    """The figures (%) by matter, tool and measure; raises CalledProcessError where the tools can't be installed."""
    given = records()
    shown = tags_shown()
    tagged = [record | {"tags": record.get("tags") or shown.get(record["id"], [])} for record in given]
    told = {r["id"]: r["summary"] for r in given if r.get("summary") and len(r["text"].split()) > 100}
    summed = answers("summaries", [r for r in given if r["id"] in told], "--sentences", str(SENTENCES))
    ours = {slug: record["summary"] for slug, record in summed.items()}
    asked = {"stories": tagged, "most_tags": MOST_TAGS, "most_links": MOST_LINKS, "summaries": told, "ours": ours}
    theirs = _asked(asked)
    accepted = groups("tags")
    # The Pelican plugins compare tags alone, so they are given ours where the editor wrote none.
    near = {"Newsfold, without tags": _near([{**r, "tags": []} for r in given]), "Newsfold": _near(given)}
    summaries = {"Newsfold": ours} | theirs["summaries"]
    return {
        "tags": {name: tag_figures(found, accepted) for name, found in ({"Newsfold": shown} | theirs["tags"]).items()},
        "related": {name: kin_figures(found) for name, found in (near | theirs["related"]).items()},
        "summaries": {name: _said(found, theirs["rouge"][name]) for name, found in summaries.items()},
    }


def _near(given: list[Record]) -> dict[str, list[str]]:
    links = answers("related", given, "--most", str(MOST_LINKS))
    return {slug: [link["id"] for link in record["related"]] for slug, record in links.items()}


def _said(found: dict[str, str], rouge: float) -> dict[str, float]:
    free = [not LEANING.match(said) for said in found.values()]
    return {"lean on nothing": 100 * sum(free) / len(free), "ROUGE-1 against the editor's": rouge}


def _asked(question: Record) -> dict[str, Any]:
    """Let the other tools answer, in their own environment."""
    done = subprocess.run(
        [_python(), str(HERE / "rival_tools.py")],
        input=json.dumps(question),
        capture_output=True,
        text=True,
        check=True,
        cwd=PLACE,
    )
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def _python() -> str:
    """The interpreter of the other tools' environment, made where it is not there or other versions are asked for."""
    python, pins, kept = PLACE / "bin" / "python", HERE / "rivals.txt", PLACE / "rivals.txt"
    if not kept.is_file() or kept.read_bytes() != pins.read_bytes():
        venv.create(PLACE, with_pip=True, clear=True)
        subprocess.run([str(python), "-m", "pip", "install", "-q", "-r", str(pins)], check=True)
        kept.write_bytes(pins.read_bytes())
    return str(python)


def table(figures: dict[str, Table]) -> str:
    """The figures as Markdown, one table a matter."""
    lines = []
    for matter, tools in figures.items():
        measures = list(next(iter(tools.values())))
        lines += [f"| {matter} | {' | '.join(measures)} |", "| --- |" + " ---: |" * len(measures)]
        lines += [f"| {name} | {' | '.join(f'{row[m]:.1f}' for m in measures)} |" for name, row in tools.items()]
        lines.append("")
    return re.sub(r"\n+$", "", "\n".join(lines))


if __name__ == "__main__":
    sys.stdout.write(table(compared()) + "\n")
