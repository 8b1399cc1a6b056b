"""Why a summary holds what it holds."""

from plugins.summaries.explaining import explain
from plugins.summaries.limits import Limits

TEXT = (
    "The ferry of Hald sails again from Monday after ten weeks in the yard of Torhaven. "
    "It has two new engines that were built in Torhaven. "
    "The ferry of Hald sails again from Monday, after weeks in the yard of Torhaven, Ida Kolar said. "
    "Gulls cried.\n\nSubscribe to our newsletter about ferries."
)


def test_chosen_and_rejected_sentences_are_told_with_their_worth():
    """First what was taken, then the best of the rest with the reason, then what could not be taken."""
    lines = explain(TEXT, "en", Limits(1, 0, 60))
    assert lines[0].startswith("1 of 5 sentences, 16 words; worth: ")
    assert lines[1].startswith(
        "taken: worth 1.00 (closeness 1.00, place 1.00): The ferry of Hald sails again from Monday after"
    )
    assert lines[2].startswith("rejected, says the same (likeness 0.")
    assert lines[3].startswith("rejected, it begins with “It”: worth ")
    assert lines[4:] == [
        "left out, fewer than 6 words: Gulls cried.",
        "left out, speaks to the reader: Subscribe to our newsletter about ferries.",
    ]


def test_rights_that_narrow_the_choice_are_told():
    """An editor sees that only the lead was looked at, or how much may be quoted."""
    assert "only the quoted lead is looked at (26 words)" in explain(TEXT, "en", Limits(lead=75, share=0.5))[1]
    assert "at most 26 words may be quoted" in explain(TEXT, "en", Limits(share=0.5))[1]


def test_what_is_too_long_says_so():
    """A sentence above the most words is not cut."""
    assert any("too long with 18 words" in line for line in explain(TEXT, "en", Limits(1, 0, 17)))
