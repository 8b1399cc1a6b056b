"""A capture converted again: the converter's part is renewed, the person's part stays."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plugins.capture.findings import Capture
from plugins.capture.record import digits, paragraphs, record_of, written
from plugins.stories.story import parse

URL = "https://news.example/wall"
FIRST = "The council met on Tuesday evening to vote on the new harbour wall, which has divided the town for years."
SECOND = "Opponents said the wall would block the view; supporters said the lower streets would flood without it."
THIRD = "A second reading is planned for the first week of December, the clerk said after the meeting had ended."


def page(*texts, title="Wall vote delayed", author="Ann Lee"):
    body = "".join(f"<p>{text}</p>" for text in texts)
    return (
        f'<html lang="en"><head><title>{title}</title><meta name="author" content="{author}"></head>'
        f"<body><article><h1>{title}</h1>{body}</article></body></html>"
    )


@pytest.fixture
def filed(desk):
    """A page captured once; gives the story's path."""
    desk.capture("--url", URL, desk.write("page.html", page(FIRST, SECOND, THIRD)))
    return desk.folder / "content/stories/2022/10/wall-vote-delayed.md"


def update(desk, html, *options):
    return desk.capture("--update", "--url", URL, *options, desk.write("page.html", html))


def edit(path, old, new):
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


def test_an_unchanged_capture_changes_nothing(desk, filed):
    """Updating with the same capture leaves every byte and says so."""
    before = filed.read_bytes()
    ran = update(desk, page(FIRST, SECOND, THIRD))
    assert "nothing to change" in ran.out
    assert filed.read_bytes() == before


def test_what_nobody_touched_is_renewed(desk, filed):
    """A corrected headline, author and paragraph of the source come in, and the difference is shown."""
    ran = update(
        desk, page(FIRST, SECOND.replace("flood", "drown"), THIRD, title="Wall vote put off", author="Ann Lee-Brown")
    )
    story = parse(filed.read_text())
    assert (story.title, story.authors) == ("Wall vote put off", ["Ann Lee-Brown"])
    assert "drown" in story.body
    assert "-title: Wall vote delayed\n+title: Wall vote put off\n" in ran.out
    assert "\n-Opponents" in ran.out
    assert "\n+Opponents" in ran.out


def test_a_persons_fields_and_lines_stay(desk, filed):
    """A headline, comment and paragraph that a person wrote stay byte for byte, the rest is renewed."""
    edit(filed, "title: Wall vote delayed", "title: No wall yet   # shorter\ncomment: Our town's longest quarrel")
    edit(filed, FIRST, "The council met, and talked. And talked.")
    ran = update(desk, page(FIRST + " More.", SECOND, THIRD.replace("December", "January"), title="Wall vote put off"))
    text = filed.read_text()
    assert "title: No wall yet   # shorter\ncomment: Our town's longest quarrel\n" in text
    assert "The council met, and talked. And talked." in text
    assert "January" in text
    assert "kept as a person left it: title" in ran.out
    assert "left out, as a person left out a paragraph here: The council met on Tuesday" in ran.out


def test_the_file_and_its_day_stay(desk, filed):
    """A new headline moves no file and changes no date, category or rights; only what the editor asks for does."""
    edit(filed, "rights: excerpt", "rights: link")
    update(desk, page(FIRST, SECOND, THIRD, title="Wall vote put off"))
    assert list(desk.stories()) == ["2022/10/wall-vote-delayed.md"]
    assert "\nrights: link\n" in filed.read_text()
    update(desk, page(FIRST, SECOND, THIRD, title="Wall vote put off"), "--rights", "licensed", "--category", "Town")
    assert parse(filed.read_text()).rights == "licensed"
    assert parse(filed.read_text()).category == "Town"


def test_a_field_that_a_person_removed_stays_away(desk, filed):
    """Removing a field is a change too."""
    edit(filed, "authors: [Ann Lee]\n", "")
    update(desk, page(FIRST, SECOND.replace("flood", "drown"), THIRD, author="Bo Li"))
    assert "authors" not in parse(filed.read_text()).fields


def test_a_paragraph_that_a_person_removed_stays_away(desk, filed):
    """A cut that an editor made is not undone."""
    edit(filed, SECOND + "\n\n", "")
    update(desk, page(FIRST, SECOND, THIRD.replace("December", "January")))
    text = filed.read_text()
    assert "Opponents" not in text
    assert "January" in text


def test_updates_follow_each_other(desk, filed):
    """After an update the record is the new one: a person's change outlives many updates."""
    edit(filed, FIRST, "The council met, and talked.")
    for month in ("January", "March", "May"):
        update(desk, page(FIRST, SECOND, THIRD.replace("December", month)))
        assert month in filed.read_text()
    assert "The council met, and talked." in filed.read_text()


def test_a_story_that_is_not_there_is_not_updated(desk):
    """--update files nothing new: it says so and fails."""
    ran = update(desk, page(FIRST, SECOND, THIRD))
    assert ran.code == 1
    assert "no story of this capture is there: leave --update out to file it" in ran.err
    assert desk.stories() == {}


def test_a_story_without_a_record_is_left_alone(desk, filed):
    """Where the record of what was written is gone, everything counts as a person's."""
    text = filed.read_text()
    filed.write_text(text[: text.index("captured:")] + "---\n" + text.rpartition("---\n")[2])
    before = filed.read_bytes()
    ran = update(desk, page(FIRST, SECOND + " More.", THIRD))
    assert ran.code == 1
    assert "has no record of what was captured" in ran.err
    assert filed.read_bytes() == before


@given(bodies=st.lists(st.text("ab \n#>-"), max_size=4))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_paragraphs_joined_are_the_body(bodies):
    """Cutting a body into paragraphs loses nothing between its first and last line."""
    body = "\n\n".join(bodies)
    assert "".join(paragraphs(body)).strip("\n").split() == body.strip("\n").split()


def test_the_record_says_what_was_written():
    """The record reads back as digits by field and by paragraph; what the editor chose is not in it."""
    from datetime import date

    capture = Capture("A", ("B", "C"), None, None, None, None, "One.\n\nTwo.", (), ())
    fields = {"title": "A", "rights": "own", "authors": ["B", "C"]}
    record = record_of(fields, capture, date(2022, 10, 12), "abc")
    assert (record["date"], record["hash"]) == ("2022-10-12", "abc")
    assert written(record) == ({"title": digits("A"), "authors": digits(["B", "C"])}, [digits("One."), digits("Two.")])
    assert written({"date": "2022-10-12"}) is None
    assert written({"wrote": "body="}) == ({}, [])


def test_the_credit_that_was_given_with_the_address_stays(desk):
    """A text whose address came with --url keeps source and address when it is converted again without it."""
    text = f"Wall vote delayed\n\n{FIRST}\n\n{SECOND}\n\n{THIRD}"
    desk.capture("--url", URL, desk.write("wall.txt", text))
    ran = desk.capture("--update", desk.write("wall.txt", text.replace("flood", "drown")))
    path = desk.folder / "content/stories/2022/10/wall-vote-delayed.md"
    story = parse(path.read_text())
    assert "drown" in story.body, ran.err
    assert (story.source, story.source_url) == ("news.example", URL)
    again = desk.capture("--update", "--url", "https://news.example/wall-2", desk.write("wall.txt", text))
    assert "kept as a person left it" not in again.out
    assert parse(path.read_text()).source_url == "https://news.example/wall-2"
