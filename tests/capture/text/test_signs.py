"""What a single line shows by itself."""

import pytest

from plugins.capture.text.kinds import Kind
from plugins.capture.text.signs import sign


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("-", Kind.MARK),
        ("___", Kind.MARK),
        ("4", Kind.MARK),
        ("K", Kind.MARK),
        ("3 min read", Kind.MARK),
        ("Skip to main content", Kind.BUTTON),
        ("Partager sur Facebook", Kind.BUTTON),
        ("Auf Facebook teilen", Kind.BUTTON),
        ("Image 2 of 5", Kind.BUTTON),
        ("Search form", Kind.BUTTON),
        ("To view this film, JavaScript must be enabled and Flash Player must be installed.", Kind.BUTTON),
        ("941 comments", Kind.BUTTON),
        ("#ferry #island", Kind.BUTTON),
        ("Anzeige", Kind.ADVERT),
        ("Sponsored by the Harbour Bank", Kind.ADVERT),
        ("Sign up for our newsletter", Kind.NEWSLETTER),
        ("Suscríbete a nuestro boletín", Kind.NEWSLETTER),
        ("Get the day's top stories delivered to your inbox every morning.", Kind.NEWSLETTER),
        ("© 2022 Harbour Gazette. All rights reserved.", Kind.LEGAL),
        ("When you buy through our links we may earn an affiliate commission.", Kind.LEGAL),
        ("Comments (37)", Kind.COMMENTS),
        ("Para comentar es necesario registrarse", Kind.COMMENTS),
        ("Most read", Kind.LIST_HEADING),
        ("More from Coast...", Kind.LIST_HEADING),
        ("Leggi anche:", Kind.LIST_HEADING),
        ("Das könnte Sie auch interessieren", Kind.LIST_HEADING),
        ("Tags: ferry, island", Kind.TOPICS),
        ("Read more: The inbox that never sleeps", Kind.LINK),
        ("Lire aussi : Une épicerie tenue par ses clients", Kind.LINK),
        ("14:32 Un artiste arrêté pour avoir peint un phare", Kind.LINK),
        ("The council met late. Mehr…", Kind.LINK),
        ("Jo Doe contributed to this report.", Kind.NOTE),
        ("Ann Roe and Cy Moss contributed.", Kind.NOTE),
        ("Editor's note: this story was updated on Friday.", Kind.NOTE),
        ("— Jo Doe (@jodoe) May 3, 2020", Kind.EMBED),
        ("Write to Ann Roe at ann@courier.example", Kind.BIO),
    ],
)
def test_a_line_is_told_by_what_it_shows(line, kind):
    """Buttons, boxes, legal lines, headings, links and notes are known by their words alone."""
    found = sign(line)
    assert found is not None
    assert found.kind is kind
    assert found.why


@pytest.mark.parametrize(
    "line",
    [
        "The newsletter company was sued on Monday over claims that it signed people up without asking.",
        '"Subscribe to nothing you did not choose," the attorney said. Check your inbox for charges.',
        "Dailypost said that its privacy policy and its cookies had always been clear.",
        "An office spokesperson declined to comment for this story.",
        "You can sign up for notifications when they restock the shelves in the spring.",
        "The engineers wrote the page in JavaScript, which must be the most used language of the web.",
        "Photography was her trade before the war, and she never spoke of it again.",
        "« Nous avons vendu trois cents baguettes », dit-il, et il compte ses abonnés.",
    ],
)
def test_a_story_may_speak_of_newsletters_and_comments(line):
    """The words of boxes, in sentences about other people, are the article's own."""
    assert sign(line) is None


def test_how_to_write_to_the_reporter_is_told_without_an_address():
    """Reporters offer messengers as well as mail."""
    found = sign("If you have information to share about the harbour, reach out to me via Signal (username: jodoe.22).")
    assert found is not None
    assert found.kind is Kind.BIO
    assert sign("The spies reached each other on Signal and by email, the court was told.") is None
