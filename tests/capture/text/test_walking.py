"""The lines where no text is, read by the headings above them."""

from plugins.capture.text.kinds import Kind
from plugins.capture.text.lines import read_lines
from plugins.capture.text.pages import Page
from plugins.capture.text.walking import walk


def kinds(*lines: str) -> list[Kind]:
    """What a walk over these lines finds."""
    page = Page(tuple(read_lines("\n".join(lines))))
    return [verdict.kind for _, verdict in sorted(walk(page, 0, len(page), {}).items())]


def test_titles_bylines_and_dates_below_a_heading_belong_to_other_stories():
    """Below a heading each title opens a story, and names and dates after it are its own."""
    assert kinds("Related articles", "The hill where nobody posts letters", "Anna Quill", "2 Nov 2022") == [
        Kind.LIST_HEADING, Kind.LIST_TITLE, Kind.LIST_BYLINE, Kind.LIST_DATE,
    ]  # fmt: skip


def test_ranks_between_titles_are_marks():
    """Numbers on lines of their own do not end a list."""
    assert (
        kinds("Most read", "1", "Fire damages the old club", "2", "Best of the region: pizza")[2::2]
        == [Kind.LIST_TITLE] * 2
    )


def test_a_sentence_below_a_title_is_its_teaser():
    """A title's full sentence is no title, and an abbreviation's stop makes no sentence."""
    assert (
        kinds("Latest news", "Bridge opens without a toll", "A judge threw the charge out on Monday morning.")[-1]
        is Kind.LIST_TEASER
    )
    assert (
        kinds("Latest news", "Bridge opens without a toll", "First airline cleared for cheap flights to the U.S.")[-1]
        is Kind.LIST_TITLE
    )


def test_a_title_repeated_for_its_picture_is_listed_once():
    """The repeated title after a story's date is furniture."""
    assert (
        kinds("Most viewed", "Sighting of whales in the bay", "5 Nov 2018", "Sighting of whales in the bay")[-1]
        is Kind.OTHER
    )


def test_keywords_and_comments_are_no_stories():
    """What stands below "Topics" and "Comments" is cut."""
    assert kinds("Topics", "Harbour", "Comments", "I never liked that pier anyway") == [
        Kind.TOPICS, Kind.TOPICS, Kind.COMMENTS, Kind.COMMENTS,
    ]  # fmt: skip


def test_four_headlines_in_a_row_are_a_list_without_a_heading():
    """A run of headlines lists stories even where the page names no list."""
    row = ["The first story that the page lists", "The second story that the page lists",
           "The third story that the page lists", "The fourth story that the page lists"]  # fmt: skip
    assert kinds(*row) == [Kind.LIST_TITLE] * 4
    assert Kind.LIST_TITLE not in kinds(*row[:3])


def test_a_sentence_after_bare_titles_ends_the_list():
    """Where no title had a teaser, the page's closing sentence is none."""
    row = [
        "Bridge inspector fell asleep twice",
        "How a goat closed an airport",
        "Senate passes lighthouse bill",
        "Champion skater retires at 19",
    ]
    assert kinds("Most read", *row, "The Courier is an independent paper founded in 1911.")[-1] is Kind.OTHER


def test_a_title_with_names_is_no_byline():
    """A line of names that goes on like a headline opens a story of its own."""
    titles = ["The Orchard Street choir is back", "Molly Bear and Sam Pike, fists flying in the yard"]
    assert kinds("Most read", *titles) == [Kind.LIST_HEADING, Kind.LIST_TITLE, Kind.LIST_TITLE]


def test_a_sentence_under_no_title_is_none():
    """Small print among titles ends in a full stop, as they don't."""
    found = kinds(
        "Read next", "Wind farms hum at night", "Jo Doe", "All quotes are delayed by at least fifteen minutes."
    )
    assert found[-1] is Kind.OTHER


def test_an_hour_closes_a_story():
    """What stands between a title and the hour is the teaser, also without its full stop."""
    story = ["Market traders wait for a date", "The stallholders have been asking for eleven months", "21:30"]
    assert kinds("Latest news", *story)[1:3] == [Kind.LIST_TITLE, Kind.LIST_TEASER]


def test_three_signed_cards_make_a_list_without_a_heading():
    """Title, sentence and byline in turn are other stories even where nothing announces them."""
    cards = [
        line
        for n, name in enumerate(["Ann Roe", "Ben Hall", "Cy Moss"])
        for line in (f"The {n + 2} kilns that nobody wanted to light", f"A potter tells {n + 2} towns why.  It took long.", f"By {name}")
    ]  # fmt: skip
    assert kinds(*cards).count(Kind.LIST_TITLE) == 3


def test_a_title_in_several_lists_is_listed_each_time():
    """The most read story may stand among the latest and the recommended ones as well; a button stands near its like."""
    lines = ["Most read", "The pier will be painted green", "A goat wins the mayor's race again"]
    latest = ["Latest news", "The ferry sails on one engine", "The pier will be painted green"]
    recommended = ["Recommended", "Why lamps in this town hum at night", "The pier will be painted green"]
    found = kinds(*lines, *latest, *recommended)
    assert found.count(Kind.LIST_TITLE) == 6


def test_dated_stories_are_listed_below_comments_too():
    """Titles with dates in turn are no readers' comments."""
    row = [line for n in range(4) for line in (f"Harbour gets its light number {n + 2} back", f"{n + 2} May 2021")]
    assert kinds("Comments", *row).count(Kind.LIST_TITLE) == 4
    assert Kind.LIST_TITLE not in kinds("Comments", *row[:6])


def test_what_a_list_was_paid_for_is_no_story():
    """Headings of other sites' offers, German link advertising and forums list nothing of the outlet's."""
    row = ["Nine chairs that mend your back", "One trick of the old sailors", "This lamp sells out twice a day"]
    assert Kind.LIST_TITLE not in kinds("From around the web", *row)
    assert Kind.LIST_TITLE not in kinds("Anzeige", *row, "Four doctors looked at these shoes")
    assert kinds("Most read", "The pier will be painted", "Boat builders forum", *row).count(Kind.LIST_TITLE) == 1
