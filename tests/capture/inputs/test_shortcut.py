"""Links that a desktop saved as files."""

from __future__ import annotations

import plistlib

import pytest

from plugins.capture.findings import NotConverted
from plugins.capture.inputs.shortcut import entries, is_shortcut

FILES = [
    b"[InternetShortcut]\r\nURL=https://a.example/x\r\n",
    b"[{000214A0-0000-0000-C000-000000000046}]\r\nProp3=19,11\r\n[InternetShortcut]\r\nIDList=\r\nURL=https://a.example/x\r\n",
    b"\xef\xbb\xbf[InternetShortcut]\nurl = https://a.example/x",
    "[InternetShortcut]\r\nURL=https://a.example/x\r\n".encode("utf-16"),
    b"[Desktop Entry]\nEncoding=UTF-8\nType=Link\nURL=https://a.example/x\nIcon=text-html\n",
    plistlib.dumps({"URL": "https://a.example/x"}),
    plistlib.dumps({"URL": "https://a.example/x"}, fmt=plistlib.FMT_BINARY),
]


@pytest.mark.parametrize("raw", FILES)
def test_a_shortcut_is_a_link(raw):
    """Windows', Linux' and the Mac's, in every encoding they are written in."""
    assert is_shortcut(raw)
    (one,) = entries(raw)
    assert one.url == "https://a.example/x"


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"The [InternetShortcut] is a file.",
        plistlib.dumps({"Name": "x"}),
        plistlib.dumps(["https://a.example/"]),
        plistlib.dumps({str(n): n for n in range(9)} | {"URL": "https://a.example/"}),
        b"bplist00" + bytes(range(256)),
        b'<?xml version="1.0"?><!DOCTYPE plist [<!ENTITY x "y">]><plist><dict><key>URL</key><string>&x;</string></dict></plist>',
        b'<?xml version="1.0"?>' + b"<plist><dict>" * 5000,
        b"[InternetShortcut]" + b"x" * 70_000,
    ],
)
def test_other_files_are_none(raw):
    """Property lists of other things, broken and hostile ones, and texts about shortcuts."""
    assert not is_shortcut(raw)


def test_a_shortcut_into_the_disk_is_refused():
    """It names a file, not a page."""
    with pytest.raises(NotConverted, match="file:"):
        list(entries(b"[InternetShortcut]\nURL=file:///C:/x.html\n"))
