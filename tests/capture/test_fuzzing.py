"""The fuzzing itself: it sees what it looks for, and a seed gives the same inputs again."""

from __future__ import annotations

from random import Random

import pytest

from .fuzzing.building import acting
from .fuzzing.corpus import seeds
from .fuzzing.guard import ENDED, looked_at
from .fuzzing.mutating import mutant
from .fuzzing.properties import first_invented, living


@pytest.mark.parametrize(
    "rendered",
    ["<p onclick='x'>a</p>", '<a href="javascript:x">a</a>', '<a href="{filename}x">a</a>', '<a href="//evil.example/">a</a>', "<script>a</script>", "<p>a <b", '<p style="position:fixed">a</p>', '<p class="a" onclick="b">c</p>', "<!--x-->", "<svg>", "\x02wzxhzdk:0\x03"],
)  # fmt: skip
def test_what_lives_is_seen(rendered):
    """Every element, attribute and address that is more than text is a find."""
    assert list(living(rendered))


def test_text_does_not_live():
    """What Markdown makes of a text is none."""
    assert list(living('<p>a &lt;b&gt; <a href="https://a.example/?b&amp;c">d</a><br>\n<em>e</em></p>\n<!-- -->')) == []


def test_a_word_that_is_not_in_the_text_is_seen():
    """Words count in their order; blanks, as in drop caps and wrapped words, do not."""
    assert first_invented("H ong Kong votes", "<p>Hong Kong votes</p>") is None
    assert first_invented("Hong Kong votes", "<p>votes Hong</p>") == "Hong"


def test_what_acts_in_a_built_page_is_seen(tmp_path):
    """Scripts, handlers and foreign addresses in a page are finds, and so are those in the text of a feed."""
    (tmp_path / "a.html").write_text(
        "<!DOCTYPE html><html><body><script>a</script><p onclick=b><a href='javascript:c'>"
    )
    (tmp_path / "b.xml").write_text("<feed><content>&lt;img src=x onerror=y&gt;</content></feed>")
    assert len(list(acting(tmp_path))) == 4


def test_a_seed_gives_the_same_inputs():
    """A find can be made again from its seed."""
    known = list(seeds().values())
    assert [mutant(Random(5), known) for _ in range(3)] == [mutant(Random(5), known)] * 3


def test_random_inputs_of_all_kinds_hold():
    """A short run from a fixed seed finds nothing; `python -m tests.capture.fuzzing` makes long ones."""
    known, random = list(seeds().values()), Random(2022)
    inputs = [raw for raw in (mutant(random, known) for _ in range(90)) if len(raw) < 20_000][:60]
    assert [found for _, found, _ in looked_at(inputs) if found not in ([], [ENDED])] == []
