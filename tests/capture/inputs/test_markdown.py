"""What the header of a Markdown file says becomes the story's fields."""

from __future__ import annotations

import pytest

from plugins.capture.findings import NotConverted
from plugins.capture.inputs.markdown import entries

ADDRESS = "https://www.mill-post.example/x"


def read(header, body="Text *here*.\n"):
    (one,) = entries(f"---\n{header}\n---\n{body}".encode())
    return one


@pytest.mark.parametrize(
    ("header", "day"),
    [
        ("published: 2022-09-01", "2022-09-01"),
        ("date: 2022-09-01", None),
        ("date: 2022-09-01\ncreated: 2022-10-01", "2022-09-01"),
        ("date: 2022-09-01\nlayout: post", "2022-09-01"),
        ("created: 2022-09-01\nmodified: 2022-09-02\nsaved: 2022-09-03", None),
        ("published: [[2022-09-01]]\ndate: 2022-10-01", "2022-09-01"),
        ("published: 01/02/2022", None),
        ("Publish-Date: September 1, 2022", "2022-09-01"),
    ],
)
def test_the_day_is_the_originals(header, day):
    """Days of clipping, saving and changing are not; `date` counts only where it can't be one of them."""
    assert read(f"title: T\nsource: {ADDRESS}\n{header}").date == day


def test_a_text_from_nowhere_else_has_its_own_day():
    """Without an address `date` is the text's."""
    assert read("title: T\ndate: 2022-09-01 10:00").date == "2022-09-01"


@pytest.mark.parametrize(
    ("header", "names"),
    [
        ("author: Mira Holt", ("Mira Holt",)),
        ('author: "[[Mira Holt]]"', ("Mira Holt",)),
        ("author: [[Mira Holt]]", ("Mira Holt",)),
        ("authors: [Mira Holt, Jon Rask]", ("Mira Holt", "Jon Rask")),
        ("authors:\n  - name: Mira Holt\n    email: m@mill.example", ("Mira Holt",)),
        ("author:\nby: Mira Holt", ("Mira Holt",)),
        ("author: [Mira Holt, Mill Post]", ("Mira Holt",)),
    ],
)
def test_authors_come_in_many_spellings(header, names):
    """One name, a list, links to notes, objects; the outlet is none of them."""
    assert read(f"title: T\nurl: {ADDRESS}\n{header}").authors == names


@pytest.mark.parametrize(
    ("header", "outlet"),
    [
        ("publisher: The Mill Post", "The Mill Post"),
        ("source: The Mill Post", "The Mill Post"),
        ("author: Mill Post", "Mill Post"),
        ("site: https://mill.example", None),
        ("website: '[Mill](https://mill.example)'", None),
    ],
)
def test_the_outlet_is_named_in_words(header, outlet):
    """`source` is an address to one program and a name to another."""
    assert read(f"title: T\nurl: {ADDRESS}\n{header}").source == outlet


@pytest.mark.parametrize(
    ("header", "url"),
    [
        (f"source: {ADDRESS}", ADDRESS),
        (f"source: [Mill]({ADDRESS})", ADDRESS),
        (f"link: <{ADDRESS}>", ADDRESS),
        (f"url: /x\nsource: {ADDRESS}", ADDRESS),
        (f"url: javascript:alert(1)\nurls: {ADDRESS}", None),
        (f"permalink: /2022/x/\ncanonical_url: {ADDRESS}", ADDRESS),
    ],
)
def test_the_address_is_one_of_the_web(header, url):
    """Paths within a site and other schemes are none."""
    assert read(f"title: T\n{header}").url == url


@pytest.mark.parametrize(
    ("header", "tags"),
    [
        ("tags: [clippings, sea]", ("sea",)),
        ("tags: sea, tide", ("sea", "tide")),
        ("tags: '#sea #tide/mill'", ("sea", "tide/mill")),
        ("tags: ['[[Sea, the]]', '#tide']\ncategories: [News]", ("Sea, the", "tide", "News")),
        ("keywords: sea", ("sea",)),
        ("tags:", ()),
    ],
)
def test_tags_come_in_many_spellings(header, tags):
    """Lists, commas, hashes, links to notes; what programs tag everything with says nothing."""
    assert read(f"title: T\n{header}").tags == tags


def test_pictures_and_remarks():
    """The header's picture is put before the text, and the collector's remark is the note."""
    one = read("title: T\ncover: https://mill.example/a.jpg\nnotes: Mine.\ncomment: False\ncomments: true\nlang: de")
    assert (one.raw, one.note, one.lang) == (b"![](https://mill.example/a.jpg)\n\nText *here*.\n", "Mine.", "de")


def test_a_description_that_the_text_says_is_no_summary():
    """Clippers take the text's beginning for a description, and cut it off; what the outlet says of the text stays."""
    body = "## Where\n\nThe mill stands on the shore, where it always stood.\n"
    assert read('title: T\ndescription: "Where The mill stands on the shore..."', body).summary is None
    assert read("title: T\ndescription: A mill that waited.", body).summary == "A mill that waited."


def test_plain_lines_above_plain_words():
    """A press release with `Title:` and `Author:` is judged as text, below its title; one with Markdown is Markdown."""
    (one,) = entries(b"Title: T\nAuthor: Mira Holt\n\nJust words.\n")
    assert (one.form, one.raw, one.authors) == ("text", b"T\n\nJust words.\n", ("Mira Holt",))
    (one,) = entries(b"Title: T\nAuthor: Mira Holt\n\nWords with **weight**.\n")
    assert (one.form, one.raw) == ("markdown", b"Words with **weight**.\n")


def test_a_header_without_a_text_is_a_stub():
    """Notes that hold nothing but where something is."""
    one = read(f"title: T\nurl: {ADDRESS}", "\n \n")
    assert (one.form, one.raw) == ("stub", b"")


@pytest.mark.parametrize(
    "header",
    ["title: T\ndate: 2022-10-12\nrights: link", "title: T\ncaptured:\n  date: 2022-10-12\n  hash: 5f0c2a9d7be41c33"],
)
def test_a_story_of_this_project_is_known(header):
    """A story file is nothing to convert: where it belongs is said."""
    with pytest.raises(NotConverted, match=r"this is a story already: “T”: put the file under content/stories/"):
        read(header)


def test_a_story_that_was_written_is_known(desk):
    """What capture writes it knows again."""
    desk.capture(
        desk.write("a.txt", "The tide mill turns\n\nIt turned for the first time in a hundred years on Monday.\n")
    )
    (path,) = (desk.folder / "content").rglob("*.md")
    ran = desk.capture(path)
    assert (ran.code, ": this is a story already: “" in ran.err) == (1, True)
