"""What a thread is called."""

from datetime import date

import pytest

from plugins.related.arriving import Arrivals
from plugins.related.naming import name_of
from plugins.related.nearness import Entry
from plugins.related.terms import terms


def called(*entries):
    """The name of a thread of these stories."""
    arrivals = Arrivals()
    for entry in entries:
        arrivals.add(entry)
    return name_of(arrivals, range(len(entries)))


def story(number, title, text):
    """A story of one day."""
    return Entry(f"story {number}", terms(title, text), date(2023, 3, number))


@pytest.mark.parametrize(
    ("event", "name"),
    [
        ("skarn", "Signe Holm: ship"),
        ("velm", "St Anne, Velm"),
        ("merle", "Merle: stone"),
        ("ostrand", "Ostrand: mayor"),
        ("karsa", "Karsa: dam"),
    ],
)
def test_a_name_comes_first_then_what_says_most_beside_it(events, event, name):
    """Spelt as in the stories; the third story may lack one of the two."""
    assert called(*[entry for key, entry in events.items() if key.startswith(event)][:3]) == name


def test_two_names_stand_side_by_side():
    """Where a second name says more than any thing, both are named."""
    pair = [
        story(1, "Vesna Kolar sues Ostrand Bank", "Vesna Kolar sues Ostrand Bank. Vesna Kolar was its head until May."),
        story(
            2,
            "Ostrand Bank answers Vesna Kolar",
            "Ostrand Bank calls the claim of Vesna Kolar absurd. Ostrand Bank fell.",
        ),
    ]
    assert called(*pair) in ("Vesna Kolar, Ostrand Bank", "Ostrand Bank, Vesna Kolar")


def test_a_nationality_or_an_empty_noun_is_no_name():
    """Both stories hold "Russian" and "people", which name nothing."""
    pair = [
        story(1, "Russian people queue", "Some Russian people queued for Russian bread on Monday, people said."),
        story(2, "Russian people go home", "Then the Russian people went home, as Russian people do."),
    ]
    assert "Russian" not in called(*pair)
    assert "people" not in called(*pair)


def test_stories_that_share_nothing_have_no_name():
    """The caller has the headline for that."""
    assert called(story(1, "Rain", "It rained."), story(2, "Sun", "It shone.")) == ""
