"""A stated day, made ISO."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.capture.page.dates import stated_day


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
