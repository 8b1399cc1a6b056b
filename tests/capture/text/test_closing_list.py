"""The list with which an article ends."""

from plugins.capture.text.judge import judge
from plugins.capture.text.lines import read_lines
from plugins.capture.text.pages import Page

ARTICLE = [
    "Four lamps of the harbour museum",
    "The harbour museum of Hald shows four lamps that keepers lit by hand until the tower was rebuilt in 1951.",
    "Each lamp of the harbour stands beside the log of its last keeper, who wrote down the weather every hour.",
]
ITEMS = ["the oil lamp of the old tower", "the gas lamp of the harbour pier", "the first electric lamp of Hald"]


def kept(*lines):
    """What becomes of the lines below the article."""
    verdicts = judge(Page(tuple(read_lines("\n".join([*ARTICLE, *lines])))))
    return [verdicts[at].kept for at in range(len(ARTICLE), len(ARTICLE) + len(lines))]


def test_an_article_may_end_in_a_list():
    """A line with a colon on the subject and the items below it are text, though no paragraph follows."""
    assert kept("These are the lamps of the harbour museum:", *ITEMS) == ["body"] * 4


def test_the_list_ends_at_the_comments():
    """What stands below the heading of the comments is no item."""
    below = kept(
        "These are the lamps of the harbour museum:", *ITEMS, "Comments (2)", "the lamps of the harbour", "Add one"
    )
    assert below[:4] == ["body"] * 4
    assert "body" not in below[4:]


def test_rows_on_other_matters_are_no_list_of_the_article():
    """A menu under a line with a colon stays out."""
    assert "body" not in kept("You will also find on our pages:", "Weather", "Horoscope", "Crossword of Saturday")
