"""Readers' comments are told by what stands at each of them."""

import pytest

from plugins.capture.text.threads import comment_stamps


@pytest.mark.parametrize(
    ("lines", "stamps"),
    [
        (["12 3 Reply", "I rowed there once.", "4 Reply", "So did I.", "Reply", "Me too."], (0, 2, 4)),
        (["Soumis par Ana, le 3 mai 2012", "Non.", "Soumis par Bo, le 4 mai 2012", "Soumis par Cy, le 5 mai 2012"], (0, 2, 3)),
        (["Quillfeather says:", "Never.", "Jo says:", "Always.", "Old Salt says on 3 May 2014:", "At times."], (0, 2, 4)),
        (["Reply", "The council has not sent one."], ()),
        (["She says:", "I never asked for a ferry.", "She says:", "Nobody did.", "She says:", "Not even then."], ()),
        (["Replying to the council took three years.", "Reports of ice came in.", "Flags flew."], ()),
    ],
)  # fmt: skip
def test_three_lines_of_one_shape_make_a_thread(lines, stamps):
    """Buttons under comments, names with dates and "Jo says:" count from three on; sentences never do."""
    assert comment_stamps(lines) == stamps
