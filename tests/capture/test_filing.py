"""A capture's place in the archive."""

from __future__ import annotations

from datetime import date

import pytest

from plugins.capture.filing import Wishes, fields_of, file_capture
from plugins.capture.findings import Capture, Image, Listed
from plugins.capture.record import hash_of
from plugins.radar.archive import Archive
from plugins.stories.story import read

DAY = Wishes(date(2022, 10, 12))


def capture(title="Swan stops ferry", body="A swan.", **more):
    values = {
        "authors": (),
        "date": None,
        "source": None,
        "source_url": None,
        "kicker": None,
        "lines": (),
        "related": (),
    }
    return Capture(title=title, body=body, **{**values, **more})


def test_only_what_is_stated_is_written():
    """A capture that states nothing gives title, day and rights; absent is absent."""
    assert fields_of(capture(), DAY) == {"title": "Swan stops ferry", "date": "2022-10-12", "rights": "excerpt"}


def test_everything_stated_is_written():
    """Each finding has its field; English is the digest's own language and is not written."""
    full = capture(
        authors=("Ann Lee",), date="2022-10-09T10:00:00Z", source="The Bay", source_url="https://bay.example/1", kicker="Birds", lang="fr",
        image=Image("https://bay.example/swan.jpg", "A swan"),
        related=(Listed("Other", "Kick", None, "By Bo"),),
    )  # fmt: skip
    assert fields_of(full, DAY) == {
        "title": "Swan stops ferry",
        "date": "2022-10-12",
        "authors": ["Ann Lee"],
        "lang": "fr",
        "source": "The Bay",
        "source_url": "https://bay.example/1",
        "published": "2022-10-09",
        "kicker": "Birds",
        "image": {"url": "https://bay.example/swan.jpg", "alt": "A swan"},
        "rights": "excerpt",
        "seen_with": [{"title": "Other", "kicker": "Kick", "byline": "By Bo"}],
    }
    assert "lang" not in fields_of(capture(lang="en"), DAY)


@pytest.mark.parametrize(
    "title", ["CON", "../../etc/passwd", "🔥🔥🔥", "index", "word " * 400, 'a: "b" [c] # d', "- no"]
)
def test_any_headline_gives_a_safe_file_and_reads_back(title, tmp_path):
    """Whatever a headline holds, the file lies in its folder under a safe name and says the headline again."""
    title = title.strip()
    done = file_capture(capture(title), hash_of(title.encode()), Archive(tmp_path), DAY)
    assert done.path.parent == tmp_path / "stories" / "2022" / "10"
    assert len(done.path.stem) <= 80
    assert read(done.path).title == title


def test_a_hundred_stories_of_one_headline_are_a_hundred_files(tmp_path):
    """Numbers go on as long as they must, and every slug differs."""
    archive = Archive(tmp_path)
    done = [file_capture(capture(body=f"Text {n}."), hash_of(str(n).encode()), archive, DAY) for n in range(100)]
    assert len({outcome.path for outcome in done}) == 100
    assert len({story.slug for story in archive.stories}) == 100


def test_the_hash_names_the_bytes():
    """The same bytes have the same name, others another."""
    assert hash_of(b"a") == hash_of(b"a") != hash_of(b"b")
    assert len(hash_of(b"a")) == 16


def test_a_story_without_an_outlet_is_credited_to_its_site_or_asks_for_one(tmp_path):
    """An address names the site to credit; without one the editor hears that the source is missing."""
    assert fields_of(capture(source_url="https://www.bay.example/1"), DAY)["source"] == "bay.example"
    assert "add `source:`" in file_capture(capture(), "a", Archive(tmp_path), DAY).notes[0]
    own = Wishes(DAY.today, rights="own")
    assert file_capture(capture("Another"), "b", Archive(tmp_path), own).notes == ()


def test_a_summary_says_its_words_and_does_nothing(render, shown):
    """A summary is rendered as Markdown by the build: what looks like it in a capture comes out as the same words."""
    said = "- [a](javascript:b) <img src=x onerror=c> *d* &lt;e&gt; {: onclick=f}"
    summary = fields_of(capture(summary=said), DAY)["summary"]
    seen = shown(render(str(summary)))
    assert (seen.words, seen.elements, seen.attributes) == (said, {"p"}, set())
    assert fields_of(capture(summary="A swan stopped it. 3 < 4."), DAY)["summary"] == "A swan stopped it. 3 < 4."
