"""Random pages: no markup of theirs lives on, and no word of theirs is lost."""

from __future__ import annotations

import html
import re

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plugins.capture import escaping
from plugins.capture.converting import convert
from plugins.capture.findings import NotConverted
from plugins.capture.page.blocks import blocks_of
from plugins.capture.page.inline import resolver
from plugins.capture.page.tree import tree_of
from plugins.capture.page.writing import markdown

WORDS = (
    "word", "two words", "<script>", "{: onclick=x}", "[x](javascript:y)", "*", "**", "_", "`", "``", "\\", "- a", "1. b", "> q", "|", "| a |", "---", "~~~",
    "```", "&lt;", "&", "Key: v", "[^1]: n", "*[A]: b", ": d", "<!--", "]]>", "C#", "snake_case", "a*b*c", "é", "!", "![",
)  # fmt: skip
ADDRESSES = (
    "/x_y*z",
    "javascript:alert(1)",
    "http://a.example/(b)?q=[1]&c",
    "mailto:a@b.example",
    "data:text/html,x",
    " vbscript:x",
    '//c.example/"onclick=x',
)
ELEMENTS = set(
    "p h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre code table thead tbody tr th td em strong del mark sub sup a br div "
    "span".split()
)

text = st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map(" ".join).map(html.escape)
gap = st.sampled_from(["", " "])


def wrapped(tag, inner):
    return st.tuples(inner, gap).map(lambda pair: f"<{tag}>{pair[0]}</{tag.split()[0]}>{pair[1]}")


def linked(inner):
    return st.tuples(st.sampled_from(ADDRESSES), inner).map(
        lambda pair: f'<a href="{html.escape(pair[0])}">{pair[1]}</a>'
    )


plain = st.tuples(text, gap).map("".join)
styled = st.one_of(
    plain,
    *(wrapped(tag, plain) for tag in ("b", "em", "sub", "sup", "del", "mark")),
    wrapped("code", text),
    st.just("<br>"),
)
nested = st.lists(styled, min_size=1, max_size=3).map("".join)
run = st.lists(
    st.one_of(styled, wrapped("b", nested), wrapped("i", nested), linked(nested)), min_size=1, max_size=3
).map("".join)
leaf = st.one_of(wrapped("p", run), wrapped("h2", run), wrapped("h5", run), wrapped("pre", text))
table = st.tuples(run, text, text, run).map(
    lambda c: f"<table><tr><th>{c[0]}<th>{c[1]}</tr><tr><td>{c[2]}<td>{c[3]}</tr></table>"
)
caption = run.map(lambda inner: f"<figure><img src='/i.png'><figcaption>{inner}</figcaption></figure>")


def items(tag, content):
    return st.lists(st.tuples(run, st.one_of(st.just(""), content)).map("".join), min_size=1, max_size=3).map(
        lambda inner: f"<{tag}>{''.join(f'<li>{each}</li>' for each in inner)}</{tag.split()[0]}>"
    )


lists = st.one_of(
    items("ul", wrapped("p", run)), items('ol start="4"', wrapped("p", run)), items("ul", items("ol", st.just("")))
)
quotation = st.lists(st.one_of(wrapped("p", run), lists), min_size=1, max_size=2).map(
    lambda inner: f"<blockquote>{''.join(inner)}</blockquote>"
)
terms = st.tuples(run, run, run).map(lambda c: f"<dl><dt>{c[0]}</dt><dd>{c[1]}</dd><dd><p>{c[2]}</p></dd></dl>")
pages = st.lists(st.one_of(leaf, table, caption, lists, quotation, terms), min_size=1, max_size=4).map("".join)
quiet = settings(
    max_examples=250, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


def written(page):
    blocks = blocks_of(tree_of(f"<body>{page}</body>".encode()))
    for block in blocks:
        block.take("all of it")
    said = "".join("".join(span.text for span in block.spans) for block in blocks)
    return escaping.body(markdown(blocks, resolver("https://news.example/a/"))), said


def said_in_words(refused):
    """A refusal says what is wrong and how to mend it."""
    assert ": " in str(refused)


@given(page=pages)
@quiet
def test_no_word_is_lost_and_none_comes_to_life(page, render, shown):
    """Lists, quotations, tables, code, links and emphasis full of Markdown's own signs show the page's words in order."""
    source, said = written(page)
    seen = shown(render(source))
    assert seen.elements <= ELEMENTS
    assert {name for name, _ in seen.attributes} <= {"href", "start", "class", "title"}
    assert all(value.startswith(("http://", "https://")) for name, value in seen.attributes if name == "href")
    assert re.sub(r"\s", "", seen.words) == re.sub(r"\s", "", said)


soup = st.lists(
    st.one_of(
        st.sampled_from([f"<{slash}{tag}>" for slash in ("", "/") for tag in ("p", "div", "li", "ul", "table", "td", "b", "a href=x", "h1", "pre", "blockquote", "article", "section hidden")]),
        st.sampled_from(["<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "<!--", "-->", "<![CDATA[", "&#0;", "\x00", "<style>", "<title>"]),
        st.text(max_size=12),
        st.just("The council met on Tuesday evening to vote on the new harbour wall, which divides the town. "),
    ),
    max_size=25,
).map("".join)  # fmt: skip


@given(page=soup)
@quiet
def test_no_tag_soup_makes_it_fail_or_act(page, render, shown):
    """Whatever a page is made of, it converts into inert text or is refused in words."""
    try:
        body = convert(f"<html>{page}".encode("utf-8", "replace"), "https://news.example/a").body
    except NotConverted as refused:
        said_in_words(refused)
        return
    seen = shown(render(body))
    assert seen.elements <= ELEMENTS
    assert {name for name, _ in seen.attributes} <= {"href", "start", "class", "title"}
