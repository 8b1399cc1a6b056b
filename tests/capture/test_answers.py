"""One request and its answer over a real connection, within its limits."""

from __future__ import annotations

import gzip
import socket
import zlib

import pytest

from plugins.capture.answers import Deadline, Request, ask
from plugins.capture.findings import NotConverted
from plugins.capture.networks import Place

TEXT = b"It turns again. " * 100


def answer(site, path, largest=10_000, *, cut=False):
    where = [Place(socket.AF_INET, ("127.0.0.1", site.port))]
    return ask(Request("mill.example", 80, path, where, {}, secure=False), Deadline(5), largest, cut=cut)


@pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("gzip", gzip.compress(TEXT, mtime=0)),
        ("x-gzip", gzip.compress(TEXT[:160], mtime=0) + gzip.compress(TEXT[160:], mtime=0)),
        ("gzip", gzip.compress(TEXT, mtime=0) + b"\0" * 20),
        ("gzip", gzip.compress(TEXT, mtime=0) + b"\r\n"),
        ("deflate", zlib.compress(TEXT)),
        ("deflate", zlib.compress(TEXT)[2:-4]),
        ("identity", TEXT),
        ("", TEXT),
    ],
)
def test_a_body_is_unpacked(site, coding, body):
    """It may be gzip in one or several pieces, with padding behind it, deflate with and without its header, and none."""
    site.page("/", body, content_encoding=coding)
    assert answer(site, "/").body == TEXT


@pytest.mark.parametrize("body", [gzip.compress(TEXT, mtime=0)[:-12], zlib.compress(TEXT)[:30]])
def test_a_packed_body_that_breaks_off_is_refused(site, body):
    """Half a page is no page, even where the length is right."""
    site.page("/", body, content_encoding="gzip")
    with pytest.raises(NotConverted, match="broke off"):
        answer(site, "/")


def test_a_body_may_be_cut(site):
    """Of a robots.txt as much is taken as is needed."""
    site.page("/", TEXT)
    assert answer(site, "/", 100, cut=True).body == TEXT[:100]
    with pytest.raises(NotConverted, match="larger than"):
        answer(site, "/", 100)


def test_only_a_good_answer_has_a_body(site):
    """What a server says beside an error or a redirect is not taken in."""
    site.page("/", TEXT, "302 Found", location="/x")
    found = answer(site, "/")
    assert (found.status, found.headers["Location"], found.body) == (302, "/x", b"")


def test_the_next_place_is_tried(site):
    """A host with several addresses is reached by the first that takes a connection."""
    with socket.create_server(("127.0.0.1", 0)) as gone:
        nobody = Place(socket.AF_INET, gone.getsockname())
    site.page("/", TEXT)
    there = Place(socket.AF_INET, ("127.0.0.1", site.port))
    request = Request("mill.example", 80, "/", [nobody, there], {}, secure=False)
    assert ask(request, Deadline(5), 10_000).body == TEXT
    with pytest.raises(OSError, match="refused"):
        ask(Request("mill.example", 80, "/", [nobody], {}, secure=False), Deadline(5), 10_000)


def test_a_deadline_that_has_passed_waits_for_nothing():
    """Zero seconds would mean to a socket not to wait at all, which is another fault."""
    with pytest.raises(TimeoutError):
        Deadline(0).left()
