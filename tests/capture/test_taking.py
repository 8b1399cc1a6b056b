"""Inputs to articles."""

from __future__ import annotations

import json

from plugins.capture.findings import Entry, NotConverted
from plugins.capture.sources import Source
from plugins.capture.taking import Known, Taking, name_of
from plugins.radar.archive import Archive

from .test_main import TEXT

FEED = {"version": "https://jsonfeed.org/version/1.1", "title": "The Bay", "home_page_url": "https://bay.example/"}


def taken(path, **how):
    return list(Taking(Known(None), **how).articles([Source(str(path))]))


def feed(tmp_path, *items):
    path = tmp_path / "feed.json"
    path.write_text(json.dumps({**FEED, "items": items}))
    return path


def item(number):
    return {"id": str(number), "url": f"https://bay.example/{number}", "title": f"Story {number}"}


def test_a_text_is_one_article(tmp_path):
    """One file, one piece of work."""
    path = tmp_path / "a.txt"
    path.write_text("A headline\nA text.")
    ((article, work),) = taken(path, url="https://bay.example/")
    assert (article.kind, article.place, article.entry) == ("text", (1, 1), None)
    assert work.arguments[:2] == (b"A headline\nA text.", "https://bay.example/")


def test_a_feed_is_taken_apart(tmp_path):
    """Each entry knows which of how many it is; a link needs no work."""
    found = taken(feed(tmp_path, item(1), item(2)))
    assert [(article.place, article.shown, work) for article, work in found] == [
        ((1, 2), "Story 1", None),
        ((2, 2), "Story 2", None),
    ]


def test_one_address_is_not_that_of_many(tmp_path):
    """--url with an input of several articles is refused; the fault names the input."""
    ((article, work),) = taken(feed(tmp_path, item(1), item(2)), url="https://bay.example/1")
    assert work is None
    assert "--url is the address of one original, and this holds 2: leave it out" in str(article.fault)
    ((article, _),) = taken(feed(tmp_path, item(1)), url="https://bay.example/other")
    assert article.entry.url == "https://bay.example/other"


def test_what_is_known_is_not_converted(tmp_path, desk):
    """A file that became a story is known by its bytes, an entry by all that its input says of it."""
    text = desk.write("a.txt", TEXT)
    links = feed(tmp_path, item(1), item(2))
    desk.capture(text, links)
    known = Known(Archive(desk.folder / "content"))
    found = list(Taking(known).articles([Source(str(text)), Source(str(links))]))
    assert [(article.same.path.name, work) for article, work in found] == [
        ("swan-stops-ferry.md", None),
        ("story-1.md", None),
        ("story-2.md", None),
    ]


def test_an_address_is_known_unless_its_text_is_missing(desk, tmp_path):
    """An address of a whole story need not be fetched; one of a link is, for the text."""
    desk.capture(feed(tmp_path, item(1), item(2)))
    desk.capture("--url", "https://bay.example/whole", desk.write("a.txt", TEXT))
    known = Known(Archive(desk.folder / "content"))
    assert known.at("https://www.bay.example/whole").path.name == "swan-stops-ferry.md"
    assert known.at("https://bay.example/1") is None
    assert known.at("https://bay.example/new") is None


def test_an_entry_is_named_by_what_is_said_of_it():
    """Any change of an entry gives it another name; a field that it lacks has no part in it."""
    one = Entry("Story", "stub", title="Story", url="https://bay.example/1")
    assert name_of(one) == name_of(Entry("Story", "stub", title="Story", url="https://bay.example/1", whole=True))
    assert name_of(one) != name_of(Entry("Story", "stub", title="Story!", url="https://bay.example/1"))
    assert len(name_of(one)) == 16


def test_a_fault_names_source_and_entry(tmp_path):
    """Of several articles the one that is wrong is named by its title."""
    ((article, _), _) = taken(feed(tmp_path, item(1), item(2)))
    assert str(article.refused("no text: paste it")).endswith("feed.json:1: “Story 1”: no text: paste it")
    ((lone, _),) = taken(tmp_path / "none")
    assert "No such file" in str(lone.fault)
    assert isinstance(NotConverted("x"), Exception)
