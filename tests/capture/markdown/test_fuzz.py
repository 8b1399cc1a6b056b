"""Random Markdown: nothing in it acts, and no word that its own reader would see is lost."""

from __future__ import annotations

import re
from contextlib import suppress

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from plugins.capture import escaping
from plugins.capture.findings import NotConverted
from plugins.capture.markdown import convert_markdown
from plugins.capture.markdown.rendering import rendered
from plugins.capture.page.blocks import blocks_of
from plugins.capture.page.tree import tree_of

PIECES = (
    "word", "two words", "**bold**", "*em*", "`code`", "``a ` b``", "[link](https://a.example/x_y)", "[js](javascript:alert(1))", "![alt](i.png)",
    "<b>raw</b>", "<script>alert(1)</script>", "<script>", "<img src=x onerror=alert(1)>", "<div onclick=x>", "</div>", "<!-- hidden -->", "<!--", "<?x",
    "<svg><a>", "<iframe src=//x>", "<textarea>", "<style>*{}", "{: onclick=alert(1)}", "{#id .cls}", "[x]: https://a.example", "[x]", "[^1]", "[^1]: note", "^[in place]",
    "[[Page|shown]]", "![[other]]", "==marked==", "%%secret%%", "~~gone~~", "&lt;script&gt;", "&amp;", "\\*", "\\<b>", "C#", "snake_case", "2 * 3", "a\\", "Key: value", "*[HTML]: x", "$x^2$",
    "https://a.example/?a=b&c=d", "<https://a.example/>", "<javascript:alert(1)>", "[a](<javascript:alert(1)>)", "[b](data:text/html,x)", "é", "|", "!", "#", "Title: x",
)  # fmt: skip
STARTS = (
    "",
    "",
    "",
    "# ",
    "### ",
    "> ",
    "> [!note] ",
    "- ",
    "  - ",
    "1. ",
    "7) ",
    "    ",
    "```\n",
    "~~~js\n",
    "| a | b |\n|---|---|\n| ",
    "---\n",
    "===\n",
    ": ",
    "%%\n",
    "\t",
)
ELEMENTS = set(
    "p h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre code table thead tbody tr th td em strong a br div span sup hr del mark sub abbr"
    " q u s small ins kbd samp var b i".split()
)

line = st.tuples(st.sampled_from(STARTS), st.lists(st.sampled_from(PIECES), min_size=1, max_size=4)).map(
    lambda pair: pair[0] + " ".join(pair[1])
)
document = st.lists(line, min_size=1, max_size=6).flatmap(
    lambda lines: st.lists(st.sampled_from(["\n", "\n\n"]), min_size=len(lines), max_size=len(lines)).map(
        lambda ends: "".join(a + b for a, b in zip(lines, ends, strict=True))
    )
)


def words(text):
    """The words: punctuation may be set otherwise, and the numbers of footnotes are the site's."""
    return re.findall(r"[^\W\d_]+", text)


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(document)
@example("> [!note] Title\n> body")
@example("[^1]: note\n> [^1]: note word\n")
@example("[^1]: note ^[in place]\n")
@example("Use <script> with care.\n\nMore words.")
def test_words_stay_and_nothing_acts(render, shown, source):
    """What the rendered Markdown shows is what the story shows, without anything that acts."""
    try:
        found = convert_markdown(source.encode(), "https://news.example/a/", "A title of its own")
    except NotConverted:
        return
    meant = [word for block in blocks_of(tree_of(rendered(source).html.encode())) for word in words(block.text)]
    html = render(escaping.body(found.body))
    page = shown(html)
    assert page.elements <= ELEMENTS
    assert not [pair for pair in page.attributes if pair[0].startswith("on") or "javascript:" in pair[1].lower()]
    assert sorted(words(shown(html.replace("<br", " <br")).words)) == sorted(meant)


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=300))
def test_any_text_is_markdown(source):
    """No text makes it fail."""
    with suppress(NotConverted):
        convert_markdown(source.encode("utf-8", "replace"))
