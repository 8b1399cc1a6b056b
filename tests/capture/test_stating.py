"""What an input states of an article, and what the converter found in it."""

from __future__ import annotations

import pytest

from plugins.capture.findings import Capture, Entry
from plugins.capture.stating import stated, stub

FOUND = Capture(
    "Guessed", ("Bo Li",), "2022-01-01", "Guessed Times", "https://guess.example/", None, "Text.", (), (), lang="de"
)


def entry(**said):
    return Entry("an entry", "html", b"<p>Text.</p>", **said)


def test_what_the_input_states_goes_first():
    """Title, authors, day, outlet, address and language that are stated take the place of what was guessed."""
    said = entry(
        title="Swan stops ferry", authors=("Ann Lee",), date="2022-10-09T08:00:00Z", source="The Bay", url="https://bay.example/swan", lang="fr-CA",
    )  # fmt: skip
    capture = stated(said, FOUND)
    assert (capture.title, capture.authors, capture.date) == ("Swan stops ferry", ("Ann Lee",), "2022-10-09T08:00:00Z")
    assert (capture.source, capture.source_url, capture.lang) == ("The Bay", "https://bay.example/swan", "fr")
    assert capture.body == "Text."


def test_what_the_input_leaves_open_is_what_was_found():
    """An entry that says nothing changes nothing."""
    assert stated(entry(), FOUND) == FOUND


def test_what_is_stated_is_cleaned():
    """Controls, roles, trackers, marks of tags and days that are none do not come through."""
    said = entry(
        title="Swan\x00 stops\n  ferry", authors=("By Ann Lee, staff writer", "The Bay"), date="yesterday", source="The Bay",
        url="https://bay.example/swan?utm_source=x", via_url="javascript:alert(1)", tags=("#birds", "Birds", "", "x" * 99), lang="<b>",
    )  # fmt: skip
    capture = stated(said, FOUND)
    assert (capture.title, capture.authors, capture.date) == ("Swan stops ferry", ("Ann Lee",), "2022-01-01")
    assert (capture.source_url, capture.via_url, capture.tags) == ("https://bay.example/swan", None, ("birds",))
    assert capture.lang == "de"


def test_what_the_collector_noted_travels_along():
    """Note, pointers, id and whether it is the whole text are the input's alone."""
    said = entry(
        note="Read this.", via="Cara", via_url="https://cara.example/", ident="7", summary="A swan.", whole=False
    )
    capture = stated(said, FOUND)
    assert (capture.note, capture.via, capture.via_url) == ("Read this.", "Cara", "https://cara.example/")
    assert (capture.ident, capture.summary, capture.whole) == ("7", "A swan.", False)


@pytest.mark.parametrize(
    ("url", "title"),
    [
        ("https://bay.example/2022/swan-stops-ferry.html", "swan stops ferry"),
        ("https://bay.example/2022/12345", "bay.example/2022/12345"),
        ("https://bay.example/", "bay.example"),
    ],
)
def test_a_link_without_a_title_is_called_by_its_address(url, title):
    """The address's words, where it has some, else the address itself."""
    for said in (None, url):
        found = stub(Entry("1", "stub", title=said, url=url))
        assert (found.title, found.body, found.stub) == (title, "", True)


def test_what_no_person_wrote_takes_no_time():
    """Megabytes in every place are cut before anything looks at them; an address that long is none."""
    huge = "By A | b, " * 400_000
    said = entry(
        title=huge, authors=(huge,) * 5000, source=huge, url="https://bay.example/" + "a" * 10**6, ident=huge,
        summary=huge, tags=(huge,) * 5000, note=huge, via=huge, via_url="https://bay.example/" + "a" * 10**6, lang=huge,
    )  # fmt: skip
    capture = stated(said, FOUND)
    assert (capture.source_url, capture.via_url) == ("https://guess.example/", None)
    assert max(len(str(part)) for part in (capture.title, capture.source, capture.summary, capture.note)) <= 20_000


def test_a_note_keeps_its_lines():
    """A collector's note of several lines stays one, without what no reader sees."""
    assert stated(entry(note="First line.\r\n\x00Second\u202e line.\n"), FOUND).note == "First line.\nSecond line."


def test_a_tag_of_which_no_address_can_be_made_is_left_out():
    """The build refuses a story with such a tag; a machine that tagged it is not asked."""
    assert stated(entry(tags=("<script>", "\u3164", "?!", "漢", "C++")), FOUND).tags == ("漢", "C++")
