"""Packed inputs are unpacked within bounds and looked at again."""

from __future__ import annotations

import gzip

import pytest

from plugins.capture.findings import NotConverted
from plugins.capture.inputs import entries
from plugins.capture.inputs.packed import unpacked


def test_a_packed_page_is_one_entry():
    """A page that was saved packed comes out as it was."""
    (entry,) = entries("gzip", gzip.compress(b"<!doctype html><p>x"))
    assert (entry.form, entry.raw) == ("html", b"<!doctype html><p>x")


def test_members_follow_one_another():
    """A file of several packed parts is the whole of them; what follows them and is not packed is left."""
    assert unpacked(gzip.compress(b"one ") + gzip.compress(b"two") + b"\0\0") == b"one two"


def test_a_file_that_was_cut_off_gives_what_is_there():
    """The beginning of a download can be read."""
    raw = gzip.compress(bytes(range(256)) * 20)
    assert bytes(range(256)).startswith(unpacked(raw[: len(raw) - 12])[:256])


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        (gzip.compress(b"0" * 30_000_000, mtime=0), "more than 20 MB: unpack"),
        (gzip.compress(gzip.compress(b"x", mtime=0), mtime=0), "not read from a packed file"),
        (gzip.compress(b"%PDF-1.7", mtime=0), "not read from a packed file"),
        (b"\x1f\x8b\x08nothing", "broken"),
    ],
)
def test_bombs_and_what_is_not_read_are_refused(raw, why):
    """The message says what is wrong and how to mend it."""
    with pytest.raises(NotConverted, match=why):
        entries("gzip", raw)
