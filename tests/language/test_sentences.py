"""Sentences: real boundaries, verbatim pieces, never across paragraphs."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.language.sentences import sentences

CASES = sorted((Path(__file__).parent / "sentences").glob("*.txt"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_language_has_its_own_boundaries(case):
    """A paragraph of each language falls into the sentences that stand in its case file, one a line."""
    wanted = case.read_text(encoding="utf-8").splitlines()
    assert sentences(" ".join(wanted), case.stem) == wanted


def test_paragraph_break_ends_a_sentence():
    """No sentence crosses a blank line, even where no mark stands before it."""
    assert sentences("A heading\n\nThe text goes on.") == ["A heading", "The text goes on."]


def test_wrapped_lines_belong_together():
    """In text wrapped by a mail program, a line's end is only white space."""
    assert sentences("The storm crossed\nthe island. It\nrained.") == ["The storm crossed\nthe island.", "It\nrained."]


def test_long_lines_are_paragraphs():
    """Where lines are not wrapped, each is a paragraph of its own."""
    line = (
        "The council voted to close the bridge for a year because its piers were found to be weaker than the plans say."
    )
    assert sentences(f"Bridge to close\n{line}") == ["Bridge to close", line]


def test_tokenised_text_is_split_at_lone_marks():
    """Lower-case tokenised text ends its sentences at the marks that stand alone."""
    assert sentences("a b c . d u.s. e . `` f '' ! g") == ["a b c .", "d u.s. e .", "`` f '' !", "g"]


def test_unknown_language_is_read_as_english():
    """A language without rules of its own is split as English is."""
    assert sentences("Een zin. Nog een.", "nl") == ["Een zin.", "Nog een."]


@given(st.text(alphabet=st.sampled_from("ab A.B!?\n\"'“” é1-"), max_size=80), st.sampled_from(["en", "fr", "de", "xx"]))
def test_pieces_are_verbatim_and_lose_no_word(text, lang):
    """Whatever the text, sentences are substrings in order that together hold every character but white space."""
    found = sentences(text, lang)
    assert "".join("".join(found).split()) == "".join(text.split())
    assert all(one in text and one == one.strip() and "\n\n" not in one for one in found)
