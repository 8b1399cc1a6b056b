"""What kind of thing a tag seems to be."""

import pytest

from plugins.tags.kinds import likely_kind

TEXTS = [
    "Rain fell in Bellhaven and near Port Ansel. Ottoline Prewett spoke, and Prewett left Bellhaven.",
    "The Harbour Party won in Bellhaven. NATO met. Bell Cup players came to Bellhaven. Lampwick sold more lamps.",
]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Ottoline Prewett", "person"),
        ("Bellhaven", "place"),
        ("Port Ansel", "place"),
        ("Harbour Party", "organisation"),
        ("NATO", "organisation"),
        ("Lampwick", "organisation"),
        ("Bell Cup", "topic"),
        ("COP27", "topic"),
        ("climate change", "topic"),
    ],
)
def test_kind_by_words_and_neighbours(name, kind):
    """The words of a name, and what stands before it, tell its kind."""
    assert likely_kind(name, TEXTS) == kind
