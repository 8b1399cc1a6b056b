"""Links, anchors, images and feeds are followed as GitHub Pages serves them."""

from __future__ import annotations

import pytest

NOWHERE = [
    ('<a href="nope.html">x</a>', "the link to a/nope.html leads nowhere"),
    ('<a href="../nope.html">x</a>', "the link to nope.html leads nowhere"),
    ('<a href="../../index.html">x</a>', "the link ../../index.html climbs out of the site"),
    ('<img src="../images/no.png" alt="">', "the link to images/no.png leads nowhere"),
    ('<img srcset="../index.html 1x, big.png 2x" alt="">', "the link to a/big.png leads nowhere"),
    ('<video poster="still.jpg"></video>', "the link to a/still.jpg leads nowhere"),
    ('<link rel="stylesheet" href="../theme/no.css">', "the link to theme/no.css leads nowhere"),
    ('<p style="background: url(paper.png)">x</p>', "the link to a/paper.png leads nowhere"),
    ('<a href="../index.html#nope">x</a>', "index.html has no place called #nope"),
    ('<a href="#nope">x</a>', "a/page.html has no place called #nope"),
    ('<a href="javascript:alert(1)">x</a>', "the link javascript:alert(1) runs a program"),
    ('<a href="file:///home/me/x.html">x</a>', "the link file:///home/me/x.html is a path of this machine"),
    ('<a href="http://localhost:8000/">x</a>', "the link http://localhost:8000/ leads to this machine only"),
    ('<a href="htp://paper.example/">x</a>', "the link htp://paper.example/ begins with an unknown `htp:`"),
    ('<meta http-equiv="refresh" content="0; url=gone.html">', "the link to a/gone.html leads nowhere"),
    ('<meta property="og:image" content="card.png">', "the link to a/card.png leads nowhere"),
    ('<i id="one"></i><i id="one"></i>', 'the id "one" stands here a second time (first in line 4)'),
]
FINE = [
    '<a href="../index.html">x</a>',
    '<a href="../">x</a>',
    '<a href="..">x</a>',
    '<a href="other">x</a>',
    '<a href="other.html?from=feed#place">x</a>',
    '<a href="other.html#old%20place">x</a>',
    '<a href="#">x</a> <a href="#top">x</a> <a href="">x</a>',
    '<a href="other.html#:~:text=words">x</a>',
    '<a href="https://paper.example/nope.html">x</a> <a href="//paper.example/">x</a>',
    '<a href="mailto:desk@digest.example">x</a>',
    '<img src="data:image/png;base64,iVBORw0KGgo=" alt="">',
    '<link rel="preconnect" href="https://paper.example">',
    '<svg><use href="#drawn"></use><path id="drawn"/></svg>',
]


@pytest.fixture
def site(finished):
    """Give an output with a page in a folder beside another one that has two places."""
    finished.page("a/other.html", '<p id="place">x</p><a name="old place"></a>')
    return finished


@pytest.mark.parametrize(("html", "said"), NOWHERE)
def test_a_link_that_leads_nowhere_is_named_with_its_line(site, html, said):
    """Every kind of address that a page can hold is followed; the message begins with file and line."""
    site.page("a/page.html", html)
    assert [line.startswith(f"output/a/page.html:4: {said}: ") for line in site.said()] == [True], site.said()


@pytest.mark.parametrize("html", FINE)
def test_a_link_that_works_on_pages_is_fine(site, html):
    """Folders, addresses without a suffix, queries, text fragments and other people's sites are left in peace."""
    site.page("a/page.html", html)
    assert site.said() == []


def test_letter_case_counts(site):
    """A link that a Mac would follow and GitHub Pages would not is a fault, and the right letters are given."""
    site.page("index.html", '<a href="A/Other.html">x</a>')
    assert site.said() == [
        "output/index.html:4: the link to A/Other.html leads nowhere: write a/other.html: small and capital letters count"
    ]


