"""Stories without a heading, each a title over a teaser."""

from plugins.capture.text.kinds import Kind
from plugins.capture.text.lines import read_lines
from plugins.capture.text.pages import Page
from plugins.capture.text.teased import teased

ARTICLE = [
    f"The keeper climbed the tower {n} times that week, and each time he found the lamp cold and the glass wet."
    for n in range(8)
]


def kinds(*lines: str) -> list[Kind]:
    """What is found below an article."""
    page = Page(tuple(read_lines("\n".join([*ARTICLE, *lines]))))
    return [verdict.kind for _, verdict in sorted(teased(page).items())]


def story(n: int, end: str = ".") -> list[str]:
    """A title and its teaser."""
    return [
        f"The pier gets {n} lamps",
        f"In the town of {n + 2} bridges nobody had asked for more light than there was{end}",
    ]


def test_one_button_below_each_story_tells_them():
    """The same call below three titles with sentences makes them stories."""
    rows = [line for n in range(3) for line in (*story(n), "Read the rest")]
    assert kinds(*rows) == [Kind.LIST_TITLE, Kind.LIST_TEASER, Kind.BUTTON] * 3
    assert kinds(*rows[:6]) == []


def test_teasers_cut_short_tell_stories():
    """Half of the sentences break off; sub-headings over whole paragraphs are the article's."""
    assert kinds(*story(1, "..."), *story(2), *story(3, " …")) == [Kind.LIST_TITLE, Kind.LIST_TEASER] * 3
    assert kinds(*story(1), *story(2), *story(3)) == []


def test_kickers_at_the_end_tell_stories():
    """Two stories under kickers close the page; one may be a chapter of the article."""
    rows = ["Coast", *story(1), "Old harbour", *story(2)]
    assert kinds(*rows) == [Kind.LIST_KICKER, Kind.LIST_TITLE, Kind.LIST_TEASER] * 2
    assert kinds(*rows[:3]) == []
