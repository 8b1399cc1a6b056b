"""The same story is known again; another one is not taken for it."""

from __future__ import annotations

import random

import pytest

from plugins.capture.duplicates import Archive, resemblance, runs_of_words
from plugins.stories.writing import compose

WORDS = [
    f"{a}{b}"
    for a in "stone river ferry swan mayor bridge night court tower field".split()
    for b in "s ed ing er ly".split()
]


def words(seed, count=300):
    return " ".join(random.Random(seed).choices(WORDS, k=count))  # noqa: S311  made-up texts, always the same


def file_story(desk, name, body, **fields):
    path = desk.write(
        f"content/stories/2022/10/{name}.md", compose({"title": name, "date": "2022-10-01", **fields}, body)
    )
    return path, Archive(desk.folder / "content")


def changed(text, share, seed=7):
    choose = random.Random(seed)  # noqa: S311  the same changes in every run
    return " ".join(f"other{choose.randrange(9999)}" if choose.random() < share else word for word in text.split())


def test_the_same_address_is_the_same_story(desk):
    """Scheme, www, tracking and a trailing slash do not make another story of it."""
    path, archive = file_story(desk, "one", words(1), source_url="https://news.example/one")
    same = archive.find("http://www.news.example/one/?utm_source=mail", "0", words(2))
    assert same is not None
    assert same.path == path


def test_the_same_capture_is_the_same_story(desk):
    """A raw capture that was filed before is known by its hash, even after its text was rewritten."""
    path, archive = file_story(desk, "one", "All new.", captured={"date": "2022-10-01", "hash": "abc"})
    assert archive.find(None, "abc", words(2)).path == path


@pytest.mark.parametrize(
    "copy",
    [
        lambda t: t,
        lambda t: changed(t, 0.05),
        lambda t: " ".join(t.split()[:220]),
        lambda t: t.upper() + " " + words(99, 60),
    ],
)
def test_nearly_the_same_text_is_the_same_story(desk, copy):
    """A few changed words, an end cut off or boilerplate added leave the text recognisable."""
    path, archive = file_story(desk, "one", words(1))
    assert archive.find("https://other.example/x", "0", copy(words(1))).path == path


@pytest.mark.parametrize(
    "other", [lambda _: words(2), lambda t: changed(t, 0.3), lambda t: " ".join(t.split()[:100]) + " " + words(3, 250)]
)
def test_another_story_is_another_story(desk, other):
    """Stories that share some paragraphs, or the same subject, are two."""
    _, archive = file_story(desk, "one", words(1))
    assert archive.find("https://other.example/x", "0", other(words(1))) is None


def test_a_notice_of_a_line_is_not_compared(desk):
    """Texts of a few words say too little to be called the same."""
    _, archive = file_story(desk, "one", "The library is closed today.")
    assert archive.find(None, "0", "The library is closed today.") is None


def test_markup_does_not_hide_a_copy(desk):
    """Links, emphasis and line breaks in the one do not make another story of it."""
    path, archive = file_story(
        desk, "one", words(1).replace("stones", "**stones**").replace("swans ", "[swans](https://x.example/)\n\n")
    )
    assert archive.find(None, "0", words(1)).path == path


def test_a_thousand_stories_are_compared_exactly(desk):
    """In an archive of a thousand stories the one copy is found, whatever its place."""
    for number in range(0, 1000, 5):
        desk.write(
            f"content/stories/2022/10/s{number}.md",
            compose({"title": f"s{number}", "date": "2022-10-01"}, words(number)),
        )
    archive = Archive(desk.folder / "content")
    for number in (0, 500, 995):
        assert archive.find(None, "0", changed(words(number), 0.05)).path.stem == f"s{number}"
    assert archive.find(None, "0", words(1)) is None


def test_a_story_that_cannot_be_read_still_keeps_its_name(desk):
    """A broken story file is not compared, but its name is taken."""
    desk.write("content/stories/2022/10/broken.md", "---\ntitle: [\n---\n")
    assert "broken" in Archive(desk.folder / "content").slugs()


def test_resemblance_is_the_share_of_runs_in_common():
    """Half of the runs in common is one half; nothing in common, or nothing at all, is nought."""
    one = frozenset("abcdef")
    assert resemblance(one, one) == 1
    assert resemblance(one, frozenset("abcd")) == pytest.approx(4 / 6)
    assert resemblance(one, frozenset("xyz")) == 0
    assert resemblance(frozenset(), frozenset()) == 0


def test_runs_do_not_see_case_and_marks():
    """The runs of a text are the same in capitals and with other punctuation."""
    assert (
        runs_of_words("One, two – three four. Five!")
        == runs_of_words("ONE TWO THREE FOUR FIVE")
        != runs_of_words("five four three two one")
    )
