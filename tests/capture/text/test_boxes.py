"""Boxes that speak to the reader."""

import pytest

from plugins.capture.text.boxes import legal, newsletter, pairs, reserved, tells


@pytest.mark.parametrize(
    "line",
    [
        "Want weekly tips on what to read? Sign up for Slow Sunday",
        "In each episode our host goes down to the quay. Click to subscribe!",
        "Get breaking coast news and the latest updates on tides, storms and more!",
        "Abonnez-vous à notre infolettre",
    ],
)
def test_a_call_to_subscribe_opens_or_closes_the_line(line):
    """Calls are known at a line's beginning and in its last sentence."""
    assert newsletter(line)


def test_a_question_on_the_law_is_no_legal_line():
    """A paragraph that asks about terms of service is the article's."""
    assert not legal("Are those of us who never agreed to the terms of service fair game for this?")
    assert legal("Use of this site constitutes acceptance of our terms of service")


def test_reports_and_quotations_tell():
    """A verb of saying or quotation marks show that somebody else speaks."""
    assert tells("The regulator said that newsletters must stop.")
    assert tells("« Nous avons vendu le journal »")
    assert not tells("Get the day's stories every morning.")


@pytest.mark.parametrize(
    "line",
    [
        "Para poder escribir comentarios hay que registrarse antes en esta página",
        "Kommentare müssen erst moderiert werden, ehe sie hier erscheinen.",
        "Il bollettino parte ogni venerdì: basta iscriversi alla newsletter con un nome",
        "Retrouvez la rédaction sur Facebook, Instagram et ailleurs",
    ],
)
def test_two_things_together_make_a_call_in_any_language(line):
    """A mailing with how to get it, comments with how to write them, networks with where to follow are calls."""
    assert pairs(line)


def test_reports_on_comments_and_mailings_are_no_calls():
    """One of the two alone, or somebody's words about both, leave the line to the text."""
    assert pairs("The minister's comments on the ferry were read aloud in the council on Tuesday.") is None
    assert pairs("The regulator said that readers must be able to unsubscribe from a newsletter.") is None


def test_what_is_for_subscribers_only_is_said_at_the_end():
    """Paywalls say so in a short line; a report that somebody said it stays."""
    assert reserved("L'espace de discussion est réservé aux abonnés.")
    assert reserved("Questo articolo è riservato agli abbonati")
    assert not reserved("The club said on Monday that the upper deck was reserved for subscribers.")
