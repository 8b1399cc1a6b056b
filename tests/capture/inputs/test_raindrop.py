"""Raindrop's table and JSON."""

from __future__ import annotations

import json

import pytest

from plugins.capture.findings import NotConverted
from plugins.capture.inputs.raindrop import entries, is_raindrop


def test_marked_passages_make_a_text():
    """A link with highlights quotes them and is not the whole article; what Raindrop notes beside them is no passage."""
    raw = b'id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n1,T,N,E,https://a.example/,A / B,"x, y",2022,,"Highlight:One.\nNote:n\nHighlight:Two.",true\n'
    (one,) = entries(raw)
    assert (one.form, one.whole, one.raw) == ("markdown", False, b"> One.\n\n<!-- -->\n\n> Two.")
    assert (one.title, one.note, one.summary, one.tags) == ("T", "N", "E", ("x", "y", "A", "B"))


def test_json_says_the_same():
    """A list of links or an answer with `items`; odd types are passed over."""
    item = {
        "link": "https://a.example/",
        "title": "T",
        "excerpt": 5,
        "note": None,
        "tags": ["x, y", 3],
        "highlights": [{"text": "One."}, 4],
    }
    for data in ([item], {"items": [item, "x"]}):
        (one,) = entries(json.dumps(data).encode())
        assert (one.title, one.summary, one.tags, one.raw) == ("T", None, ("x, y",), b"> One.")


@pytest.mark.parametrize(
    "data", [None, 5, [], {}, [1], {"items": 3}, [{"link": "x"}], {"items": [{"url": "x", "excerpt": ""}]}]
)
def test_other_json_is_not_raindrops(data):
    """Only what its interface always says tells it."""
    assert not is_raindrop(data)


@pytest.mark.parametrize("raw", [b"[", b"{}", b"[" * 100_000, b'[{"link": 5}]'])
def test_broken_json_is_refused(raw):
    """An export that was cut off."""
    with pytest.raises(NotConverted):
        list(entries(raw))
