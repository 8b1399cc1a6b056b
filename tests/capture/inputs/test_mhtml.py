"""Pages saved as MHTML."""

from __future__ import annotations

import pytest

from plugins.capture.findings import NotConverted
from plugins.capture.inputs import entries

PART = '--b\nContent-Type: text/html; charset="{charset}"\nContent-Transfer-Encoding: {coding}\nContent-Location: {at}\n{more}\n{body}\n'


def saved(*given, head=""):
    return f"From: <Saved by Blink>\nSubject: Wall\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=b{head}\n\n{''.join(given)}--b--\n"


def part(body, at="https://bay.example/wall", charset="utf-8", coding="quoted-printable", more=""):
    return PART.format(body=body, at=at, charset=charset, coding=coding, more=more)


def read(text, encoding="utf-8"):
    return entries("mhtml", text.encode(encoding))


def test_the_page_and_its_address():
    """Quoted-printable, Base64 and 8-bit parts in any encoding give the page as UTF-8 at its address."""
    pages = [
        read(saved(part("<html><p>F=C3=A4hren=\n fahren</p></html>"))),
        read(saved(part("<html><p>F=E4hren fahren</p></html>", charset="windows-1252"))),
        read(saved(part("PGh0bWw+PHA+RsOkaHJlbiBmYWhyZW48L3A+PC9odG1sPg==", coding="base64"))),
        read(saved(part("<html><p>Fähren fahren</p></html>", coding="8bit", charset="iso-8859-1")), "latin-1"),
    ]
    for (entry,) in pages:
        assert (entry.form, entry.url, entry.raw.decode().strip()) == (
            "html",
            "https://bay.example/wall",
            "<html><p>Fähren fahren</p></html>",
        )


def test_the_main_page_goes_before_its_frames():
    """The part that the file names as its start, or that lies at the saved address, is the page."""
    frame = part("<p>An advertisement</p>", at="cid:frame-1@mhtml.blink", more="Content-ID: <f1>\n")
    page = part("<p>The page</p>", more="Content-ID: <main>\n")
    for text in (
        saved(frame, page, head='; start="<main>"'),
        saved(frame, page).replace("Subject", "Snapshot-Content-Location: https://bay.example/wall\nSubject"),
    ):
        assert b"The page" in read(text)[0].raw


def test_a_page_that_was_saved_from_a_disk_has_no_address():
    """Addresses of files say nothing to anybody else."""
    (entry,) = read(saved(part("<p>x</p>", at="file:///C:/Users/ann/wall.htm")))
    assert entry.url is None
    assert entry.raw.startswith(b"<html>")


def test_a_file_without_a_page_is_refused_in_words():
    """Pictures alone are no page."""
    with pytest.raises(NotConverted, match=r"no page is in it: "):
        read(saved("--b\nContent-Type: image/png\n\nx\n"))
