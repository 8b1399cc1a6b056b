"""The language of a page."""

from __future__ import annotations

import pytest

from plugins.capture.page.blocks import blocks_of
from plugins.capture.page.claims import Claims
from plugins.capture.page.languages import language_of, stated_language
from plugins.capture.page.tree import tree_of


@pytest.mark.parametrize(
    ("html", "lang"),
    [
        ("<html lang=de-AT>", "de"),
        ("<html><meta property=og:locale content=pt_BR>", "pt"),
        ("<html><meta http-equiv=content-language content=fr>", "fr"),
        ("<html><meta name=language content=English>", "en"),
        ("<html lang='x y'>", None),
    ],
)
def test_the_stated_language_is_read(html, lang):
    """From the page's element, its locale or its meta tags, without the region."""
    tree = tree_of(f"{html}<body><p>x</p></body></html>".encode())
    assert stated_language(Claims(tree, blocks_of(tree), None)) == lang


@pytest.mark.parametrize(
    ("stated", "text", "lang"),
    [
        (
            None,
            "The keeper said that the lamp is on and that it will be on for the whole of the night, as it was.",
            "en",
        ),
        (
            None,
            "Der Turm ist nicht hoch, aber das Licht ist von der Stadt und von dem Meer aus zu sehen, und das ist gut.",
            "de",
        ),
        (None, "Lamp lamp lamp.", None),
        ("en", "灯台を守る人が町にいる。灯台の光は海まで届く。", "ja"),
        ("en", "Маяк стоит на берегу моря.", "ru"),
        ("uk", "Маяк стоїть на березі моря.", "uk"),
        ("fr", "The keeper said that the lamp is on.", "fr"),
    ],
)
def test_the_text_decides_where_the_page_does_not(stated, text, lang):
    """Words tell where nothing is stated; letters tell where another script is stated."""
    (block,) = blocks_of(tree_of(f"<p>{text}</p>".encode()))
    block.take("all")
    assert language_of(stated, [block]) == lang
