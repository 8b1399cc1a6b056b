"""Names that stand elsewhere than below the headline."""

from plugins.capture.text.kinds import Kind, Verdict
from plugins.capture.text.lines import read_lines
from plugins.capture.text.pages import Page
from plugins.capture.text.signed import signs_above, signs_beside_date, window_above, written_by


def page(*lines: str) -> Page:
    """A page of these lines."""
    return Page(tuple(read_lines("\n".join(lines))))


def test_counters_don_t_count_above_a_headline():
    """Four lines may hold date and byline, marks and counters aside."""
    assert window_above(page("Ann Roe", "12", "One", "3", "Two", "Council keeps ferry"), 5) == range(6)[0:5]


def test_a_name_above_the_headline():
    """A role beside it is allowed only where a date stands there as well."""
    found = page("Ann Roe", "Ann Roe, Staff Writer")
    assert signs_above(found, 0, dated=False)
    assert not signs_above(found, 1, dated=False)
    assert signs_above(found, 1, dated=True)


def test_a_line_of_day_and_writer():
    """A person or an agency signs."""
    assert signs_beside_date("Ann Roe / 4 May 2021")
    assert signs_beside_date("PTI | May 4, 2021")
    assert not signs_beside_date("4 May 2021")


def test_written_by_names_the_writer_of_an_unsigned_text():
    """On one line or above the name; after a list's heading or under a signed text it says nothing."""
    found = page("The council kept its ferry.", "Thank you", "Written by", "Ann Roe")
    assert list(written_by(found, 0, {})) == [3]
    assert list(written_by(page("The council kept its ferry.", "Written by Ann Roe"), 0, {})) == [1]
    assert written_by(page("The council kept its ferry.", "Most read", "Written by Ann Roe"), 0, {}) == {}
    assert written_by(found, 0, {3: Verdict(Kind.BYLINE, "")}) == {}
