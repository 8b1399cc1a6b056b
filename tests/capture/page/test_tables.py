"""Which tables are tables."""

from __future__ import annotations

import pytest

from plugins.capture.page.blocks import blocks_of
from plugins.capture.page.tables import data_table
from plugins.capture.page.tree import tree_of

CELLS = "<tr><td>a<td>b</tr><tr><td>c<td>d</tr>"


@pytest.mark.parametrize(
    ("html", "is_data"),
    [
        (f"<table>{CELLS}</table>", True),
        ("<table><tr><th>a<th>b<tr><td><p>c</p><td>d</table>", True),
        (f"<table role=presentation>{CELLS}</table>", False),
        ("<table><tr><td>a<tr><td>b</table>", False),
        ("<table><tr><td>a<td>b</table>", False),
        (f"<table><tr><td>{'word ' * 80}<td>b<tr><td>c<td>d</table>", False),
        ("<table><tr><td><p>a</p><td>b<tr><td>c<td>d</table>", False),
        (f"<table><tr><td>a<td><table>{CELLS}</table><tr><td>c<td>d</table>", False),
    ],
)
def test_data_is_told_from_layout(html, is_data):
    """Two rows and columns of short cells are data; one column, long cells or paragraphs without a header are layout."""
    first = blocks_of(tree_of(html.encode()))[0]
    assert (data_table(first) is not None) is is_data
