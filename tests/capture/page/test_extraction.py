"""What trafilatura vouches for."""

from __future__ import annotations

import pytest

from plugins.capture.page.extraction import vouched_text
from plugins.capture.page.tree import tree_of

PROSE = "The keeper said that a lamp can be automatic but that somebody has to notice when the sea does something new."


@pytest.mark.parametrize("thorough", [True, False])
def test_the_storys_text_is_vouched_for_and_the_page_left_as_it_was(thorough):
    """The extraction works on a copy: the page's own tree keeps every element."""
    tree = tree_of(
        f"<nav><a href=/>Home</a></nav><article><h1>x</h1><p>{PROSE}</p><p>{PROSE[::-1]}</p></article>".encode()
    )
    before = len(list(tree.iter()))
    assert PROSE in vouched_text(tree, thorough=thorough)
    assert len(list(tree.iter())) == before


def test_an_empty_page_gives_no_text():
    """Where there is nothing to extract the answer is empty instead of an error."""
    assert vouched_text(tree_of(b"<html><body></body></html>"), thorough=True) == ""
