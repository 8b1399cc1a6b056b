"""Captions and credits."""

import pytest

from plugins.capture.text.captions import ends_in_credit, is_bracketed_credit, is_credit, points_at_picture


@pytest.mark.parametrize(
    "line",
    [
        "Photo: Jo Doe",
        "(Image: © Star Survey)",
        "Foto: Archivo municipal",
        "Jo Doe/AFP",
        "AFP via Getty",
        "Credit Jo Doe",
        "Photograph by Jo Doe, Lowmere Harbour Trust",
    ],
)
def test_a_credit_says_only_whose_picture_it_was(line):
    """Credits stand alone in many forms and languages."""
    assert is_credit(line)


@pytest.mark.parametrize(
    "line",
    [
        "The pier at dusk. Photograph: Jo Doe for The Courier",
        "Boats lie at the quay, Thursday, Oct. 6, 2022. (AP Photo/Jo Doe)",
        "Die Wiese am Bach. Foto: Jonas Wendt",
        "Two walkers cross the bay in the far north of the island. Jo Doe",
        "El campanero, en la torre, el martes por la tarde. / J. M. GIL",
        "The market that lowered its prices again. (Jo Doe / The Courier)",
    ],
)
def test_a_caption_ends_with_its_credit(line):
    """A line whose end credits a picture is a caption, however long it is."""
    assert ends_in_credit(line)


@pytest.mark.parametrize(
    "line",
    [
        "She took a photo: it was of the pier, and it won.",
        "The source said nothing.",
        "Reuters reported the sale first.",
    ],
)
def test_sentences_about_pictures_are_no_captions(line):
    """Words of credits within a sentence make no caption."""
    assert not ends_in_credit(line)
    assert not is_credit(line)


def test_a_caption_may_say_where_to_look():
    """The words "From left:" and "Above," point at a picture."""
    assert points_at_picture("Clockwise from top: the oven, the van, the shelf of novels")
    assert not points_at_picture("Above all they wanted to be left in peace by the council.")


def test_a_bracketed_credit_closes_a_caption():
    """Brackets around the whole credit tell that the line above is its caption."""
    assert is_bracketed_credit("(Image credit: Dan Howe)")
    assert not is_bracketed_credit("Photo: Dan Howe")


def test_a_credit_may_be_glued_to_its_caption():
    """The credit's word ends the caption also where no blank parts them."""
    assert ends_in_credit("The old tower above the harbour mouth.CreditOlga Brandt for The Courier")
    assert not ends_in_credit("The bank gave the harbour credit for what it had built.")


def test_a_name_with_who_provided_it_closes_a_caption():
    """Universities' magazines credit "Jo Doe, Author provided" after the caption's full stop."""
    assert ends_in_credit("Eddies behind a cylinder in the wind tunnel of the school. Jo Doe, Author provided")


def test_a_credits_word_in_brackets_closes_a_caption():
    """The word alone in brackets credits a picture; after a full stop it closes a report."""
    assert ends_in_credit("Il ponte sul canale chiuso al traffico (fotogramma)")


def test_a_chart_is_credited_twice():
    """A chart names its figures' source and who drew it."""
    assert is_credit("Data: Harbour Office; Chart: Jo Doe")
