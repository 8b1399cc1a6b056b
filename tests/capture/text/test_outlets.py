"""Which outlet ran it."""

from plugins.capture.text import convert_text

TEXT = "Ferry cut\nThe council voted on Tuesday to keep the night ferry running through the winter.\n"


def test_two_sayings_name_the_outlet():
    """Boxes that name the same outlet twice are enough, a possessive aside."""
    assert (
        convert_text(TEXT + "Subscribe to The Courier\nSign up for The Courier's newsletters\n").source == "The Courier"
    )


def test_one_saying_is_not_enough():
    """A single mention may speak of another outlet."""
    assert convert_text(TEXT + "Subscribe to The Courier\n").source is None


def test_a_name_that_spells_its_address_is_the_outlet():
    """An e-mail address at the outlet's domain vouches for the name on the page."""
    raw = TEXT + "Contact us: desk@thelowmerecourier.example\n© 2022 The Lowmere Courier. All rights reserved.\n"
    assert convert_text(raw).source == "The Lowmere Courier"


def test_regions_fall_away():
    """The bylines "The Courier North" and "The Courier South" are one outlet where the page calls it The Courier."""
    rows = "".join(
        f"-\nStory {n} of the list\nBriefing Some words here\nBy The Courier {w} Published\n"
        for n, w in enumerate(("North", "South", "North"))
    )
    assert convert_text(TEXT + "Subscribe to The Courier\n" + rows).source == "The Courier"
