"""Bytes to text, with and without the help of what they claim."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.capture.decoding import decoded

TEXT = "Zoë paid 20 €, “gladly” – naïve façade"


@pytest.mark.parametrize(
    "raw",
    [
        TEXT.encode(),
        b"\xef\xbb\xbf" + TEXT.encode(),
        b"\xff\xfe" + TEXT.encode("utf-16-le"),
        b"\xfe\xff" + TEXT.encode("utf-16-be"),
        TEXT.encode("utf-16-le"),
    ],
    ids=["utf-8", "utf-8 with mark", "utf-16-le", "utf-16-be", "utf-16 without mark"],
)
def test_unicode_is_read_however_it_is_written(raw):
    """UTF-8 and UTF-16, with and without a byte order mark, give the same text."""
    assert decoded(raw) == TEXT


def test_a_declared_western_page_has_windows_quotes():
    """A page that claims Latin-1 is read as browsers do, so that its curly quotes are quotes."""
    raw = b'<meta charset="iso-8859-1"><p>' + TEXT.encode("cp1252")
    assert decoded(raw).endswith(TEXT)


def test_a_declared_cyrillic_page_is_read_by_its_declaration():
    """An encoding that a page states is believed where the bytes are no UTF-8."""
    assert decoded('<meta charset="windows-1251"><p>Новости дня'.encode("cp1251")).endswith("Новости дня")


def test_bytes_that_are_utf8_are_utf8_whatever_they_claim():
    """A page saved again as UTF-8 that still claims another encoding is not garbled."""
    assert decoded(b'<meta charset="iso-8859-1"><p>' + TEXT.encode()).endswith(TEXT)


def test_utf7_is_not_obeyed():
    """A page that claims UTF-7 to smuggle a script in shows the smuggled bytes as they stand."""
    raw = b'<meta charset="utf-7"><p>+ADw-script+AD4-alert(1)+ADw-/script+AD4-'
    assert "<script>" not in decoded(raw)
    assert "+ADw-script+AD4-" in decoded(raw)


def test_a_few_broken_bytes_do_not_garble_the_rest():
    """UTF-8 with one broken byte keeps its other letters."""
    assert decoded(TEXT.encode() + b" \xff end").startswith(TEXT)


@given(st.binary(max_size=300))
def test_no_bytes_make_it_fail(raw):
    """Any bytes give some text, with newlines as the only line ends."""
    assert "\r" not in decoded(raw)
