"""The day on which a story appeared."""

from __future__ import annotations

import pytest

from plugins.capture.page.appeared import day_of
from plugins.capture.page.blocks import blocks_of
from plugins.capture.page.claims import Claims
from plugins.capture.page.tree import tree_of

PROSE = "<p>The keeper said that a lamp can be automatic but that somebody has to notice when the sea does something new.</p>"


def told(body, head=""):
    tree = tree_of(f"<html><head>{head}</head><body>{body}{PROSE * 3}</body></html>".encode())
    return day_of(Claims(tree, blocks_of(tree), None), "The lamp")


@pytest.mark.parametrize(
    ("body", "day"),
    [
        ("<h1>The lamp</h1><p>October 9, 2022</p>", "2022-10-09"),
        ("<h1>The lamp</h1><p>By Ann Lee, Bay News | Published 9 Oct 2022, 5.30 p.m.</p>", "2022-10-09"),
        ("<h1>The lamp</h1><p>Publié le 9 octobre 2022 | Mis à jour le 11 octobre 2022</p>", "2022-10-09"),
        ("<h1>The lamp</h1><p>Aktualisiert am 11. Oktober 2022, veröffentlicht am 09.10.2022</p>", "2022-10-09"),
        ("<h1>The lamp</h1><p>First posted: 10-23-22 05:18 PM | Updated: 10-24-22</p>", "2022-10-23"),
        ("<h1>The lamp</h1><p>2022年10月9日 12:00 来源：海报</p>", "2022-10-09"),
        ("<h1>The lamp</h1><p>입력 2022-10-09 03:00 수정 2022-10-11 03:00</p>", "2022-10-09"),
        ("<div><p>9 de octubre de 2022</p><h1>The lamp</h1></div>", "2022-10-09"),
        ("<h1>The lamp</h1><p>October 9, 2022 — The town has voted.</p>", "2022-10-09"),
        ("<h1>The lamp</h1><p>Updated October 11, 2022</p>", None),
        ("<h1>The lamp</h1><p>更新时间 2022年10月9日</p>", None),
        ("<h1>The lamp</h1><p>On 9 October 2022 the town voted.</p>", None),
        ("<h1>The lamp</h1><p>03/04/2022</p>", None),
        ("<h1>The lamp</h1><ul><li><a href=/x>Boat sold on 9 October 2022</a></li></ul>", None),
        ("<h1>The lamp</h1><table><tr><th>Lit</th><td>9 October 2022</td></tr></table>", None),
        ("<h1>The lamp</h1><aside>9 October 2022</aside>", None),
        (f"<h1>The lamp</h1>{PROSE * 3}<p>9 October 2022</p>", None),
        ("<div>9 October 2022</div><div><div><div><h1>The lamp</h1></div></div></div>", None),
        ("<h1>The lamp</h1><p>Updated <time datetime='2022-10-11'>Tuesday</time></p>", None),
    ],
)  # fmt: skip
def test_a_day_by_the_headline_counts(body, day):
    """Printed below or right above the headline, in many languages; a day of a change, a sentence, a list or a table is none."""
    assert told(body) == day


def test_what_is_stated_for_machines_goes_first():
    """A meta tag before what is printed."""
    assert told("<h1>The lamp</h1><p>October 8, 2022</p>", "<meta name=pub_date content=20221009>") == "2022-10-09"
