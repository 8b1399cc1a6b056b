"""One line in a list of other stories."""

from plugins.capture.text.kinds import Kind
from plugins.capture.text.lines import read_lines
from plugins.capture.text.pages import Page
from plugins.capture.text.walking import walk


def kinds(*lines: str) -> list[Kind]:
    """What a walk over these lines finds."""
    page = Page(tuple(read_lines("\n".join(lines))))
    return [verdict.kind for _, verdict in sorted(walk(page, 0, len(page), {}).items())]


def test_a_teaser_may_stand_below_date_or_byline():
    """The sentence below a story's date is its teaser, also where only the story before shows that one stands there."""
    first = ["Harbour gets its light back", "2 May 2021", "After nine years the lamp turns again."]
    second = [
        "A goat walks the breakwater",
        "3 May 2021",
        "Nobody knows whose goat it is, and the keeper has stopped asking",
    ]
    assert kinds("Latest news", *first, *second)[1:] == [Kind.LIST_TITLE, Kind.LIST_DATE, Kind.LIST_TEASER] * 2


def test_a_teaser_cut_short_is_none_of_the_titles():
    """A long line that breaks off is a teaser, unless the list breaks off its titles."""
    teaser = "The keeper says that he has never seen so many boats at once, not even in the summer of..."
    assert kinds("Read next", "Harbour gets its light back", teaser)[-1] is Kind.LIST_TEASER
    assert kinds("Read next", "Harbour gets its …", teaser)[-1] is Kind.LIST_TITLE


def test_a_kicker_stands_over_title_teaser_and_date():
    """A few words between a date and a title with its teaser belong to the next story."""
    story = [
        "Local news from the coast",
        "The pier will be painted green",
        "Painters came on Monday with forty tins.",
        "3 May 2021",
    ]
    assert kinds("Latest news", *story)[1:] == [Kind.LIST_KICKER, Kind.LIST_TITLE, Kind.LIST_TEASER, Kind.LIST_DATE]


def test_three_words_among_bare_titles_are_a_title():
    """A short title stands among longer ones; a label or a section of two words doesn't."""
    row = ["The pier will be painted green", "A goat walks the breakwater"]
    assert kinds("Most read", *row, "Keeper without lamp", "Boats leave")[3] is Kind.LIST_TITLE
    assert kinds("Most read", *row, "Health & Money", "Boats leave")[3] is Kind.LIST_KICKER


def test_a_line_that_signs_and_dates_each_story_is_no_title():
    """Below each title section, writer and day stand on one line."""
    row = [
        "The pier will be painted green", "Coast Jo Doe - May 3, 2021",
        "A goat walks the breakwater", "Coast Jo Doe - May 2, 2021",
    ]  # fmt: skip
    assert kinds("Latest articles", *row)[1:] == [Kind.LIST_TITLE, Kind.LIST_BYLINE] * 2


def test_a_call_to_the_reader_is_no_title():
    """What speaks to the reader and ends in a mark offers something."""
    assert (
        kinds("Read next", "The pier will be painted", "Every morning we bring you the best of the coast!")[-1]
        is Kind.NEWSLETTER
    )
