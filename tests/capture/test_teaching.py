"""Texts of one run teach each other."""

from __future__ import annotations

import json

from plugins.capture.lessons import Lessons
from plugins.capture.sources import Source
from plugins.capture.taking import Known
from plugins.capture.teaching import teach_each_other

from .test_lessons import BOX, BRIDGE, FERRY, text

# Two of the page's own sayings name the outlet.
FOOT = "\nAnn Lee is a reporter at The Harbour Ledger.\nSign up for The Harbour Ledger newsletter\n© 2022 The Harbour Ledger. All rights reserved.\n"


def test_texts_of_one_run_teach_each_other_in_either_order(desk):
    """The box that stands in both is cut from both, whichever comes first, and with the same result."""
    desk.write("a.txt", text("Swan stops ferry", FERRY) + FOOT)
    desk.write("b.txt", text("Iron bridge closes", BRIDGE) + FOOT)
    forth = [json.loads(line) for line in desk.capture("--json", "a.txt", "b.txt").out.splitlines()]
    back = [json.loads(line) for line in desk.capture("--json", "b.txt", "a.txt").out.splitlines()]
    assert forth == back[::-1]
    assert [answer["source"] for answer in forth] == ["The Harbour Ledger"] * 2
    assert not any(BOX in answer["body"] for answer in forth)
    assert all(line in forth[0]["body"] for line in FERRY)
    desk.capture("b.txt", "a.txt")
    assert not any(BOX in story for story in desk.stories().values())


def test_only_texts_that_share_lines_are_read_ahead(desk):
    """A text that shares no line with another has nothing to learn in this run, and what is known is not read again."""
    files = [
        desk.write("a.txt", text("Swan stops ferry", FERRY) + FOOT),
        desk.write("b.txt", text("Iron bridge closes", BRIDGE) + FOOT),
        desk.write("c.txt", "A third\nNothing in this text stands in another one of the folder, as far as we know."),
        desk.write("d.html", "<html><p>" + BOX),
    ]
    given = [Source(str(path)) for path in files]
    assert len(teach_each_other(given, Known(None), Lessons(None), 2)) == 2
    assert teach_each_other(given[:1], Known(None), Lessons(None), 2) == {}
