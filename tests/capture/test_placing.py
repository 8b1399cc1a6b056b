"""New, renewed or there already."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from plugins.capture.filing import Wishes
from plugins.capture.findings import Capture, NotConverted
from plugins.capture.placing import place
from plugins.radar.archive import Archive
from plugins.stories.story import read

DAY = Wishes(date(2022, 10, 12))
URL = "https://bay.example/swan"
TEXT = "The ferry ran an hour late because a swan would not leave the landing stage, a ranger said on Monday."
WHOLE = Capture("Swan stops ferry", ("Ann Lee",), "2022-10-09", "The Bay", URL, None, TEXT, (), ())
LINK = WHOLE._replace(authors=(), body="", stub=True, tags=("birds",), note="Read this one.")
SUMMARY = WHOLE._replace(body="A swan stopped the ferry.", whole=False)


@pytest.fixture
def archive(tmp_path):
    """An archive with nothing in it."""
    return Archive(tmp_path)


def only(archive):
    """The one story of the archive, read anew."""
    (path,) = (archive.content / "stories").rglob("*.md")
    return read(path)


def test_a_link_becomes_a_draft_without_a_text(archive):
    """What was noted of a link stands in the header; the story is a draft and shows no more than a link."""
    done = place(LINK, "one", archive, DAY)
    story = only(archive)
    assert (done.kind, done.what) == ("written", "written (a link without its text: a draft)")
    assert (story.status, story.rights, story.body.strip()) == ("draft", "link", "")
    assert (story.tags, story.comment) == (["birds"], "Read this one.")


def test_a_link_is_completed_by_its_text(archive):
    """The text of the same address takes the draft's place and keeps what was noted of the link."""
    place(LINK, "one", archive, DAY)
    done = place(WHOLE._replace(title="Swan stops the ferry"), "two", archive, DAY)
    story = only(archive)
    assert (done.kind, done.what) == ("updated", "completed (it has the same address)")
    assert (story.title, story.status, story.rights) == ("Swan stops the ferry", "published", "excerpt")
    assert story.body.strip() == TEXT
    assert (story.tags, story.comment) == (["birds"], "Read this one.")
    assert place(WHOLE, "two", archive, DAY).kind == "already there"


def test_what_a_person_did_to_a_link_stays(archive):
    """A person's headline, status and rights outlive the text that comes later."""
    path = place(LINK, "one", archive, DAY).path
    text = path.read_text().replace("title: Swan stops ferry", "title: Bird one, boat nil")
    path.write_text(text.replace("status: draft", "status: held").replace("rights: link", "rights: licensed"))
    place(WHOLE, "two", archive, DAY)
    story = only(archive)
    assert (story.title, story.status, story.rights) == ("Bird one, boat nil", "held", "licensed")
    assert story.body.strip() == TEXT


def test_a_summary_is_marked_and_completed(archive):
    """A story of which only a summary was there says so, until the whole text comes."""
    done = place(SUMMARY, "one", archive, DAY)
    assert "only a summary" in done.what
    assert only(archive).captured["whole"] == "no"
    assert place(WHOLE, "two", archive, DAY).what == "completed (it has the same address)"
    assert "whole" not in only(archive).captured
    assert only(archive).body.strip() == TEXT


@pytest.mark.parametrize("poorer", [LINK, SUMMARY], ids=["a link", "a summary"])
@pytest.mark.parametrize("wishes", [DAY, replace(DAY, update=True)], ids=["", "--update"])
def test_less_than_a_text_never_takes_its_place(archive, poorer, wishes):
    """A link or a summary of a story that is there whole changes nothing, whoever asks."""
    before = place(WHOLE, "one", archive, DAY).path.read_bytes()
    done = place(poorer, "two", archive, wishes, feed=True)
    assert done.kind == "already there"
    assert done.path.read_bytes() == before


