"""What lines show beside their neighbours."""

from plugins.capture.text.kinds import Kind
from plugins.capture.text.neighbours import signs_of_page

FIRST = "The island council voted on Tuesday to keep the night ferry running through the winter, councillors said."
SECOND = "The ferry operator had asked the council to end the crossing, which it called a luxury for the island."


def kinds(*lines: str) -> list[Kind | None]:
    """What each line is, where it and its neighbours show it."""
    return [found and found.kind for found in signs_of_page(lines, ())]


def test_a_short_sentence_over_a_credit_is_its_caption():
    """Below a paragraph it may be the next one, and a picture follows it."""
    caption = "The ferry leaves the island at ten."
    assert kinds("4 May 2021", caption, "Photo: Ann Roe", FIRST)[1] is Kind.CAPTION
    assert kinds(SECOND, caption, "Photo: Ann Roe", FIRST)[1] is None


def test_a_call_is_furniture_and_takes_its_neighbours_along_when_it_is_loud():
    """A box's title and its terms stand beside the call."""
    call = "Get our best stories in your inbox every morning: subscribe to our free newsletter."
    assert kinds(FIRST, "You can stop whenever you want.", SECOND)[1] is None
    assert kinds(FIRST, call, "You can stop whenever you want.", SECOND)[1:3] == [Kind.NEWSLETTER] * 2


def test_the_terms_of_a_box_are_no_legal_foot():
    """Beside a call to subscribe they belong to the box, and the text may go on below."""
    terms = "Privacy notice: newsletters may hold ads. See our privacy policy and terms of use."
    assert kinds("Sign up for our newsletter", terms) == [Kind.NEWSLETTER] * 2
    assert kinds(FIRST, terms)[1] is Kind.LEGAL


def test_the_wire_that_opens_a_text_closes_it():
    """An agency in brackets after the last sentence credits a picture, unless the text opens with the same agency."""
    last = "Trains on the coast line stood still for an hour on Monday. (ANSA)."
    first = "(ANSA) - MILLBROOK, 3 MAY - The ground shook at noon, the fire service said on Monday."
    assert signs_of_page([first, last], ())[1] is None
    assert signs_of_page(["The ground shook at noon on Monday, the fire service said.", last], ())[1] is not None


def test_a_day_and_a_colon_below_an_agency_begin_a_caption():
    """A caption that opens with its day follows the agency's name."""
    caption = "Apr. 8: The mayor signs the harbour treaty with the pilots at the old custom house."
    assert signs_of_page(["AP", caption], ())[1] is not None
    assert signs_of_page(["The mayor has a calendar.", caption], ())[1] is None


def test_a_wires_note_makes_no_caption_of_the_last_paragraph():
    """What the newsroom wrote with stands in brackets as credits do."""
    shown = signs_of_page(["Le conseil garde le bac de nuit tout l'hiver.", "(Avec AFP)"], ())
    assert [sign and sign.kind for sign in shown] == [None, Kind.NOTE]


def test_where_every_credit_has_a_short_sentence_above_these_are_captions():
    """Also below paragraphs; an outlet that shows credits alone has paragraphs of any length above them."""
    credit = "Photograph by Ann Roe, Lowmere Harbour Trust"
    captions = [
        "The ferry leaves the island at ten.",
        "The pier of Lowmere at low water.",
        "The old boat, at her quay.",
    ]
    lines = [line for caption in captions for line in (FIRST, caption, credit)]
    assert kinds(*lines, SECOND)[1::3] == [Kind.CAPTION] * 3
    lines[1] = f"{SECOND} {FIRST}"
    assert kinds(*lines, SECOND)[1::3] == [None] * 3
