"""An archive is read file by file."""

from __future__ import annotations

import pytest

from plugins.capture.findings import NotConverted
from plugins.capture.inputs.zip_archive import entries
from plugins.capture.kinds import kind_of

from .test_zipped import packed

NOTE = "# A page\n\nURL: https://a.example/\nTags: x\n\nText.\n"


def test_every_file_that_is_read_is_taken():
    """Notes, pages, texts, letters and lists, in the order of their names; the name tells texts apart, the bytes the rest."""
    raw = packed(
        [
            ("Notes/B 10.md", "Just *Markdown*."),
            ("Notes/B 2.md", NOTE),
            ("page.html", "<!doctype html><p>x</p>"),
            ("page_files/ad.html", "<!doctype html><p>x</p>"),
            ("page_files/a.js", "let x"),
            ("style.css", "p {}"),
            ("a.txt", "A text."),
            ("links", "https://b.example/\n"),
            ("picture.png", "\x89PNG"),
            ("__MACOSX/._a.txt", "x"),
            (".hidden.txt", "x"),
            ("empty.txt", ""),
            ("x.url", "[InternetShortcut]\nURL=file:///x\n"),
            ("/etc/../../up.txt", "Up."),
        ]
    )
    assert kind_of(raw) == "zip"
    found = list(entries(raw))
    assert sorted((e.name, e.form) for e in found) == [
        ("A page", "markdown"),
        ("B 10.md", "markdown"),
        ("a.txt", "text"),
        ("https://b.example/", "stub"),
        ("page.html", "html"),
        ("up.txt", "text"),
    ]
    assert found[0].left_out.startswith("4 of the archive's files are not read (")


def test_an_archive_in_an_archive_is_read_once():
    """Notion packs its parts once more; deeper ones are left."""
    inner = packed([("a.md", NOTE), ("deep.zip", packed([("b.md", NOTE)]))])
    (one,) = entries(packed([("Part-1.zip", inner)]))
    assert (one.name, one.left_out) == ("A page", "1 of the archive's files is not read (deep.zip)")


def test_mozillas_archives_say_where_a_page_comes_from():
    """MAFF is a zip archive with a page in a folder, and a file beside it that knows its address."""
    about = '<RDF:Description><MAF:originalurl RDF:resource="https://a.example/x?b=1&amp;c=2"/></RDF:Description>'
    raw = packed(
        [
            ("1665000000/index.html", "<!doctype html><p>x</p>"),
            ("1665000000/index.rdf", about),
            ("b.html", "<!doctype html><p>y</p>"),
        ]
    )
    assert [(e.name, e.url, e.left_out) for e in entries(raw)] == [
        ("b.html", None, ""),
        ("index.html", "https://a.example/x?b=1&c=2", ""),
    ]


@pytest.mark.parametrize("files", [[], [("a.png", "\x89PNG")], [("a/", "")]])
def test_an_archive_of_nothing_is_refused(files):
    """Pictures alone are no story."""
    with pytest.raises(NotConverted, match=r"holds nothing that is read"):
        list(entries(packed(files)))


def test_a_bomb_among_the_files_ends_it():
    """What is too large to unpack is refused as a whole, and nothing of it is filed."""
    with pytest.raises(NotConverted, match="too large"):
        list(entries(packed([("a.md", NOTE), ("b.txt", bytes(30_000_000))])))
