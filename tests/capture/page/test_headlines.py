"""The headline out of what a page says in several places."""

from __future__ import annotations

import pytest

from plugins.capture.page.blocks import blocks_of
from plugins.capture.page.claims import Claims
from plugins.capture.page.headlines import headline, parts_of, without_site
from plugins.capture.page.tree import tree_of


def told(head, body, outlet=None):
    tree = tree_of(f"<html><head>{head}</head><body>{body}</body></html>".encode())
    return headline(Claims(tree, blocks_of(tree), None), outlet)


OG = "<meta property='og:title' content='{}'>"


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("<title>The keeper stays, for now - Bay - News</title>", "<h1>The keeper stays, for now</h1>"),
        (OG.format("The keeper stays, for now | Bay"), "<h1><a href='/'>Bay News</a></h1><h1>The keeper stays, for now</h1>"),
        (OG.format("The keeper stays in Skarvik"), "<h1>The keeper stays, for now</h1>"),
        (OG.format("Lee: Keepers are for ever") + "<title>The keeper stays, for now: what a vote says about us all</title>", "<h1>The keeper stays, for now</h1>"),
        ("<title>Bay » Archive » The keeper stays, for now</title>", "<h1>Bay</h1><h2>The keeper stays, for now</h2>"),
        ("<title>The keeper stays, for now « Bay Blog</title>", "<h1><a href='/blog'>Bay Blog</a></h1><h2>The keeper stays, for now</h2>"),
        ("<title>The keeper stays, for now » Local » Bay</title>", "<h1>The keeper stays, for now<i>Bay</i></h1>"),
        ("<title>The keeper stays, for now | Bay</title>", ""),
        ("<title>The keeper stays, for now - Town - Bay</title>", "<div>The keeper stays, for now</div>"),
        ("<title>x</title>", "<h1>The keeper stays, for now ¶</h1>"),
    ],
)  # fmt: skip
def test_agreement_decides(head, body):
    """A heading that another statement bears out goes before titles; the site's own name is no headline."""
    assert told(head, body) == "The keeper stays, for now"


@pytest.mark.parametrize(
    ("title", "outlet", "site", "rest"),
    [
        ("The lamp | Bay News", "Bay News", "", "The lamp"),
        ("The lamp - The Bay", "Bay", "", "The lamp"),
        ("Bay News: The lamp – on", "Bay News", "", "Bay News: The lamp – on"),
        ("The lamp — bay.example", None, "bay.example", "The lamp"),
        ("灯台の光_海の新聞", "海の新聞 電子版", "", "灯台の光"),
        ("The lamp – on", "Bay", "", "The lamp – on"),
        ("The lamp - Bay (Skarvik Press)", "Bay", "", "The lamp"),
    ],
)
def test_only_the_sites_name_goes(title, outlet, site, rest):
    """With its separator, at either end; a dash of the headline's own stays."""
    assert without_site(title, outlet, site) == rest


def test_a_title_is_cut_at_separators_only():
    """Signs between blanks, or between signs of scripts without blanks; no hyphen of a word."""
    assert parts_of("A well-kept lamp | Bay – News") == ["A well-kept lamp", "Bay", "News"]
    assert parts_of("灯台を守る_社会_海新聞") == ["灯台を守る", "社会", "海新聞"]
