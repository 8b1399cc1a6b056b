"""What the links of a text lead to."""

import pytest

from plugins.related.textlinks import address_of, linked

HERE = {"folder": "stories/2022/10", "url": "2022/10/here.html", "site": "https://news.example/digest"}


@pytest.mark.parametrize(
    ("target", "found"),
    [
        ("{filename}there.md", "file:stories/2022/10/there.md"),
        ("{filename}../11/there.md#end", "file:stories/2022/11/there.md"),
        ("{filename}/stories/2022/11/there%20too.md", "file:stories/2022/11/there too.md"),
        ("|filename|there.md", "file:stories/2022/10/there.md"),
        ("https://news.example/digest/2022/11/there.html", "2022/11/there.html"),
        ("//News.Example/digest/2022/11/there.html?from=here#end", "2022/11/there.html"),
        ("../11/there.html", "2022/11/there.html"),
        ("/2022/11/there/index.html", "2022/11/there"),
        ("there.html", "2022/10/there.html"),
    ],
)
def test_a_link_inside_is_found(target, found):
    """A file of the site or an address of it, in whatever form a person writes it."""
    assert linked(f'<p>See <a class="x" href="{target}">there</a>.</p>', **HERE) == {found}


@pytest.mark.parametrize(
    "target",
    [
        "https://elsewhere.example/digest/a.html",
        "https://news.example/other/a.html",
        "mailto:a@b.example",
        "#end",
        "",
        "http://[x",
    ],
)
def test_a_link_outside_is_none(target):
    """Other sites, other parts of the host, marks on the page and broken addresses lead to no story."""
    assert linked(f"<a href='{target}'>x</a>", **HERE) == set()


def test_a_site_without_an_address_knows_its_own_paths():
    """While the site has no address, links with a host lead elsewhere."""
    html = '<a href="/a.html">a</a> <a href="https://news.example/b.html">b</a>'
    assert linked(html, folder="", url="here.html", site="") == {"a.html"}


def test_one_page_has_one_address():
    """Folder and index file are the same page."""
    assert {address_of(url) for url in ("a/b/", "/a/b/index.html", "a/b")} == {"a/b"}
