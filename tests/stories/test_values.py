"""Values brought into the form of their kind."""

import datetime as dt

import pytest

from plugins.stories.values import day, moment, settle


@pytest.mark.parametrize(
    ("kind", "written", "settled"),
    [
        ("list", "Water", ["Water"]),
        ("list", "Water, Energy,, Water", ["Water", "Energy"]),
        ("list", "Smith, Ada; Reed, Ben", ["Smith, Ada", "Reed, Ben"]),
        ("list", ["Water", {"War": "Kherson"}], ["Water", "War: Kherson"]),
        ("list", "", []),
        ("text", ["Ada", "Ben"], "Ada, Ben"),
        ("text", {"Ukraine": "war"}, "Ukraine: war"),
        ("text", " as typed ", " as typed "),
        ("word", ["World", "Europe"], "World"),
        ("word", [], ""),
        ("records", "2022-11-10: The year.", [{"date": "2022-11-10", "text": "The year."}]),
        (
            "records",
            [{"2022-11-10": "The year."}, "Bare words"],
            [{"date": "2022-11-10", "text": "The year."}, {"text": "Bare words"}],
        ),
        ("records", "", []),
        ("record", "nonsense", {}),
        ("record", {"hash": "ab"}, {"hash": "ab"}),
        ("picture", "https://bay.example/k.jpg", {"url": "https://bay.example/k.jpg"}),
        ("picture", {"url": " u ", "alt": ["a", "b"]}, {"url": "u", "alt": "a, b"}),
        ("picture", "", {}),
        ("any", {"a": ["b"]}, {"a": ["b"]}),
    ],
)
def test_a_value_takes_the_form_of_its_kind(kind, written, settled):
    """One value where a list is meant, a list where one value is meant, and the short forms are accepted."""
    assert settle(kind, written) == settled


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2022-11-09", dt.datetime(2022, 11, 9)),  # noqa: DTZ001  without a zone it is the digest's own
        ("2022/1/9 18:30", dt.datetime(2022, 1, 9, 18, 30)),  # noqa: DTZ001
        ("2022-11-09T18:30:00.5Z", dt.datetime(2022, 11, 9, 18, 30, 0, 500_000, dt.UTC)),
        ("2022-11-09 18:30 -0330", dt.datetime(2022, 11, 9, 18, 30, tzinfo=dt.timezone(-dt.timedelta(hours=3.5)))),
        ("2022-02-30", None),
        ("2022-11-09 25:00", None),
        ("2022-11-09 18:30 +99:00", None),
        ("9 November 2022", None),
        ("", None),
    ],
)
def test_a_moment_is_a_day_of_the_calendar(written, read):
    """Days, times and zones as ISO 8601 and people write them; anything else is none, and never another day."""
    assert moment(written) == read
    assert day(written) == (read.date() if read else None)
