"""Inputs made to do harm: each is refused in words or becomes stories that only say what it said."""

from __future__ import annotations

import re

import pytest

from .conftest import Desk
from .fuzzing.building import acting, build
from .fuzzing.guard import ENDED, looked_at
from .fuzzing.hostile import INPUTS

# What is long in itself; `inv quality` looks at them too.
LONG = re.compile(
    r"repeated-|.*(?:-mb|million|200000|50000|-5000|-10000|thousand-columns|blanks|of-10000)|mailbox|feed-of-500|zip-of-1000|page-of-footnotes$"
)
SHORT = [name for name in INPUTS if not LONG.match(name)]


def wrong(names):
    """What is wrong with how inputs are taken, by name; one process looks at them all."""
    found = looked_at([INPUTS[name]() for name in names])
    return {names[number]: what for number, what, _ in found if what}


def test_a_hostile_input_is_refused_in_words_or_does_nothing():
    """Within the limits of time and memory each becomes stories that are read back as written, or says how to mend it."""
    assert wrong(SHORT) == {}


@pytest.mark.slow
@pytest.mark.parametrize("name", [name for name in INPUTS if LONG.match(name)])
def test_a_long_hostile_input_is_refused_in_words_or_does_nothing(name):
    """The same of what takes seconds; what takes too long is ended by its guard, which is no fault here."""
    found = wrong([name]).get(name, [])
    assert [what for what in found if what != ENDED] == []


# Inputs of every kind whose stories are built: what they hold would act in a header, a text, a page or a feed.
NASTY = [
    name
    for name in SHORT
    if re.search(r"nasty|yaml|header|every|of-markdown|mutating|placeholders|polyglot|html|turned|terminal|brackets|backticks|types|everything|entities", name)
]  # fmt: skip


@pytest.fixture(scope="module")
def digest(tmp_path_factory):
    """The stories of all nasty inputs, each captured into a folder of its own and all shown whole, built as one site."""
    folder = tmp_path_factory.mktemp("hostile")
    stories = {}
    for number, name in enumerate(NASTY):
        desk = Desk(folder / f"{number}")
        desk.folder.mkdir()
        options = ("--rights", "public-domain", "--category", "<b>{: onclick=x}")
        ran = desk.capture(*options, desk.write(f"{name}\n<b>.txt", INPUTS[name]()))
        assert ran.code in (0, 1), name
        assert "Traceback" not in ran.err
        assert {path.name for path in desk.folder.iterdir()} <= {"content", f"{name}\n<b>.txt"}
        for place, text in desk.stories().items():
            stories[f"{number}-{place.rpartition('/')[2][:40].removesuffix('.md')}"] = _alone(
                text, f"story-{len(stories)}"
            )
    assert build(stories, folder / "site") == []
    return folder / "site" / "output", stories


def _alone(text, slug):
    """A story as it would be if no other had been captured: with an address of its own, published."""
    header, end, body = text.removeprefix("---\n").partition("\n---\n")
    lines = [line for line in header.split("\n") if not line.startswith(("slug:", "status:"))]
    credited = [] if any(line.startswith("source:") for line in lines) else ["source: The <b>Bay</b>"]
    return "\n".join(["---", f"slug: {slug}", *credited, *lines]) + end + body


def test_nothing_acts_in_a_site_built_of_hostile_captures(digest):
    """Pages and feeds hold no element, attribute or address that the theme and the text do not have; the gate is content."""
    output, stories = digest
    assert len(stories) > len(NASTY) // 2
    assert list(acting(output)) == []


def test_nothing_is_written_outside_the_site(digest):
    """No header or title of a capture moves a page elsewhere."""
    output, _ = digest
    assert not [path for path in output.parent.rglob("*evil*") if path.suffix == ".html" and "tag" not in path.parts]
