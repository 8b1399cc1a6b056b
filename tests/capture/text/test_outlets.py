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


def test_what_follows_a_repeated_headline_is_the_outlet():
    """A tab's title that stands above the headline itself names the outlet."""
    assert convert_text(
        "Ferry is cut again | Lowmere Islander\n" + TEXT.replace("Ferry cut", "Ferry is cut again")
    ).source == ("Lowmere Islander")


def test_a_publisher_s_copyright_names_no_outlet():
    """Nor do the words that stand where the name might."""
    for line in ("© 2022 Lowmere Media Group", "© All Rights Reserved", "© Riproduzione riservata"):
        assert convert_text(f"Lowmere Media\n{TEXT}{line}\n{line} 2022\n").source is None


def test_whom_readers_may_follow_is_not_the_outlet_by_that_alone():
    """Writers and sections have accounts as well."""
    assert convert_text(TEXT + "Follow Lowmere Money on Twitter\n").source is None
