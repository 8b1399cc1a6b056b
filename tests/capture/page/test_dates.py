"""A stated day, made ISO."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.capture.page.dates import days_in, is_day_line, stated_day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2022-10-09", "2022-10-09"),
        ("2022-10-09T23:59:00-08:00", "2022-10-09"),
        ("2022-10-09 23:59", "2022-10-09"),
        ("2022/10/9", "2022-10-09"),
        ("20221009", "2022-10-09"),
        ("October 9, 2022 at 5pm", "2022-10-09"),
        ("Published 9th Oct. 2022", "2022-10-09"),
        ("Sun, 09 Oct 2022 17:00:00 GMT", "2022-10-09"),
        ("03/04/2022", None),
        ("2022", None),
        ("yesterday", None),
        ("2022-13-01", None),
        ("February 30, 2022", None),
        ("1969-12-31", None),
        ("2999-01-01", None),
        ("99999999999999", None),
        ("May 5 people 2022", None),
    ],
)
def test_a_day_is_read_or_left(text, day):
    """Exact statements become ISO days; what is ambiguous, impossible, in the future or before the web is none."""
    assert stated_day(text) == day


@given(st.text(max_size=200))
def test_no_text_makes_it_fail(text):
    """Any text gives a day or None."""
    assert stated_day(text) is None or len(stated_day(text)) == 10


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("le 9 octobre 2022, mis à jour le 11 octobre 2022", ["2022-10-09", "2022-10-11"]),
        ("am 9. Oktober 2022 um 5.30 Uhr", ["2022-10-09"]),
        ("9 de octubre de 2022", ["2022-10-09"]),
        ("2022年10月9日 · 2022년 10월 9일", ["2022-10-09", "2022-10-09"]),
        ("9.10.2022 und 23/10/2022 und 10-23-22", ["2022-10-09", "2022-10-23", "2022-10-23"]),
        ("03/04/2022", []),
        ("9 октября 2022", ["2022-10-09"]),
    ],
)
def test_days_are_found_in_their_order(text, days):
    """In words of many languages and in figures that can be read in one way only."""
    assert [day for _, day in days_in(text)] == days


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Published Thursday 27 July 2017 Published Thu 27 Jul 2017", True),
        ("Bay News, 30 avril 2015 à 07:19 (Mis à jour : 30 avril 2015 à 07:38)", True),
        ("Dec. 6, 2022, 10:00 PM UTC / Updated Dec. 7, 2022, 12:43 PM UTC", True),
        ("The town voted on 9 October 2022 to keep its keeper, who has been there since 1991.", False),
        ("No day in it", False),
    ],
)
def test_a_line_of_days_is_told_from_a_sentence(text, told):
    """A line that says when, with a name or a place beside it."""
    assert is_day_line(text) is told
