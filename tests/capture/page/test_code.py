"""Code as Markdown."""

from __future__ import annotations

import pytest

from plugins.capture.page.blocks import blocks_of
from plugins.capture.page.code import code, language
from plugins.capture.page.tree import tree_of


def first(html):
    return blocks_of(tree_of(html.encode()))[0]


@pytest.mark.parametrize(
    ("html", "named"),
    [
        ("<pre><code class='language-Python'>x</code></pre>", "python"),
        ("<pre class='brush: js; toolbar: false'>x</pre>", "js"),
        ("<div class='highlight-source-c++'><pre>x</pre></div>", "c++"),
        ("<pre data-lang=rust>x</pre>", "rust"),
        ("<pre><code class='hljs sql'>x</code></pre>", "sql"),
        ("<pre class='sourceCode haskell numberLines'>x</pre>", "haskell"),
        ("<pre class='wide box'>x</pre>", ""),
        ("<pre><code class='language-plaintext'>x</code></pre>", ""),
        ("<article class='python'><pre>x</pre></article>", ""),
    ],
)
def test_the_language_is_what_the_page_names(html, named):
    """Read from pre, code or the box around them; a name of layout is none."""
    assert language(first(html).element) == named


def test_code_is_fenced_at_the_margin_only():
    """Elsewhere it is indented, and lines of words where even that would be read otherwise."""
    block = first("<pre>a\n  ~~~~ b\n</pre>")
    assert code(block, framed=False, as_lines=False) == ["~~~~~", "a", "  ~~~~ b", "~~~~~"]
    assert code(block, framed=True, as_lines=False) == ["    a", "      ~~~~ b"]
    assert code(block, framed=False, as_lines=True) == ["a  ", "&#126;~~~ b"]
