"""An archive knows what it has."""

from __future__ import annotations

import pytest

from plugins.radar.archive import VERY_SAME, Archive


def test_the_same_address_is_the_same_story(content, story, words):
    """Scheme, www, tracking and a trailing slash do not make another story of it."""
    path = story("one", words(1), source_url="https://news.example/one")
    same = Archive(content).find("http://www.news.example/one/?utm_source=mail", "0", words(2))
    assert same is not None
    assert (same.path, same.why) == (path, "it has the same address")


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("http://News.example:80/one/", "https://m.news.example/one"),
        ("https://www.google.com/amp/s/news.example/one", "https://news.example/one"),
        ("https://news.example/one", "https://news-example.cdn.ampproject.org/c/s/news.example/one"),
        ("https://bücher.example/one", "https://xn--bcher-kva.example/one"),
        ("https://amp.news.example/one", "https://www.news.example/one?outputType=amp"),
    ],
)
def test_an_address_is_known_in_all_its_forms(written, asked, content, story):
    """Whatever form of an address was written, and whatever form is asked for, the article is the same."""
    path = story("one", source_url=written)
    assert Archive(content).find(asked, "0", "").path == path


def test_the_same_capture_is_the_same_story(content, story, words):
    """A raw capture that was filed before is known by its hash, even after its text was rewritten."""
    path = story("one", "All new.", captured={"date": "2022-10-01", "hash": "abc"})
    archive = Archive(content)
    assert archive.find(None, "abc", words(2)).why == VERY_SAME
    assert archive.made_from("abc") == path
    assert archive.made_from("abd") is None


def test_the_same_id_of_a_feed_is_the_same_story(content, story):
    """A feed's entry is known by its id when address and text have changed."""
    captured = {"date": "2022-10-01", "id": "tag:news.example,2022:1"}
    path = story("one", "Text.", captured=captured, source_url="https://news.example/one")
    archive = Archive(content)
    assert archive.find("https://news.example/moved", "0", "New.", "tag:news.example,2022:1").path == path
    assert archive.find("https://other.example/1", "0", "New.", "tag:news.example,2022:1") is None


def test_nearly_the_same_text_is_the_same_story(content, story, words, changed):
    """A copy at another address is found, and how alike it is."""
    path = story("one", words(1))
    same = Archive(content).find("https://other.example/x", "0", changed(words(1), 0.05))
    assert same.path == path
    assert same.why.startswith("its text is nearly the same (")


def test_another_story_is_another_story(content, story, words):
    """Nothing in common, nothing found; an empty text is like no other."""
    story("one", words(1), source_url="https://news.example/one")
    story("stub", "", source_url="https://news.example/two")
    archive = Archive(content)
    assert archive.find("https://news.example/three", "0", words(2)) is None
    assert archive.find(None, "", "") is None


def test_what_was_filed_a_moment_ago_is_known(content, story, words):
    """A story taken in by `add` is found by every sign; taken in anew it is known by its new signs."""
    archive = Archive(content)
    assert archive.find(None, "abc", words(1)) is None
    path = story("one", words(1), source_url="https://news.example/one", captured={"hash": "abc"})
    archive.add(path)
    assert archive.find("https://news.example/one", "0", "").path == path
    assert archive.find(None, "0", words(1)).path == path
    story("one", words(2), captured={"hash": "abd"})
    archive.add(path)
    assert archive.made_from("abd") == path
    assert archive.find(None, "0", words(1)) is None
    assert archive.find(None, "0", words(2)).path == path


def test_what_somebody_else_filed_is_taken_in(content, story, words):
    """`refresh` sees the files that came since, each once."""
    archive = Archive(content)
    path = story("one", words(1))
    archive.refresh()
    archive.refresh()
    assert [seen.path for seen in archive.stories] == [path]
    assert archive.find(None, "0", words(1)).path == path


def test_one_event_at_another_outlet_is_offered(content, story):
    """A report of the same event by another outlet is offered, one by the same outlet is not."""
    text = "The ferry Anna Marie ran aground outside Bellhaven; captain Lorne Vance blamed the rudder."
    path = story("Anna Marie aground", text, source="The Mercury")
    archive = Archive(content)
    report = ("Bellhaven ferry Anna Marie refloated", "Captain Lorne Vance steered the Anna Marie home.", "2022-10-03")
    assert [other.path for other in archive.same_event(*report, "Lantern Weekly")] == [path]
    assert archive.same_event(*report, "the mercury") == []


def test_slugs_and_categories_in_use(content, story):
    """Written slugs, slugs made from headlines and file names are taken; categories are known as they are written."""
    story("one", "", title="A Ferry Sinks", category="World")
    story("two", "", slug="other")
    archive = Archive(content)
    assert archive.slugs() == {"one", "a-ferry-sinks", "two", "other"}
    assert archive.categories() == {"world": "World"}
