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


def test_long_lines_take_no_time():
    """A line that is meant to choke a pattern is no link."""
    assert not is_list("[" * 100_000)
    assert not is_list("[x](https://" + "(" * 100_000)
    assert not is_list("[x](https://a" + "(b" * 1500)