def test_a_feed_renews_what_it_brought(archive):
    """A story that came with a feed's id follows the feed, by the rules of --update and without it."""
    place(WHOLE._replace(ident="7"), "one", archive, DAY, feed=True)
    moved = WHOLE._replace(ident="7", source_url="https://bay.example/moved", body=TEXT.replace("an hour", "two hours"))
    done = place(moved, "two", archive, DAY, feed=True)
    assert (done.kind, done.what) == ("updated", "updated (it has the same id in its feed)")
    assert "two hours late" in only(archive).body
    assert only(archive).captured["id"] == "7"


def test_a_feed_leaves_what_others_brought(archive):
    """A story that an editor captured from its page stays as it is when a feed brings the same address."""
    before = place(WHOLE, "one", archive, DAY).path.read_bytes()
    done = place(WHOLE._replace(ident="7", body=TEXT + " More."), "two", archive, DAY, feed=True)
    assert (done.kind, done.path.read_bytes()) == ("already there", before)
    assert done.notes == ("`--update` takes over what has changed since",)


def test_another_sites_feed_cannot_change_a_story_by_its_id(archive):
    """Ids are a feed's own: the same id from another site is another story."""
    place(WHOLE._replace(ident="7"), "one", archive, DAY, feed=True)
    foreign = WHOLE._replace(ident="7", source_url="https://evil.example/x", title="Buy this", body="Buy this now.")
    assert place(foreign, "two", archive, DAY, feed=True).kind == "written"


def test_a_feed_that_says_the_same_writes_nothing(archive):
    """Another hash alone changes no byte of a story."""
    before = place(WHOLE._replace(ident="7"), "one", archive, DAY, feed=True).path.read_bytes()
    done = place(WHOLE._replace(ident="7"), "two", archive, replace(DAY, today=date(2022, 12, 1)), feed=True)
    assert (done.kind, done.path.read_bytes()) == ("already there", before)
    assert "nothing to change" in done.what


def test_a_story_without_a_record_is_no_fault_of_a_feed(archive):
    """A feed passes over a story whose record a person removed."""
    path = place(WHOLE._replace(ident="7"), "one", archive, DAY, feed=True).path
    text = path.read_text()
    path.write_text(text[: text.index("  wrote:")] + text[text.index("---\n", 5) :])
    done = place(WHOLE._replace(ident="7", body=TEXT + " More."), "two", archive, DAY, feed=True)
    assert done.kind == "already there"
    assert done.notes == ("its record of what was captured is gone, so it is left alone",)


def test_what_was_noted_of_a_link_is_renewed_when_asked(archive):
    """A list of links that changed takes its tags and notes over with --update, and says so without it."""
    place(LINK, "one", archive, DAY)
    noted = LINK._replace(tags=("birds", "boats"), note="Read this one first.")
    assert place(noted, "two", archive, DAY).notes == ("`--update` takes over what has changed since",)
    assert place(noted, "two", archive, replace(DAY, update=True)).kind == "updated"
    assert (only(archive).tags, only(archive).comment) == (["birds", "boats"], "Read this one first.")
    assert (only(archive).status, only(archive).rights) == ("draft", "link")


def test_what_is_not_there_is_not_renewed(archive):
    """--update files nothing new."""
    with pytest.raises(NotConverted, match="leave --update out"):
        place(WHOLE, "one", archive, replace(DAY, update=True))


def test_the_outlets_section_is_the_category_where_the_digest_has_it(archive):
    """A section that the digest has as a category is used, spelt as there; another one is not; the editor's goes first."""
    place(WHOLE, "one", archive, replace(DAY, category="Nature"))
    for n, (section, wish, category) in enumerate(
        [("NATURE", None, "Nature"), ("Sport", None, None), ("Nature", "World", "World")]
    ):
        other = WHOLE._replace(title=f"Another {n}", source_url=f"{URL}/{n}", body=f"Other words {n}.", section=section)
        done = place(other, str(n), archive, replace(DAY, category=wish))
        assert read(done.path).category == category
