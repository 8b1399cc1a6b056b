"""Letters and mailboxes: stubs of what they link to, or their own article."""

from __future__ import annotations

import pytest

from plugins.capture.findings import NotConverted
from plugins.capture.inputs import entries

STORY = "https://bay.example/2022/ferry-halved"
PROSE = "I walked the wall on Sunday, from the market to the battery, and counted the cracks that water comes through. "


def letter(body, *headers, kind="text/html"):
    known = (
        "From: The Quay Letter <q@q.example>",
        "To: Ann <ann@reader.example>",
        "Date: Mon, 10 Oct 2022 07:00:00 +0200",
    )
    return "\n".join([*known, *headers, f"Content-Type: {kind}; charset=utf-8", "", body]).encode()


def read(*args, **how):
    return entries("mail", letter(*args, **how))


def test_a_list_of_links_becomes_stubs():
    """Each article is a stub that the letter pointed to; the letter's day is none of theirs."""
    (stub,) = read(
        f"<p><a href='{STORY}?mc_eid=5e'>Ferry crossings halved</a></p>", "Archived-At: <https://q.example/41?e=5e>"
    )
    assert (stub.form, stub.title, stub.url, stub.date, stub.source) == (
        "stub",
        "Ferry crossings halved",
        STORY,
        None,
        None,
    )
    assert (stub.via, stub.via_url) == ("The Quay Letter", "https://q.example/41")


def test_a_letter_that_tells_its_story_becomes_one():
    """Sender and day are the article's own."""
    (story,) = read(f"<p>{PROSE * 5}</p>", "Subject: Re: [quay] Cracks", "List-Id: <quay.q.example>")
    assert (story.form, story.title, story.date, story.source) == ("html", "Cracks", "2022-10-10", "The Quay Letter")


@pytest.mark.parametrize(
    ("sender", "authors", "source"),
    [
        ("Ann Lee from Quay Notes <q@q.example>", ("Ann Lee",), "Quay Notes"),
        ("Quay Notes via Post <q@q.example>", (), "Quay Notes"),
        ("q@q.example", (), "q.example"),
        ('"Holm, Ragna" <r@q.example>', (), "Holm, Ragna"),
        ("", (), None),
    ],
)
def test_who_sent_it(sender, authors, source):
    """The sender's name says person and outlet, or one of them; without a name the address's site is the outlet."""
    mail = letter(f"<p>{PROSE * 5}</p>", "Subject: Cracks").replace(b"The Quay Letter <q@q.example>", sender.encode())
    (story,) = entries("mail", mail)
    assert (story.authors, story.source) == (authors, source)


def test_plain_text_counts_where_the_page_says_nothing():
    """An HTML part that only carries a counter is not the letter."""
    body = f"--b\nContent-Type: text/plain\n\nFerry crossings halved\n{STORY}\n--b\nContent-Type: text/html\n\n<img src=x>\n--b--"
    assert [entry.url for entry in read(body, kind="multipart/alternative; boundary=b")] == [STORY]


def test_a_letter_that_was_sent_on_is_the_first_senders():
    """What the collector wrote above it is a note on each of its articles."""
    body = f"<p>For Monday?</p><p>-- Forwarded message --<br>From: Bay Brief &lt;b@b.example&gt;<br>Subject: x</p><p><a href='{STORY}'>Ferry crossings halved</a></p>"
    (stub,) = read(body)
    assert (stub.via, stub.note) == ("Bay Brief", "For Monday?")


def test_the_first_reader_of_a_letter_that_was_sent_on_is_not_named():
    """The address that the first letter was sent to counts as the reader's, as the second's does."""
    head = "<p>-- Forwarded message --<br>From: Bay Brief &lt;b@b.example&gt;<br>Subject: Cracks<br>To: bo@first.example</p>"
    body = f"{head}<p>{PROSE * 5}</p><p>This is what we wrote to bo@first.example a week ago, and again to ann@reader.example.</p><p>{PROSE}</p>"
    (story,) = read(body)
    assert (b"first.example" in story.raw, b"reader.example" in story.raw, story.source) == (False, False, "Bay Brief")


def test_letters_inside_a_letter_are_read():
    """A letter that is attached is read as one of its own."""
    inner = (
        f"From: Bay Brief <b@b.example>\nContent-Type: text/html\n\n<p><a href='{STORY}'>Ferry crossings halved</a></p>"
    )
    body = f"--b\n\nSee below.\n--b\nContent-Type: message/rfc822\n\n{inner}\n--b--"
    assert [(entry.via, entry.url) for entry in read(body, kind="multipart/mixed; boundary=b")] == [
        ("Bay Brief", STORY)
    ]


def test_what_is_left_out_is_named():
    """Files by their bare names; links whose target nobody can know, and links that count, by their number."""
    links = "<p><a href='https://u1.ct.sendgrid.net/ls/click?upn=u001.abcdef0123456789abcdef01'>The keeper stays on</a></p><p><a href='https://q.us7.list-manage.com/track/click?u=4f&id=0a&e=5e'>Ferry crossings halved</a></p>"
    body = f'--b\nContent-Type: text/html\n\n{links}\n--b\nContent-Type: image/png; name="../../x.png"\nContent-Disposition: attachment\n\nx\n--b--'
    first, second = read(body, kind="multipart/mixed; boundary=b")
    assert "(x.png)" in first.left_out
    assert "1 of its links is known" in first.left_out
    assert "1 of its links lead" in first.left_out
    assert (first.url, second.source, second.left_out) == (None, "The Quay Letter", "")


def test_an_address_in_several_letters_comes_once():
    """A mailbox gives each article once."""
    mail = letter(f"<p><a href='{STORY}'>Ferry crossings halved</a></p>")
    assert len(entries("mail", b"From a x\n" + mail + b"\n\nFrom b y\n" + mail)) == 1


@pytest.mark.parametrize(
    "body",
    [
        "",
        "<p>Hello Ann, see you on Monday.</p>",
        "<p><a href='https://q.example/unsubscribe'>Unsubscribe</a></p>",
        "<div>" * 3000,
    ],
)
def test_a_letter_without_articles_is_refused_in_words(body):
    """A personal letter is no newsletter."""
    with pytest.raises(NotConverted, match=r"holds no article and links to none: paste"):
        read(body)


def test_a_sender_of_brackets_does_no_harm():
    """Comments within comments in an address end in no name, not in a fault."""
    mail = letter(f"<p>{PROSE * 5}</p>", "Subject: Cracks").replace(b"The Quay Letter", b"(" * 5_000)
    assert [entry.title for entry in entries("mail", mail)] == ["Cracks"]
