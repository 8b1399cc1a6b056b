"""Who wrote a story."""

from __future__ import annotations

import json

import pytest

from plugins.capture.page.blocks import blocks_of
from plugins.capture.page.claims import Claims
from plugins.capture.page.tree import tree_of
from plugins.capture.page.writers import writers

PROSE = "<p>The keeper said that a lamp can be automatic but that somebody has to notice when the sea does something new.</p>"


def told(head="", body="", outlet="Bay News"):
    tree = tree_of(f"<html><head>{head}</head><body><h1>The lamp</h1>{body}{PROSE * 3}</body></html>".encode())
    return writers(Claims(tree, blocks_of(tree), None), outlet, "The lamp")


def meta(name, content):
    return f"<meta name='{name}' content='{content}'>"


@pytest.mark.parametrize(
    ("head", "body", "names"),
    [
        (f"<script type='application/ld+json'>{json.dumps({'@type': 'Article', 'author': [{'name': 'Ann Lee'}, {'name': 'Bo Li'}]})}</script>", "", ("Ann Lee", "Bo Li")),
        (meta("author", "Bay News"), "<p>By Ann Lee and Bo Li, Bay News</p>", ("Ann Lee", "Bo Li")),
        (meta("author", "Bay News Media"), "", ()),
        (meta("dc.publisher", "Editions Baie") + meta("dc.creator", "Editions Baie"), "<p>Par Anne Lié et Bo Li</p>", ("Anne Lié", "Bo Li")),
        (meta("twitter:creator", "@annlee"), "", ()),
        (meta("twitter:creator", "Ann Lee"), "", ("Ann Lee",)),
        (meta("article:author", "https://bay.example/ann"), "", ()),
        ("", "<p>By: Ann Lee BNBC Executive News Editor</p>", ("Ann Lee",)),
        ("", "<p>By Ann Lee, BAY TODAY</p>", ("Ann Lee",)),
        ("", "<p>Von Anna Lehr und Bodo Licht, Skarvik</p>", ("Anna Lehr", "Bodo Licht")),
        ("", "<p>Por Ana Leal y Benito Luz</p>", ("Ana Leal", "Benito Luz")),
        ("", "<p>di Anna Lega e Bruno Lisi</p>", ("Anna Lega", "Bruno Lisi")),
        ("", "<p>作者：李安</p>", ("李安",)),
        ("", "<p class=byline><a itemprop=author>Ann Lee</a> <a itemprop=author>Bo Li</a></p>", ("Ann Lee", "Bo Li")),
        ("", "<ul><li>x</li></ul>" + PROSE + "<p>By Cy Far</p>", ()),
    ],
)  # fmt: skip
def test_people_wrote_it(head, body, names):
    """From the most exact statement, else the byline by the headline; outlets, accounts and addresses wrote nothing."""
    assert told(head, body) == names
