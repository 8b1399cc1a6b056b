"""What a page says about itself, and what it does not say."""

from __future__ import annotations

import json

import pytest

from plugins.capture.page.blocks import blocks_of
from plugins.capture.page.metadata import read_about
from plugins.capture.page.tree import tree_of

PROSE = "<p>The keeper said that a lamp can be automatic but that somebody has to notice when the sea does something new.</p>"


def about(head="", body="", url=None, lang="en"):
    tree = tree_of(f'<html lang="{lang}"><head>{head}</head><body>{body}{PROSE * 3}</body></html>'.encode())
    return read_about(tree, blocks_of(tree), url)


def data(**values):
    return f'<script type="application/ld+json">{json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", **values})}</script>'


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("<title>Keeper stays - The Bay News</title>", "<h1>Keeper stays</h1>"),
        ("<title>Keeper stays | The Bay News</title><meta property='og:site_name' content='The Bay News'>", ""),
        (
            "<title>The Bay News: Keeper stays</title><meta property='og:title' content='Keeper stays'>",
            "<h1>The Bay News</h1>",
        ),
        ("<title>Home</title>" + data(headline="Keeper stays"), ""),
        ("<title>Keeper\nstays</title>", "<h1> Keeper  stays </h1>"),
        ("<title>x</title>" + data(headline="Keeper &amp; stays").replace(" &amp;", ""), ""),
        ("", "<h2>Keeper stays</h2>"),
    ],
    ids=["heading", "site suffix", "logo in h1", "JSON-LD", "white space", "entities", "no title"],
)
def test_the_headline_comes_without_the_site(head, body):
    """Headline and nothing else, whichever statement has it."""
    assert about(head, body).title == "Keeper stays"


def test_a_headline_with_a_dash_of_its_own_is_whole():
    """Only the site's name goes with its separator, not half of a headline."""
    assert about("<title>Lamp – automatic, sea – not</title>").title == "Lamp – automatic, sea – not"


@pytest.mark.parametrize(
    ("head", "body", "authors"),
    [
        (data(author={"@type": "Person", "name": "Ann Lee"}), "", ("Ann Lee",)),
        (data(author=[{"name": "Ann Lee"}, {"name": "Bo Li"}]), "", ("Ann Lee", "Bo Li")),
        (
            data(author={"@type": "Organization", "name": "The Bay News"}),
            "<h1>x</h1><p class=byline>By Ann Lee</p>",
            ("Ann Lee",),
        ),
        ("<meta name=author content='By Ann Lee, Senior Reporter'>", "", ("Ann Lee",)),
        ("<meta name=author content='https://bay.example/ann'>", "", ()),
        ("<meta name=author content='The Bay News'><meta property='og:site_name' content='Bay News'>", "", ()),
        (data(author={"name": "<img src=x onerror=alert(1)>"}), "", ()),
        ("", "<h1>x</h1><div class='author-name'>Ann Lee</div>", ("Ann Lee",)),
        ("", "<h1>x</h1><p>By <a rel=author href='/ann'>Ann Lee</a></p>", ("Ann Lee",)),
        ("", "<aside><a rel=author href='/ann'>Ann Lee</a></aside>", ()),
        ("", PROSE * 4 + "<ul><li><b class=byline>By Ann Lee</b></li><li><b class=byline>By Bo Li</b></li></ul>", ()),
    ],
)
def test_authors_are_people(head, body, authors):
    """Names come from the most exact statement; publishers, roles, addresses, markup and other stories' authors are none."""
    assert about(head, body).authors == authors


@pytest.mark.parametrize(
    ("head", "body", "day"),
    [
        (data(datePublished="2022-10-09T22:30:00+02:00", dateModified="2022-10-11"), "", "2022-10-09"),
        ("<meta property='article:published_time' content='2022-10-09T10:00:00Z'>", "", "2022-10-09"),
        ("", "<h1>x</h1><time datetime='2022-10-09'>Sunday</time>", "2022-10-09"),
        ("", "<span itemprop=datePublished>October 9, 2022</span>", "2022-10-09"),
        ("", "<p>On 9 October 2022 the town voted.</p>", None),
        ("<meta property='article:modified_time' content='2022-10-09'>", "", None),
        ("", PROSE * 4 + "<time datetime='2022-10-09'>a comment's day</time>", None),
        (data(datePublished="0000-00-00"), "", None),
        (data(datePublished=20221009), "", None),
        ("", "<footer>© 2022</footer>", None),
    ],
)
def test_the_day_is_only_what_the_page_states(head, body, day):
    """A day that is stated as the story's is taken, and none is guessed from text, comments or changes."""
    assert about(head, body).date == day


