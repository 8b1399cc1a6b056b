"""Mails taken apart, however they were written."""

from __future__ import annotations

import contextlib

import pytest

from plugins.capture.findings import NotConverted
from plugins.capture.inputs.messages import header, inside, mails, parsed, parts


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (b"=?utf-8?q?F=C3=A4hren?= =?utf-8?q?_und_Salz?=", "Fähren und Salz"),
        (b"=?iso-8859-1?Q?F=E4hren?=", "Fähren"),
        (b"F\xc3\xa4hren", "Fähren"),
        (b"Salt\n and sand", "Salt and sand"),
        (b"=?utf-8?q?Salt=0AStatus=3A_x?=", "Salt Status: x"),
        (b"=?x-none?q?Salt?=", "Salt"),
        (b"", ""),
    ],
)
def test_headers_are_text_in_one_line(written, read):
    """Encoded, folded, raw or broken: a header is words without line ends."""
    assert header(parsed(b"Subject: " + written + b"\n\nx"), "Subject") == read


@pytest.mark.parametrize(
    ("stated", "content", "text"),
    [
        ("utf-8", b"F=C3=A4hren", "Fähren"),
        ("iso-8859-1", b"F=E4hren =93x=94", "Fähren “x”"),
        ("utf-8", b"F=E4hren", "Fähren"),
        ("x-none", b"F=C3=A4hren", "Fähren"),
        ("utf-7", b"+ADw-script+AD4-", "+ADw-script+AD4-"),
        ("iso-2022-jp", b"=1B$B1+=1B(B", "雨"),
    ],
)
def test_parts_are_text_by_what_their_bytes_are(stated, content, text):
    """A stated encoding counts where the bytes bear it out; UTF-7 is never obeyed."""
    mail = (
        b"Content-Type: text/plain; charset="
        + stated.encode()
        + b"\nContent-Transfer-Encoding: quoted-printable\n\n"
        + content
    )
    (part,) = parts(parsed(mail))
    assert part.text == text


def test_attached_files_are_told_apart():
    """What is attached has a name and says so."""
    mail = b"Content-Type: multipart/mixed; boundary=b\n\n--b\n\nhello\n--b\nContent-Type: image/png; name=a.png\nContent-Disposition: attachment\n\nx\n--b--\n"
    assert [(part.kind, part.name, part.attached) for part in parts(parsed(mail))] == [
        ("text/plain", "", False),
        ("image/png", "a.png", True),
    ]


def test_a_mail_inside_a_mail_is_apart():
    """The parts are the outer mail's own; the inner one is a mail of its own."""
    mail = b"Content-Type: multipart/mixed; boundary=b\n\n--b\n\nouter\n--b\nContent-Type: message/rfc822\n\nSubject: in\n\ninner\n--b--\n"
    message = parsed(mail)
    assert [part.text.strip() for part in parts(message)] == ["outer"]
    assert [header(each, "Subject") for each in inside(message)] == ["in"]


def test_a_mailbox_is_its_mails():
    """Mails begin at a line "From ..." after an empty one and before a header; what was quoted for that is undone."""
    box = b"From a x\nSubject: 1\n\nOne.\n>From here\n>>From there\nFrom the sea\n\nFrom b y\nSubject: 2\n\nTwo.\n"
    assert mails(box) == [b"Subject: 1\n\nOne.\nFrom here\n>From there\nFrom the sea", b"Subject: 2\n\nTwo.\n"]
    assert mails(b"\nSubject: 1\n\nFrom a x\n") == [b"Subject: 1\n\nFrom a x\n"]
    assert mails(b"From x y") == [b""]


def test_thousands_of_parts_inside_one_another_end():
    """Nesting without end is refused or read as far as it goes."""
    deep = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(3000))
    with contextlib.suppress(NotConverted):
        list(parts(parsed(deep)))
