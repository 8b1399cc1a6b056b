"""Notes that a page sets by hand."""

from __future__ import annotations

from plugins.capture.page.blocks import blocks_of
from plugins.capture.page.inline import resolver
from plugins.capture.page.tree import tree_of
from plugins.capture.page.writing import markdown


def written(html):
    blocks = blocks_of(tree_of(html.encode()))
    for block in blocks:
        block.take("all")
    return markdown(blocks, resolver("https://n.example/a"))


def test_a_sign_that_leads_to_an_item_below_is_a_footnote():
    """Numbers follow the order of the references; the arrow back goes; a second reference has the same number."""
    html = "<p>One<a href=#b>[b]</a> two<a href=#a>[a]</a> three<a href=#b>[b]</a></p><ol><li id=a>A <a href=#r>^</a></li><li id=b>B</li></ol>"
    assert written(html) == "One[^1] two[^2] three[^1]\n\n[^2]: A\n\n[^1]: B"


def test_links_to_chapters_and_back_are_no_footnotes():
    """A word that links down the page, and a sign that links up, stay links."""
    assert "[^" not in written("<ul><li id=top><a href=#c>Chapter one</a></li></ul><p id=c>Text <a href=#top>1</a></p>")
