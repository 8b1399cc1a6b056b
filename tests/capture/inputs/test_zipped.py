"""Archives are read in memory, and no more of them than is reasonable."""

from __future__ import annotations

import io
import zipfile

import pytest

from plugins.capture.findings import NotConverted
from plugins.capture.inputs.zipped import Zip, is_zip


def packed(files, method=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, text in files:
            archive.writestr(name, text)
    return out.getvalue()


def test_members_are_found_wherever_they_lie():
    """By pattern in the order of their numbers, or by folder and name; names that climb out are names like others."""
    archive = Zip(
        packed([("x/part_10.csv", "c"), ("part_2.csv", "b"), ("../content/a.html", "d"), ("/etc/passwd", "e")])
    )
    assert archive.names(r"(?:.*/)?part_\d+\.csv") == ["part_2.csv", "x/part_10.csv"]
    assert archive.at("content/a.html") == "../content/a.html"
    assert archive.at("content/b.html") is None
    assert archive.read("../content/a.html") == b"d"


def test_a_bomb_is_not_unpacked():
    """What the archive says of sizes is not believed: it is counted while unpacking, for each and for all."""
    with pytest.raises(NotConverted, match="too large"):
        Zip(packed([("a", bytes(30_000_000))])).read("a")
    archive = Zip(packed([(str(n), bytes(19_000_000)) for n in range(7)]))
    with pytest.raises(NotConverted, match="too large"):
        [archive.read(str(n)) for n in range(7)]


def test_a_size_that_lies_is_found_out():
    """The directory says one byte, the member holds many."""
    raw = bytearray(packed([("a", b"x" * 1000)]))
    at = raw.rindex(b"PK\x01\x02")
    raw[at + 24 : at + 28] = (1).to_bytes(4, "little")
    with pytest.raises(NotConverted, match="can't be read"):
        Zip(bytes(raw)).read("a")


def test_broken_archives_are_refused():
    """Cut off, damaged, locked, packed in an unknown way."""
    whole = packed([("a", b"text " * 100)])
    assert is_zip(whole)
    for raw in (whole[:60], b"PK\x03\x04", whole[:-30]):
        with pytest.raises(NotConverted, match="broken"):
            Zip(raw)
    damaged = bytearray(whole)
    damaged[40] ^= 0xFF
    locked = bytearray(whole)
    for sign, at in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        locked[whole.index(sign) + at] |= 1
    unknown = bytearray(whole)
    for sign, at in ((b"PK\x01\x02", 10), (b"PK\x03\x04", 8)):
        unknown[whole.index(sign) + at] = 77
    for raw in (damaged, locked, unknown):
        with pytest.raises(NotConverted, match="a in the archive can't be read"):
            Zip(bytes(raw)).read("a")


def test_too_many_files_are_refused():
    """An archive of nothing but names."""
    with pytest.raises(NotConverted, match="more than 50,000 files"):
        Zip(packed([(str(n), b"") for n in range(50_001)], zipfile.ZIP_STORED))
