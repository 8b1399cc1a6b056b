"""A judged page as a `Capture`."""

import re

from hypothesis import example, given, settings
from hypothesis import strategies as st

from plugins.capture.text import convert_text
from plugins.capture.text.lines import input_lines

LINES = st.sampled_from(
    [
        "Council keeps the night ferry",
        "By Ann Roe",
        "4 May 2021",
        "The council voted on Tuesday to keep the night ferry running through the winter.",
        '"It is a boat," she said. "It is not a bus, and it never was."',
        "Subscribe to The Courier",
        "Privacy policy",
        "Most read",
        "Related: Why ferries matter",
        "-",
        "The Explainer Why it matters to the island",
        "By The Courier Published",
        "Photo: Jo Doe",
        "What next?",
        "1",
        "",
        "Ann Roe is a writer at the Courier.",
    ]
)


@settings(deadline=None, max_examples=300)
@given(st.one_of(st.text(max_size=400), st.lists(LINES, max_size=30).map("\n".join)))
@example("")
@example("\x00")
@example("\ud800")
@example("-\n-\n-")
def test_any_text_is_converted_and_every_line_accounted_for(raw):
    """No text raises, every input line is named once and in order, and every line has its reason."""
    found = convert_text(raw)
    assert [line.n for line in found.lines] == list(range(1, len(found.lines) + 1))
    assert len(found.lines) == (len(input_lines(raw)) if raw else 0)
    assert all(line.why for line in found.lines)
    assert found.title


@settings(deadline=None, max_examples=300)
@given(st.lists(st.one_of(LINES, st.text("abc .,?!'’-", max_size=60)), max_size=25).map("\n".join))
def test_the_body_holds_the_words_of_its_lines_in_their_order(raw):
    """The body's words are those of the lines that the receipt calls body: none added, none lost, none moved."""
    found = convert_text(raw)
    texts = input_lines(raw)
    kept = [word for line in found.lines if line.kept == "body" for word in re.findall(r"\w+", texts[line.n - 1])]
    shown = re.sub(r"&#?\w+;", " ", found.body)
    assert re.findall(r"\w+", shown) == kept


def test_a_story_has_title_authors_day_and_body():
    """The fields of a plain capture come out, sub-headings as Markdown headings."""
    found = convert_text(
        "Council keeps the night ferry\nBy Ann Roe\nPublished 4 May 2021\n"
        "The council voted on Tuesday to keep the night ferry running.\nA smaller boat\n"
        "The ferry operator had asked the council to end the crossing.\n",
        "https://courier.example/ferry",
    )
    assert (found.title, found.authors, found.date) == ("Council keeps the night ferry", ("Ann Roe",), "2021-05-04")
    assert found.source_url == "https://courier.example/ferry"
    assert found.body == (
        "The council voted on Tuesday to keep the night ferry running.\n\n## A smaller boat\n\n"
        "The ferry operator had asked the council to end the crossing."
    )


def test_dates_of_listed_stories_are_not_the_article_s():
    """A date below another story's title states nothing about this one."""
    raw = "Ferry kept\nThe council voted on Tuesday to keep the night ferry running.\nMost read\nA map of every stile\nPublished: 30 Oct 2022\n"
    assert convert_text(raw).date is None


def test_what_the_text_holds_stays_text():
    """Markup in a capture is escaped in the body."""
    body = convert_text("Box\nThey wrote <script>alert(1)</script> on the box, and # on the lid of it.").body
    assert "<script" not in body


def test_without_a_headline_the_title_is_the_first_words():
    """A capture that begins with its text is named by it."""
    assert convert_text(
        "The council voted on Tuesday to keep the night ferry running all winter long."
    ).title.startswith("The council voted on")


def test_an_empty_capture_is_untitled_and_empty():
    """Nothing in, nothing out, and no complaint."""
    found = convert_text("")
    assert (found.title, found.body, found.lines, found.related) == ("Untitled", "", (), ())


def test_one_line_is_a_title():
    """A capture of one line without a sentence is a headline without a body."""
    found = convert_text("Lighthouse switched off\n")
    assert (found.title, found.body) == ("Lighthouse switched off", "")


def test_the_language_is_told_by_its_small_words():
    """French text is French."""
    assert (
        convert_text(
            "La mairie a dit que les habitants de la vallée et les élus du bourg sont pour le pont dans une lettre."
        ).lang
        == "fr"
    )
