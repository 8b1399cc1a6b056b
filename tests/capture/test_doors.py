"""Pages that stand before a story."""

from __future__ import annotations

import pytest

from plugins.capture.doors import is_door

CHECK = (
    "This process is automatic. Your browser will redirect to your requested content shortly. Please enable cookies."
)


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Just a moment...", CHECK),
        ("Attention Required! | Cloudflare", "Sorry, you have been blocked. Ray ID: 7a"),
        ("Access Denied", "You don't have permission to access this page on this server. Reference #18.2f"),
        ("Are you a robot?", "Please make sure your browser supports JavaScript and cookies."),
    ],
)
def test_a_check_of_the_browser_is_no_story(title, body):
    """Its name and its words agree."""
    assert is_door(title, body)


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Just a moment", "The keeper took one, and then another, and the lamp was out."),
        ("A browser of one's own", CHECK),
        ("Access denied", "The museum says that cookies were the reason. " * 20),
    ],
)
def test_a_story_of_such_a_name_is_one(title, body):
    """One sign alone tells nothing, and a long text is a text."""
    assert not is_door(title, body)


def test_such_a_page_is_refused(desk):
    """It is named, with what to do instead, and no story is written."""
    page = f"<html><title>Just a moment...</title><h1>Checking your browser</h1><p>{CHECK}</p></html>"
    ran = desk.capture(desk.write("a.html", page))
    assert (ran.code, desk.stories()) == (1, {})
    assert "this is no story but a page before it that checks who reads: open the story in a browser" in ran.err
