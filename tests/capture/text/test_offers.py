"""Calls upon the reader, told by their words."""

import pytest

from plugins.capture.text.offers import CALLS, LOUD, calls, weigh


@pytest.mark.parametrize(
    "line",
    [
        "Get the Lantern's best stories in your inbox every morning: subscribe to our free newsletter.",
        "Follow us on Telegram and WhatsApp and never miss an update from our desk.",
        "Unterstützen Sie unsere Redaktion und lesen Sie alle Artikel ohne Werbung mit einem Abo.",
        "Abonnez-vous à notre infolettre et recevez chaque matin les articles de la rédaction.",
        "Suscríbete a nuestro boletín y recibe cada mañana las noticias en tu correo.",
        "Iscriviti alla nostra newsletter e ricevi ogni mattina le notizie nella tua mail.",
    ],
)
def test_calls_are_told_by_their_words(line):
    """What may be subscribed to, followed or supported, said to the reader by the outlet, in several languages."""
    assert weigh(line, frozenset()) >= CALLS


@pytest.mark.parametrize(
    "line",
    [
        "The island council voted on Tuesday to keep the night ferry running through the winter.",
        "The company said that it had sold newsletters to subscribers who never opened their email.",
        "Facebook and Instagram will show fewer advertisements to members of the ferry club this year.",
        "“Subscribe to our podcast and you will hear the bell of the harbour,” the clockmaker said.",
        "You could hear the bell from our kitchen when the wind was right.",
    ],
)
def test_reports_on_such_things_are_none(line):
    """A report speaks of other people and quotes them; a memory speaks to nobody."""
    assert weigh(line, frozenset()) < CALLS


def test_words_that_the_article_uses_itself_do_not_count():
    """An essay on newsletters says "newsletter" and "subscribe" in every paragraph."""
    essay = [
        "A newsletter is a letter to a stranger, and those who subscribe know that better than those who write.",
        "Nobody asked the first newsletter to be daily, yet those who subscribe began to wait for it at dawn.",
        "Then the newsletter learnt to count who opens it, and to subscribe became a promise to be counted.",
        "We subscribe to your newsletter because it is daily.",
    ]
    assert calls([essay[-1]])[0] > LOUD > CALLS > calls(essay)[-1]
