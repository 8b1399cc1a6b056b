"""Which line is the headline."""

from plugins.capture.text.headline import headline
from plugins.capture.text.lines import read_lines
from plugins.capture.text.pages import Page

TEXT = [
    "The council voted on Tuesday to keep the night ferry running through the winter, councillors said.",
    "The ferry operator had asked the council to end the crossing, which it called a luxury.",
]


def found(*lines: str, url: str | None = None) -> str | None:
    """The headline that is found in these lines."""
    page = Page(tuple(read_lines("\n".join(lines))), url)
    at = headline(page)
    return None if at is None else page.text(at)


def test_the_headline_shares_the_text_s_words():
    """Below a menu, the line on the text's subject is the headline."""
    assert (
        found("Home", "Sport", "Best pizza of the region", "Council keeps night ferry", "By Ann Roe", *TEXT)
        == "Council keeps night ferry"
    )


def test_the_address_helps():
    """Words of the address tell two candidates apart."""
    lines = ("Ferry talks fail again in the council", "Council votes for the night ferry", *TEXT)
    assert found(*lines, url="https://courier.example/council-votes-for-the-night-ferry") == lines[1]


def test_a_headline_that_is_lost_is_not_made_up():
    """Buttons and single words above the text make no headline."""
    assert found("Courier", "Search", "Facebook", *TEXT) is None


def test_a_repeated_headline_is_taken_where_it_stands_first():
    """Pages repeat the headline above a share bar."""
    page = Page(
        tuple(read_lines("\n".join(["Council keeps night ferry", "By Ann Roe", "Council keeps night ferry", *TEXT])))
    )
    assert headline(page) == 0


def test_a_repeated_headline_is_taken_where_its_byline_stands():
    """Under the browser's title, a menu and a share box the head is the last place, also where the title is a sentence."""
    title = "Council keeps its night ferry running"
    box = [title, "Isle Weather", "Night Rides", "Send this story", title, "Posted!"]
    page = Page(tuple(read_lines("\n".join([*box, title, "By Ann Roe", *TEXT]))))
    assert headline(page) == len(box)
    title = "Council keeps its night ferry. Islanders rejoice."
    assert found(f"{title} | Isle Courier", "Isle Weather", title, "By Ann Roe", *TEXT) == title


def test_a_list_of_the_most_read_repeats_the_headline_as_well():
    """Below the text no byline makes a line the place of the headline."""
    title = "Council keeps its night ferry running"
    page = Page(tuple(read_lines("\n".join([title, "Share", *TEXT, title, "By Ann Roe", "3 May 2022"]))))
    assert headline(page) == 0


def test_a_standfirst_over_the_byline_is_not_the_headline():
    """Of two lines on the subject the upper is the headline, also where a share bar parts them."""
    standfirst = "The council pays the ferry operator for each crossing of the winter"
    assert (
        found("Council keeps night ferry running", standfirst, "By Ann Roe", *TEXT)
        == "Council keeps night ferry running"
    )
    assert (
        found("Council keeps night ferry running", "Share", standfirst, "By Ann Roe", *TEXT)
        == "Council keeps night ferry running"
    )


def test_the_path_before_the_headline_is_left_away():
    """Where sections stand before the headline on one line, the line that holds it alone is the headline."""
    path = "Home > Island > Council keeps night ferry running"
    assert found(path, "Council keeps night ferry running", *TEXT) == "Council keeps night ferry running"


def test_a_cut_path_leads_to_the_whole_headline():
    """A path whose last step is cut short begins the headline below it."""
    path = "Home » Island » Council keeps night ferry…"
    assert found(path, "Council keeps night ferry running", "By Ann Roe", *TEXT) == "Council keeps night ferry running"


def test_a_headline_of_two_sentences():
    """Capitals, or the place between nothing and the byline, tell a headline with full stops from a caption."""
    line = "The Council Kept Its Night Ferry. The Operator Had Other Plans."
    assert found(line, "By Ann Roe", *TEXT) == line
    small = "The council keeps its ferry. The operator is not amused."
    assert found(small, "By Ann Roe", *TEXT) == small


def test_the_line_below_section_and_byline_is_the_headline():
    """A section over byline and date is none, though both follow it."""
    assert found("Ferry", "Ann Roe", "3 May 2022", "Council keeps night ferry running", "Share", *TEXT) == (
        "Council keeps night ferry running"
    )


def test_a_list_of_other_stories_below_the_headline_holds_none():
    """Titles under "Related" are other stories', though they stand nearer to the byline."""
    related = ("Related", "Ferry operator warns of higher fuel prices", "Bakery fined over noisy oven")
    assert found("Council keeps night ferry running", *related, "By Ann Roe", *TEXT) == (
        "Council keeps night ferry running"
    )


def test_a_headline_that_shares_nothing_below_the_byline():
    """Name and date above it are its head: what stands over the text is the headline, though it plays on words."""
    assert found("Ann Roe", "3 May 2022", "Keep calm and row", *TEXT) == "Keep calm and row"
