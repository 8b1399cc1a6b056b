"""A story that is Markdown already keeps its structure."""

from __future__ import annotations

import pytest

from plugins.capture import escaping
from plugins.capture.findings import Image
from plugins.capture.markdown import convert_markdown


@pytest.mark.parametrize(
    ("source", "title", "found", "body"),
    [
        ("# T\n\nText.", None, "T", "Text."),
        ("T\n=\n\nText.", None, "T", "Text."),
        ("# T | Mill Post\n\nText.", None, "T", "Text."),
        ("## T\n\nText.", "t", "t", "Text."),
        ("# Other\n\nText.", "T", "T", "## Other\n\nText."),
        ("## Part\n\nText.", None, "Part", "## Part\n\nText."),
        ("One two three four five six seven eight nine ten eleven twelve thirteen.", None, None, None),
    ],
)
def test_the_headline_is_said_once(source, title, found, body):
    """A first heading that is the title leaves the body; without any the first words serve."""
    capture = convert_markdown(source.encode(), "https://mill-post.example/x", title)
    assert capture.title == (found or "One two three four five six seven eight nine ten eleven twelve…")
    assert capture.body == (body or source)


@pytest.mark.parametrize(
    ("source", "image"),
    [
        ("![Alt](https://a.example/i.png)\n\nText.", Image("https://a.example/i.png", "Alt")),
        ("# T\n\n[![](/i.png)](/big)\n\nText.", Image("https://mill-post.example/i.png", None)),
        ("Text.\n\n![Alt](https://a.example/i.png)", None),
        ("![x](data:image/png;base64,AA)\n\nText.", None),
    ],
)
def test_a_picture_above_the_text_is_the_storys(source, image):
    """Later ones are not; the body shows none."""
    capture = convert_markdown(source.encode(), "https://mill-post.example/x", "T")
    assert (capture.image, "i.png" in capture.body) == (image, False)


def test_every_block_is_accounted_for():
    """What was kept, what is the title, and what a reader of the note would not have seen."""
    capture = convert_markdown(b"# T\n\nText.\n\n%%mine%% More.\n\n![[a.png]]")
    assert [(line.n, line.kept) for line in capture.lines] == [
        (1, "title"),
        (2, "body"),
        (3, "body"),
        (4, "cut"),
        (5, "cut"),
    ]
    assert all(line.why for line in capture.lines)
    assert "mine" in capture.lines[3].why


def test_a_text_that_looks_like_a_header_stays_text(render, shown):
    """The site's own `meta` must find no header in it."""
    capture = convert_markdown(b"Save_as: ../x.html\nText.\n", None, "T")
    assert shown(render(escaping.body(capture.body))).words == "Save_as: ../x.html Text."
