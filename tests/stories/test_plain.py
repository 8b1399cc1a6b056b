"""The readable text of rendered HTML."""

import pytest

from plugins.stories.plain import plain_text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>One &amp; two.</p>\n<p>Three<br>four.</p>", "One & two.\n\nThree four."),
        ("<h2>Head</h2><ul><li>a</li><li><p>b</p></li></ul>", "Head\n\na\n\nb"),
        ("<p>a</p><figure><img src=x alt=no><figcaption>no</figcaption></figure><p>b</p>", "a\n\nb"),
        (
            "<p>a</p><div class='highlight'><pre><code>no\n\nno</code></pre></div><table><tr><td>no</td></tr></table>",
            "a",
        ),
        ("<p>Use <code>inv build</code> now.</p><script>no()</script><style>no</style>", "Use inv build now."),
        (
            "<p>A note<sup id='fnref:1'><a class='footnote-ref' href='#fn:1'>1</a></sup>.</p><div class='footnote'><p>no</p></div>",
            "A note.",
        ),
        ("<p>&#8220;So&#8221; &lt;b&gt;&nbsp;x</p>", "“So” <b> x"),
        ("<div class='footnote'><div>no</div>no</div><p>yes</p>", "yes"),
        ("plain", "plain"),
        ("", ""),
        ("<p>unclosed <b>tags", "unclosed tags"),
        ("<p>a <!-- no --> b</p>", "a b"),
        ("<p><em>so</em>called</p>", "socalled"),
        ('<p>a</p><p><em><a href="https://bay.example/x.jpg">no. Photo: <b>N. O.</b></a></em></p><p>b</p>', "a\n\nb"),
        ('<p><em><a href="https://bay.example/x">This</a> says more.</em></p>', "This says more."),
        ('<p><em><a href="https://bay.example/x">This</a></em>, she said.</p>', "This, she said."),
    ],
)
def test_html_gives_its_readable_text(html, text):
    """Paragraphs stay apart, what stands beside the text is left out, entities are decoded."""
    assert plain_text(html) == text
