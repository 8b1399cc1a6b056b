"""Texts of nothing but addresses."""

from __future__ import annotations

import pytest

from plugins.capture.inputs.link_list import entries, is_list


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("https://a.example/x", None),
        ("  <https://a.example/x>", None),
        ("- https://a.example/x", None),
        ("12. https://a.example/x", None),
        ("• https://a.example/x | A title", "A title"),
        ("https://a.example/x\tA title", "A title"),
        ("https://a.example/x – A title", "A title"),
        ("https://a.example/x - A title", "A title"),
        ("* [A (title)](https://a.example/x)", "A (title)"),
    ],
)
def test_a_line_is_a_link(line, title):
    """With or without a mark before it and a title beside it."""
    assert is_list(f"{line}\n\n# a remark\n")
    (one,) = entries(line.encode())
    assert (one.url, one.title) == ("https://a.example/x", title)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# a remark",
        "A headline\nhttps://a.example/x",
        "https://a.example/x says the mayor",
        "See https://a.example/x",
        "https://a.example/x\n\nA paragraph below.",
        "## https://a.example/x",
        "x://a.example/",
    ],
)
def test_a_text_with_addresses_in_it_is_a_text(text):
    """One line that says anything else makes it a text."""
    assert not is_list(text)


@pytest.mark.parametrize(
    ("text", "links"),
    [
        (
            "Gull elected\nhttps://a.example/1\n\nWhy pebbles are round\nhttps://a.example/2\n",
            [("https://a.example/1", "Gull elected", None), ("https://a.example/2", "Why pebbles are round", None)],
        ),
        (
            "Read later:\n\n- https://a.example/1 good one for Friday\n- https://a.example/2\n",
            [("https://a.example/1", None, "good one for Friday"), ("https://a.example/2", None, None)],
        ),
        (
            "## Week 40\n- [Gull elected](https://a.example/1)\n- [Pebbles](https://a.example/2)\n",
            [("https://a.example/1", "Gull elected", None), ("https://a.example/2", "Pebbles", None)],
        ),
        (
            "https://a.example/1\n# for Friday\nstill to be read\nhttps://a.example/2\n",
            [("https://a.example/1", None, None), ("https://a.example/2", None, None)],
        ),
    ],
)
def test_a_list_that_a_person_keeps(text, links):
    """Its name is nobody's title, titles stand above their addresses, and words behind an address are a note."""
    assert is_list(text)
    assert [(one.url, one.title, one.note) for one in entries(text.encode())] == links


def test_the_beginning_of_a_long_list_tells():
    """The kind is told by as much of a file as is looked at, which may end between a title and its address."""
    assert is_list("".join(f"Gull number {n}\nhttps://a.example/{n}\n" for n in range(30)) + "Gull num")


@pytest.mark.parametrize(
    "text",
    [
        "Gull elected\nhttps://a.example/1\nThe gull was elected on Monday.\nhttps://a.example/2\n",
        "Sources\nhttps://a.example/1\nhttps://a.example/2\n\nA last line",
        "https://a.example/1 " + "says the mayor who " * 20 + "\nhttps://a.example/2\n",
    ],
)
def test_a_text_with_several_addresses_is_a_text(text):
    """A sentence, or a line that no address follows, makes it a text."""
    assert not is_list(text)


def test_long_lines_take_no_time():
    """A line that is meant to choke a pattern is no link."""
    assert not is_list("[" * 100_000)
    assert not is_list("[x](https://" + "(" * 100_000)
    assert not is_list("[x](https://a" + "(b" * 1500)
