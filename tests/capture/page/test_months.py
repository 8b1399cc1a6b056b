"""Months and the words beside days."""

from __future__ import annotations

import pytest

from plugins.capture.page.months import APPEARED, CHANGED, MONTHS


def test_every_line_has_twelve_months():
    """Each language counts from one to twelve, and no name is empty."""
    assert set(MONTHS.values()) == set(range(1, 13))
    assert all(name == name.lower() and name for name in MONTHS)


@pytest.mark.parametrize(
    ("name", "number"), [("märz", 3), ("août", 8), ("enero", 1), ("giugno", 6), ("октября", 10), ("sept", 9)]
)
def test_names_and_short_forms_are_known(name, number):
    """Full and short names of several languages."""
    assert MONTHS[name] == number


@pytest.mark.parametrize(
    ("text", "changed", "appeared"),
    [("Last updated", True, False), ("Zuletzt aktualisiert", True, False), ("Publié le", False, True), ("发布时间", False, True), ("outdated", False, False)],
)  # fmt: skip
def test_a_change_is_told_from_a_first_appearance(text, changed, appeared):
    """Whole words of several languages."""
    assert (bool(CHANGED.search(text)), bool(APPEARED.search(text))) == (changed, appeared)
