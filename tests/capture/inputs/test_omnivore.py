"""Omnivore's export, whole and in parts."""

from __future__ import annotations

import io
import json
import zipfile

import pytest

from plugins.capture.findings import NotConverted
from plugins.capture.inputs.omnivore import entries, is_omnivore

ITEM = {
    "id": "1",
    "slug": "s",
    "title": "T",
    "url": "https://a.example/",
    "savedAt": "2022-10-01T00:00:00Z",
    "labels": None,
}


def archive(files):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        for name, text in files.items():
            packed.writestr(name, text if isinstance(text, str | bytes) else json.dumps(text))
    return out.getvalue()


def test_a_page_lies_under_its_slug_or_its_id():
    """Both were in use; a slug that climbs out of the folder finds nothing."""
    other = {**ITEM, "id": "2", "slug": "missing", "url": "https://b.example/"}
    climbing = {**ITEM, "id": "3", "slug": "../highlights/s", "url": "https://c.example/"}
    raw = archive(
        {
            "export/metadata_0_to_1.json": [ITEM],
            "export/metadata_2_to_3.json": [
                other,
                climbing,
                "x",
                {**ITEM, "url": "https://d.example/", "state": "DELETED"},
            ],
            "export/content/s.html": "<p>One</p>",
            "export/content/2.html": "<p>Two</p>",
        }
    )
    assert [(e.form, e.raw) for e in entries(raw)] == [("html", b"<p>One</p>"), ("html", b"<p>Two</p>"), ("stub", b"")]


def test_remarks_are_told_from_passages():
    """A label is neither; a remark stands below its passage or in a paragraph of its own."""
    marks = "## Highlights\n\n> One\n> goes on\n\n#a #b\n\nMine.\n\n> Two\nMine too.\n"
    (one,) = entries(archive({"metadata_0_to_0.json": [ITEM], "highlights/s.md": marks}))
    assert (one.form, one.raw, one.note, one.whole) == (
        "markdown",
        b"> One\n>\n> goes on\n\n<!-- -->\n\n> Two",
        "Mine.\n\nMine too.",
        False,
    )


def test_odd_types_are_passed_over():
    """Whatever stands where a text is meant."""
    (one,) = entries(
        json.dumps(
            [{**ITEM, "title": 5, "author": ["x"], "labels": [{"name": 3}, "y", None], "publishedAt": 7}]
        ).encode()
    )
    assert (one.title, one.authors, one.tags, one.date) == (None, (), ("y",), None)


@pytest.mark.parametrize("data", [[], {}, [1], [{"url": "x"}], None, "x"])
def test_other_json_is_not_omnivores(data):
    """Only what it always says of a page tells it."""
    assert not is_omnivore(data)


@pytest.mark.parametrize(
    "raw", [b"[{", b"[]", archive({"metadata_0_to_1.json": "{"}), archive({"metadata_0_to_1.json": "[]"})]
)
def test_an_export_without_pages_is_refused(raw):
    """Broken or empty."""
    with pytest.raises(NotConverted):
        list(entries(raw))
