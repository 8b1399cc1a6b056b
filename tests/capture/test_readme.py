"""What the README says about the command is so."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from plugins.capture.__main__ import RIGHTS
from plugins.capture.receipt import as_json
from plugins.radar.likeness import _RUN, ALIKE, LEAST

from .test_receipt import FOUND

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "plugins" / "capture" / "README.md").read_text()


def test_every_option_stands_there(desk):
    """Each option of --help has its row, and each right its name."""
    options = set(re.findall(r"--[a-z-]+", desk.capture("--help").out)) - {"--help"}
    assert options == set(re.findall(r"^\| `(--[a-z-]+)", README, re.MULTILINE))
    assert all(f"`{right}`" in README for right in RIGHTS)


def test_every_key_of_the_answer_stands_there():
    """Each key of the JSON answer is in its table."""
    table = README[README.index("With `--json`") : README.index("## The receipt")]
    assert all(f"`{key}`" in table for key in as_json(FOUND))


def test_the_example_is_what_it_prints(desk):
    """The command shown prints the lines shown."""
    command, path, summary = (
        line.strip() for line in re.findall(r"^    (?=\$| |content)(.+)$", README, re.MULTILINE)[:3]
    )
    arguments = command.removeprefix("$ python -m plugins.capture ").split()
    ran = desk.capture(*arguments[:-1], ROOT / arguments[-1])
    assert ran.out.splitlines() == [path, "  " + summary]


@pytest.mark.parametrize("said", [f"{ALIKE:.0%}".replace("%", " %"), f"fewer than {LEAST + _RUN - 1} words"])
def test_the_figures_are_the_codes(said):
    """Shares and lengths that the README names are those of the code."""
    assert said in README
