"""Three versions of a body made one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.capture.merging import Piece, merge

A, B, C = (
    "the council met on tuesday to vote on the wall",
    "opponents said that it would block the view of the harbour",
    "a second reading is planned for december said the clerk",
)
B2, B3 = B + " from the quay", "as opponents said it would block the whole view of the harbour"
NEW = "completely different words stand here about fish"


def merged(base, mine, new):
    return merge(base, [Piece(text, text) for text in mine], [Piece(text, text) for text in new])


@pytest.mark.parametrize(
    ("mine", "new", "expected"),
    [
        ([A, B, C], [A, B, C], [A, B, C]),
        ([A, B, C], [A, B2, C], [A, B2, C]),
        ([A, B2, C], [A, B, C], [A, B2, C]),
        ([A, B2, C], [A, B3, C], [A, B2, C]),
        ([A, C], [A, B, C], [A, C]),
        ([A, C], [A, B2, C], [A, C]),
        ([A, B, C], [A, C], [A, C]),
        ([A, B, NEW, C], [A, B, C], [A, B, NEW, C]),
        ([A, B, C], [A, B, NEW, C], [A, B, NEW, C]),
        ([A, B2, C], [A, B, NEW, C], [A, B2, NEW, C]),
        ([C, A, B], [A, B, C], [C, A, B]),
        ([A, B2, C], [A, B3, C + " again"], [A, B2, C + " again"]),
        ([NEW], [A, B2, C], [NEW]),
    ],
    ids=[
        "nothing changed", "converter changed", "person changed", "both changed", "person removed", "person removed, converter changed", "converter removed",
        "person added", "converter added", "person changed, converter added", "person moved", "both changed, and the next", "person rewrote all",
    ],
)  # fmt: skip
def test_the_person_wins_and_the_converter_renews_the_rest(mine, new, expected):
    """What a person changed, removed or added stays; every other paragraph follows the new conversion."""
    assert merged([A, B, C], mine, new).texts == expected


def test_a_place_where_the_person_won_is_named():
    """Where both changed a paragraph, or a new one was left out, a note says so; else there are none."""
    assert merged([A, B, C], [A, B2, C], [A, B3, C]).notes == [f"kept as a person left it: {B2[:69]}…"]
    assert merged([A, B, C], [A, C], [A, B2, C]).notes[0].startswith("left out, as a person left out a paragraph here")
    assert merged([A, B, C], [A, B2, C], [A, B, C]).notes == []


paragraphs = st.lists(st.sampled_from([A, B, C, B2, B3, NEW, "own"]), max_size=6)


@given(base=paragraphs, mine=paragraphs, new=paragraphs)
def test_what_a_person_wrote_is_never_lost(base, mine, new):
    """Every paragraph that the converter did not write is there afterwards, in the person's order."""
    out = merged(base, mine, new).texts
    own = [text for text in mine if text not in base]
    left = iter(out)
    assert all(text in left for text in own)


@given(base=paragraphs, new=paragraphs)
def test_an_untouched_body_becomes_the_new_one(base, new):
    """Where no person changed anything the result is the new conversion, whatever it is."""
    assert merged(base, base, new).texts == new


@given(base=paragraphs, mine=paragraphs)
def test_the_same_conversion_changes_nothing(base, mine):
    """Where the converter says the same again the body stays as it is."""
    assert merged(base, mine, base).texts == mine
