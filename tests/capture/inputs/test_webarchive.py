"""Safari's saved pages."""

from __future__ import annotations

import plistlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.capture.findings import NotConverted
from plugins.capture.inputs.webarchive import entries
from plugins.capture.kinds import kind_of


def saved(data):
    return plistlib.dumps(data, fmt=plistlib.FMT_BINARY)


def test_the_page_and_its_address():
    """The main resource is the page; an encoding that only the archive names is heeded."""
    page = "<!doctype html><p>Мельница</p>"
    main = {
        "WebResourceData": page.encode("koi8-r"),
        "WebResourceURL": "https://a.example/x",
        "WebResourceTextEncodingName": "koi8-r",
    }
    raw = saved({"WebMainResource": main, "WebSubresources": [{"WebResourceData": b"x"}]})
    assert kind_of(raw) == "webarchive"
    (one,) = entries(raw)
    assert (one.form, one.raw.decode("utf-8-sig"), one.url) == ("html", page, "https://a.example/x")


@pytest.mark.parametrize(
    "data",
    [
        {},
        [],
        {"WebMainResource": 5},
        {"WebMainResource": {"WebResourceData": "text"}},
        {"WebMainResource": {"WebResourceData": b" "}},
    ],
)
def test_an_archive_without_a_page_is_refused(data):
    """Property lists of other things."""
    with pytest.raises(NotConverted, match="save the page anew"):
        list(entries(saved(data)))


@pytest.mark.parametrize("raw", [b"<plist", b"<?xml", b"<?xml version='1.0'?><plist><dict>"])
def test_a_property_list_that_breaks_off_is_refused(raw):
    """A list written as XML that is no XML is refused in words."""
    with pytest.raises(NotConverted, match="can't be read"):
        list(entries(raw))


@given(st.binary(max_size=100))
def test_no_bytes_make_it_fail(raw):
    """Broken ones are refused."""
    with pytest.raises(NotConverted):
        list(entries(b"bplist00" + raw))
