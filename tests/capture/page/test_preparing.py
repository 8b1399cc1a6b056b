"""What is put into words before a page is cut."""

from __future__ import annotations

import pytest

from plugins.capture.page.blocks import blocks_of
from plugins.capture.page.preparing import prepare
from plugins.capture.page.tree import tree_of


def texts(html):
    tree = tree_of(html.encode())
    prepare(tree)
    return ["".join(span.text for span in block.spans) for block in blocks_of(tree)]


@pytest.mark.parametrize(
    ("html", "said"),
    [
        ("<blockquote><p>a</p><footer>Ann</footer></blockquote>", ["a", "— Ann"]),
        ("<figure><blockquote>a</blockquote><figcaption>– Ann</figcaption></figure>", ["a", "– Ann"]),
        ("<figure><img src=x><figcaption>a</figcaption></figure>", ["a"]),
        ("<p lang=de>Er: <q>a <q>b</q></q></p>", ["Er: „a ‚b‘“"]),
        ("<p><q>“a”</q></p>", ["“a”"]),
        ("<p><ruby>a<rt>b</rt></ruby></p>", ["a(b)"]),
        ("<p><ruby>a<rp>[</rp><rt>b</rt><rp>]</rp></ruby></p>", ["a[b]"]),
        ("<p>x <math alttext='a^2'><mi>a</mi></math></p>", ["x a^2"]),
        ("<p>x <math><mi>a</mi><mo>+</mo><mn>1</mn></math></p>", ["x a+1"]),
        ("<p><img class=tex alt='{\\displaystyle y}'></p>", ["y"]),
        ("<table><tr><td class=gutter>1\n2</td><td class=code><pre>a\nb</pre></td></tr></table>", ["a\nb"]),
        ("<pre><span class=line-number>1</span>a</pre>", ["a"]),
        ("<table><tr><th>1</th><td>2</td></tr></table>", ["1", "2"]),
        ("<pre class=poem>a\n<i>b</i>\nc</pre>", ["a\nb\nc"]),
        ("<p>a <img alt='🔥' src=x> b <img alt='fire' src=y></p>", ["a 🔥 b "]),
        ("<p><span class=dropcap><b>A</b></span>nn</p>", ["Ann"]),
    ],
)
def test_each_is_words_afterwards(html, said):
    """Speakers, drawn quotation marks, readings, formulas, listings, verse, signs and first letters."""
    assert texts(html) == said


def test_a_page_without_any_of_it_stays_as_it_is():
    """Plain paragraphs, code and pictures are not touched."""
    import lxml.html

    tree = tree_of(b"<p>a <b>b</b></p><pre>c\n1</pre><img alt='a picture of a lamp' src=x><blockquote>d</blockquote>")
    before = lxml.html.tostring(tree)
    prepare(tree)
    assert lxml.html.tostring(tree) == before
