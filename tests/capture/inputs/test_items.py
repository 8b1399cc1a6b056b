"""What a feed says of one article: a whole text, a summary or a link, and whose it is."""

from __future__ import annotations

import pytest

from plugins.capture.inputs.items import Feed, Item, entry_of
from plugins.capture.inputs.markup import words

BAY = Feed("The Bay", "https://bay.example/", "en", ("Fa Holm",))
LINK = "https://bay.example/wall"
PROSE = "The council met on Tuesday to vote on the wall. "


def made(feed=BAY, **said):
    entry = entry_of(Item(**{"title": "The wall", "link": LINK, **said}), feed, 1)
    assert entry is not None
    return entry


def test_a_given_text_is_whole():
    """What the feed gives as the article's text is filed whole, with the feed as its outlet."""
    entry = made(
        text=f"<p>{PROSE}</p>", summary="<p>Will it be built?</p>", ident="b7", date="Mon, 10 Oct 2022 23:30:00 -0700"
    )
    assert (entry.form, entry.whole, entry.summary, entry.source) == ("html", True, "Will it be built?", "The Bay")
    assert (entry.ident, entry.date, entry.via, entry.authors) == ("b7", "2022-10-10", None, ("Fa Holm",))


@pytest.mark.parametrize(
    "said",
    [
        {"summary": f"<p>{PROSE}</p>"},
        {"text": f"<p>{PROSE}…</p>"},
        {"text": f"<p>{PROSE}[...]</p>"},
        {"text": f'<p>{PROSE}</p><p><a href="{LINK}">Weiterlesen</a></p>'},
        {"text": f'<p>{PROSE}<a href="{LINK}?utm_source=rss">The whole report</a></p>'},
    ],
)
def test_a_text_that_breaks_off_is_a_summary(said):
    """A short description, a text that ends in dots or asks to read on is marked as no whole text."""
    entry = made(**said)
    assert (entry.form, entry.whole) == ("html", False)
    assert b"<a" not in entry.raw


@pytest.mark.parametrize(
    ("text", "kept", "whole"),
    [
        (f"{PROSE}Read more…", PROSE.strip(), False),
        (f"<p>{PROSE}</p><p>Lire la suite →</p>", PROSE.strip(), False),
        (f"<p>{PROSE}<br>[Continue reading]</p>", PROSE.strip(), False),
        ("<p>On long evenings people read more</p>", "On long evenings people read more", True),
        ("<p>She said they should read on.</p>", "She said they should read on.", True),
    ],
)
def test_words_that_ask_to_read_on_are_no_text(text, kept, whole):
    """Also without a link; within a sentence they are its words."""
    entry = made(text=text)
    assert (words(entry.raw.decode()), entry.whole) == (kept, whole)


def test_a_long_description_is_whole():
    """Feeds without an element for the text put it into the description."""
    assert made(summary=f"<p>{PROSE * 20}</p>").whole


def test_what_points_back_to_the_feed_is_no_text():
    """The line that blogging software sets below each text goes, in any language."""
    foot = f'<p>Der Beitrag <a href="{LINK}">The wall</a> erschien zuerst auf <a href="https://www.bay.example">Bay</a>.</p>'
    assert made(text=f"<p>{PROSE}</p>{foot}").raw.decode() == f"<p>{PROSE}</p>"


def test_a_summary_that_repeats_the_text_is_none():
    """A standfirst says something of its own."""
    assert made(text=f"<p>{PROSE}</p>", summary=f"<p>{PROSE[:30]} …</p>").summary is None


def test_a_feed_of_links_points_to_others():
    """A link to another site without a text is a stub: its outlet is that site's, and the feed pointed to it."""
    talk = "https://talk.example/item?id=1"
    entry = made(
        Feed("Talk", "https://talk.example/"),
        link=LINK,
        discussed=talk,
        summary=f'<a href="{talk}">Comments</a>',
        authors=("user1",),
    )
    assert (entry.form, entry.url, entry.source, entry.authors, entry.date) == ("stub", LINK, None, (), None)
    assert (entry.via, entry.via_url) == ("Talk", talk)


def test_a_link_in_the_text_is_what_a_post_without_words_is_about():
    """Where the feed links to its own discussion, the link called so is the article."""
    talk = "https://talk.example/c/1"
    text = f'submitted by <a href="https://talk.example/u/x">x</a> <a href="{LINK}">[link]</a> <a href="{talk}">[comments]</a>'
    entry = made(Feed("Talk", "https://talk.example/"), link=talk, text=text)
    assert (entry.form, entry.url, entry.via_url) == ("stub", LINK, talk)


def test_a_post_about_a_link_keeps_its_own_address():
    """Who writes of another's article stays the author of the words; the address that they are about stands below."""
    entry = made(text=f"<p>{PROSE}</p>", linked="https://other.example/a?b=1&c=2")
    assert (entry.url, entry.via) == (LINK, None)
    assert entry.raw.endswith(b'<p><a href="https://other.example/a?b=1&amp;c=2">other.example/a?b=1&amp;c=2</a></p>')


def test_a_whole_text_at_another_address_is_the_feeds_own():
    """Feed services put addresses of their own before an outlet's; only a summary there is somebody else's article."""
    whole = made(text=f"<p>{PROSE}</p>", link="https://count.example/r/1")
    brief = made(summary=f"<p>{PROSE}</p>", link="https://other.example/1")
    assert [(entry.source, entry.via) for entry in (whole, brief)] == [("The Bay", None), (None, "The Bay")]


def test_a_credited_source_is_the_outlet():
    """Where the feed names the outlet it is credited, the feed pointed to it, and its name leaves the headline."""
    entry = made(title="The wall - Hill Gazette", credited=("Hill Gazette", "https://hill.example"))
    assert (entry.title, entry.source, entry.via, entry.via_url) == (
        "The wall",
        "Hill Gazette",
        "The Bay",
        "https://bay.example/",
    )


def test_who_pointed_to_it_is_named():
    """A `via` link goes before the feed."""
    entry = made(text=PROSE, pointed=("", "https://www.v.example/1"))
    assert (entry.via, entry.via_url, entry.source) == ("v.example", "https://www.v.example/1", "The Bay")


def test_what_says_nothing_is_nothing():
    """Neither address nor text is no article; a text without a title goes by its first words."""
    assert entry_of(Item(title="x", link="javascript:alert(1)"), BAY, 1) is None
    entry = entry_of(Item(text=f"<p>{PROSE * 3}</p>"), BAY, 1)
    assert entry is not None
    assert entry.title == "The council met on Tuesday to vote on the wall. The council…"
