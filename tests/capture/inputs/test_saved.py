"""Saved links are gathered once each, with all that is said of them."""

from __future__ import annotations

import pytest

from plugins.capture.findings import Entry, NotConverted
from plugins.capture.inputs.saved import Saved, folder_tags, quotations, remark


def link(url, **said):
    return Entry(name="", form="stub", url=url, **said)


def gathered(*links):
    saved = Saved("the list")
    for each in links:
        saved.add(each)
    return list(saved.entries())


def test_two_places_of_one_page_are_one_entry():
    """The same address after normalising: the first place's order, the first title that is one, all tags and notes."""
    found = gathered(
        link("https://a.example/x?utm_source=y", title="https://a.example/x", tags=("a",), note="One."),
        link("https://b.example/"),
        link("http://www.a.example/x/", title="X", tags=("b", "a"), note="Two.", summary="S"),
    )
    assert [(e.name, e.url, e.title, e.tags, e.note, e.summary) for e in found] == [
        ("X", "https://a.example/x", "X", ("a", "b"), "One.\n\nTwo.", "S"),
        ("https://b.example/", "https://b.example/", None, (), None, None),
    ]


def test_links_that_lead_nowhere_are_counted():
    """Programs, places of the browser, files and nothing at all are no stories; the first entry says how many."""
    found = gathered(
        *map(
            link, ("javascript:alert(1)", "place:x", "JavaScript:x", "file:///x", "data:text/html,x", "", "https://[x")
        ),
        link("https://a.example/"),
        link("https://b.example/"),
    )
    kinds = "1 data:, 1 file:, 1 https:, 2 javascript:, 1 place:, 1 without an address"
    assert [e.left_out for e in found] == [f"7 of its links lead to no web address and were left out ({kinds})", ""]


def test_an_input_without_links_is_refused():
    """What holds nothing to file says what it holds instead."""
    with pytest.raises(NotConverted, match=r"the list holds no link to the web: see"):
        gathered()
    with pytest.raises(NotConverted, match=r"no link to the web \(1 javascript:\): see"):
        gathered(link("javascript:x"))


def test_folders_of_programs_are_no_tags():
    """Only a folder that a person made says something about what lies in it."""
    assert folder_tags(["", "Bookmarks Bar", " Lesezeichenleiste", "Sea  birds", "UNREAD"]) == ("Sea birds",)


def test_a_remark_keeps_its_lines():
    """Lines and paragraphs stay, invisible characters and empty ends go."""
    assert remark("\r\n One\u202e \x07line\r\nTwo\n\n\n\nThree \n") == "One line\nTwo\n\nThree"
    assert remark(" \n\n") is None
    assert remark(None) is None


def test_marked_passages_are_quoted_as_text(render, shown):
    """Two passages are two quotations, their paragraphs stay, and what looks like markup is words."""
    source = quotations(["One <b>\n\n{: x}", "", "# Two"]).decode()
    page = shown(render(source))
    assert page.words == "One <b> {: x} # Two"
    assert render(source).count("<blockquote>") == 2
