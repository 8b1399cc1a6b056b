"""Web archives: every page that was answered, within bounds."""

from __future__ import annotations

import gzip
import zlib

import pytest

from plugins.capture.findings import NotConverted
from plugins.capture.inputs import entries

PAGE = b"<html><p>F\xc3\xa4hren</p></html>"


def record(answer, at="https://bay.example/wall", kind="response", version="1.0", end=b"\r\n"):
    lines = [
        f"WARC/{version}",
        f"WARC-Type: {kind}",
        f"WARC-Target-URI: {at}",
        f"Content-Length: {len(answer)}",
        "",
        "",
    ]
    return end.join(line.encode() for line in lines) + answer + end * 2


def answer(body=PAGE, *headers, status="200 OK", content_type="text/html"):
    return "\r\n".join([f"HTTP/1.1 {status}", f"Content-Type: {content_type}", *headers, "", ""]).encode() + body


def pages(*records):
    return [(entry.url, entry.raw) for entry in entries("warc", b"".join(records))]


def test_each_page_is_an_entry_at_its_address():
    """Both versions, with either line end; brackets round the address are old style."""
    other = record(answer(), at="<http://bay.example/b>", version="1.1", end=b"\n")
    assert pages(record(b"x", kind="warcinfo"), record(answer()), other) == [
        ("https://bay.example/wall", PAGE),
        ("http://bay.example/b", PAGE),
    ]


@pytest.mark.parametrize(
    "passed",
    [
        record(answer(status="301 Moved")),
        record(answer(content_type="image/png")),
        record(answer(), kind="revisit"),
        record(answer(), kind="request"),
        record(answer(), at="https://bay.example/robots.txt"),
        record(answer(b"")),
        record(b"no answer at all"),
        record(answer()).replace(b"Content-Length: ", b"Content-Length: x"),
        record(answer(b"x", "Content-Encoding: br")),
        record(answer(zlib.compress(b"0" * 30_000_000), "Content-Encoding: deflate")),
        record(answer(gzip.compress(b"0" * 30_000_000, mtime=0), "Content-Encoding: gzip")),
    ],
)
def test_what_is_no_page_is_passed_over(passed):
    """Redirects, pictures, requests, repetitions and bombs are none; the next record is read."""
    assert pages(passed, record(answer(), at="https://bay.example/next"))[-1] == ("https://bay.example/next", PAGE)
    with pytest.raises(NotConverted, match=r"no page is in it.*: "):
        pages(passed)


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (gzip.compress(PAGE, mtime=0), ["Content-Encoding: gzip"]),
        (PAGE, ["Content-Encoding: gzip"]),
        (zlib.compress(PAGE), ["Content-Encoding: deflate"]),
        (zlib.compress(PAGE)[2:-4], ["Content-Encoding: deflate"]),
        (b"6;x=y\r\n<html>\r\n15\r\n<p>F\xc3\xa4hren</p></html>\r\n0\r\n\r\n", ["Transfer-Encoding: chunked"]),
        (PAGE, ["Transfer-Encoding: chunked"]),
    ],
)
def test_what_was_packed_for_the_way_is_unpacked(body, headers):
    """Chunks are joined, gzip and deflate undone; a body that was stored without them is as it stands."""
    assert pages(record(answer(body, *headers))) == [("https://bay.example/wall", PAGE)]


def test_the_servers_encoding_is_kept():
    """A page that does not state its encoding keeps the one that its server stated."""
    ((_, raw),) = pages(record(answer(b"<html><p>F\xe4hren</p></html>", content_type="text/html; charset=iso-8859-1")))
    assert raw.startswith(b'<meta charset="iso-8859-1">')
    ((_, raw),) = pages(record(answer(PAGE, content_type="text/html; charset=utf-8")))
    assert raw.endswith(PAGE)


def test_an_address_off_the_web_is_none():
    """A page from a disk is read, without an address."""
    assert pages(record(answer(), at="file:///../../../etc/passwd")) == [(None, PAGE)]


def test_an_archive_packed_record_by_record_is_read():
    """Each record in a gzip member of its own, as archives are stored; and pages without an answer's headers."""
    packed = gzip.compress(record(answer())) + gzip.compress(
        record(PAGE, at="https://bay.example/b", kind="resource").replace(
            b"WARC-Type", b"Content-Type: text/html\r\nWARC-Type"
        )
    )
    assert [entry.url for entry in entries("gzip", packed)] == ["https://bay.example/wall", "https://bay.example/b"]


def test_an_address_comes_once_and_a_record_that_was_cut_off_gives_what_is_there():
    """The first answer counts; a download that broke off is read as far as it goes."""
    raw = record(answer())
    assert pages(raw, raw) == pages(raw)
    assert pages(raw[:-20])[0][1] == PAGE[: len(PAGE) - 16]
