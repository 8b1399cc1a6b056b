"""Bylines that run over several lines."""

import pytest

from plugins.capture.text.lines import read_lines
from plugins.capture.text.pages import Page
from plugins.capture.text.signatures import has_role, joins_names, tells_role


@pytest.mark.parametrize("line", ["and", "By", ",", "&"])
def test_a_line_between_two_names_joins_them(line: str):
    """Pages that link each name leave the words between on lines of their own."""
    assert joins_names(line)


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("Political editor", True),
        ("PhD Candidate in Law, University of Lowmere", True),
        ("The council kept the ferry, said its editor.", False),
        ("Council keeps the ferry", False),
    ],
)
def test_a_role_is_told_from_other_lines(line: str, wanted):
    """A role's word or a chair at a university, in a line that is no sentence."""
    assert tells_role(line) is wanted


def test_a_name_has_the_role_below_it():
    """The next line counts, and only below a person's name."""
    page = Page(tuple(read_lines("Ann Roe\nPolitical editor\nJo Doe")))
    assert [has_role(page, at) for at in range(3)] == [True, False, False]
