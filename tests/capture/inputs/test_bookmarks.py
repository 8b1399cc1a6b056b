"""Bookmarks as browsers and bookmark services write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.capture.findings import NotConverted
from plugins.capture.inputs.bookmarks import entries


def read(text):
    return list(entries(("<!DOCTYPE NETSCAPE-Bookmark-file-1>\n" + text).encode()))


def test_a_services_export_without_folders():
    """Pinboard and Delicious: tags parted by commas, the description below, everything in one list and in capitals."""
    (one, two) = read(
        '<TITLE>Pinboard Bookmarks</TITLE><DL><p>\n<DT><A HREF="https://a.example/1" ADD_DATE="1665000000" PRIVATE="0" '
        'TOREAD="1" TAGS="sea, ships ,,">A &amp; B</A>\n<DD>&quot;Quoted&quot; &lt;b&gt;\nsecond line\n\n'
        '<DT><A HREF="https://a.example/2" TAGS="">Two</A>\n</DL></p>'
    )
    assert (one.title, one.tags, one.note, one.date) == ("A & B", ("sea", "ships"), '"Quoted" <b>\nsecond line', None)
    assert (two.title, two.tags, two.note) == ("Two", (), None)


def test_folders_end_where_their_list_ends():
    """A link below a nested folder carries the outer folder's name only; a browser's own folders carry none."""
    found = read(
        '<H1>Bookmarks</H1><DL><p><DT><H3 PERSONAL_TOOLBAR_FOLDER="true">My bar</H3><DL><p><DT><H3>Birds</H3><DD>about birds'
        '<DL><p><DT><H3>Gulls</H3><DL><p><DT><A HREF="https://a.example/1">1</A></DL><p>'
        '<DT><A HREF="https://a.example/2">2</A></DL><p><DT><A HREF="https://a.example/3">3</A></DL><p></DL>'
    )
    assert [(e.title, e.tags, e.note) for e in found] == [
        ("1", ("Birds", "Gulls"), None),
        ("2", ("Birds",), None),
        ("3", (), None),
    ]


def test_tags_that_nobody_closed():
    """Safari and old programs close nothing; every link is found, each with its own words."""
    found = read(
        "<DT><A HREF='https://a.example/1'>One<DT><A HREF=https://a.example/2>Two</A><DD>note<DT><A HREF='https://a.example/3'>"
    )
    assert [(e.title, e.note) for e in found] == [("One", None), ("Two", "note"), (None, None)]


@given(
    st.text(max_size=200)
    | st.lists(
        st.sampled_from(
            "<dl> </dl> <dt> <dd> <h3> </h3> <a </a> href='https://a.example' > x <![ <!-- ]]> &#0;".split()
        )
    ).map("".join)
)
def test_no_bookmarks_make_it_fail(text):
    """Whatever stands there is links, or is refused."""
    try:
        assert read(text)
    except NotConverted:
        return


def test_a_file_without_links_is_refused():
    """An export of nothing."""
    with pytest.raises(NotConverted, match="holds no link"):
        read("<DL><p></DL>")
