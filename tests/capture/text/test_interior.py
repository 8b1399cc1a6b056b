"""What stands between two paragraphs, and between the headline and the first."""

from plugins.capture.text.judge import judge
from plugins.capture.text.kinds import Kind
from plugins.capture.text.lines import read_lines
from plugins.capture.text.pages import Page

HEAD = "Island council keeps the night ferry"
FIRST = "The island council voted on Tuesday to keep the night ferry running through the winter, councillors said."
SECOND = "The ferry operator had asked the council to end the crossing, which it called a luxury for the island."
THIRD = "In the spring the council will vote again, and the ferry may yet be replaced by a smaller boat."


def between(*lines: str) -> list[Kind]:
    """The kinds of these lines between two paragraphs of an article."""
    page = Page(tuple(read_lines("\n".join([HEAD, "By Ann Roe", FIRST, *lines, SECOND, THIRD]))))
    verdicts = judge(page)
    return [verdicts[at].kind for at in range(3, 3 + len(lines))]


def test_a_sentence_broken_at_a_link_stays_whole():
    """Pages set a link on a line of its own; the sentence goes on below it."""
    broken = ["The ferry operator had written to the island council in", "a letter of three pages on the crossing at"]
    assert between(*broken, "night, which councillors showed.") == [Kind.BODY] * 3


def test_forms_above_the_first_paragraph_open_nothing():
    """Between head and text a sub-heading has nothing to head; messages of a form stand there."""
    lines = [
        HEAD,
        "By Ann Roe",
        "4 May 2021",
        "Posted!",
        "Cancel Send",
        "A link has been sent.",
        "Sorry!",
        FIRST,
        SECOND,
    ]
    page = Page(tuple(read_lines("\n".join([*lines, THIRD]))))
    verdicts = judge(page)
    assert [at for at in range(len(page)) if verdicts[at].kept == "body"] == [7, 8, 9]


def test_a_headline_behind_a_label_in_capitals_leads_elsewhere():
    """What follows "AT SEA:" or "MORE:" is another story's headline, however well its words fit."""
    assert between("AT SEA: Night ferry crew asks the council for a winter bonus") == [Kind.LINK]


def test_a_sub_heading_stays_below_a_link():
    """A link in words of its own doesn't make the sub-heading under it another link."""
    link = "Storm warning on the mainland: which roads and schools are closed tomorrow"
    assert between(link, "The ferry operator and the island") == [Kind.LINK, Kind.HEADING]


def test_a_players_title_goes_on_in_no_hour():
    """A line over "evening bulletin 8 pm, 3 May 2021" is a film's title, no sentence broken off."""
    shown = between("Council on the island votes on the ferry", "bulletin 20:00, 3 May 2021, Jo Doe")
    assert Kind.BODY not in shown


def test_a_call_over_an_invitation_belongs_to_it():
    """A short call in strange words opens the box below it."""
    kinds = between("Dig deeper into the moment.", "Special offer: Subscribe for 1 pound a week.")
    assert kinds == [Kind.NEWSLETTER] * 2


def test_a_charts_credit_heads_nothing():
    """Where the figures come from and who drew them is the chart's, not a sub-heading."""
    assert between("Data: Harbour Office; Chart: Ann Roe") == [Kind.CAPTION]


def test_the_last_of_several_links_is_no_sub_heading():
    """Titles of other stories in a row: the last stands over a paragraph as sub-headings do."""
    links = ["The war is making cooks question their friendships again", "Jury seated in flask lawsuit"]
    assert Kind.HEADING not in between(*links)


def test_a_refused_sentence_under_a_title_is_a_teaser_and_the_byline_below_it_heads_nothing():
    """Below a bar of buttons another story's card stands; the text goes on after it."""
    bar = ["Share", "Print", "Email", "Facebook", "WhatsApp", "Copy link", "Save"]
    card = [
        "What comes after the potters' long summer",
        "Kilns in nine valleys stay cold as clay runs short.",
        "By Cy Moss",
    ]
    found = between(SECOND, THIRD, *bar, *card)
    assert not {Kind.BODY, Kind.HEADING} & set(found[-3:])


def test_a_posts_hashtags_are_the_posts():
    """Between the lines that open and sign an embedded post tags belong to it."""
    post = ["View this post on Instagram", "#ferry #island", "A post shared by Lowmere (@lowmere) on Jun 17, 2019"]
    assert between(*post) == [Kind.EMBED] * 3
