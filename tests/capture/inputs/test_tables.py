"""Tables of links, whoever exported them."""

from __future__ import annotations

import pytest

from plugins.capture.findings import NotConverted
from plugins.capture.inputs.tables import entries, parted, rows, table_kind


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        ("title,url,time_added,tags,status\n", "pocket"),
        ("title,url,time_added,cursor,tags,status\r\n", "pocket"),
        ('"URL","Title","Selection","Folder","Timestamp"\n', "instapaper"),
        ("\ufeffid,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n", "raindrop"),
        ("Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\n", "readwise"),
        ("Name;Link;Labels\nx;https://a.example/;y\n", "table"),
        ("title\turl\n", "table"),
        ("url\nhttps://a.example/\n", None),
        ("Title, link, and more.\nhttps://a.example/", None),
        ("Name,Link\nThe committee met,on Monday\n", None),
        ("name,age\nx,1\n", None),
        ("link " * 500, None),
        ('"url,title', None),
        ("", None),
    ],
)
def test_the_columns_tell_the_kind(head, kind):
    """Order, spelling and separator don't count; prose with a comma is no table."""
    assert table_kind(head) == kind


def test_rows_are_read_by_name():
    """Quoted commas, quotation marks and line breaks in cells, short and empty rows, other encodings."""
    raw = '\ufeffTitle,URL,Note\r\n"a, ""b""\nc",x\r\n,,\r\nd,y,z,more\r\n'.encode("utf-16")
    assert list(rows(raw)) == [{"title": 'a, "b"\nc', "url": "x"}, {"title": "d", "url": "y", "note": "z"}]


def test_a_cell_without_end_is_refused():
    """A quotation mark that nobody closed swallows the rest of a table; beyond all sense it is refused."""
    with pytest.raises(NotConverted, match="line 2 of the table"):
        list(rows(b"title,url\n" + b"x" * 200_000 + b",y\n"))


@pytest.mark.parametrize(
    ("cell", "tags"),
    [
        ("", ()),
        ("a", ("a",)),
        ("a, b ,,c", ("a", "b", "c")),
        ("a|b, c", ("a", "b, c")),
        ("a;b", ("a", "b")),
        ("['a', \"b's\"]", ("a", "b's")),
        ('["a \\"b\\"", "c"]', ('a "b"', "c")),
        ("[]", ()),
        ("[", ("[",)),
    ],
)
def test_tags_come_in_many_spellings(cell, tags):
    """Commas, bars, semicolons, and lists as Python and JSON write them."""
    assert parted(cell) == tags


def test_any_table_with_address_and_title_is_read():
    """Columns are found by what they are usually called."""
    (one,) = entries(
        b"Headline;Web address;Labels;Comment;Description;Collection\nT;https://a.example/;x|y;Mine;Theirs;Sea\n"
    )
    assert (one.title, one.url, one.tags, one.note, one.summary) == (
        "T",
        "https://a.example/",
        ("x", "y", "Sea"),
        "Mine",
        "Theirs",
    )
