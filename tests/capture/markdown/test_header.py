"""Headers are told from texts that begin with dashes, pluses or colons."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.capture.markdown.header import Front, front_of, labelled


@pytest.mark.parametrize(
    ("text", "fields", "body"),
    [
        ("---\ntitle: T\n---\nB", {"title": ("T",)}, "\nB"),
        ("\ufeff\n---\r\ntitle: T: U\r\n...\r\nB".replace("\r", ""), {"title": ("T: U",)}, "\nB"),
        ("---\nOwner: O\nCreated time: C\n---\nB", {"owner": ("O",), "created time": ("C",)}, "\nB"),
        ("+++\ntitle = 'T'\ndate = 2022-10-12\n+++\nB", {"title": ("T",), "date": ("2022-10-12",)}, "\nB"),
        ("Title: T\nPublish_Date: D\n    E\n\nB", {"title": ("T",), "publish date": ("D E",)}, "\nB"),
        (
            "# T\n\nURL: https://a.example/\nTags: x\n\nB",
            {"url": ("https://a.example/",), "tags": ("x",), "title": ("T",)},
            "\nB",
        ),
        ("T\n\nB\n\nid: " + "0" * 32 + "\nauthor: A\ntype_: 1", {"title": ("T",), "author": ("A",)}, "\nB"),
    ],
)
def test_a_header_is_taken_off(text, fields, body):
    """YAML, TOML, plain lines, Notion's and Joplin's: the fields in one spelling, and the text below."""
    front = front_of(text)
    assert front is not None
    assert (front.fields, front.body) == (fields, body)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "A headline\n\nA text.",
        "---\nA rule above and below.\n---\nMore.",
        "---\nnobody knows: this\n---\nMore.",
        "---\ntitle: T\n\nNever closed.",
        "---- title: T\n---\n",
        "+++\ntitle = \n+++\nB",
        "+++\nx = 1\n+++\nB",
        "+++\ntitle = 'T'\nB",
        "Title: T\n\nOne field is a line of text.",
        "Author: A\nDate: D\n\nNo title.",
        "Title: T\nDate: D\nand the text goes on at once.",
        "# A headline\n\nWhen: now\n\nText.",
        "# A headline\nSecond line\n\nURL: https://a.example/\n\nText.",
        "T\n\nB\n\nid: 5\ntype_: 1",
    ],
)
def test_a_text_is_left_alone(text):
    """What only looks like a header in part is text."""
    assert front_of(text) is None


def test_values_become_plain_texts():
    """Names in one spelling, objects by what names them, lists flat, nothing empty."""
    given_fields = {
        "Publish-Date": "x",
        "authors": [{"name": "A", "url": "u"}, "B", ["C"], None],
        "image": {"src": "s"},
        "empty": "",
        "draft": True,
        "taxonomies": {"tags": ["t"]},
    }
    assert labelled(given_fields) == {
        "publish date": ("x",),
        "authors": ("A", "B", "C"),
        "image": ("s",),
        "tags": ("t",),
    }


def test_the_first_value_is_that_of_the_best_field():
    """Names are asked in their order."""
    front = Front({"url": ("u",), "source": ("s",)}, "")
    assert (front.first(("source", "url")), front.first(("none", "url")), front.first(("none",))) == ("s", "u", "")


def test_a_header_that_grows_is_left_alone():
    """Anchors that multiply, lists without end: nobody's header, and no memory is spent on it."""
    bomb = "---\ntitle: x\na: &a [1,1,1,1,1,1,1,1,1]\n" + "".join(
        f"{chr(98 + n)}: &{chr(98 + n)} [{','.join(['*' + chr(97 + n)] * 9)}]\n" for n in range(12)
    )
    for text in (
        bomb + "---\nB",
        "---\ntitle: x\na: " + "[" * 30_000 + "\n---\nB",
        "+++\ntitle='x'\na=" + "[" * 30_000 + "\n+++\nB",
    ):
        front = front_of(text)
        assert front is None or front.first(("title",)) == "x"


@given(
    st.text(max_size=200), st.sampled_from(["---\n", "+++\n", "Title: x\nDate: ", "# x\n\nURL: https://a.example/\n"])
)
def test_no_text_makes_it_fail(text, start):
    """Any text has a header or none."""
    for whole in (text, start + text, start + text + "\n" + start):
        assert front_of(whole) is None or front_of(whole).body in whole
