"""JSON-LD read without trust."""

from __future__ import annotations

import json

import pytest

from plugins.capture.page import linked_data
from plugins.capture.page.tree import tree_of

ARTICLE = {"@type": "NewsArticle", "headline": "Keeper stays"}


def found(*values):
    scripts = "".join(
        f'<script type="application/ld+json">{value if isinstance(value, str) else json.dumps(value)}</script>'
        for value in values
    )
    return linked_data.article_of(tree_of(f"<html><head>{scripts}</head><body>x</body></html>".encode()))


@pytest.mark.parametrize(
    "value",
    [
        ARTICLE,
        [{"@type": "WebSite"}, ARTICLE],
        {"@graph": [{"@type": "Organization"}, {"@type": ["Article", "NewsArticle"], "headline": "Keeper stays"}]},
        {"@type": "WebPage", "mainEntity": ARTICLE},
        {"@type": "http://schema.org/NewsArticle", "headline": "Keeper stays"},
        "<!-- " + json.dumps(ARTICLE) + " -->",
        '{"@type":"NewsArticle","headline":"Keeper stays","description":"line\nbreak"}',
    ],
)
def test_the_article_is_found_wherever_it_is(value):
    """Alone, in a list, in a graph, below a page, in a comment, with raw line ends: the article is found."""
    assert found(value)["headline"] == "Keeper stays"


@pytest.mark.parametrize(
    "value", ["{", "null", "[[[[[[[[[[1]]]]]]]]]]", {"@type": "Product"}, {"@type": 7}, "[" * 4000]
)
def test_what_is_no_article_gives_nothing(value):
    """Broken, endless or other data give an empty object."""
    assert found(value) == {}


def test_names_come_with_their_kind():
    """Strings, objects and lists give names; markup gives none."""
    value = ["Ann Lee", {"@type": "Organization", "name": "Bay"}, {"name": ["Bo Li"]}, {"name": "<b>x</b>"}, 7, None]
    assert linked_data.names(value) == [("Ann Lee", False), ("Bay", True), ("Bo Li", False)]
