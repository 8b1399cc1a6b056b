"""Boxes of another story or an offer, told by the button that closes them."""

import pytest

from plugins.capture.text.promos import calls_on


def promoted(*lines: str) -> list[int]:
    """Which of the lines belong to such a box."""
    return [at for at in range(len(lines)) if calls_on(lines, [None] * len(lines), at)]


@pytest.mark.parametrize(
    ("lines", "boxed"),
    [
        (["A museum finds a forgotten map", "Curators opened a drawer that nobody had needed.", "Read now"], [0, 1]),
        (["Ein Museum findet eine Karte", "Weiterlesen"], [0]),
        (["Un museo trova una mappa", "Nessuno apriva quel cassetto da anni.", "Leggi tutto"], [0, 1]),
        (["The council voted on Tuesday to keep the night ferry running through the winter.", "Read more"], []),
        (["The council voted on Tuesday.", "It will vote again in March, councillors said.", "Read more"], []),
        (["“Nobody asked us”", "Read more about it in the spring report, the mayor said."], []),
    ],
)
def test_a_title_over_a_button_is_a_box(lines, boxed):
    """A title, with or without a teaser, is promoted; a paragraph that a button cuts short is not."""
    assert promoted(*lines) == boxed
