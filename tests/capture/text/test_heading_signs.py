"""What stands around a line that may be the headline."""

from plugins.capture.text.heading_signs import below, stands_in_menu
from plugins.capture.text.lines import read_lines
from plugins.capture.text.pages import Page

TEXT = "The council voted on Tuesday to keep the night ferry running through the winter, councillors said."


def page_of(*lines: str) -> Page:
    """These lines as a page."""
    return Page(tuple(read_lines("\n".join(lines))))


def test_buttons_do_not_part_a_headline_from_its_byline():
    """Only unmarked lines count between headline, byline and date."""
    seen = below(page_of("Council keeps night ferry", "Share", "Print", "By Ann Roe", "4 May 2021", TEXT), 0)
    assert (seen.byline, seen.name, seen.date) == (0, None, 0)


def test_a_standfirst_stands_between():
    """After one unmarked line byline and date are near, not next."""
    seen = below(page_of("Council keeps night ferry", "A winter without the boat is off the table", "Ann Roe", TEXT), 0)
    assert seen.name == 1
    assert seen.near
    assert not seen.next


def test_bylines_behind_other_titles_are_not_its_own():
    """Four unmarked lines on, a byline belongs to something else."""
    seen = below(
        page_of("One title here", "Two", "Three titles", "Four more words", "Five words stand here", "By Ann Roe"), 0
    )
    assert not seen.signed


def test_a_menu_s_items_have_the_like_above_and_below():
    """Short unmarked lines in a row are a menu; a line over a byline is none."""
    assert stands_in_menu(page_of("Harbour", "Islands", "Valley", TEXT), 1)
    assert not stands_in_menu(page_of("Harbour", "Council keeps night ferry", "By Ann Roe", TEXT), 1)
