"""A page cut into blocks."""

from __future__ import annotations

import pytest

from plugins.capture.page.blocks import Span, blocks_of
from plugins.capture.page.tree import tree_of


def texts(html):
    return [block.text for block in blocks_of(tree_of(html.encode()))]


@pytest.mark.parametrize(
    ("html", "blocks"),
    [
        ("<p>one <b>two</b> three</p>", ["one two three"]),
        ("<div>one<p>two</p>three</div>", ["one", "two", "three"]),
        ("<p>one<br>two</p>", ["one two"]),
        ("<p>one<br> <br>two</p>", ["one", "two"]),
        ("<a href=/x><h2>one</h2><p>two</p></a>", ["one", "two"]),
        ("<ul><li>one<ul><li>two</li></ul></li></ul>", ["one", "two"]),
        ("<table><tr><td>one<td>two</table>", ["one", "two"]),
        ("<p>one<script>no</script><svg><text>no</text></svg> two</p>", ["one two"]),
        ("<p>one</p><p hidden>no</p><p aria-hidden=true>no</p><p style='visibility : hidden'>no</p>", ["one"]),
        ("<noscript><p>no</p></noscript><template><p>no</p></template><p>one</p>", ["one"]),
        ("<p> \u00a0 </p>", []),
        ("<title>t</title><article>one</article>", ["one"]),
    ],
)
def test_blocks_are_what_a_reader_sees_as_one(html, blocks):
    """Block elements and double line breaks part blocks; what no reader sees is none."""
    assert texts(html) == blocks


def test_spans_carry_style_and_link():
    """Emphasis, code and links go down to the words, through any nesting."""
    (block,) = blocks_of(tree_of(b"<p>a <em>b <a href=/x>c <code>d</code></a></em></p>"))
    em = frozenset({"em"})
    assert block.spans == [Span("a "), Span("b ", em), Span("c ", em, "/x"), Span("d", em | {"code"}, "/x")]
    assert 0 < block.linked < 1


def test_preformatted_text_keeps_its_lines():
    """A `pre` is one block with its line ends, whatever elements colour it."""
    (block,) = blocks_of(tree_of(b"<pre><span>a</span>\n  b<br>c<script>no</script></pre>"))
    assert block.spans[0].text == "a\n  b\nc"


def test_an_article_that_is_hidden_until_it_is_paid_for_is_read():
    """Where the page hides the very element of its article, and little else has text, the article is no hidden words."""
    story = "<div id=articleBody style='display: none'><p>The harbour has voted.</p><p>It keeps its lamp.</p></div>"
    assert texts(f"<p>Pay.</p>{story}") == ["Pay.", "The harbour has voted.", "It keeps its lamp."]
    assert texts(f"<p>{'A long text that everybody sees. ' * 9}</p>{story}")[1:] == []
    assert texts(f"<p>Pay.</p>{story.replace('articleBody', 'menu')}") == ["Pay."]
