"""The credit line of a feed."""

from datetime import date
from types import SimpleNamespace

import pytest

from plugins.feeds.credit import credit


@pytest.mark.parametrize(
    ("given", "line"),
    [
        ({}, ""),
        ({"source": "The Week"}, "<p>Source: The Week.</p>"),
        ({"source": "A & B"}, "<p>Source: A &amp; B.</p>"),
        (
            {"source": "The Week", "source_url": "https://w.example/?a=1&b=2"},
            '<p>Source: <a href="https://w.example/?a=1&amp;b=2">The Week</a>.</p>',
        ),
        (
            {"source": "The Week", "authors": ["Ann", "Bo", "Cy"], "published": date(2022, 10, 3)},
            "<p>Source: The Week, by Ann, Bo and Cy, 3 October 2022.</p>",
        ),
    ],
)
def test_credit(given, line):
    """Outlet, authors, the original's day, each where it is known."""
    story = SimpleNamespace(**{"source": None, "source_url": None, "authors": [], "published": None, **given})
    assert credit(story) == line
