"""Looks of words, one in the other, as Python-Markdown reads them."""

from __future__ import annotations

import pytest

from plugins.capture.page.blocks import blocks_of
from plugins.capture.page.inline import lines, resolver
from plugins.capture.page.tree import tree_of


def written(html):
    (block,) = blocks_of(tree_of(f"<p>{html}</p>".encode()))
    return lines(block.spans, resolver("https://news.example/"))[0]


@pytest.mark.parametrize(
    ("html", "source", "shown"),
    [
        ("<em>a <b>b</b> c</em>", "_a **b** c_", "<em>a <strong>b</strong> c</em>"),
        ("<b>a <i>b</i> c</b>", "**a *b* c**", "<strong>a <em>b</em> c</strong>"),
        ("<b>a <i>b</i></b>", "__a *b*__", "<strong>a <em>b</em></strong>"),
        ("<b><i>b</i></b>a", "***b***a", "<strong><em>b</em></strong>a"),
        ("<b>a</b><i>b</i>c", "**a**<em>b</em>c", "<strong>a</strong><em>b</em>c"),
        ("<i>a_b _ c</i>", "*a_b _ c*", "<em>a_b _ c</em>"),
        ("<i>a*b</i>", "*a\\*b*", "<em>a*b</em>"),
        ("<i>see <a href=/x>this</a> now</i>", "*see [this](https://news.example/x) now*", '<em>see <a href="https://news.example/x">this</a> now</em>'),
        ("x<sub>2</sub><b>*</b>", "x<sub>2</sub>\\*", "x<sub>2</sub>*"),
        ("<b>end\\ </b>x", "**end\\\\** x", "<strong>end\\</strong> x"),
        ("<b><code>a``b</code></b>", "**``` a``b ```**", "<strong><code>a``b</code></strong>"),
        ("<a href=/x><code>a[0]</code></a>", "[<code>a\\[0\\]</code>](https://news.example/x)", '<a href="https://news.example/x"><code>a[0]</code></a>'),
    ],
)  # fmt: skip
def test_looks_are_read_as_meant(html, source, shown, render):
    """Marks where they are clear, elements where they are not; the rendered line is the page's."""
    assert written(html) == source
    assert render(source) == f"<p>{shown}</p>"
