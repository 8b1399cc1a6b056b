"""What one output file holds: every address in it, with its line."""

from __future__ import annotations

import pytest

from plugins.gate.documents import read_document


def addresses(name, text):
    """Give the addresses of a file in their order."""
    return [reference.url for reference in read_document(name, text).references]


@pytest.mark.parametrize(
    ("srcset", "found"),
    [
        ("a.jpg 1x, b.jpg 2x", ["a.jpg", "b.jpg"]),
        ("a.jpg, b.jpg", ["a.jpg", "b.jpg"]),
        ("a.jpg 100w,b.jpg 200w", ["a.jpg", "b.jpg"]),
        ("a,b.jpg 1x", ["a,b.jpg"]),
        ("data:image/png;base64,AAAA 1x, b.jpg", ["data:image/png;base64,AAAA", "b.jpg"]),
        (" ,\n a.jpg\n", ["a.jpg"]),
        ("", []),
    ],
)
def test_a_srcset_is_read_as_browsers_read_it(srcset, found):
    """Commas may stand in an address; one at its very end separates."""
    assert addresses("a.html", f'<img srcset="{srcset}">') == found


def test_lines_are_those_of_the_file():
    """In pages and style sheets the line is that of the element or the address."""
    page = read_document(
        "a.html", "<html>\n<body>\n<p>\n<a href='x'>x</a>\n<style>\np {}\nq { background: url(y) }\n</style>"
    )
    assert [(found.url, found.line) for found in page.references] == [("x", 4), ("y", 7)]


def test_json_is_read_for_whole_addresses():
    """A relative address can't be told from a text; a whole one can, at any depth."""
    assert addresses("a.json", '{"a": ["https://a.example/", {"b": "b.html"}], "c": "see https://c.example"}') == [
        "https://a.example/"
    ]
    assert read_document("a.json", "{").wrong


def test_an_empty_page_is_wrong_and_a_broken_one_is_read():
    """Browsers read whatever they get; a page of nothing is a template's fault."""
    assert read_document("a.html", " \n").wrong
    assert addresses("a.html", "<p><a href='x'>unclosed <b>&nope; <") == ["x"]


def test_entities_of_a_foreign_document_are_not_opened():
    """XML that names a file of this machine is read without opening it."""
    text = '<!DOCTYPE f [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<feed><link href="a"/><p>&x;</p></feed>'
    assert addresses("a.xml", text) == ["a"]
