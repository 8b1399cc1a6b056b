"""Stories listed with a mark before each."""

from plugins.capture.findings import Listed
from plugins.capture.text.kinds import Kind
from plugins.capture.text.lines import read_lines
from plugins.capture.text.listed import collect, marked_lists
from plugins.capture.text.pages import Page


def page_of(*lines: str) -> Page:
    """A page of these lines."""
    return Page(tuple(read_lines("\n".join(lines))))


def test_two_marked_blocks_are_a_list():
    """Title, kicker with teaser and byline between marks are one story each, and their parts come apart."""
    page = page_of(
        "-", "Who owns the wall?", "The Explainer Half has no owner", "By The Courier North Published",
        "-", "A lighthouse for sale", "The Explainer The last keeper wonders", "By Ann Roe, The Courier South Published",
    )  # fmt: skip
    assert collect(page, marked_lists(page)) == (
        Listed("Who owns the wall?", "The Explainer", "Half has no owner", "By The Courier North Published"),
        Listed(
            "A lighthouse for sale",
            "The Explainer",
            "The last keeper wonders",
            "By Ann Roe, The Courier South Published",
        ),
    )


def test_a_single_block_with_a_byline_is_a_list():
    """One marked story is known by its byline."""
    page = page_of("-", "Next story title here", "The Explainer A teaser without a stop", "By The Courier UK Published")
    assert [verdict.kind for verdict in marked_lists(page).values()].count(Kind.LIST_TITLE) == 1


def test_a_rule_above_a_paragraph_is_no_list():
    """A dash between paragraphs of an article lists nothing."""
    assert marked_lists(page_of("-", "The boat came at dawn and left at dusk.", "Nobody was on it.")) == {}