def test_a_near_name_is_offered(site):
    """The mend names the file that was probably meant."""
    site.page("index.html", '<a href="a/othr.html">x</a>')
    assert site.said()[0].endswith("did you mean a/other.html?")


def test_below_a_path_links_from_the_root_must_begin_with_it(site):
    """Under /digest/, `/a/other.html` leaves the site and `/digest/a/other.html` does not."""
    site.page("index.html", '<a href="/a/other.html">x</a> <a href="/digest/a/other.html">x</a>')
    (said,) = site.said("/digest/")
    what = "the link /a/other.html leads out of the site, which lies below /digest/"
    assert said == f"output/index.html:4: {what}: begin it with SITEURL"


def test_links_with_the_sites_own_address_are_followed(site):
    """With SITEURL, whole addresses of the site are inside it; those of other paths on the host are not."""
    site.settings["SITEURL"] = "https://me.github.io/digest"
    site.page(
        "index.html",
        '<a href="https://me.github.io/digest/nope.html">x</a> <a href="https://me.github.io/digest/a/other.html">x</a>'
        ' <a href="https://me.github.io/elsewhere/nope.html">x</a> <a href="http://me.github.io/digest">x</a>',
    )
    assert [line.partition(": ")[2] for line in site.said()] == [
        "the link to nope.html leads nowhere: link to a file that is there"
    ]


def test_404_must_not_link_relatively(site):
    """GitHub Pages shows 404.html at any depth, where relative links break."""
    site.settings["SITEURL"] = "https://me.github.io/digest"
    site.page("404.html", '<a href="index.html">x</a> <a href="/digest/">x</a>')
    assert len(site.said()) == 1
    assert "the link index.html leads elsewhere" in site.said()[0]


def test_feeds_are_well_formed_and_their_links_lead_somewhere(site):
    """Entries, HTML carried as text, and the form of the XML itself."""
    site.settings["SITEURL"] = "https://me.github.io"
    entry = '<entry><link href="https://me.github.io/{}"/><content type="html">{}</content></entry>'
    feed = '<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n{}\n</feed>'
    site.file("good.xml", feed.format(entry.format("a/other.html", "&lt;p&gt;x&lt;/p&gt;")))
    assert site.said() == []
    site.file("bad.xml", feed.format(entry.format("gone.html", '&lt;img src="https://me.github.io/no.png"&gt;')))
    site.file("far.xml", feed.format('<entry><link href="a/other.html"/></entry>'))
    site.file("torn.xml", "<feed>\n<entry>\n</feed>")
    assert [line.partition(": ")[0] for line in site.said()] == [
        "output/bad.xml:3", "output/bad.xml:3", "output/far.xml:3", "output/torn.xml:3",
    ]  # fmt: skip


def test_style_sheets_are_followed(site):
    """Images, fonts and imports that a style sheet names; what stands in a comment is not asked for."""
    site.file(
        "theme/style.css", "/* url(old.png) */\n@import 'fonts.woff2';\np { background: url('../a/other.html') }\n"
    )
    (said,) = site.said()
    assert said.startswith("output/theme/style.css:2: the link to theme/fonts.woff2 leads nowhere")


def test_links_in_a_feed_without_an_address_are_left_to_its_pages(site):
    """Built for one's own disk, a story's links to other stories stand in the feed as in no place; its page tells."""
    feed = (
        '<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><entry><content>{}</content></entry></feed>'
    )
    site.file("feeds/all.xml", feed.format('&lt;a href="a/other.html"&gt;x&lt;/a&gt;'))
    assert site.said() == []
    site.file("feeds/all.xml", feed.format('&lt;a href="javascript:x"&gt;x&lt;/a&gt;'))
    assert len(site.said()) == 1


def test_what_stands_behind_the_end_of_a_page_is_followed(site):
    """Browsers show it, so its links count as well."""
    site.page("a/page.html", '</body></html><a href="nope.html">x</a>')
    assert ["the link to a/nope.html leads nowhere" in line for line in site.said()] == [True]
