"""Lines that stand over other stories or over comments."""

from __future__ import annotations

import pytest

from plugins.capture.page.headings import heads_comments, heads_list


@pytest.mark.parametrize(
    "text",
    [
        "Most read",
        "Related stories:",
        "Leggi anche",
        "Das könnte dich auch interessieren",
        "More from the harbour",
        "関連記事",
    ],
)
def test_lists_of_other_stories_have_their_headings(text):
    """The headings of such lists are known in several languages."""
    assert heads_list(text)


@pytest.mark.parametrize(
    "text",
    [
        "12 Comments",
        "Schreibe einen Kommentar",
        "Leave a Reply",
        "3 Gedanken zu „Der Hafen friert“",
        "留言列表 (42)",
        "Comments are closed.",
    ],
)
def test_comments_have_their_headings(text):
    """What stands above readers' comments, or above the form for one, is known in several languages."""
    assert heads_comments(text)


@pytest.mark.parametrize(
    "text",
    [
        "The fog",
        "Related to the keeper by marriage, she said so herself",
        "He made two comments on the lamp",
        "Read more than one chart before sailing",
    ],
)
def test_sub_headings_are_none_of_them(text):
    """The story's own headings and sentences are not taken for such lines."""
    assert not heads_list(text)
    assert not heads_comments(text)
