"""People's names out of bylines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.capture.page.names import people


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("Ann Lee", ("Ann Lee",)),
        ("By Ann Lee and Bo Li", ("Ann Lee", "Bo Li")),
        ("by ANN LEE, BO LI & Cy Ó Sé", ("ANN LEE", "BO LI", "Cy Ó Sé")),
        ("Ann Lee, Senior Political Correspondent", ("Ann Lee",)),
        ("Ann Lee | Staff writer", ("Ann Lee",)),
        ("Ann Lee for The Bay News", ("Ann Lee",)),
        ("By Ann Lee March 11, 2015 3:46 PM", ("Ann Lee",)),
        ("Ann Lee, Ph.D.", ("Ann Lee",)),
        ("Von Henrike Dohrmann", ("Henrike Dohrmann",)),
        ("Par Sébastien Farge (avec Anne Dupont)", ("Sébastien Farge",)),
        ("Ann Lee\nTemplate: ../x", ("Ann Lee",)),
        ("Ann Lee ann@bay.example", ("Ann Lee",)),
        ("The Associated Press", ()),
        ("News Desk", ()),
        ("admin", ()),
        ("<b>Ann</b>", ()),
        ("a note from the people who made this page for you", ()),
    ],
)
def test_names_are_people(byline, names):
    """A byline gives its people, without roles, outlets, dates, addresses and markup."""
    assert people([byline]) == names


def test_the_outlet_is_no_author():
    """The outlet's own name, with or without its article, writes nothing."""
    assert people(["Harbour Lights"], "The Harbour Lights") == ()


def test_a_name_counts_once():
    """The same name twice, in whatever case, is one author."""
    assert people(["Ann Lee", "ANN LEE"]) == ("Ann Lee",)


@given(st.lists(st.text(max_size=60), max_size=3))
def test_no_text_makes_it_fail(texts):
    """Any texts give names of one to five words in one line."""
    for name in people(texts):
        assert "\n" not in name
        assert 1 <= len(name.split()) <= 5


def test_an_endless_byline_is_read_at_its_beginning():
    """Blanks and names without end cost no more than a long byline does."""
    assert people(["Ann Lee" + " " * 100_000 + "and Bo Ray"]) == ("Ann Lee",)
    assert 0 < len(people(["Ann Lee and Bo Ray and " * 10_000])) < 10
