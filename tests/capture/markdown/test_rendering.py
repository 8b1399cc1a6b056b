"""Markdown is read as those who write it by hand or by clipper mean it."""

from __future__ import annotations

import re

import pytest

from plugins.capture.findings import NotConverted
from plugins.capture.markdown.rendering import rendered


@pytest.mark.parametrize(
    ("source", "html"),
    [
        (
            "Words:\n- one\n  - two\n- three",
            "<p>Words:</p> <ul> <li>one <ul> <li>two</li> </ul> </li> <li>three</li> </ul>",
        ),
        (
            "1. a\n\n   ```js\n   b\n   ```",
            '<ol> <li> <p>a</p> <pre><code class="language-js">b </code></pre> </li> </ol>',
        ),
        (
            "| a |\n|---|\n| b |",
            "<table> <thead> <tr> <th>a</th> </tr> </thead> <tbody> <tr> <td>b</td> </tr> </tbody> </table>",
        ),
        ("~~old~~ new", "<p><s>old</s> new</p>"),
        (
            "[a](javascript:x) [b](data:text/html,x) [c](../c.md) [d](:/0a) [e](HTTPS://a.example/)",
            '<p><a>a</a> <a>b</a> <a>c</a> <a>d</a> <a href="HTTPS://a.example/">e</a></p>',
        ),
        ("<javascript:x>", "<p><a>javascript:x</a></p>"),
        ("a\0b", "<p>a\ufffdb</p>"),
        ("Use <script> well.\n\nMore.", "<p>Use &lt;script&gt; well.</p> <p>More.</p>"),
        ("<div>\n<script>\n\nMore.", "<div> &lt;script> <p>More.</p>"),
    ],
)
def test_markdown_is_rendered(source, html):
    """Lists below a paragraph, code in items, tables; only addresses of the web are links."""
    assert re.sub(r"\s+", " ", rendered(source).html).strip().replace("&lt;script>", "&lt;script>") == html.replace(
        "script&gt;", "script>"
    )


@pytest.mark.parametrize("source", ["> " * 500 + "x", "- " * 500 + "x", "> - " * 300 + "x"])
def test_what_is_nested_beyond_sense_is_refused(source):
    """The parser would drop the words inside without a word about it."""
    with pytest.raises(NotConverted, match="nested too deeply"):
        rendered(source)


def test_deep_lists_of_people_are_read():
    """Twenty levels are more than anybody writes."""
    source = "\n".join("  " * n + f"- level{n}" for n in range(20))
    assert all(f"level{n}" in rendered(source).html for n in range(20))


@pytest.mark.parametrize("piece", ["[", "![", "*", "`", "<", "&", "_a_ ", "~~", "|", "[^1]", "](", "<a ", "\\"])
def test_many_marks_take_no_time(piece):
    """Thousands of openings that nothing closes are read in a moment."""
    assert rendered(piece * 4000).html