@pytest.mark.parametrize(
    ("head", "url", "address"),
    [
        ("<link rel=canonical href='https://bay.example/keeper?utm_source=x'>", None, "https://bay.example/keeper"),
        ("<link rel=canonical href='/keeper'>", "https://bay.example/amp/keeper", "https://bay.example/keeper"),
        (
            "<link rel=canonical href='https://evil.example/x'>",
            "https://bay.example/keeper",
            "https://bay.example/keeper",
        ),
        (
            "<link rel=canonical href='https://bay.example/'>",
            "https://bay.example/keeper",
            "https://bay.example/keeper",
        ),
        ("<link rel=canonical href='javascript:alert(1)'>", None, None),
        ("<meta property='og:url' content='https://bay.example/keeper'>", None, "https://bay.example/keeper"),
        ("", None, None),
    ],
)
def test_the_address_is_the_pages_own(head, url, address):
    """The canonical address counts when it is one of the site that the editor named, and no home page."""
    assert about(head, url=url).source_url == address


def test_the_outlet_is_what_the_page_calls_its_site():
    """The site's name, else the publisher, without what follows a separator."""
    assert about("<meta property='og:site_name' content='The Bay News'>").source == "The Bay News"
    assert about(data(publisher={"@type": "Organization", "name": "Bay Media"})).source == "Bay Media"
    assert (
        about("<meta property='og:site_name' content='Bay News - all the news of the bay, every day'>").source
        == "Bay News"
    )
    assert about().source is None


def test_kicker_and_language_are_read():
    """The label above the headline and the page's language are what the page marks as such."""
    found = about(body="<p class='article-kicker'>Speed Read</p><h1>x</h1>", lang="de-AT")
    assert (found.kicker, found.lang) == ("Speed Read", "de")
    assert about(lang="").lang is None


def test_hostile_linked_data_is_left_alone():
    """JSON-LD that is broken, endless or of wrong types neither fails nor becomes metadata."""
    for text in (
        '{"@type":"NewsArticle","headline":"x</script>',
        "[" * 5000,
        '{"@type":["NewsArticle"],"headline":{"a":1},"author":7,"url":[1]}',
        "null",
    ):
        found = about(f'<title>Keeper stays</title><script type="application/ld+json">{text}</script>')
        assert (found.title, found.authors, found.date) == ("Keeper stays", (), None)


def test_a_story_without_a_headline_is_filed_under_its_first_words():
    """A page that has no headline anywhere gives its beginning, so that it is not lost."""
    from plugins.capture.converting import convert

    assert (
        convert(f"<html><body>{PROSE}</body></html>".encode()).title
        == "The keeper said that a lamp can be automatic but that somebody…"
    )


def test_a_base_counts_only_within_the_site():
    """Relative links follow the page's <base>, unless that would lead them to another site."""
    address = "https://bay.example/news/keeper"
    assert about("<base href='/other/'>", url=address).base == "https://bay.example/other/"
    assert about("<base href='https://evil.example/'>", url=address).base == address
    assert about("<base href='https://evil.example/'>").base is None
    assert about("<base href='javascript:alert(1)//'>", url=address).base == address


@pytest.mark.parametrize(
    "html",
    [
        "<h1>x</h1><p>" + "a" * 100_000 + " b 9 October 2022.</p>",
        "<h1>" + "x - " * 30_000 + "</h1>",
        "<img srcset='" + "a" * 100_000 + " b c'>",
        "<abbr title='" + "A" * 100_000 + "'>" + "a" * 100_000 + "</abbr>",
        "<figure><img src=/a.jpg><figcaption>" + "photo: " * 30_000 + "</figcaption></figure>",
        "<p class=byline>By " + "and " * 50_000 + "</p>",
    ],
    ids=["word", "headline", "srcset", "abbreviation", "caption", "byline"],
)
def test_what_has_no_end_is_read_at_its_beginning(html):
    """Statements without end cost no more than long ones: each page is read within the time of the test run."""
    assert about(body=html) is not None
