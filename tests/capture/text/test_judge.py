"""Every paragraph judged once, from its place on the page."""

import pytest

from plugins.capture.text.judge import judge
from plugins.capture.text.kinds import Kind
from plugins.capture.text.lines import read_lines
from plugins.capture.text.pages import Page

HEAD = "Island council keeps the night ferry"
FIRST = "The island council voted on Tuesday to keep the night ferry running through the winter, councillors said."
SECOND = "The ferry operator had asked the council to end the crossing, which it called a luxury for the island."
THIRD = "In the spring the council will vote again, and the ferry may yet be replaced by a smaller boat."


def judged(*lines: str) -> list[Kind]:
    """The kinds of these lines, in order."""
    page = Page(tuple(read_lines("\n".join(lines))))
    return [verdict.kind for _, verdict in sorted(judge(page).items())]


def test_a_headline_its_byline_and_its_text():
    """The plainest capture: headline, byline, date, paragraphs."""
    assert judged(HEAD, "By Ann Roe", "4 May 2021", FIRST, SECOND) == [
        Kind.TITLE,
        Kind.BYLINE,
        Kind.DATE,
        Kind.BODY,
        Kind.BODY,
    ]


def test_a_standfirst_stands_between_headline_and_byline():
    """A sentence above the byline is the standfirst, not the first paragraph."""
    assert (
        judged(HEAD, "Residents had signed a petition in the rain.", "By Ann Roe", FIRST, SECOND)[1] is Kind.STANDFIRST
    )


def test_a_label_directly_above_the_headline_is_the_kicker():
    """A section's name above the headline is its kicker."""
    assert judged("Opinion", HEAD, "By Ann Roe", FIRST, SECOND)[0] is Kind.KICKER


def test_a_short_line_over_a_paragraph_is_a_sub_heading():
    """A line without a full stop that heads a paragraph structures the text."""
    assert judged(HEAD, FIRST, "A smaller boat", SECOND, THIRD)[2] is Kind.HEADING


def test_a_long_line_without_a_full_stop_amid_the_text_is_a_caption():
    """Captions lack the full stop that paragraphs have."""
    line = "The ferry at the quay on the night of the vote, with the councillors who came to see it off"
    assert judged(HEAD, FIRST, line, SECOND, THIRD)[2] is Kind.CAPTION


def test_a_box_of_other_stories_does_not_end_the_text():
    """After a short box the article goes on."""
    box = ["Read more", "Inside the gym where the fleets made peace", "What is left of the cod"]
    assert judged(HEAD, FIRST, SECOND, *box, THIRD + " " + SECOND)[-1] is Kind.BODY


def test_a_pull_quote_is_cut_because_the_text_says_it():
    """A quotation alone on a line, whose words a paragraph holds, is not repeated."""
    quote = '"The night ferry is an ambulance, a school bus and a village shop"'
    told = 'Councillor Tolland said: "The night ferry is an ambulance, a school bus and a village shop," and sat down.'
    assert judged(HEAD, FIRST, quote, told, THIRD)[2] is Kind.PULL_QUOTE


def test_bio_names_somebody_whom_the_story_does_not():
    """The last paragraph on a writer is a bio; on a person of the story it is text."""
    bio = "Ann Roe is a senior writer at the Courier and has covered the coast since 2012."
    assert judged(HEAD, FIRST, SECOND, bio)[-1] is Kind.BIO
    told = FIRST.replace("councillors said", "the reporter Ann Roe wrote")
    assert judged(HEAD, told, SECOND, bio)[-1] is Kind.BODY


def test_a_paragraph_between_two_boxes_stays():
    """Only calls to the reader belong to the boxes around them."""
    told = "The ferry may yet be replaced by a smaller boat, and the council of Lowmere will vote on it in March."
    lines = [HEAD, FIRST, SECOND, "Subscribe to the Courier", told, "Sign up for our newsletter"]
    assert judged(*lines)[4] is Kind.BODY


def test_the_terms_of_a_box_do_not_end_the_text():
    """Small print beside a call to subscribe is part of the box, so the text goes on after it."""
    terms = "Privacy notice: newsletters may hold ads. See our privacy policy and terms of use."
    found = judged(HEAD, FIRST, "Sign up for our newsletter", terms, "Enter your email address", SECOND, THIRD)
    assert found[-2:] == [Kind.BODY, Kind.BODY]


def test_an_announced_list_is_text():
    """Short lines after a colon are the list that the text announced."""
    found = judged(
        HEAD,
        FIRST,
        "The newly chosen ports are:",
        "Lowmere, North Coast",
        "Selby, East Coast",
        "Arden, West Coast",
        SECOND,
    )
    assert found[2:6] == [Kind.BODY] * 4


@pytest.mark.parametrize("raw", ["", "\n\n", "One line", "Two\nlines", "-", "By Ann Roe", "<script>"])
def test_a_capture_without_sentences_keeps_its_words(raw):
    """Where nothing tells text from furniture every line has a verdict, and unmarked lines stay."""
    page = Page(tuple(read_lines(raw)))
    assert sorted(judge(page)) == list(range(len(page)))


def test_a_chinese_article_is_told_from_its_page():
    """Without blanks and full stops of ours a text is read all the same: headline, text, what stands around."""
    lines = [
        "首页 新闻 登录",
        "港口的钟第三次停摆",
        "港务局周一表示，港口的钟今年第三次停了下来，渡轮只能按照船长的手表离港。",
        "这座钟建于一八七一年，每周一由港务局长亲手上弦，钟声指挥渡轮离港。",
        "一名钟表匠周五将登上钟楼，查看港口的钟为什么停摆，港务局长说。",
        "热门新闻",
        "博物馆发现一张旧地图",
    ]
    page = Page(tuple(read_lines("\n".join(lines))))
    verdicts = judge(page)
    assert [at for at in range(len(lines)) if verdicts[at].kept == "body"] == [2, 3, 4]


def test_a_post_of_one_paragraph_keeps_it():
    """Where stories with a button each follow a single paragraph, that is the text; a page of such stories stays whole."""
    stories = [
        line
        for n in range(3)
        for line in (f"The harbour gets lamp {n}", f"Nobody in the town of {n + 2} bridges had asked for more light.", "Read the rest")
    ]  # fmt: skip
    found = judged(HEAD, "By Ann Roe", FIRST, "Share", *stories)
    assert (found[2], found.count(Kind.BODY), found.count(Kind.LIST_TITLE)) == (Kind.BODY, 1, 3)
    assert Kind.BODY in judged(*stories)


def test_a_box_on_the_writer_above_the_text_is_her_bio():
    """No article opens with the name of whoever signs it."""
    box = "Ann Roe joined the Courier in 2001 and has written about ferries and islands ever since then."
    told = [FIRST, SECOND, THIRD, "Nobody on the island spoke against the ferry when the council had voted on Tuesday."]
    assert judged(HEAD, "By Ann Roe", box, *told)[2] is Kind.BIO
    assert judged(HEAD, "By Ann Roe", box.replace("Ann Roe", "Cy Moss"), *told)[2] is not Kind.BIO


def test_a_pointer_below_the_text_closes_nothing():
    """A short sentence that leads to other pages is none of the article's; another one is."""
    assert judged(HEAD, FIRST, SECOND, THIRD, "See our cartoons of the week.")[-1] is not Kind.BODY
    assert judged(HEAD, FIRST, SECOND, THIRD, "Nobody will cross at night.")[-1] is Kind.BODY
