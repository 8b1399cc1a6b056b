"""Which links of a letter lead to an article."""

from __future__ import annotations

import pytest

from plugins.capture.inputs.letter_links import CALL, article, is_business, own_page

STORY = "https://bay.example/2022/sea-wall-vote"


@pytest.mark.parametrize(
    ("said", "href"),
    [
        ("Unsubscribe", STORY),
        ("Manage your preferences", STORY),
        ("View this email in your browser", STORY),
        ("Newsletter abbestellen", STORY),
        ("Se désabonner", STORY),
        ("Share", STORY),
        ("Privacy Policy", STORY),
        ("Sea wall vote delayed", "https://bay.example/unsubscribe/77"),
        ("The Bay", "https://bay.example/subscribe"),
        ("Follow the ferry", "https://twitter.com/ferry"),
        ("A picture", "https://bay.example/wall.jpg"),
        ("Write", "mailto:ann@bay.example"),
        ("Get the app", "https://apps.apple.com/x"),
        ("Ragna Holm", "https://bay.example/@ragna"),
        ("Flag as irrelevant", "https://bay.example/alerts/feedback?x=1"),
        ("x", "http://["),
    ],
)
def test_the_letters_own_business_is_no_article(said, href):
    """Ways to leave, to share, to subscribe and to write are told by their words or their address."""
    assert is_business(said, href)
    assert article(said, href) is None


@pytest.mark.parametrize(
    "said",
    [
        "Legal aid runs dry",
        "Contact tracing ends at the harbour",
        "How a share of the catch is counted",
        "Help for the lower town",
    ],
)
def test_a_headline_may_speak_of_such_things(said):
    """The same words inside a headline are its subject."""
    assert article(said, STORY) == STORY


def test_addresses_are_those_that_anybody_may_have():
    """Numbers of readers go; an outlet's front page is no article; what only a counter knows is said to be unknown."""
    assert article("Sea wall vote delayed", STORY + "?mc_eid=5e&utm_source=x") == STORY
    assert article("The Bay Herald of Sille", "https://bay.example/?utm_source=x") is None
    assert (
        article("Sea wall vote delayed", "https://u1.ct.sendgrid.net/ls/click?upn=u001.abcdef0123456789abcdef01") == ""
    )


def test_the_letters_own_page():
    """The link to read it in a browser is the letter's address, without the reader's number."""
    assert (
        own_page("View in browser", "https://us7.campaign-archive.com/?u=4f&id=99&e=5ee0")
        == "https://us7.campaign-archive.com/?u=4f&id=99"
    )
    assert own_page("Sea wall vote", STORY) is None


def test_calls_to_click_are_no_headlines():
    """What only asks to read on says nothing of an article, in any of the languages."""
    calls = (
        "Read more",
        "Read the full story →",
        "Weiterlesen",
        "Lire la suite",
        "Leer más",
        "Leggi tutto",
        "Click here",
    )
    assert all(CALL.fullmatch(call) for call in calls)
    assert not CALL.fullmatch("Read the wall by its cracks")
