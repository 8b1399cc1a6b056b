"""What a list glues to its titles."""

from plugins.capture.text.glued import apart


def test_date_and_byline_behind_a_title_are_its_own():
    """A date with a byline behind it ends a title, wherever it stands."""
    assert apart(["The pier is painted green 3 May 2022 By Jo Doe"]) == [("The pier is painted green", "By Jo Doe")]


def test_dates_go_where_most_titles_end_in_one():
    """A single title may end in "today"."""
    titles = [f"The keeper lost lamp {n}" for n in "abcd"]
    assert apart([f"{title} 3 hours ago" for title in titles]) == [(title, None) for title in titles]
    assert apart([*titles[:3], "The lamp that shines today"])[-1] == ("The lamp that shines today", None)


def test_names_go_where_most_titles_end_in_one():
    """Lists set the writer behind the title; a single title may name somebody."""
    signed = ["Why the pier stays shut Jo Doe", "The goat is back on the breakwater Ann Roe",
              "Who paints a lamp twice? Ben Hall", "Boats leave at dawn and nobody waves Cy Moss"]  # fmt: skip
    assert [by for _, by in apart(signed)] == ["Jo Doe", "Ann Roe", "Ben Hall", "Cy Moss"]
    assert apart(["The town says goodbye to Jo Doe", *(f"A lamp for {n}" for n in "abc")])[0][1] is None


def test_titles_in_capitals_keep_their_last_words():
    """Where all words are capitalised the last two look like a name."""
    titles = [
        "The Pier Is a Green Dream",
        "Why the Goat Is a Good Sign",
        "What to Make of a Long Night",
        "The Lamp at Old Harbour",
    ]
    assert apart(titles) == [(title, None) for title in titles]
