"""Rows of other stories seen ahead."""

from plugins.capture.text.lines import read_lines
from plugins.capture.text.pages import Page
from plugins.capture.text.rows import cards, dated, run, signs_and_dates


def page_of(*lines: str) -> Page:
    """A page of these lines."""
    return Page(tuple(read_lines("\n".join(lines))))


def test_a_label_breaks_no_run_of_headlines():
    """Four words between headlines head the next of them."""
    rows = ["The pier will be painted green", "Stories for our subscribers", "A goat walks the long breakwater"]
    assert run(page_of(*rows), 0, 3) == 2


def test_kickers_stand_over_cards():
    """Kicker, title, sentence and byline in turn are stories."""
    rows = [
        line
        for n in range(3)
        for line in (
            "Coast",
            f"The pier gets {n} lamps",
            f"The keeper wanted {n + 2} of them. He got none.",
            "By Jo Doe",
        )
    ]
    assert cards(page_of(*rows), 0, len(rows)) == 3


def test_counts_and_dates_close_titles():
    """A count or a date below each title makes stories; sentences in between are teasers."""
    rows = [
        line
        for n in range(4)
        for line in (f"The pier gets {n} lamps", str(n), f"The keeper had wanted {n + 2} of them.")
    ]
    assert dated(page_of(*rows), 0, len(rows)) == 4
    assert dated(page_of(*(f"The pier gets {n} lamps" for n in range(4))), 0, 4) == 0


def test_one_line_that_ends_in_a_date_signs_nothing():
    """A headline may end in a date after a dash; where every story has such a line it is none."""
    page = page_of("Our cartoons - May 3, 2021", "A pier in the fog", "Nobody saw it at all, not even us", "Next")
    assert not signs_and_dates(page, 0)
