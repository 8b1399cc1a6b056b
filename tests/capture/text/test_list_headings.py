"""Headings of lists told by their words."""

import pytest

from plugins.capture.text.list_headings import heads_stories


@pytest.mark.parametrize(
    "line",
    [
        "Today's five most popular stories", "Suggested articles", "More Videos from the Gazette", "Popular Now on Gazette",
        "Derniers articles de la rubrique « Ports »:", "Les articles les plus lus", "Las noticias más leídas de hoy",
        "Beliebteste Beiträge", "Aktuelle Meldungen aus Hafenstadt", "Le notizie più lette", "The Gazette recommends",
        "Küstenblatt empfiehlt",
    ],
)  # fmt: skip
def test_words_that_say_which_stories_make_a_heading(line: str):
    """Each language words it in its own ways."""
    assert heads_stories(line)


@pytest.mark.parametrize(
    "line",
    [
        "Most popular dog breeds of the coast", "Read article", "The latest pier is closed", "More boats sink",
        "Latest news on what the keeper said about it.", "Other", "Five ways to paint a pier", "Die neuesten Boote",
    ],
)  # fmt: skip
def test_headlines_and_buttons_are_no_headings(line: str):
    """A headline holds a word that says something else."""
    assert not heads_stories(line)
