"""The outlet's section and its label."""

from __future__ import annotations

import json

import pytest

from plugins.capture.page.blocks import blocks_of
from plugins.capture.page.claims import Claims
from plugins.capture.page.sections import kicker_of, section_of
from plugins.capture.page.tree import tree_of

CRUMBS = json.dumps(
    {
        "@type": "BreadcrumbList",
        "itemListElement": [{"name": "Home"}, {"item": {"name": "Harbour"}}, {"name": "The lamp"}],
    }
)


def claims(head="", body=""):
    tree = tree_of(f"<html><head>{head}</head><body>{body}<p>x</p></body></html>".encode())
    return Claims(tree, blocks_of(tree), None)


@pytest.mark.parametrize(
    ("head", "body", "section"),
    [
        ("<meta property='article:section' content='harbour, boats'>", "", "Harbour"),
        ("<script type='application/ld+json'>{\"@type\":\"Article\",\"articleSection\":[\"Harbour\",\"Boats\"]}</script>", "", "Harbour"),
        (f"<script type='application/ld+json'>{CRUMBS}</script>", "", "Harbour"),
        ("", "<nav class=breadcrumb><a href=/>Start</a> <a href=/h>Harbour</a> <a href=/h/l>The lamp</a></nav>", "Harbour"),
        ("<meta property='article:section' content='food_and_drink-news'>", "", None),
        ("<meta property='article:section' content='Bay News'>", "", None),
        ("<meta name=section content='a section whose name goes on and on without an end'>", "", None),
        ("", "", None),
    ],
)  # fmt: skip
def test_the_section_is_what_the_page_states(head, body, section):
    """From meta tags, JSON-LD or the way from the front page; no slugs, no outlet, no headline."""
    assert section_of(claims(head, body), "The lamp", "Bay News") == section


def test_a_kicker_is_marked_and_no_day():
    """A short label that the page names one; a day is none."""
    assert kicker_of(claims(body="<p class=kicker>Speed Read</p>")) == "Speed Read"
    assert kicker_of(claims(body="<p class=eyebrow>9 October 2022</p>")) is None
