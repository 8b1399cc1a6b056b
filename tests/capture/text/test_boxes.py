"""Boxes that speak to the reader."""

import pytest

from plugins.capture.text.boxes import legal, newsletter, tells


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
