"""Whose an address is."""

from __future__ import annotations

import pytest

from plugins.capture.inputs.sites import absolute, outlet, site


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("https://www.bay.co.uk/news", "bay"),
        ("https://feeds.bay.com/rss", "bay"),
        ("https://sea.bay.org/", "bay"),
        ("https://ann.blogspot.com/", "ann.blogspot.com"),
        ("https://t.co/x", "t"),
        ("https://localhost/x", "localhost"),
        (None, ""),
    ],
)
def test_addresses_of_one_outlet_share_a_name(address, name):
    """Country, part of the site and www do not count; of hosts with many writers the whole name counts."""
    assert site(address) == name


@pytest.mark.parametrize(
    ("title", "address", "name"),
    [
        ("World news | The Bay Herald", "https://www.bayherald.example/world", "The Bay Herald"),
        ("Bayherald > Sports", "https://bayherald.example/", "Bayherald"),
        ("Notes - RSS Feed", "https://ann.example/", "Notes"),
        ("Salt: and sand", "https://ann.example/", "Salt: and sand"),
        ("", "https://ann.example/", None),
    ],
)
def test_an_outlet_is_called_what_its_address_spells(title, address, name):
    """The part of a feed's title that is the site's name is the outlet; else the title without words for feeds."""
    assert outlet(title, address) == name


def test_only_addresses_of_the_web_are_addresses():
    """Scripts, files and what is broken are none; relative ones are completed."""
    given = ["javascript:alert(1)", "file:///etc/passwd", "http://[", "", "/a?utm_source=x"]
    assert [absolute(each, "https://bay.example/b/") for each in given] == [
        None,
        None,
        None,
        None,
        "https://bay.example/a",
    ]
