"""What holds for every page of the paper."""

from __future__ import annotations

from collections import Counter
from html.parser import HTMLParser
from itertools import pairwise

import pytest

VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
# Where a page's own address and the feed's may stand in full; everything else on a page is relative or a reader's link.
FETCHING = "//link[@rel='stylesheet' or @rel='icon']/@href | //img/@src | //script/@src | //iframe/@src"


class Nesting(HTMLParser):
    """Notes every tag that is closed out of turn or never."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.wrong: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        """Open a tag that has to be closed."""
        del attrs
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close the tag that was opened last."""
        if not self.open or self.open.pop() != tag:
            self.wrong.append(f"</{tag}> at {self.getpos()}")


def test_every_tag_is_closed_in_its_turn(paper):
    """No page leaves an element open or closes one that another stands inside."""
    for name in paper.names():
        nesting = Nesting()
        nesting.feed(paper.text(name))
        # SVG and HTML need no end tags for empty paths; the theme writes none into a page.
        assert (name, nesting.wrong, nesting.open) == (name, [], [])


def test_every_page_has_one_first_heading_and_no_rank_is_skipped(paper):
    """One h1 says what the page is, and the headings below it go down one rank at a time."""
    for name in paper.names():
        ranks = [int(heading.tag[1]) for heading in paper.page(name).xpath("//h1|//h2|//h3|//h4|//h5|//h6")]
        assert ranks.count(1) == 1, name
        assert all(after - before <= 1 for before, after in pairwise(ranks)), (name, ranks)


def test_no_heading_is_empty(paper):
    """A heading without words would be announced as nothing."""
    for name in paper.names():
        for heading in paper.page(name).xpath("//h1|//h2|//h3|//h4|//h5|//h6"):
            assert heading.text_content().strip(), name


def test_every_page_has_its_landmarks(paper):
    """Banner, main part and colophon stand once each; navigation has a name wherever it stands."""
    for name in paper.names():
        page = paper.page(name)
        assert [len(page.xpath(f"//body/{part}")) for part in ("header", "main", "footer")] == [1, 1, 1], name
        labels = page.xpath("//nav/@aria-label")
        assert len(labels) == len(page.xpath("//nav")), name
        assert len(labels) == len(set(labels)), name


def test_the_skip_link_comes_first_and_leads_to_the_main_part(paper):
    """A keyboard's first stop jumps over the masthead."""
    for name in paper.names():
        page = paper.page(name)
        first = page.xpath("//body//a")[0]
        assert first.get("href") == "#main", name
        assert page.get_element_by_id("main").tag == "main", name


def test_no_id_stands_twice(paper):
    """An id names one element of a page."""
    for name in paper.names():
        twice = [key for key, number in Counter(paper.page(name).xpath("//@id")).items() if number > 1]
        assert (name, twice) == (name, [])


def test_everything_that_is_labelled_by_an_id_has_it(paper):
    """No aria-labelledby points at nothing."""
    for name in paper.names():
        page = paper.page(name)
        assert set(page.xpath("//@aria-labelledby")) <= set(page.xpath("//@id")), name


def test_pages_need_no_script(paper):
    """No page carries a script, an event handler or a style of its own."""
    for name in paper.names():
        page = paper.page(name)
        assert page.xpath("//script | //style | //@style | //@*[starts-with(name(), 'on')]") == [], name


def test_nothing_is_fetched_from_elsewhere(paper):
    """Style, icon and pictures come from the paper itself, and the style sheet fetches nothing."""
    for name in paper.names():
        assert not [url for url in paper.page(name).xpath(FETCHING) if "//" in url], name
    style = (paper.output / "theme/css/newsfold.css").read_text("utf-8")
    assert "url(" not in style
    assert "@import" not in style


def test_titles_are_plain_text(paper):
    """A title in the head holds words: no tags, no entities written out, no line breaks."""
    for name in paper.names():
        (title,) = paper.page(name).xpath("//head/title")
        text = title.text_content()
        assert not title.getchildren(), name
        assert "The Quay & Post" in text, name
        assert not [sign for sign in ("&#", "&amp;", "<span", "\n") if sign in text], (name, text)


def test_titles_tell_pages_apart(paper):
    """No two pages have the same title, the pages of one list included."""
    titles = Counter(paper.page(name).findtext(".//title") for name in paper.names() if not name.startswith("drafts/"))
    assert [title for title, number in titles.items() if number > 1] == []


def test_descriptions_are_short_plain_text(paper):
    """A description fits into a search result and holds no markup."""
    for name in paper.names():
        for description in paper.page(name).xpath("//meta[@name='description']/@content"):
            assert 0 < len(description) <= 160, name
            assert not [sign for sign in ("&#", "<p>", "<span", "\n") if sign in description], (name, description)


def test_a_long_description_ends_at_a_word(paper):
    """A summary that is too long for a description is cut between words."""
    (description,) = paper.page("whole story").xpath("//meta[@name='description']/@content")
    assert description.endswith("for rust, paint…")


def test_the_feed_is_announced(paper, kind):
    """Every page names the Atom feed, a tag's page its own as well, and the files are there."""
    link, *own = paper.page(kind).xpath("//link[@rel='alternate' and @type='application/atom+xml']")
    assert link.get("title") == "The Quay & Post: all stories"
    assert link.get("href").endswith("feeds/all.atom.xml")
    assert (paper.output / "feeds/all.atom.xml").is_file()
    assert len(own) == (kind == "tag")
    assert all((paper.output / "tag" / feed.get("href")).is_file() for feed in own)


def test_pages_say_their_language(paper):
    """The paper's own language and direction stand on the root of every page."""
    for name in paper.names():
        root = paper.page(name)
        assert (root.get("lang"), root.get("dir")) == ("en", "ltr"), name


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_browser_frame_has_the_papers_colour(paper, scheme):
    """The theme-color of each scheme is the paper's own colour in the style sheet."""
    (colour,) = paper.page("front").xpath(f"//meta[@name='theme-color' and contains(@media, '{scheme}')]/@content")
    style = (paper.output / "theme/css/newsfold.css").read_text("utf-8")
    light, dark = style.split("--paper: light-dark(")[1].split(")")[0].split(", ")
    assert colour == {"light": light, "dark": dark}[scheme]


def test_local_links_lead_somewhere(paper):
    """Every link inside the paper ends at a file that was written."""
    for name in paper.names():
        for address in paper.page(name).xpath("//a/@href | //link/@href | //img/@src"):
            if "://" in address or address.startswith("#"):
                continue
            target = (paper.output / name).parent / address.split("#")[0]
            assert target.is_file(), (name, address)
